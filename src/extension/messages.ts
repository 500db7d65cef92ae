import type { GuideBundle } from "../model/bundle.ts";
import { pageBrowser } from "./page-browser.ts";

/** What popup and content script ask of the background. */
export type Request =
  | { readonly type: "start-guide"; readonly guideId: string }
  | { readonly type: "stop-guide" }
  | { readonly type: "resume-guide" }
  | { readonly type: "read-status" }
  | { readonly type: "open-site" }
  /** A page of the site has loaded: is a guide running in this tab? */
  | { readonly type: "page-loaded" }
  | { readonly type: "save-progress"; readonly progress: unknown }
  /** Another guide takes over in this tab; answered with the order to run it. */
  | { readonly type: "switch-guide"; readonly progress: unknown }
  /** The guide of this tab is over: done, stopped, or given up against a hostile page. */
  | { readonly type: "guide-ended" };

/** What the background tells a content script. `progress` is read by the engine's own reader. */
export type Order =
  | { readonly type: "run-guide"; readonly bundle: GuideBundle; readonly progress: unknown }
  | { readonly type: "stop-guide" }
  | { readonly type: "resume-guide" };

const REQUESTS = new Set<string>([
  "start-guide",
  "stop-guide",
  "resume-guide",
  "read-status",
  "open-site",
  "page-loaded",
  "save-progress",
  "switch-guide",
  "guide-ended",
] satisfies Request["type"][]);

/** Checks a message that came in; `undefined` when it is none of ours. */
export function readRequest(message: unknown): Request | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  if (typeof message.type !== "string" || !REQUESTS.has(message.type)) return undefined;
  if (message.type === "start-guide" && !("guideId" in message && typeof message.guideId === "string"))
    return undefined;
  // The type is one of ours and its fields were checked above.
  return message as Request;
}

/** Checks an order for a content script. The bundle is the extension's own data, sent by its own background. */
export function readOrder(message: unknown): Order | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  if (message.type === "stop-guide" || message.type === "resume-guide") return { type: message.type };
  if (message.type !== "run-guide" || !("bundle" in message) || !isBundle(message.bundle)) return undefined;
  return { type: "run-guide", bundle: message.bundle, progress: "progress" in message ? message.progress : undefined };
}

function isBundle(value: unknown): value is GuideBundle {
  return (
    typeof value === "object" &&
    value !== null &&
    ["guide", "screens", "signs", "targets", "texts", "screenTitles"].every((key) => key in value)
  );
}

/** Asks the background from a page of the site; the extension's own pages ask over guide-control.ts. */
export async function ask(request: Request): Promise<unknown> {
  return pageBrowser.runtime.sendMessage(request);
}

/** Whether a message comes from this extension itself (R68). */
export function isOwn(sender: { readonly id?: string | undefined }): boolean {
  return sender.id === pageBrowser.runtime.id;
}

/** Whether this script still belongs to an installed extension: after an update the old one is on its own. */
export function isAlive(): boolean {
  try {
    return typeof pageBrowser.runtime.id === "string";
  } catch {
    return false;
  }
}
