import { describe, expect, test } from "vitest";
import { findBrowser, type Machine } from "../../commands/find-browser.ts";

/** A machine on which just these programs are. */
function machineWith(platform: NodeJS.Platform, programs: readonly string[], env: Machine["env"] = {}): Machine {
  return { platform, env, home: "/home/odette", isProgram: (path) => programs.includes(path) };
}

describe("findBrowser", () => {
  test("finds Debian’s Chromium and Firefox in PATH", () => {
    const machine = machineWith("linux", ["/usr/bin/chromium", "/usr/bin/firefox-esr"], { PATH: "/bin:/usr/bin" });
    expect(findBrowser("chromium", machine)).toEqual({ kind: "chromium", path: "/usr/bin/chromium" });
    expect(findBrowser("firefox", machine)).toEqual({ kind: "firefox", path: "/usr/bin/firefox-esr" });
    expect(findBrowser("chrome", machine)).toBeUndefined();
  });

  test("finds apps of macOS, also the person’s own", () => {
    const chrome = "/home/odette/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser("chrome", machineWith("darwin", [chrome]))?.path).toBe(chrome);
  });

  test("finds Edge on Windows", () => {
    const edge = "C:\\Program Files (x86)/Microsoft/Edge/Application/msedge.exe";
    const machine = machineWith("win32", [edge], { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" });
    expect(findBrowser("edge", machine)).toEqual({ kind: "edge", path: edge });
  });

  test("takes the program that the person names, and no other in its place", () => {
    const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/mine" };
    expect(findBrowser("chromium", machineWith("linux", ["/opt/mine", "/usr/bin/chromium"], env))?.path).toBe(
      "/opt/mine",
    );
    expect(findBrowser("chromium", machineWith("linux", ["/usr/bin/chromium"], env))).toBeUndefined();
  });
});
