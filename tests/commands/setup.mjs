import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. The commands work from any current folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const LEAST_NODE = [20, 19];

/**
 * Installs the packages when they are missing or older than the lock file. Plain Node: runs on a fresh clone.
 * @returns {boolean} whether they are there now
 */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    console.error(
      `Node ${LEAST_NODE.join(".")} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`,
    );
    return false;
  }
  if (packagesAreFresh()) return true;
  console.log("Installing the packages (npm ci)…");
  // `npm test` hands its own npm over; a bare `node tests/commands/test.mjs` finds it in PATH (a .cmd on Windows).
  const npm = process.env.npm_execpath;
  const done =
    npm?.endsWith(".js") === true
      ? spawnSync(process.execPath, [npm, "ci"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] })
      : spawnSync("npm ci", { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: true });
  return done.status === 0;
}

function packagesAreFresh() {
  // npm writes this file last, so a broken-off installation counts as missing.
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed) || !existsSync(join(root, ".wxt", "tsconfig.json"))) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

/**
 * Runs a program of node_modules with Node, its output going straight through.
 * @param {string} bin path below node_modules
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code; 1 when it died by a signal
 */
export function runPackage(bin, args) {
  const child = spawn(process.execPath, [join(root, "node_modules", ...bin.split("/")), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  // Ctrl+C reaches the whole group: let the child tidy up, then end with it.
  const wait = () => undefined;
  process.on("SIGINT", wait);
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(String(error));
      resolve(1);
    });
    child.on("exit", (code) => {
      process.off("SIGINT", wait);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs one of the project's TypeScript files.
 * @param {string} file path below the project's folder
 * @param {readonly string[]} [args]
 */
export function runTypeScript(file, args = []) {
  return runPackage("tsx/dist/cli.mjs", [join(root, file), ...args]);
}
