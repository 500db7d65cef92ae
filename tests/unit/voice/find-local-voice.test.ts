import { describe, expect, it } from "vitest";
import { findLocalVoice, type VoiceFacts } from "../../../src/voice/find-local-voice.ts";

const voice = (lang: string, localService: boolean, isDefault = false): VoiceFacts => ({
  lang,
  localService,
  default: isDefault,
});

describe("the voice that reads aloud", () => {
  it("is one of this computer, never a remote one (R36)", () => {
    const local = voice("fr-FR", true);
    expect(findLocalVoice([voice("fr-FR", false, true), local], "fr")).toBe(local);
    expect(findLocalVoice([voice("fr-FR", false)], "fr")).toBeUndefined();
  });

  it("speaks the language, whatever the country and the way its tag is written", () => {
    for (const lang of ["fr", "fr-CA", "fr_FR", "FR-be"]) {
      const one = voice(lang, true);
      expect(findLocalVoice([voice("en-GB", true, true), one], "fr"), lang).toBe(one);
    }
    expect(findLocalVoice([voice("fry-NL", true)], "fr")).toBeUndefined();
  });

  it("is the default one of several", () => {
    const chosen = voice("ar-EG", true, true);
    expect(findLocalVoice([voice("ar-SA", true), chosen], "ar")).toBe(chosen);
  });
});
