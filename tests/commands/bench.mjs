// `npm run bench [-- name]`: runs tests/bench/<name>/run.ts, or all of them.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages, root, runTypeScript } from "./setup.mjs";

const folder = join(root, "tests", "bench");
const has = (/** @type {string} */ name) => existsSync(join(folder, name, "run.ts"));
const [asked, ...args] = process.argv.slice(2);
const all = readdirSync(folder).filter(has).sort();

if (asked !== undefined && !has(asked)) {
  console.error(`There is no benchmark « ${asked} ». There are: ${all.join(", ")}.`);
  process.exitCode = 1;
} else if (!ensurePackages()) {
  process.exitCode = 1;
} else {
  for (const name of asked === undefined ? all : [asked]) {
    console.log(`\n== ${name}`);
    const code = await runTypeScript(`tests/bench/${name}/run.ts`, args);
    if (code !== 0) process.exitCode = 1;
  }
}
