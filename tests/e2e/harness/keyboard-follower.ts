import type { Page } from "puppeteer-core";
import { chooseFile, isField, opensFiles } from "./act-on-controls.ts";
import { evaluateSteadily } from "./evaluate-steadily.ts";
import { asked, nextInstruction, offersContinue } from "./instruction.ts";
import { inventValue } from "./invent-value.ts";
import { type ControlSeen, lookUnderRing } from "./look-under-ring.ts";
import { type Box, type OverlayView, readOverlay } from "./read-overlay.ts";
import { pause, waitFor } from "./wait-for.ts";

/** More presses of Tab than this and what is looked for is not in the page's own order. */
const MOST_TABS = 120;
/** More acts than this on one step: the guide does not notice what is done. */
const MOST_ACTS_A_STEP = 4;
const MOST_STEPS = 60;
/** ms that the card may take after an act before it is read again. */
const NOTICE_MS = 1_500;

/** Where the focus is. */
interface Focus {
  readonly isOnCard: boolean;
  /** The press of the card's button that has it. */
  readonly press: string | undefined;
  /** Whether it lies in the box asked about. */
  readonly isInside: boolean;
  readonly isCheckbox: boolean;
}

/**
 * A person without a mouse: reads the card, goes with Tab alone to what is ringed or to « Continuer », types, and presses
 * Enter or Space; from the card « Aller à l’endroit montré » leads back into the page. Throws a report when something is not reached, or when the guide leads nowhere.
 * @returns the steps that were shown, in order
 */
export async function followByKeyboard(page: Page): Promise<readonly string[]> {
  const steps: string[] = [];
  let last = "";
  let actsOnStep = 0;
  for (;;) {
    const view = await nextInstruction(page, 15_000).catch((error: unknown) => give(String(error)));
    if (asked(view) !== last) {
      last = asked(view);
      actsOnStep = 0;
      steps.push(view.step);
    }
    if (view.state === "done") return steps;
    if (steps.length > MOST_STEPS) return give("round in circles");
    actsOnStep += 1;
    if (actsOnStep > MOST_ACTS_A_STEP) return give(`${MOST_ACTS_A_STEP} acts and the card does not go on`);
    await act(view);
  }

  async function act(view: OverlayView): Promise<void> {
    const rings = view.state === "pointing" ? view.rings.filter(({ current }) => current) : [];
    if (rings.length === 0 || (actsOnStep > 1 && offersContinue(view))) {
      // « Cochez la case du document » : which one is the person's own choice.
      if (view.step === "choisir" && (await tabTo(view, ({ isCheckbox }) => isCheckbox)))
        await page.keyboard.press(" ");
      if (await tabTo(view, ({ press }) => press === "continue")) await page.keyboard.press("Enter");
    } else if (await goToTarget(view)) {
      const [ring] = await currentRings();
      const under = ring === undefined ? undefined : await lookUnderRing(page, ring);
      if (under?.status !== "control")
        return give(`no control with the focus under the ring, ${JSON.stringify(under)}`);
      await use(under.controls);
    }
    await waitForNext(view);
  }

  async function goToTarget(view: OverlayView): Promise<boolean> {
    const isThere = ({ isInside, press }: Focus): boolean => isInside || press === "go-to-target";
    if (!(await tabTo(view, isThere))) return false;
    if ((await readFocus(page, await currentRings()))?.press !== "go-to-target") return true;
    await page.keyboard.press("Enter");
    await waitFor("the focus on what is ringed", async () => {
      const focus = await readFocus(page, await currentRings());
      return focus?.isInside === true ? true : undefined;
    });
    return true;
  }

  /** @returns whether it was reached; not when the card asks for something else on the way, as where the focus is tells it */
  async function tabTo(view: OverlayView, isThere: (focus: Focus) => boolean): Promise<boolean> {
    let isBackwards = false;
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const focus = await readFocus(page, await currentRings());
      if (focus !== undefined && isThere(focus)) return true;
      // What is wanted in the card comes after where one enters it; from further on one goes back.
      isBackwards ||= tabs === 0 && focus?.isOnCard === true;
      if (isBackwards) await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      if (isBackwards) await page.keyboard.up("Shift");
      const now = await readOverlay(page);
      if (now && asked(now) !== asked(view)) return false;
    }
    return give(`not reached with ${MOST_TABS} presses of Tab`);
  }

  async function use(controls: readonly ControlSeen[]): Promise<void> {
    const [first] = controls;
    if (first === undefined) return;
    if (controls.length > 1 || isField(first)) {
      await page.keyboard.type(inventValue(first), { delay: 15 });
      await page.keyboard.press("Tab");
      return;
    }
    const file = opensFiles(first) ? chooseFile(page, first) : undefined;
    await page.keyboard.press(/radio|checkbox/.test(first.kind) ? " " : "Enter");
    await file;
  }

  async function currentRings(): Promise<readonly Box[]> {
    return (await readOverlay(page))?.rings.filter(({ current }) => current) ?? [];
  }

  async function waitForNext(before: OverlayView): Promise<void> {
    const until = performance.now() + NOTICE_MS;
    while (performance.now() < until) {
      const now = await readOverlay(page);
      if (now && asked(now) !== asked(before)) return;
      await pause(40);
    }
  }

  async function give(why: string): Promise<never> {
    const view = await readOverlay(page).catch(() => undefined);
    const card = view ? `${view.step} · ${view.state}\n${view.text.replaceAll(/^/gm, "    ")}` : "none";
    throw new Error(`The keyboard was not enough: ${why}\nsteps: ${steps.join(" → ")}\ncard: ${card}`);
  }
}

/** What has the focus, looked up through open shadow roots; undefined while one document replaces another. */
function readFocus(page: Page, boxes: readonly Box[]): Promise<Focus | undefined> {
  return evaluateSteadily(
    page,
    (rings): Focus => {
      let active = document.activeElement;
      const press = active?.shadowRoot?.activeElement;
      if (active?.localName === "gommette-overlay") {
        const name = press instanceof HTMLElement ? press.dataset["press"] : undefined;
        return { isOnCard: true, press: name, isInside: false, isCheckbox: false };
      }
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const isSomething = active !== null && active !== document.body && active !== document.documentElement;
      // A radio, a checkbox and a choice of files may be drawn by their label alone.
      const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
      const isInside = [active, ...labels].some((one) => {
        if (!isSomething || one === null) return false;
        const { x, y, width, height } = one.getBoundingClientRect();
        const [middleX, middleY] = [x + width / 2, y + height / 2];
        return rings.some(
          (ring) =>
            middleX > ring.x && middleX < ring.x + ring.width && middleY > ring.y && middleY < ring.y + ring.height,
        );
      });
      const isCheckbox = active?.matches("input[type=checkbox], [role=checkbox]") === true;
      return { isOnCard: false, press: undefined, isInside, isCheckbox };
    },
    boxes,
  );
}
