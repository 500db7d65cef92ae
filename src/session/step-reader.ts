import type { Card } from "../engine/compose-card.ts";
import { sentenceToString } from "../engine/step-text.ts";
import type { GuideBundle } from "../model/bundle.ts";
import type { Drawing } from "../model/drawing.ts";
import { createReader } from "../voice/create-reader.ts";

/** Reads the card that is shown: when asked, or each new step by itself when the person has set it so. */
interface StepReader {
  /** A card is drawn. What was read of the one before is over. */
  readonly take: (card: Card, settings: GuideBundle["settings"]) => void;
  readonly state: () => Drawing["voice"];
  /** « Lire à voix haute », and while it reads « Arrêter la lecture ». */
  readonly toggle: () => void;
}

/** @param onChange called when `state` may be another */
export function createStepReader(
  window: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): StepReader {
  const reader = createReader(window, onChange, signal);
  let text = "";
  let language: Card["lang"] = "fr";
  let rate: GuideBundle["settings"]["voiceRate"] = 1;
  const read = (): void => {
    reader.read(text, { language, rate });
  };
  return {
    take(card, settings) {
      const next = wordsOf(card);
      rate = settings.voiceRate;
      if (next === text && language === card.lang) return;
      text = next;
      language = card.lang;
      reader.stop();
      if (settings.readsSteps && card.state !== "paused") read();
    },
    state: () => reader.state(language),
    toggle() {
      if (reader.state(language) === "speaking") reader.stop();
      else read();
    },
  };
}

/** Whole sentences, as they stand on the card; nothing of the page (R36). */
function wordsOf({ heading, notice = [], instruction, more, note = [] }: Card): string {
  return [`${heading}.`, ...[...notice, ...instruction, ...more, ...note].map(sentenceToString)].join(" ");
}
