import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createReader, type Reader } from "../../../src/voice/create-reader.ts";
import type { VoiceFacts } from "../../../src/voice/find-local-voice.ts";

class Utterance {
  voice: unknown;
  lang = "";
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

let said: Utterance[];
let voices: VoiceFacts[];
let life: AbortController;
const speech = Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: (utterance: Utterance) => said.push(utterance),
  cancel: vi.fn(),
});
const onChange = vi.fn();
const FRENCH = { language: "fr", rate: 0.8 } as const;
let reader: Reader;

beforeEach(() => {
  said = [];
  voices = [{ lang: "fr-FR", localService: true, voiceURI: "fr", default: false }];
  life = new AbortController();
  speech.cancel.mockClear();
  onChange.mockClear();
  const window = { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance } as unknown as Partial<
    Window & typeof globalThis
  >;
  reader = createReader(window, onChange, life.signal);
});
afterEach(() => {
  life.abort();
});

describe("reading aloud", () => {
  it("says the whole text with the local voice, at the chosen speed, and tells when it begins and ends", () => {
    expect(reader.state("fr")).toBe("ready");
    reader.read("Cliquez sur le bouton.", FRENCH);
    expect(said).toMatchObject([{ text: "Cliquez sur le bouton.", lang: "fr-FR", rate: 0.8, voice: voices[0] }]);
    expect(reader.state("fr")).toBe("speaking");
    said[0]!.onend!();
    expect(reader.state("fr")).toBe("ready");
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("says nothing, and says so, where no voice of the computer speaks the language", () => {
    voices = [{ lang: "fr-FR", localService: false, voiceURI: "fr", default: true }];
    expect(reader.state("fr")).toBe("none");
    reader.read("Cliquez.", FRENCH);
    expect(said).toEqual([]);
  });

  it("has a voice as soon as the browser has found one", () => {
    voices = [];
    expect(reader.state("fr")).toBe("none");
    voices = [{ lang: "fr-FR", localService: true, voiceURI: "fr", default: false }];
    speech.dispatchEvent(new Event("voiceschanged"));
    expect(onChange).toHaveBeenCalledOnce();
    expect(reader.state("fr")).toBe("ready");
  });

  it("tells of voices only once it was asked about them, and then once for each change", () => {
    speech.dispatchEvent(new Event("voiceschanged"));
    expect(onChange).not.toHaveBeenCalled();
    for (let time = 0; time < 3; time += 1) reader.state("fr");
    speech.dispatchEvent(new Event("voiceschanged"));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("goes through the voices once, and anew when there are others", () => {
    const getVoices = vi.spyOn(speech, "getVoices");
    for (let time = 0; time < 3; time += 1) reader.state("fr");
    expect(getVoices).toHaveBeenCalledOnce();
    voices = [];
    speech.dispatchEvent(new Event("voiceschanged"));
    expect(reader.state("fr")).toBe("none");
  });

  it("stops when asked, and repeats from the beginning", () => {
    reader.read("Une phrase.", FRENCH);
    reader.stop();
    expect(speech.cancel).toHaveBeenCalledOnce();
    expect(reader.state("fr")).toBe("ready");
    reader.read("Une phrase.", FRENCH);
    expect(said.map(({ text }) => text)).toEqual(["Une phrase.", "Une phrase."]);
  });

  it("is not ended by the end of what it read before", () => {
    reader.read("Avant.", FRENCH);
    reader.read("Après.", FRENCH);
    said[0]!.onend!();
    expect(reader.state("fr")).toBe("speaking");
  });

  it("never silences what the page itself says", () => {
    reader.stop();
    life.abort();
    expect(speech.cancel).not.toHaveBeenCalled();
  });

  it("falls silent with the guide, and tells no one", () => {
    reader.read("Une phrase.", FRENCH);
    onChange.mockClear();
    life.abort();
    expect(speech.cancel).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is silent in a browser without speech", () => {
    const mute = createReader({}, onChange, life.signal);
    mute.read("Une phrase.", FRENCH);
    expect(mute.state("fr")).toBe("none");
  });
});
