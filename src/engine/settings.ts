import type { Language, Settings } from "../model/settings.ts";

/** What holds until the person sets something: French, usual wording and size, the computer's own theme, full help. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: "fr",
  wording: "usual",
  textSize: 100,
  spaced: false,
  theme: "system",
  help: "full",
  voiceRate: 1,
  readsSteps: false,
};

/** Every value that a setting may have, in the order in which they are offered. */
export const SETTING_VALUES = {
  language: ["fr", "en", "ar"],
  wording: ["usual", "easy"],
  textSize: [100, 125, 150, 175, 200],
  spaced: [false, true],
  theme: ["system", "light", "dark", "black-on-yellow"],
  help: ["full", "hint", "on-request"],
  voiceRate: [0.8, 1, 1.2],
  readsSteps: [false, true],
} as const satisfies { readonly [Key in SettingName]: readonly Settings[Key][] };

/** Each language by its own name. */
export const LANGUAGE_NAMES = { fr: "Français", en: "English", ar: "العربية" } as const satisfies Record<
  Language,
  string
>;

export type SettingName = Exclude<keyof Settings, "version">;

/** One setting to be changed. */
export type SettingsChange = Partial<Omit<Settings, "version">>;

/** Reads back what was stored. What is damaged or unknown keeps its default; the rest is kept (never throws). */
export function readSettings(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...readChange(stored) };
}

/** The known settings with known values of something unchecked; all else is left out. */
export function readChange(value: unknown): SettingsChange {
  if (typeof value !== "object" || value === null) return {};
  const given = new Map<string, unknown>(Object.entries(value));
  const known = Object.entries(SETTING_VALUES).filter(([name, values]) =>
    values.some((one) => one === given.get(name)),
  );
  return Object.fromEntries(known.map(([name]) => [name, given.get(name)]));
}

/** One setting as text, `textSize=125`, as buttons carry it; nothing when it is none. */
export function readSetting(text: string): SettingsChange {
  const [name = "", value = ""] = text.split("=");
  const values = Object.entries(SETTING_VALUES).find(([known]) => known === name)?.[1] ?? [];
  return readChange({ [name]: values.find((one) => String(one) === value) });
}
