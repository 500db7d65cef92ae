import type { Browser } from "webextension-polyfill";
import { browser as polyfilled } from "wxt/browser";

/**
 * The browser API with promises in every browser: WXT's module puts webextension-polyfill behind `wxt/browser`, whose own
 * types are Chrome's; these are the polyfill's.
 */
export const browser = polyfilled as unknown as Browser;
