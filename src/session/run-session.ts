import { canBeRinged } from "../engine/card-rings.ts";
import { composeCard } from "../engine/compose-card.ts";
import { startGuide, type GuideState } from "../engine/guide-state.ts";
import { derivePosition, targetsOf } from "../engine/position.ts";
import { forkProgress, newProgress, progressOf, returnProgress } from "../engine/progress.ts";
import type { Progress } from "../model/progress.ts";
import { transition, type GuideEvent } from "../engine/transition.ts";
import type { Steps } from "../locate/steps.ts";
import { createStructureMemory } from "../locate/structure-memory.ts";
import { surveySteps, type Surveyed } from "../locate/survey-page.ts";
import type { GuideBundle } from "../model/bundle.ts";
import type { Facts } from "../model/facts.ts";
import type { CardAct, Drawing } from "../model/drawing.ts";
import type { Located } from "../model/target.ts";
import { windowOf } from "../dom/window-of.ts";
import { mountOverlay } from "../overlay/mount-overlay.tsx";
import { isBusy } from "../watch/is-busy.ts";
import { watchActs } from "../watch/watch-acts.ts";
import { watchPage } from "../watch/watch-page.ts";
import { factsOf } from "./facts-of.ts";
import { startLookLoop, type Look } from "./look-loop.ts";
import { createLookKey } from "./look-key.ts";
import { pageClock } from "./page-clock.ts";
import { ringedBoxes } from "./ringed-boxes.ts";
import { coveredTarget } from "./covered-target.ts";
import { createStepReader } from "./step-reader.ts";
import type { Session, SessionPorts } from "./session.ts";
import { surveyOf } from "./survey-of.ts";
import { treesOf } from "./trees-of.ts";
import { createVerifier } from "./verify-soon.ts";

/** ms after which the card comes also when no two looks have agreed yet. Earlier it would be drawn twice for nothing. */
const FIRST_CARD_WITHIN = 250;

/**
 * Runs one guide in one document until it is stopped: the loop page → watch → locate → engine → overlay → person.
 * @param progress what was stored of it; none starts it anew
 * @param life aborted from outside to stop it, by the session when the card is closed: then nothing of it is left
 */
