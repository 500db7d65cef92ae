import { existsSync, readFileSync } from "node:fs";
import type { Verdict } from "./check-parts.ts";
import { outputPath } from "./project-folder.ts";

/** All that the extension may ask for: what is stored, and the site, with its sub-hosts as in src/site/hosts.ts (R61, R63). */
const PERMISSIONS = ["storage"];
const SITE_HOSTS = ["https://*.monespacesante.fr/*", "https://www.monespacesante.fr/*"];

/** Keys that would open a door, and are never in the manifest. */
const FORBIDDEN = [
  "web_accessible_resources",
  "externally_connectable",
  "optional_permissions",
  "optional_host_permissions",
  "content_security_policy.sandbox",
];

/** Checks a built manifest: exactly these rights and hosts, nothing that the page could reach. */
export function checkManifest(build: string): Verdict {
  const path = outputPath(build, "manifest.json");
  if (!existsSync(path)) return { ok: false, output: `there is no ${build}/manifest.json` };
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
  const faults = [
    ...differ("permissions", manifest["permissions"], PERMISSIONS),
    ...differ("host_permissions", manifest["host_permissions"], SITE_HOSTS),
    ...contentScripts(manifest["content_scripts"]).flatMap((script, index) => [
      ...differ(`content_scripts[${index}].matches`, script["matches"], SITE_HOSTS),
      ...(script["world"] === "MAIN" ? [`content_scripts[${index}] runs in the page's own world`] : []),
    ]),
    ...FORBIDDEN.filter((key) => key in manifest).map((key) => `${key} is not allowed`),
    ...policyFaults(manifest["content_security_policy"]),
  ];
  if (contentScripts(manifest["content_scripts"]).length === 0) faults.push("there is no content script");
  return { ok: faults.length === 0, output: faults.join("\n") };
}

function contentScripts(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
}

function differ(key: string, value: unknown, wanted: readonly string[]): readonly string[] {
  const found = Array.isArray(value) ? value.map(String).sort() : [];
  return JSON.stringify(found) === JSON.stringify([...wanted].sort())
    ? []
    : [`${key} is ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`];
}

function policyFaults(value: unknown): readonly string[] {
  const pages = typeof value === "object" && value !== null && "extension_pages" in value ? value.extension_pages : "";
  const policy = typeof pages === "string" ? pages : "";
  const faults = ["default-src 'none'", "connect-src 'none'", "script-src 'self'"].filter(
    (directive) => !policy.includes(directive),
  );
  if (/unsafe-|https?:|\*/.test(policy)) faults.push("nothing unsafe and no other origin");
  return faults.map((fault) => `the pages' content security policy must have: ${fault}`);
}
