import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** The kinds of browser the extension is made for; the first three are driven alike. */
export type BrowserKind = "chromium" | "edge" | "chrome" | "firefox";

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Reads only the environment it is given, so that a test can ask for another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isProgram: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, home: homedir(), isProgram };

/** In the order of preference: a browser that loads an unpacked extension without more ado comes first. */
export const BROWSER_KINDS: readonly BrowserKind[] = ["chromium", "edge", "chrome", "firefox"];

/** Variables that name a browser at another place. */
const VARIABLES: Readonly<Record<BrowserKind, string>> = {
  chromium: "CHROMIUM_PATH",
  edge: "EDGE_PATH",
  chrome: "CHROME_PATH",
  firefox: "FIREFOX_PATH",
};

const LINUX_COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ["chromium", "chromium-browser"],
  edge: ["microsoft-edge", "microsoft-edge-stable"],
  chrome: ["google-chrome", "google-chrome-stable"],
  firefox: ["firefox-esr", "firefox"],
};

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ["Chromium.app/Contents/MacOS/Chromium"],
  edge: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  chrome: ["Google Chrome.app/Contents/MacOS/Google Chrome"],
  firefox: ["Firefox.app/Contents/MacOS/firefox"],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ["Chromium/Application/chrome.exe"],
  edge: ["Microsoft/Edge/Application/msedge.exe"],
  chrome: ["Google/Chrome/Application/chrome.exe"],
  firefox: ["Mozilla Firefox/firefox.exe"],
};

/** Where a browser of this kind is installed, or nothing. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): FoundBrowser | undefined {
  const named = machine.env[VARIABLES[kind]];
  const places = named === undefined || named === "" ? usualPlaces(kind, machine) : [named];
  const path = places.find(machine.isProgram);
  return path === undefined ? undefined : { kind, path };
}

function usualPlaces(kind: BrowserKind, { platform, env, home }: Machine): readonly string[] {
  if (platform === "darwin") {
    return ["/Applications", join(home, "Applications")].flatMap((folder) =>
      MAC_APPS[kind].map((app) => join(folder, app)),
    );
  }
  if (platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => WINDOWS_PROGRAMS[kind].map((program) => join(folder, program)));
  }
  const folders = [...(env["PATH"] ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/snap/bin"];
  return folders.flatMap((folder) => LINUX_COMMANDS[kind].map((command) => join(folder, command)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the same answer.
  }
}
