import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, readSetting, readSettings, SETTING_VALUES } from "../../../src/engine/settings.ts";

describe("settings that were stored", () => {
  it.each([undefined, null, 7, "clair", [], { version: 2 }])("%j are the defaults", (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it("keep what is known and lose what is damaged", () => {
    expect(readSettings({ language: "ar", textSize: 999, theme: "dark", spy: true })).toEqual({
      ...DEFAULT_SETTINGS,
      language: "ar",
      theme: "dark",
    });
  });

  it("survive storage, each with each of its values", () => {
    for (const [name, values] of Object.entries(SETTING_VALUES)) {
      for (const value of values) {
        const stored: unknown = JSON.parse(JSON.stringify({ ...DEFAULT_SETTINGS, [name]: value }));
        expect(readSettings(stored)).toMatchObject({ [name]: value });
        expect(readSetting(`${name}=${String(value)}`)).toEqual({ [name]: value });
      }
    }
  });

  it.each(["", "textSize", "textSize=110", "version=2", "__proto__=x", "language=de"])(
    "« %s » changes nothing",
    (text) => {
      expect(readSetting(text)).toEqual({});
    },
  );
});