export function runSession({
  document,
  bundle,
  progress,
  ports,
  life,
}: {
  document: Document;
  bundle: GuideBundle;
  progress: Progress | undefined;
  ports: SessionPorts;
  life: AbortController;
}): Session {
  const window = windowOf(document);
  const { guide, targets, messages } = bundle;
  const survey = surveyOf(bundle, document);
  /** Watching the page ends before the card is closed, when the guide is done. */
  const watching = new AbortController();
  const signal = AbortSignal.any([watching.signal, life.signal]);

  const keyOf = createLookKey();
  let state: GuideState = startGuide(guide, progress);
  let located: ReadonlyMap<string, Located> = new Map();
  /** With those that have gone since the last look: what is drawn anew may be pressed before it is found again. */
  let known = located;
  let keptClear: Pick<Drawing, "roots" | "said"> = {};
  let shownStep = "";
  /** While the person's press on the card is answered: it asks to be shown the next thing, wherever their cursor is. */
  let isAsked = false;
  let saved = "";
  let told = bundle;

  const overlay = mountOverlay({
    document,
    styles: bundle.styles,
    onAct: (act) => {
      actOnCard(act);
    },
    onGiveUp: () => {
      life.abort();
      ports.gaveUp();
    },
    signal: life.signal,
  });
  const reader = createStepReader(window, draw, life.signal);
  const isOurs = (node: Node | null): boolean =>
    node === overlay.host || node?.getRootNode() === overlay.host.shadowRoot;

  const memory = createStructureMemory(document);
  const clock = pageClock(window);
  const loop = startLookLoop<Surveyed>({ look, say, clock, signal });
  const page = watchPage(window, { ours: overlay.host, onRecords: memory.take, onChange, signal });
  watchActs(window, {
    targets: () => [...known].flatMap(([id, answer]) => elementsOf(id, answer)),
    isOurs,
    onAct: (act) => {
      move(act);
    },
    signal,
  });
  const cancelFirst = clock.after(FIRST_CARD_WITHIN, draw);
  signal.addEventListener("abort", cancelFirst);
  const verify = createVerifier({ window, targets, located: () => located, options: ports, onGone, signal });
  loop.wake();

  function* look(afresh: boolean): Steps<Look<Surveyed>> {
    if (afresh) memory.forget();
    const seen = yield* surveySteps(document, survey, { ...ports, memory });
    for (const root of treesOf(seen)) page.add(root);
    const after = transition(guide, state, { type: "looked", facts: factsFrom(seen, false) });
    return { seen, key: keyOf(seen), wanting: isWanting(after) };
  }

  function say(seen: Surveyed, settled: boolean): void {
    known = located = seen.located;
    keptClear = { roots: treesOf(seen), said: [...seen.messages.values()].flat() };
    move({ type: "looked", facts: factsFrom(seen, settled) });
    // Before anything is painted: a look at a large page takes several tasks.
    verify.now();
  }

  function factsFrom(seen: Surveyed, settled: boolean): Facts {
    const facts = messages.flatMap(({ id, restarts = false }) => (seen.messages.has(id) ? [{ id, restarts }] : []));
    return factsOf(seen.screen, seen.located, facts, settled);
  }

  function isWanting(next: GuideState): boolean {
    if (next.mode !== "running") return false;
    const position = derivePosition(guide, next);
    if (position.type !== "on-step") return true;
    const wanted = targetsOf(position.step);
    return wanted.length > 0 && !wanted.some((id) => canBeRinged(next.facts.targets[id]));
  }

  function move(event: GuideEvent): void {
    const wasDone = state.mode === "done";
    state = transition(guide, state, event);
    draw();
    if (state.mode === "done" && !wasDone) {
      watching.abort();
      ports.ended();
    } else if (event.type !== "looked") loop.wake();
  }

  function draw(): void {
    if (life.signal.aborted) return;
    cancelFirst();
    const card = composeCard(told, state);
    const rings = card.rings.flatMap((ring) => {
      const boxes = ringedBoxes(located.get(ring.targetId));
      return boxes.length === 0 ? [] : [{ ...ring, boxes }];
    });
    reader.take(card, told.settings);
    overlay.draw({ ...card, ...keptClear, rings, voice: reader.state() });
    const covered = rings.some((ring) => ring.current) ? "ringed" : coveredTarget(guide, state, located);
    if (covered !== undefined && card.stepId !== shownStep) {
      shownStep = card.stepId;
      if (!isBusy(document) || isAsked) overlay.showTarget(covered === "ringed" ? undefined : covered);
    }
    save(progressOf(guide, state, card));
  }

  function save(next: Progress): void {
    const text = JSON.stringify(next);
    if (text === saved || state.mode === "done") return;
    saved = text;
    ports.save(next);
  }

  function onChange(event?: Event): void {
    // « Back » and « Forward », not a link to a place of the page. Drawn only once the page was looked at: else a step of
    // the page left behind would come for a moment.
    if (event?.type === "popstate" && event.isTrusted && !document.location.hash)
      state = transition(guide, state, { type: "travelled" });
    loop.wake();
    verify.soon(loop.isSure);
  }

  /** The card stays as it is until two looks agree on what is there now; only the rings go. */
  function onGone(gone: readonly string[]): void {
    located = new Map([...located].filter(([id]) => !gone.includes(id)));
    draw();
    loop.restart();
  }

  function actOnCard(act: CardAct): void {
    const [, kind, value = ""] = /^(fork|set):(.+)$/u.exec(act) ?? [];
    const now = progressOf(guide, state, { heading: "" });
    if (kind === "set") ports.set(value);
    else if (kind === "fork") goTo(forkProgress(value, now));
    else if (act === "start-again") goTo(newProgress(guide.id));
    else if (state.mode === "done" && act === "continue") goTo(returnProgress(now));
    else actHere(act);
  }

  /** To another guide, or to this one from its beginning. */
  function goTo(other: Progress | undefined): void {
    if (other === undefined) return;
    life.abort();
    ports.switchGuide(other);
  }

  function actHere(act: CardAct): void {
    switch (act) {
      case "stop":
        end();
        return;
      case "search-again":
        loop.restart();
        return;
      case "read-aloud":
        reader.toggle();
        return;
      case "continue":
      case "back":
      case "show-me":
      case "pause":
      case "resume":
        isAsked = true;
        move({ type: act });
        isAsked = false;
        return;
      case "go-to-target": // the overlay has shown it and put the focus there
      case "start-again":
    }
  }

  function end(): void {
    const wasOver = signal.aborted;
    life.abort();
    if (!wasOver) ports.ended();
  }

  return {
    act(act) {
      if (life.signal.aborted) return; // a key of the browser is still heard
      if (act === "go-to-target") overlay.toggleFocus();
      else actOnCard(act === "pause" && state.mode === "paused" ? "resume" : act);
    },
    retell(next) {
      told = next;
      draw();
    },
  };
}

function elementsOf(id: string, answer: Located): [string, Element[]][] {
  return answer.status === "found" ? [[id, [answer.element, ...answer.boxes]]] : [];
}
