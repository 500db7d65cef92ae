import { newProgress } from "../../src/engine/progress.ts";
import { readSetting, readSettings } from "../../src/engine/settings.ts";
import { onCardKey } from "../../src/extension/on-card-key.ts";
import { onSettingsChange, readStoredSettings } from "../../src/extension/settings-store.ts";
import type { GuideBundle } from "../../src/model/bundle.ts";
import type { Progress } from "../../src/model/progress.ts";
import { findGuide, guides } from "../../src/guides/guides.ts";
import { pictures } from "../../src/pictures/pictures.ts";
import { listGuides } from "../../src/screens/list-guides.ts";
import { mountPractice } from "../../src/screens/practice/mount-practice.tsx";
import { startsSignedIn } from "../../src/screens/practice/starts-signed-in.ts";
import { showPage } from "../../src/screens/show-page.ts";
import { storeChange } from "../../src/screens/store-change.ts";
import { makeBundle } from "../../src/session/make-bundle.ts";
import { runSession } from "../../src/session/run-session.ts";
import type { Session, SessionPorts } from "../../src/session/session.ts";
import { site } from "../../src/site/site.ts";
import { loadPageTexts } from "../../src/texts/load-page-texts.ts";
import { loadTexts } from "../../src/texts/load-texts.ts";
import "../../src/screens/pages.css";
import "../../src/screens/practice/practice.css";

let session: Session | undefined;
let life = new AbortController();
let running: string | undefined;

void showPage(loadPageTexts, ({ root, texts, unreviewed, isFirst }) => {
  mountPractice(root, {
    guides: listGuides(guides, texts.guideTitles, texts.guideWords),
    texts: texts.practice,
    unreviewed,
    startWith: isFirst ? (new URLSearchParams(location.search).get("guide") ?? undefined) : undefined,
    startsSignedIn: (guideId) => startsSignedIn(findGuide(guideId)),
    onStart: (guideId) => void run(newProgress(guideId)),
  });
});

const ports: SessionPorts = {
  save: () => undefined,
  ended: () => undefined,
  gaveUp: () => undefined,
  switchGuide: (next) => void run(next),
  set: (change) => void storeChange(readSetting(change)),
};

/** Runs a guide on this very page. One document from beginning to end: nothing of it is kept or stored (R46). */
async function run(progress: Progress): Promise<void> {
  life.abort();
  const mine = (life = new AbortController());
  running = progress.guideId;
  const bundle = await bundleOf(progress.guideId);
  if (mine.signal.aborted) return;
  session = runSession({ document, bundle, progress, life: mine, ports });
}

async function bundleOf(guideId: string): Promise<GuideBundle> {
  const guide = findGuide(guideId);
  if (!guide) throw new Error(`no guide « ${guideId} »`);
  const settings = readSettings(await readStoredSettings());
  return makeBundle(guide, { guides, site, pictures, settings, texts: await loadTexts(settings) });
}

onCardKey((act) => {
  if (document.hasFocus()) session?.act(act);
});

onSettingsChange(() => {
  if (running !== undefined) void bundleOf(running).then((bundle) => session?.retell(bundle));
});
