import { lookOf } from "../engine/look-of.ts";
import type { Settings } from "../model/settings.ts";

/** What is set on the root of a page. */
type Root = Pick<HTMLElement, "lang" | "dir" | "dataset">;

/**
 * Gives a page of the extension the language, direction, colours and size that the person has set: attributes that
 * assets/styles/tokens.css reads (R10, R19, R83).
 */
export function applyLook(root: Root, settings: Settings): void {
  root.lang = settings.language;
  root.dir = settings.language === "ar" ? "rtl" : "ltr";
  Object.assign(root.dataset, lookOf(settings));
}
