// `npm start`: from a fresh clone to a browser with the extension in it. See open-browser.ts.
import { ensurePackages, runTypeScript } from "./setup.mjs";

process.exitCode = ensurePackages() ? await runTypeScript("tests/commands/open-browser.ts", process.argv.slice(2)) : 1;
