import type { GuideBundle } from "../model/bundle.ts";
import type { CardAct } from "../model/drawing.ts";
import type { Progress } from "../model/progress.ts";
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
  /** A setting was changed on the card, `textSize=125`; answered by `retell` to every page with a guide. */
  | { readonly type: "change-setting"; readonly change: string }
  /** The guide of this tab is over: done, or stopped. */
  | { readonly type: "guide-ended" }
  /** The page takes the card away again and again. */
  | { readonly type: "guide-gave-up" };

/** What the background tells a content script. What it has stored it has checked before. */
export type Order =
  | { readonly type: "run-guide"; readonly bundle: GuideBundle; readonly progress: Progress }
  /** The same guide in other words, or another look. */
  | { readonly type: "retell"; readonly bundle: GuideBundle }
  /** Something asked for in the popup, or by a key of the browser. */
  | { readonly type: "act"; readonly act: CardAct }
  | { readonly type: "stop-guide" };

const REQUESTS = new Set<string>([
  "start-guide",
  "stop-guide",
  "resume-guide",
  "read-status",
  "open-site",
  "page-loaded",
  "save-progress",
  "switch-guide",
  "change-setting",
  "guide-ended",
  "guide-gave-up",
] satisfies Request["type"][]);

/** What a request must bring along, as text. */
const NEEDED: Readonly<Record<string, string>> = { "start-guide": "guideId", "change-setting": "change" };

/** Checks a message that came in; `undefined` when it is none of ours. */
export function readRequest(message: unknown): Request | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  if (typeof message.type !== "string" || !REQUESTS.has(message.type)) return undefined;
  const needed = NEEDED[message.type];
  if (needed !== undefined && !(needed in message && typeof message[needed as keyof typeof message] === "string"))
    return undefined;
  // The type is one of ours and its fields were checked above.
  return message as Request;
}

const ORDERS: readonly string[] = ["run-guide", "retell", "act", "stop-guide"] satisfies Order["type"][];

/** Checks an order for a content script. What it brings is the extension's own data, sent by its own background. */
export function readOrder(message: unknown): Order | undefined {
  const { type, bundle } = Object(message) as Partial<Record<"type" | "bundle", unknown>>; // any value becomes an object
  const needsBundle = type === "run-guide" || type === "retell";
  if (!ORDERS.some((one) => one === type) || (needsBundle && !isBundle(bundle))) return undefined;
  return message as Order; // the type is one of ours, and what it needs was checked above
}

function isBundle(value: unknown): boolean {
  return ["guide", "signs", "texts"].every((key) => key in (Object(value) as object));
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
