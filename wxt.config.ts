import { build, type Plugin } from "vite";
import { defineConfig } from "wxt";

/** The hosts of the site. `*.` because the host of the login pages is not known. */
const SITE_MATCHES = ["https://www.monespacesante.fr/*", "https://*.monespacesante.fr/*"];

/** Calls of Preact's own `h` are shorter than those of the runtime that JSX would bring along. */
const OXC = {
  jsx: { runtime: "classic" as const, pragma: "h", pragmaFrag: "Fragment" },
  jsxInject: 'import { h, Fragment } from "preact";',
};

/** A page of the site carries the content script: terser makes it smaller than the minifier that comes with Vite. */
const TERSER = {
  ecma: 2020 as const,
  compress: {
    passes: 6,
    sequences: false,
    lhs_constants: false,
    inline: 1,
    keep_fargs: false,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_comps: true,
    unsafe_methods: true,
  },
  // What runs at once is put in parentheses: the browser then reads it once, not twice.
  format: { ascii_only: true, wrap_iife: true },
};

/**
 * A content script is one file, so a bundler runs what it imports dynamically at once. This keeps an `import("…")` of a
 * content script for later: the module, with all it needs, becomes the body of a function, which the browser neither
 * compiles nor runs on the pages where no guide does (`npm run bench -- startup`).
 */
function importLater(): Plugin {
  const prefix = "\0later:";
  return {
    name: "import-later",
    enforce: "pre",
    async transform(code, id) {
      if (!/\.content\.ts$/.test(id)) return undefined;
      const [call, path] = /\bimport\("(.+?)"\)/.exec(code) ?? [];
      if (call === undefined || path === undefined) return undefined;
      const resolved = await this.resolve(path, id);
      if (resolved === null) throw new Error(`${id}: expected a module to import later, found none at ${path}`);
      return `import later from ${JSON.stringify(prefix + resolved.id)};\n${code.replace(call, "later()")}`;
    },
    resolveId: (id) => (id.startsWith(prefix) ? id : undefined),
    async load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const result = await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        oxc: OXC,
        build: {
          write: false,
          target: "esnext",
          // Each of the two minifiers sees what the other does not.
          minify: "oxc",
          terserOptions: TERSER,
          lib: { entry: id.slice(prefix.length), formats: ["iife"], name: "later" },
          rolldownOptions: { output: { generatedCode: { symbols: false } } },
        },
      });
      const output = Array.isArray(result) ? result[0] : result;
      if (output === undefined || !("output" in output)) throw new Error(`${id}: expected one bundle`);
      const chunk = output.output[0];
      for (const file of chunk.moduleIds) if (!file.startsWith("\0")) this.addWatchFile(file);
      return `export default async () => { ${chunk.code}\nreturn later; };`;
    },
  };
}

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "assets/icon.svg", sizes: [128, 48, 32, 16] },
  publicDir: "assets/public",
  imports: false,
  vite: () => ({
    oxc: OXC,
    plugins: [importLater()],
    build: {
      // What it would add to every page of the extension asks for files; each page loads what it needs by itself (R60).
      modulePreload: false,
      // `jsxInject` puts the import into every module; those that draw nothing must not carry Preact for it.
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/node_modules\/preact\//, sideEffects: false }] } },
      minify: "terser",
      terserOptions: TERSER,
    },
    resolve: {
      alias: {
        "wxt/utils/content-script-context": new URL("src/extension/silent-context.ts", import.meta.url).pathname,
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    short_name: "Gommette",
    description: "__MSG_extDescription__",
    default_locale: "fr",
    permissions: ["storage"],
    // Also host permissions, or the popup could not read the address of a tab of the site in Chromium.
    host_permissions: SITE_MATCHES,
    action: { default_title: "Gommette" },
    // Acts of the card by key, for who cannot use a mouse; each can be changed or taken away in the browser (R17).
    commands: {
      "go-to-target": { suggested_key: { default: "Alt+Shift+G" }, description: "__MSG_commandGoToTarget__" },
      "read-aloud": { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_commandReadAloud__" },
      continue: { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_commandContinue__" },
      pause: { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_commandPause__" },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "gommette@gommette.invalid",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
  }),
  zip: {
    artifactTemplate: "{{name}}-{{version}}-{{browser}}-mv{{manifestVersion}}.zip",
    excludeSources: ["tests/**", ".output/**"],
  },
});
