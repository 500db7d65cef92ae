import type { Language, VoiceRate } from "../model/settings.ts";
import { findLocalVoice } from "./find-local-voice.ts";

/** What reads aloud. Nothing is read but what it is handed. */
export interface Reader {
  /** `none`: no voice of this computer speaks the language. */
  readonly state: (language: Language) => "none" | "ready" | "speaking";
  /** Reads from the beginning, instead of what is being read. Without a local voice it does nothing. */
  readonly read: (text: string, how: { readonly language: Language; readonly rate: VoiceRate }) => void;
  readonly stop: () => void;
}

/**
 * Reads with local voices (R36).
 * @param speech the browser's; some have none
 * @param onChange called when other voices came than those there were at the first question, and when reading begins or ends
 * @param signal ends reading and listening
 */
export function createReader(
  { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance }: Partial<Window & typeof globalThis>,
  onChange: () => void,
  signal: AbortSignal,
): Reader {
  let now: SpeechSynthesisUtterance | undefined;
  const found = new Map<Language, SpeechSynthesisVoice>();
  const voiceFor = (language: Language): SpeechSynthesisVoice | undefined => {
    if (speech === undefined) return undefined;
    // Only from the first question on, and once: before it, voices that came would have a card drawn for nothing.
    speech.addEventListener("voiceschanged", onVoices, { signal });
    // A computer may have thousands of voices, and each drawing asks.
    const voice = found.get(language) ?? findLocalVoice(speech.getVoices(), language);
    if (voice !== undefined) found.set(language, voice);
    return voice;
  };
  const onVoices = (): void => {
    found.clear();
    onChange();
  };
  const stop = (): void => {
    if (now === undefined) return;
    now = undefined;
    // Only what is ours: the page may speak too.
    speech?.cancel();
    if (!signal.aborted) onChange();
  };
  signal.addEventListener("abort", stop);

  return {
    state: (language) => (voiceFor(language) === undefined ? "none" : now === undefined ? "ready" : "speaking"),
    read(text, { language, rate }) {
      const voice = voiceFor(language);
      if (voice === undefined || Utterance === undefined) return;
      stop();
      const reading = new Utterance(text);
      now = reading;
      reading.voice = voice;
      reading.lang = voice.lang;
      reading.rate = rate;
      reading.onend = reading.onerror = () => {
        if (now !== reading) return;
        now = undefined;
        onChange();
      };
      speech?.speak(reading);
      onChange();
    },
    stop,
  };
}
