import { LANGUAGE_NAMES, SETTING_VALUES, type SettingName } from "../engine/settings.ts";
import type { Settings } from "../model/settings.ts";
import type { CardWords, Tool } from "../model/drawing.ts";

/** The buttons that every card has: size of the text, easier words (French only), the other languages (R10, R84). */
export function toolsOf(settings: Settings, words: CardWords): readonly Tool[] {
  const { language, wording, textSize } = settings;
  const sizes = SETTING_VALUES.textSize;
  const at = sizes.indexOf(textSize);
  const resize = (text: string, to: number): Tool => {
    const size = sizes[to];
    return { text, press: setting("textSize", size ?? textSize), ...(size === undefined && { isOff: true }) };
  };
  const rewording: Tool =
    wording === "easy"
      ? { press: setting("wording", "usual"), text: words.usualWords }
      : { press: setting("wording", "easy"), text: words.easier };
  const others = SETTING_VALUES.language.filter((other) => other !== language);
  return [
    resize(words.smaller, at - 1),
    resize(words.larger, at + 1),
    ...(language === "fr" ? [rewording] : []),
    ...others.map((other): Tool => ({ press: setting("language", other), text: LANGUAGE_NAMES[other], lang: other })),
  ];
}

function setting<Name extends SettingName>(name: Name, value: Settings[Name]): `set:${string}` {
  return `set:${name}=${String(value)}`;
}
