import { readFile } from "node:fs/promises";
import path from "node:path";
import { build, transform, type Plugin } from "esbuild";

/** Style sheets imported as text, minified as in the build. */
const inlineCss: Plugin = {
  name: "inline-css",
  setup(bundler) {
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file.replace("?inline", "")),
      namespace: "inline-css",
    }));
    bundler.onLoad({ filter: /.*/, namespace: "inline-css" }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

/** The overlay and its test page's script as one script for a plain page. Preact is in it. */
export async function bundlePageScript(entry = "page-script.ts", minify = false): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify,
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [inlineCss],
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("nothing was bundled");
  return script.text;
}
