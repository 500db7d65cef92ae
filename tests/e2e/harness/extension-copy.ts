import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ExtensionCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * A copy of a build in a folder of its own, so that a build made meanwhile does not pull it away under the browser.
 * `contentPreamble` is put before each content script: for tests that count what the script sets up.
 */
export async function copyExtension(build: string, contentPreamble?: string): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), "gommette-extension-"));
  await cp(build, folder, { recursive: true });
  if (contentPreamble !== undefined) {
    const scripts = join(folder, "content-scripts");
    for (const name of (await readdir(scripts)).filter((file) => file.endsWith(".js"))) {
      const path = join(scripts, name);
      await writeFile(path, `${contentPreamble}\n${await readFile(path, "utf8")}`);
    }
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
