import { describe, expect, it } from "vitest";
import { findLocalVoice, type VoiceFacts } from "../../../src/voice/find-local-voice.ts";

const voice = (lang: string, localService: boolean, isDefault = false, voiceURI = lang): VoiceFacts => ({
  lang,
  localService,
  voiceURI,
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

  it("may be one that Firefox calls remote: it hands out voices of the computer only", () => {
    const spoken = voice("fr-FR", false, false, "urn:moz-tts:speechd:French?fr");
    expect(findLocalVoice([spoken], "fr")).toBe(spoken);
  });

  it("is French of France rather than of another country, where none is the default", () => {
    const chosen = voice("fr_FR", true);
    expect(findLocalVoice([voice("fr-BE", true), chosen], "fr")).toBe(chosen);
  });

  it("is the default one of several", () => {
    const chosen = voice("ar-EG", true, true);
    expect(findLocalVoice([voice("ar-SA", true), chosen], "ar")).toBe(chosen);
  });
});
