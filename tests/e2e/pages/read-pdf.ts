import { inflateSync } from "node:zlib";

/**
 * The words of a PDF that Chromium printed, without any space, in the order of drawing: enough to see whether a sentence
 * is on the paper. Reads what Skia writes: compressed streams, fonts with a table from glyphs to letters.
 */
export function readPdf(pdf: Uint8Array): { readonly text: string; readonly pages: number } {
  const source = Buffer.from(pdf).toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of source.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) objects.set(id, body);

  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const body of objects.values()) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    const id = [...objects].find(([, other]) => other === body)?.[0];
    if (table !== undefined && id !== undefined) fonts.set(id, readTable(streamOf(objects.get(table) ?? "")));
  }

  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  const text = pages.map((page) => textOf(page, objects, fonts)).join("");
  return { text: text.replace(/\s/gu, ""), pages: pages.length };
}

function textOf(
  page: string,
  objects: ReadonlyMap<string, string>,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): string {
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "") ?? "");
  const named = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, fonts.get(id ?? "")]));
  let font: ReadonlyMap<number, string> | undefined;
  let text = "";
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|(<[0-9A-Fa-f]*>|\[[^\]]*\]) T[jJ]/g)) {
    if (name !== undefined) font = named.get(name);
    for (const [, glyphs = ""] of (shown ?? "").matchAll(/<([0-9A-Fa-f]+)>/g))
      for (let at = 0; at < glyphs.length; at += 4) text += font?.get(parseInt(glyphs.slice(at, at + 4), 16)) ?? "";
  }
  return text;
}

function streamOf(body: string): string {
  const start = /stream\r?\n/.exec(body);
  if (start === null) return "";
  const from = start.index + start[0].length;
  // By its length: its last byte may look like the end of a line.
  const data = body.slice(from, from + Number(/\/Length (\d+)/.exec(body)?.[1]));
  return body.includes("/FlateDecode") ? inflateSync(Buffer.from(data, "latin1")).toString("latin1") : data;
}

/** The letters of each glyph. */
function readTable(source: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const toText = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
  for (const [, block = ""] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(glyph, 16), toText(text));
  for (const [, block = ""] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
        letters.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)));
  return letters;
}
