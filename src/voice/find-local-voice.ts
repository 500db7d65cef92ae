import type { Language } from "../model/settings.ts";

/** The part of a SpeechSynthesisVoice that decides. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, "lang" | "localService" | "voiceURI" | "default">;

/**
 * The voice of this computer that speaks a language: never a remote one (R36). The computer's own default
 * goes first; of the others, the French of France.
 * @returns undefined when there is none
 */
export function findLocalVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  language: Language,
): Voice | undefined {
  const local = voices.filter(
    // Firefox hands out voices of the computer only, and calls those of Linux remote all the same.
    ({ lang, localService, voiceURI }) =>
      (localService || voiceURI.startsWith("urn:moz-tts:")) && lang.toLowerCase().split(/[-_]/u)[0] === language,
  );
  return local.find((voice) => voice.default) ?? local.find(({ lang }) => lang.endsWith("FR")) ?? local[0];
}
