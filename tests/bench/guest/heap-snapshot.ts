import type { CDPSession } from "puppeteer-core";

/** A snapshot of V8's heap, as far as it is read here: nodes are so many numbers each, one after the other. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[] | string)[];
    };
  };
  readonly nodes: readonly number[];
}

/** Kinds of node that are no data of a page: machine code and what belongs to it, and what the browser itself keeps. */
const NOT_DATA = new Set(["code", "native", "hidden", "synthetic"]);

/** Bytes that objects, arrays, texts and functions of the page and of its content scripts take. */
export async function dataBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): void => {
    chunks.push(chunk);
  };
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as Snapshot; // Chromium's own format
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const typeAt = fields.indexOf("type");
  const sizeAt = fields.indexOf("self_size");
  const kinds = types[typeAt] ?? [];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = kinds[nodes[at + typeAt] ?? -1];
    if (kind !== undefined && !NOT_DATA.has(kind)) bytes += nodes[at + sizeAt] ?? 0;
  }
  return bytes;
}
