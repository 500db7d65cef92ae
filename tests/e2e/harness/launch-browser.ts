import { launchChromium } from "./launch-chromium.ts";
import { launchFirefox } from "./launch-firefox.ts";
import type { DriverName, LaunchOptions, TestBrowser } from "./test-browser.ts";

/** Starts one of the two test browsers. */
export function launchBrowser(name: DriverName, options: LaunchOptions = {}): Promise<TestBrowser> {
  return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}
