import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "./project-folder.ts";

export interface ToolRun {
  readonly code: number;
  /** Standard output only, for tools that answer in JSON. */
  readonly stdout: string;
  /** Both outputs as they came. */
  readonly output: string;
}

/** Runs a tool of node_modules (`bin` is the path below it) in the project's folder and gives back what it said. */
export function runTool(bin: string, args: readonly string[]): Promise<ToolRun> {
  const child = spawn(process.execPath, [join(projectFolder, "node_modules", bin), ...args], {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal !== null) output += `\nended by ${signal}`;
      resolve({ code: code ?? 1, stdout, output });
    });
  });
}
