import type { Guide } from "../model/guide.ts";
import type { ScreenId } from "../site/screens.ts";
import type { TargetId } from "../site/targets.ts";
import type { StepKey } from "../texts/fr/texts.ts";

/** Gives a guide its types, so that a wrong name of a screen, target or text is a compile error. Returns it unchanged. */
export function defineGuide<const Id extends string>(
  guide: Guide<ScreenId, TargetId, StepKey> & { readonly id: Id },
): Guide & { readonly id: Id } {
  return guide;
}
