import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "./evaluate-steadily.ts";
import { type Box, readOverlay } from "./read-overlay.ts";
import { pause, waitFor } from "./wait-for.ts";

/** How long a button must keep its place before it is pressed, ms: less than a person needs to point at it. */
const STILL_MS = 250;

/** The middle of a box, where a person points. */
export function middleOf({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Clicks a button of the card by its whole accessible name, with a real mouse. Throws when it is not there in time. */
export async function pressOnCard(page: Page, name: string, timeoutMs = 5_000): Promise<void> {
  const button = await waitFor(
    `« ${name} » on the card, standing still`,
    async () => {
      await evaluateSteadily(page, scrollOnCard, name);
      const first = (await readOverlay(page))?.buttons.find((each) => each.name === name);
      const second = (await readOverlay(page))?.buttons.find((each) => each.name === name);
      // A card that still moves would be clicked beside.
      return first && second && first.x === second.x && first.y === second.y ? second : undefined;
    },
    timeoutMs,
  );
  const { x, y } = middleOf(button);
  await page.mouse.click(x, y);
}

/** Scrolls inside the card, as a person does who looks for a button there. */
function scrollOnCard(name: string, overlayOf: (root: Document) => ShadowRoot | undefined): void {
  const buttons = overlayOf(document)?.querySelectorAll("button") ?? [];
  const button = [...buttons].find((each) => each.textContent.replace(/\s+/g, " ").trim() === name);
  const body = button?.closest(".body");
  if (!button || !body) return;
  const [inside, outside] = [button.getBoundingClientRect(), body.getBoundingClientRect()];
  if (inside.bottom > outside.bottom) body.scrollTop += inside.bottom - outside.bottom;
  if (inside.top < outside.top) body.scrollTop -= outside.top - inside.top;
}

/** Clicks a button of a page by the beginning of its accessible name, with a real mouse. */
export async function pressButton(page: Page, nameStart: string, timeoutMs = 5_000): Promise<void> {
  const box = await waitFor(
    `a button « ${nameStart}… », standing still`,
    async () => {
      const first = await evaluateSteadily(page, findButton, nameStart);
      await pause(STILL_MS);
      const second = await evaluateSteadily(page, findButton, nameStart);
      return first && second && first.x === second.x && first.y === second.y ? second : undefined;
    },
    timeoutMs,
  );
  const { x, y } = middleOf(box);
  await page.mouse.click(x, y);
}

function findButton(nameStart: string): Box | undefined {
  const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const button = [...document.querySelectorAll<HTMLElement>("button, [role=button], a[href]")].find(
    (each) =>
      each.checkVisibility() && plain(each.getAttribute("aria-label") ?? each.textContent).startsWith(plain(nameStart)),
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x, y, width, height };
}
