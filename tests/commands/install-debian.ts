import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs Debian packages when this is a Debian-like system and the user may (root, or sudo without a password).
 * @returns whether apt-get said that all went well; `false` too when it was not tried
 */
export function installDebian(packages: readonly string[]): boolean {
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return false;
  const prefix = aptPrefix();
  if (prefix === undefined) return false;
  console.log(`Installing the Debian packages ${packages.join(" ")}…`);
  return (
    apt(prefix, ["update", "-qq"]) && apt(prefix, ["install", "-y", "-qq", "--no-install-recommends", ...packages])
  );
}

function aptPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : undefined;
}

function apt(prefix: readonly string[], args: readonly string[]): boolean {
  const [program = "env", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
  return spawnSync(program, rest, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
