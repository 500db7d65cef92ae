import type { VNode } from "preact";
import { SETTING_VALUES, type SettingsChange } from "../../engine/settings.ts";
import type { Settings, VoiceRate } from "../../model/settings.ts";
import type { OptionsTexts } from "../../texts/fr/options.ts";
import { ChoiceRow } from "../choice-row.tsx";
import { Icon } from "../icon.tsx";
import { PageIcon } from "../page-icon.tsx";
import { YesBox } from "../yes-box.tsx";
import { useVoice } from "./use-voice.ts";

const RATE_WORDS = { 0.8: "rateSlow", 1: "rateNormal", 1.2: "rateFast" } as const satisfies Record<
  VoiceRate,
  keyof OptionsTexts
>;

interface VoiceChoicesProps {
  readonly settings: Settings;
  readonly texts: OptionsTexts;
  readonly onChange: (change: SettingsChange) => void;
}

/** Speed of the voice, reading by itself, an example; or why there is no reading on this computer (R36). */
export function VoiceChoices({ settings, texts, onChange }: VoiceChoicesProps): VNode {
  const { language, voiceRate, readsSteps } = settings;
  const voice = useVoice(language);
  if (voice.state === "none") return <p>{texts.noVoice}</p>;
  const isSpeaking = voice.state === "speaking";
  return (
    <>
      <p>{texts.voiceIntro}</p>
      <ChoiceRow
        legend={texts.voiceRate}
        name="voice-rate"
        choices={SETTING_VALUES.voiceRate.map((value) => ({ value, text: texts[RATE_WORDS[value]] }))}
        chosen={voiceRate}
        onChoose={(rate) => {
          onChange({ voiceRate: rate });
        }}
      />
      <button
        type="button"
        class="button"
        onClick={() => {
          if (isSpeaking) voice.stop();
          else voice.read(texts.voiceExample, { language, rate: voiceRate });
        }}
      >
        {isSpeaking ? <Icon name="stop" /> : <PageIcon name="sound" />}
        <span>{isSpeaking ? texts.stopVoice : texts.tryVoice}</span>
      </button>
      <YesBox
        text={texts.readsSteps}
        isOn={readsSteps}
        onChange={(isOn) => {
          onChange({ readsSteps: isOn });
        }}
      />
    </>
  );
}
