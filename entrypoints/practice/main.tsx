import { newProgress } from "../../src/engine/progress.ts";
import type { Progress } from "../../src/model/progress.ts";
import { findGuide, guides } from "../../src/guides/guides.ts";
import { listGuides } from "../../src/screens/list-guides.ts";
import { mountPractice } from "../../src/screens/practice/mount-practice.tsx";
import { makeBundle } from "../../src/session/make-bundle.ts";
import { runSession, type Session } from "../../src/session/run-session.ts";
import { site } from "../../src/site/site.ts";
import { guides as guideTitles } from "../../src/texts/fr/guides.ts";
import { guideWords } from "../../src/texts/fr/popup.ts";
import { practice } from "../../src/texts/fr/practice.ts";
import { fr } from "../../src/texts/fr/texts.ts";
import "../../src/screens/pages.css";
import "../../src/screens/practice/practice.css";

const root = document.querySelector("#root");
if (!root) throw new Error("practice/index.html has no #root");

let session: Session | undefined;

mountPractice(root, {
  guides: listGuides(guides, guideTitles, guideWords),
  texts: practice,
  startWith: new URLSearchParams(location.search).get("guide") ?? undefined,
  startsSignedIn,
  onStart: (guideId) => {
    run(newProgress(guideId));
  },
});

/** Whether the first thing that a guide has one do is done on the home of someone who is signed in. */
function startsSignedIn(guideId: string): boolean {
  const first = findGuide(guideId)?.steps.find(({ screens, numbering }) => screens !== "any" && numbering !== "none");
  return first !== undefined && first.screens !== "any" && first.screens.includes("accueil-connecte");
}

/** Runs a guide on this very page. One document from beginning to end: nothing is kept, nothing is stored (R46). */
function run(progress: Progress): void {
  const guide = findGuide(progress.guideId);
  if (!guide) throw new Error(`no guide « ${progress.guideId} »`);
  session?.stop();
  session = runSession({
    document,
    bundle: makeBundle(guide, guides, site, fr),
    progress,
    ports: { save: () => undefined, ended: () => undefined, switchGuide: run },
  });
}
