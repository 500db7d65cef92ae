// « Lire à voix haute » with a real voice of the computer (espeak-ng through speech-dispatcher) in both browsers: whether
// the card offers it, whether sound comes, and whether it ends. What is said is not recognised. `npm run bench -- voice`.
import { mkdir, writeFile } from "node:fs/promises";
import { outputPath } from "../../commands/project-folder.ts";
import setup from "../../e2e/global-setup.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import { pressOnCard } from "../../e2e/harness/press-button.ts";
import { waitForOverlay } from "../../e2e/harness/read-overlay.ts";
import { startPractice } from "../../e2e/harness/start-guide.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { pause } from "../../e2e/harness/wait-for.ts";
import { loudnessDuring, missingPrograms, startSound } from "./sound.ts";

const READ = "Lire à voix haute";
const STOP = "Arrêter la lecture";
/** ms. Chromium lists thousands of voices of espeak-ng, some seconds after its start. */
const VOICES_WITHIN = 30_000;
const READ_WITHIN = 60_000;

interface Heard {
  readonly browser: string;
  /** ms from the press on the card. */
  readonly "begins, ms": number;
  readonly "ends, ms": number;
  readonly "silence, RMS": number;
  readonly "reading, RMS": number;
  readonly "after « Arrêter la lecture », RMS": number;
}

const missing = missingPrograms();
if (missing.length > 0) {
  console.log(`Left out, as this computer has no ${missing.join(", ")}. Debian:`);
  console.log("  apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng pulseaudio pulseaudio-utils");
} else {
  await setup();
  const endSound = startSound();
  try {
    const heard: Heard[] = [];
    for (const name of ["chromium", "firefox"] as const) heard.push(await listenTo(name));
    console.table(heard);
    await mkdir(outputPath("bench"), { recursive: true });
    await writeFile(outputPath("bench", "voice.json"), `${JSON.stringify(heard, undefined, 2)}\n`);
  } finally {
    endSound();
  }
}

async function listenTo(name: DriverName): Promise<Heard> {
  const browser = await launchBrowser(name, { voices: true });
  try {
    const page = await startPractice(browser, "Me connecter");
    const offers = (button: string) =>
      waitForOverlay(page, ({ buttons }) => buttons.some((one) => one.name === button), VOICES_WITHIN);
    await offers(READ);
    const silence = await loudnessDuring(() => pause(2_000));
    let begins = 0;
    let ends = 0;
    const reading = await loudnessDuring(async () => {
      await pressOnCard(page, READ);
      const pressed = performance.now();
      await offers(STOP);
      begins = performance.now() - pressed;
      await waitForOverlay(page, ({ buttons }) => buttons.some((one) => one.name === READ), READ_WITHIN);
      ends = performance.now() - pressed;
    });
    await pressOnCard(page, READ);
    await offers(STOP);
    await pause(1_500);
    await pressOnCard(page, STOP);
    await offers(READ);
    // What was handed to the sound server before is still played.
    await pause(1_000);
    const stopped = await loudnessDuring(() => pause(2_000));
    return {
      browser: `${name} ${browser.version}`,
      "begins, ms": Math.round(begins),
      "ends, ms": Math.round(ends),
      "silence, RMS": round(silence),
      "reading, RMS": round(reading),
      "after « Arrêter la lecture », RMS": round(stopped),
    };
  } finally {
    await browser.close();
  }
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
