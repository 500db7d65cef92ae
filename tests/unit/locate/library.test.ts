// @vitest-environment node
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { findScreen as FindScreen } from "../../../src/locate/find-screen.ts";
import type { findTarget as FindTarget } from "../../../src/locate/find-target.ts";
import { projectFolder } from "../../commands/project-folder.ts";
import { flatGeometry } from "./flat-geometry.ts";

/** Bundles one file alone and runs it in a world that has a page and nothing else: no browser API, no Node. */
async function bundleAlone(name: string): Promise<{ readonly exported: Record<string, unknown>; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(projectFolder, "src", "locate", `${name}.ts`)],
    absWorkingDir: projectFolder,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "library",
  });
  const { Node, NodeFilter, CSS } = window;
  const world = createContext({ window, Node, NodeFilter, CSS, URL });
  runInContext(outputFiles[0]?.text ?? "", world);
  return { exported: world["library"] as Record<string, unknown>, inputs: Object.keys(metafile.inputs) };
}

const window = new Window({ url: "https://www.example.org/" });
window.document.body.innerHTML = `<main><h1>Mes clés</h1><button>Se connecter</button><button>Se déconnecter</button></main>`;
const document = window.document as unknown as Document; // a page like another

describe("the locator as a library of its own", () => {
  it("finds a target, bundled alone", async () => {
    const { exported, inputs } = await bundleAlone("find-target");
    const findTarget = exported["findTarget"] as typeof FindTarget;
    const geometry = flatGeometry;
    const found = findTarget(document, { id: "in", role: "button", names: ["Se connecter"] }, { geometry });
    expect(found).toMatchObject({ status: "found", element: document.querySelector("button") });
    const absent = findTarget(document, { id: "in", role: "button", names: ["Connexion"] }, { geometry });
    expect(absent).toMatchObject({ status: "missing", reason: "no-such-name" });
    expect(inputs.filter((path) => !/^src\/(locate|model|dom)\//.test(path))).toEqual([]);
  });

  it("recognises a screen, bundled alone", async () => {
    const { exported, inputs } = await bundleAlone("find-screen");
    const findScreen = exported["findScreen"] as typeof FindScreen;
    const keys = { id: "keys", must: [{ role: "heading", names: ["Mes clés"] }] } as const;
    const geometry = flatGeometry;
    expect(findScreen(document, [keys], "https://www.example.org/", { geometry })).toEqual({
      status: "known",
      id: "keys",
    });
    const other = { ...keys, must: [{ role: "heading", names: ["Mes codes"] }] } as const;
    expect(findScreen(document, [other], "https://www.example.org/", { geometry })).toEqual({ status: "unknown" });
    expect(inputs.filter((path) => !/^src\/(locate|model|dom)\//.test(path))).toEqual([]);
  });
});
