import type { Look } from "../model/drawing.ts";
import type { Settings } from "../model/settings.ts";

/** From this size on long words may be cut rather than pushed out of a narrow place, percent. */
const LARGE = 175;

/** What the settings make of everything drawn, as `data-` attributes. */
export function lookOf({ theme, textSize, spaced }: Pick<Settings, "theme" | "textSize" | "spaced">): Look {
  return { theme, scale: String(textSize), spaced: String(spaced), large: String(textSize >= LARGE) };
}
