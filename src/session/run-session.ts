import { composeCard } from "../engine/compose-card.ts";
import { startGuide, type GuideState } from "../engine/guide-state.ts";
import { derivePosition, targetsOf } from "../engine/position.ts";
import { forkProgress, progressOf, readProgress, returnProgress } from "../engine/progress.ts";
import type { Progress } from "../model/progress.ts";
import { transition, type GuideEvent } from "../engine/transition.ts";
import { surveyPage, type Surveyed } from "../locate/survey-page.ts";
import { verifyTarget } from "../locate/verify-target.ts";
import type { GuideBundle } from "../model/bundle.ts";
import type { Facts } from "../model/facts.ts";
import type { CardAct } from "../model/drawing.ts";
import type { Located } from "../model/target.ts";
import { mountOverlay } from "../overlay/mount-overlay.tsx";
import { isTyping } from "../watch/is-typing.ts";
import { watchActs } from "../watch/watch-acts.ts";
import { watchPage } from "../watch/watch-page.ts";
import { factsOf } from "./facts-of.ts";
import { startLookLoop, type Look } from "./look-loop.ts";
import { createLookKey } from "./look-key.ts";
import { pageClock } from "./page-clock.ts";
import { screensOf } from "./screens-of.ts";
import { treesOf } from "./trees-of.ts";

/** ms after which the card comes also when no two looks have agreed yet. Earlier it would be drawn twice for nothing. */
const FIRST_CARD_WITHIN = 250;

/** What the session asks of the outside. */
export interface SessionPorts {
  /** Keeps the progress, so that the guide goes on after a page load. */
  save(progress: Progress): void;
  /** The guide is over: done, stopped, or given up. Called once; nothing is saved after it. */
  ended(): void;
  /** The person goes to another guide, or comes back from it: this session is replaced by one with this progress. */
  switchGuide(progress: Progress): void;
  /** Opens a closed shadow root; only an extension can. */
  readonly openClosedRoot?: (host: Element) => ShadowRoot | null;
}

export interface Session {
  /** Goes on after a pause, asked for in the popup. */
  resume(): void;
  /** Ends at once and leaves nothing behind. */
  stop(): void;
}

/**
 * Runs one guide in one document until it is stopped: the loop page → watch → locate → engine → overlay → person.
 * @param progress what was stored of it, unchecked; anything unreadable starts it anew
 */
