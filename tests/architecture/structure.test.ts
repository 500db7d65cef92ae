import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder } from "../commands/project-folder.ts";

/** Data and tests may be longer; the wanted length is 200. */
const MOST_LINES = 250;
const DATA = /^src\/(site|guides|texts)\//;
const README_LINES = 10;
const TOP_LEVEL = new Set([
  ...["package.json", "package-lock.json", "tsconfig.json", "wxt.config.ts", "vitest.config.ts", "eslint.config.js"],
  ...["README.md", "LICENSE", "entrypoints", "src", "assets", "tests"],
]);

const code = [...filesBelow("src"), ...filesBelow("entrypoints")].filter((path) => /\.(tsx?|css)$/.test(path));
const tests = filesBelow("tests").filter((path) => path.endsWith(".ts") || path.endsWith(".tsx"));

describe("the house", () => {
  test("has nothing at its top level but what architecture allows, dotfiles apart", () => {
    const made = new Set(["node_modules"]);
    const found = readdirSync(projectFolder).filter((name) => !name.startsWith(".") && !made.has(name));
    expect(found.filter((name) => !TOP_LEVEL.has(name))).toEqual([]);
  });

  test("names its files in kebab-case", () => {
    const misnamed = [...code, ...tests].filter((path) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(path)));
    expect(misnamed).toEqual([]);
  });

  test("has no folder for what has no name", () => {
    const vague = /(^|\/)(utils?|common|misc|helpers?|shared|lib)(\/|\.tsx?$)/;
    expect([...code, ...tests].filter((path) => vague.test(path))).toEqual([]);
  });

  test("has no barrel: nothing in src only passes other files on", () => {
    const barrels = code.filter((path) => path.startsWith("src/") && /^export (\*|\{[^}]*\}) from/m.test(read(path)));
    expect(barrels).toEqual([]);
  });

  test("keeps its files small", () => {
    const long = code.filter((path) => /\.tsx?$/.test(path) && !DATA.test(path) && lines(path) > MOST_LINES);
    expect(long.map((path) => `${path} ${lines(path)}`)).toEqual([]);
  });

  test("says in each folder of src, in a few lines, what it is for", () => {
    const folders = readdirSync(join(projectFolder, "src"), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    const wordless = folders.filter(({ name }) => {
      const words = filesBelow(join("src", name)).find((path) => path === `src/${name}/README.md`);
      return words === undefined || lines(words) > README_LINES;
    });
    // The one of site may be longer: it says how what was seen is dated.
    expect(wordless.map(({ name }) => name).filter((name) => name !== "site")).toEqual([]);
  });

  test("writes the ending of every import of its own files", () => {
    const endless = [...code, ...tests].flatMap((path) =>
      [...read(path).matchAll(/^\s*(?:import|export)\b[^;]*?from "(\.[^"]+)"/gm)]
        .filter(([, target = ""]) => !/\.[a-z]+(\?[a-z-]+)?$/.test(target))
        .map(([, target]) => `${path}: ${target ?? ""}`),
    );
    expect(endless).toEqual([]);
  });

  test("switches no test off and singles none out", () => {
    const own = "tests/architecture/structure.test.ts";
    const off = /\b(test|it|describe)(\.each\([^)]*\))?\.(skip|only|todo|fails|skipIf|runIf)\b|\bretry:/;
    expect(tests.filter((path) => path !== own && off.test(read(path)))).toEqual([]);
  });

  test("keeps entry points to wiring", () => {
    const long = code.filter((path) => path.startsWith("entrypoints/") && /\.tsx?$/.test(path) && lines(path) > 70);
    expect(long.map((path) => `${path} ${lines(path)}`)).toEqual([]);
  });
});

function filesBelow(folder: string): readonly string[] {
  const found = readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => relative(projectFolder, join(each.parentPath, each.name)).replaceAll("\\", "/"));
}

function read(path: string): string {
  return readFileSync(join(projectFolder, path), "utf8");
}

function lines(path: string): number {
  return read(path)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}
