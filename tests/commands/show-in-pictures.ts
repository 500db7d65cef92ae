import { rm } from "node:fs/promises";
import { relative } from "node:path";
import { followGuide } from "../e2e/harness/follower.ts";
import { launchChromium } from "../e2e/harness/launch-chromium.ts";
import { launchFirefox } from "../e2e/harness/launch-firefox.ts";
import { startPractice } from "../e2e/harness/start-guide.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { outputPath, projectFolder } from "./project-folder.ts";

const GUIDE = "Me connecter";

/**
 * Without a display: walks the first guide on the practice site, prints each step's sentence and keeps a picture of
 * each step in `.output/demo/`.
 * @returns the exit code
 */
export async function showInPictures({ kind, path }: FoundBrowser): Promise<number> {
  const shots = outputPath("demo");
  await rm(shots, { recursive: true, force: true });
  console.log(`There is no display: « ${GUIDE} » on the practice site, in pictures.`);
  const launch = kind === "firefox" ? launchFirefox : launchChromium;
  const browser = await launch({ executablePath: path });
  try {
    const page = await startPractice(browser, GUIDE);
    await followGuide(page, {
      prefer: /mail/i,
      shots,
      onStep: ({ sentence, shot }) => {
        console.log(`  ${sentence}\n      ${relative(projectFolder, shot ?? shots)}`);
      },
    });
    return 0;
  } finally {
    await browser.close();
  }
}