export function runSession({
  document,
  bundle,
  progress,
  ports,
}: {
  document: Document;
  bundle: GuideBundle;
  progress: unknown;
  ports: SessionPorts;
}): Session {
  const window = document.defaultView;
  if (window === null) throw new Error("runSession needs a document that is shown in a window");
  const { guide, targets, messages } = bundle;
  const screens = screensOf(bundle);
  /** Until the card is closed; watching the page ends earlier, when the guide is done. */
  const shown = new AbortController();
  const watching = new AbortController();
  const { signal } = watching;
  const options = ports.openClosedRoot === undefined ? {} : { openClosedRoot: ports.openClosedRoot };

  const keyOf = createLookKey();
  let state: GuideState = startGuide(guide, readProgress(progress));
  let located: ReadonlyMap<string, Located> = new Map();
  let roots: readonly (Document | ShadowRoot)[] = [document];
  let shownStep = "";
  /** While the person's press on the card is answered: it asks to be shown the next thing, wherever their cursor is. */
  let isAsked = false;
  let saved = "";

  const overlay = mountOverlay({
    document,
    styles: bundle.styles,
    onAct: (act) => {
      actOnCard(act);
    },
    onGiveUp: () => {
      end();
    },
    signal: shown.signal,
  });
  const isOurs = (node: Node): boolean => node === overlay.host || node.getRootNode() === overlay.host.shadowRoot;
  const found = (id: string): Extract<Located, { status: "found" }> | undefined => {
    const answer = located.get(id);
    return answer?.status === "found" ? answer : undefined;
  };

  const clock = pageClock(window);
  const loop = startLookLoop<Surveyed>({ look, say, clock, signal });
  const page = watchPage(document, { isOurs, onChange, signal });
  watchActs(document, {
    targets: () => new Map(targets.flatMap(({ id }) => (found(id) ? [[id, elementsOf(found(id))]] : []))),
    isOurs,
    onAct: (act) => {
      move(act);
    },
    signal,
  });
  const cancelFirst = clock.after(FIRST_CARD_WITHIN, draw);
  signal.addEventListener("abort", cancelFirst);
  loop.wake();

  function look(): Look<Surveyed> {
    const seen = surveyPage(document, { screens, targets, messages, url: document.location.href }, options);
    for (const root of treesOf(seen)) page.add(root);
    const after = transition(guide, state, { type: "looked", facts: factsFrom(seen, false) });
    return { seen, key: keyOf(seen), wanting: isWanting(after) };
  }

  function say(seen: Surveyed, settled: boolean): void {
    located = seen.located;
    roots = treesOf(seen);
    move({ type: "looked", facts: factsFrom(seen, settled) });
  }

  function factsFrom(seen: Surveyed, settled: boolean): Facts {
    const shown = messages.filter(({ id }) => seen.messages.includes(id));
    const facts = shown.map(({ id, restarts = false }) => ({ id, restarts }));
    return factsOf(seen.screen, seen.located, facts, settled);
  }

  function isWanting(next: GuideState): boolean {
    if (next.mode !== "running") return false;
    const position = derivePosition(guide, next);
    if (position.type !== "on-step") return true;
    const wanted = targetsOf(position.step);
    return wanted.length > 0 && !wanted.some((id) => next.facts.targets[id]?.status === "found");
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
    cancelFirst();
    const card = composeCard(bundle, state);
    const rings = card.rings.flatMap((ring) => {
      const target = found(ring.targetId);
      return target === undefined ? [] : [{ ...ring, boxes: target.boxes }];
    });
    overlay.draw({ ...card, rings, roots });
    seeTarget(
      card.stepId,
      rings.some((ring) => ring.current),
    );
    save(progressOf(guide, state, card));
  }

  /** At the start of a step, and only then: what is to be seen is brought into sight, unless the person is typing. */
  function seeTarget(stepId: string, hasRing: boolean): void {
    if (stepId === shownStep) return;
    const covered = hasRing ? undefined : coveredTarget();
    if (!hasRing && covered === undefined) return;
    shownStep = stepId;
    if (isTyping(document) && !isAsked) return;
    if (covered === undefined) overlay.showTarget();
    else overlay.uncover(covered);
  }

  /** The current step's target when only something drawn over it, such as a sticky header, keeps it from being shown. */
  function coveredTarget(): Element | undefined {
    const position = derivePosition(guide, state);
    if (position.type !== "on-step") return undefined;
    for (const id of targetsOf(position.step)) {
      const answer = located.get(id);
      if (answer?.status === "hidden" && answer.reason === "covered") return answer.element;
    }
    return undefined;
  }

  function save(next: Progress): void {
    const text = JSON.stringify(next);
    if (text === saved || state.mode === "done") return;
    saved = text;
    ports.save(next);
  }

  /** The page changed: a ring whose target is no longer what it was goes before the next frame is painted (issue: two). */
  function onChange(): void {
    loop.wake();
    verifySoon();
  }

  let verifying = false;
  function verifySoon(): void {
    if (verifying) return;
    verifying = true;
    window?.requestAnimationFrame(() => {
      verifying = false;
      if (signal.aborted) return;
      const gone = targets.filter((target) => {
        const answer = found(target.id);
        return answer !== undefined && !verifyTarget(answer, target, options);
      });
      if (gone.length === 0) return;
      located = new Map([...located].filter(([id]) => !gone.some((target) => target.id === id)));
      // The card stays as it is until two looks agree on what is there now; only the rings go.
      draw();
      loop.restart();
    });
  }

  function actOnCard(act: CardAct): void {
    const now = progressOf(guide, state, { heading: "" });
    const forkTo = /^fork:(.+)$/u.exec(act)?.[1];
    const backTo = state.mode === "done" && act === "continue" ? returnProgress(now) : undefined;
    const other = forkTo === undefined ? backTo : forkProgress(forkTo, now);
    if (other === undefined) actHere(act);
    else {
      leave();
      ports.switchGuide(other);
    }
  }

  function actHere(act: CardAct): void {
    switch (act) {
      case "stop":
        end();
        return;
      case "search-again":
        loop.restart();
        return;
      case "go-to-target":
        // The overlay has shown it and put the focus there.
        return;
      case "continue":
      case "back":
      case "pause":
      case "resume":
        isAsked = true;
        move({ type: act });
        isAsked = false;
        return;
      default:
        throw new Error(`« ${act} » is not an act within a guide`);
    }
  }

  function end(): void {
    const wasOver = signal.aborted;
    leave();
    if (!wasOver) ports.ended();
  }

  function leave(): void {
    watching.abort();
    shown.abort();
  }

  return {
    resume: () => {
      move({ type: "resume" });
    },
    stop: leave,
  };
}

function elementsOf(answer: Extract<Located, { status: "found" }> | undefined): readonly Element[] {
  return answer === undefined ? [] : [answer.element, ...answer.boxes];
}
