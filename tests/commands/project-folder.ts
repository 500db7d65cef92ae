import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, whatever the current one is. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path below `.output`, where everything that is made goes. */
export const outputPath = (...parts: readonly string[]): string => join(projectFolder, ".output", ...parts);
