/**
 * Stands in for WXT's content-script context (wxt.config.ts). Ours needs none, and WXT's own tells the page with an event
 * on `document` that an extension is there (R69) and watches the address on every page (no cost without a guide).
 */
export const ContentScriptContext = Object;
