import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "../harness/evaluate-steadily.ts";
import { inventValue } from "../harness/invent-value.ts";
import type { ControlSeen } from "../harness/look-under-ring.ts";
import { type OverlayView, readOverlay, waitForOverlay } from "../harness/read-overlay.ts";
import { waitFor } from "../harness/wait-for.ts";

/** More presses of Tab than any page here has things to stop at. */
const MOST_TABS = 120;
const MOST_ACTS = 60;
/** How long the card may take to say the next thing after an act, ms. */
const NEXT_MS = 4_000;

/** Where the focus is: on a button of the card, or on a control of the page with its box. */
type Focused =
  { readonly place: "card"; readonly name: string } | { readonly place: "page"; readonly control: ControlSeen };

/**
 * Finishes a guide with the keyboard alone: Tab through the page's own order and the card's, Enter or Space on what the
 * ring shows, letters in fields, « Continuer » on the card. Throws when Tab does not lead there.
 * @returns the steps in the order in which they were shown
 */
export async function followByKeyboard(page: Page): Promise<readonly string[]> {
  const steps: string[] = [];
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const view = await waitForOverlay(page, (seen) => seen.step !== "looking" && isReady(seen), 10_000);
    if (steps.at(-1) !== view.step) steps.push(view.step);
    if (view.state === "done") return steps;
    await act(page, view);
    // The act was not noticed when nothing changes: then the person says that it is done.
    const isSame = (seen: OverlayView | null | undefined): boolean =>
      seen?.step === view.step && seen.instruction === view.instruction;
    const next = await waitFor(
      "the next step",
      async () => (isSame(await readOverlay(page)) ? undefined : true),
      NEXT_MS,
    ).catch(() => undefined);
    if (next === undefined && view.buttons.some(({ name }) => name === "Continuer"))
      await pressOnCardByKey(page, "Continuer");
  }
  throw new Error(`${MOST_ACTS} acts and the guide is not done: ${steps.join(" → ")}`);
}

function isReady({ state, rings, buttons }: OverlayView): boolean {
  return state === "done" || rings.some(({ current }) => current) || buttons.some(({ name }) => name === "Continuer");
}

async function act(page: Page, view: OverlayView): Promise<void> {
  const rings = view.rings.filter(({ current }) => current);
  if (rings.length === 0) return pressOnCardByKey(page, "Continuer");
  const focused = await tabTo(page, "what the ring shows", (at) => {
    if (at.place === "card") return false;
    const { x, y, width, height } = at.control;
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    return rings.some(
      (ring) => middleX > ring.x && middleX < ring.x + ring.width && middleY > ring.y && middleY < ring.y + ring.height,
    );
  });
  if (focused.place === "card") return;
  const { kind } = focused.control;
  if (/^(textarea|input:(text|password|tel|email|number|date))/.test(kind)) {
    await page.keyboard.type(inventValue(focused.control));
    await page.keyboard.press("Tab");
  } else await page.keyboard.press(/radio|checkbox/.test(kind) ? "Space" : "Enter");
}

async function pressOnCardByKey(page: Page, button: string): Promise<void> {
  await tabTo(page, `« ${button} » on the card`, (at) => at.place === "card" && at.name === button);
  await page.keyboard.press("Enter");
}

async function tabTo(page: Page, what: string, isThere: (at: Focused) => boolean): Promise<Focused> {
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    const at = await evaluateSteadily(page, focusedNow, undefined);
    if (at && isThere(at)) return at;
    await page.keyboard.press("Tab");
  }
  const { step, state } = (await readOverlay(page)) ?? {};
  throw new Error(`${MOST_TABS} presses of Tab do not lead to ${what} (step ${String(step)}, ${String(state)})`);
}

function focusedNow(): Focused | undefined {
  let active = document.activeElement;
  if (active?.localName === "gommette-overlay") {
    const button = active.shadowRoot?.activeElement;
    return button ? { place: "card", name: button.textContent.replace(/\s+/g, " ").trim() } : undefined;
  }
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return undefined;
  const { x, y, width, height } = active.getBoundingClientRect();
  const input = active instanceof HTMLInputElement ? active : undefined;
  const control = {
    kind: `${active.localName}${input ? `:${input.type}` : ""}`,
    name: input?.labels?.[0]?.textContent ?? active.textContent,
    autocomplete: active.getAttribute("autocomplete") ?? "",
    inputmode: active.getAttribute("inputmode") ?? "",
    maxlength: input?.maxLength ?? -1,
    disabled: false,
    inDialog: false,
    ...{ x, y, width, height },
  };
  return { place: "page", control };
}
