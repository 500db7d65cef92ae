import type { Language } from "../model/settings.ts";

/** The part of a SpeechSynthesisVoice that decides. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/**
 * The voice of this computer that speaks a language: never a remote one (R36). The computer's own default goes first.
 * @returns undefined when there is none
 */
export function findLocalVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  language: Language,
): Voice | undefined {
  const local = voices.filter(
    ({ lang, localService }) => localService && /^[a-z]+/iu.exec(lang)?.[0].toLowerCase() === language,
  );
  return local.find((voice) => voice.default) ?? local[0];
}
