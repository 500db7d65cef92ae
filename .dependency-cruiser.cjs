/** Who may import whom: src/README.md. Layers: (model dom) < (engine site texts guides pictures) < (locate watch voice extension) < (overlay screens) < session < entrypoints. */
const only = (from, allowed, comment) => ({
  name: `${from}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^(src|entrypoints|tests)/", pathNot: `^src/(${[from, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    only("model", [], "the words and their types import nothing"),
    only("dom", [], "what all that reads a page has in common"),
    only("pictures", ["model"], "data"),
    only("engine", ["model"], "pure: receives site, guides and texts"),
    only("site", ["model"], "data"),
    only("texts", ["model", "site"], "data: names of targets only, for what they mean"),
    only("guides", ["model", "site", "texts"], "data: names of targets, screens and texts only"),
    only("locate", ["model", "dom"], "reads the page"),
    only("watch", ["model", "dom"], "what happens in the page"),
    only("voice", ["model"], "reads aloud"),
    only("extension", ["model"], "the door to the browser API"),
    only("overlay", ["model", "dom", "engine"], "what is drawn"),
    only(
      "screens",
      ["model", "engine", "site", "guides", "texts", "pictures", "voice", "extension"],
      "the extension's own pages",
    ),
    only("session", ["model", "dom", "engine", "locate", "watch", "voice", "overlay"], "joins them once"),
    {
      name: "browser-api-door",
      comment: "the browser API is reached through src/extension and entrypoints only",
      severity: "error",
      from: { pathNot: "^(src/extension|entrypoints|tests)/" },
      to: { path: "(webextension-polyfill|wxt/|wxt$|^wxt)", pathNot: "^(src|tests)/" },
    },
    {
      name: "preact-door",
      severity: "error",
      from: { path: "^(src|entrypoints)/", pathNot: "^(src/overlay|src/screens|entrypoints)/" },
      to: { path: "node_modules/preact" },
    },
    { name: "not-to-tests", severity: "error", from: { path: "^(src|entrypoints)/" }, to: { path: "^tests/" } },
    { name: "src-not-to-entrypoints", severity: "error", from: { path: "^src/" }, to: { path: "^entrypoints/" } },
    {
      name: "not-to-dev-dep",
      severity: "error",
      from: { path: "^(src|entrypoints)/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/(wxt|@types|@wxt-dev)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".css"] },
  },
};
