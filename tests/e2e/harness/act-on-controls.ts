import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "./evaluate-steadily.ts";
import { inventValue } from "./invent-value.ts";
import type { ControlSeen } from "./look-under-ring.ts";
import { middleOf } from "./press-button.ts";

export interface Done {
  readonly act: string;
  readonly typed: boolean;
  /** What the field holds, when that is not what was typed. */
  readonly lostKeys?: string;
}

const CODE = "482915";
/** A quick typist: 70 words a minute. */
const BETWEEN_KEYS_MS = 30;

/** Does with real mouse and keys what can be done with a control: types in a field, clicks anything else. */
export async function actOnControls(page: Page, controls: readonly ControlSeen[]): Promise<Done> {
  const [first, ...more] = controls;
  if (first === undefined) throw new Error("there is no control to act on");
  const { x, y } = middleOf(first);
  const file = opensFiles(first) ? chooseFile(page, first) : undefined;
  await page.mouse.click(x, y);
  await file;
  if (more.length > 0) return typeInBoxes(page, controls);
  if (!isField(first)) return { act: `clicks « ${first.name} » (${first.kind})`, typed: false };

  const value = inventValue(first);
  // Whatever was there is written over, as one does with a field that the browser has filled.
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type(value, { delay: BETWEEN_KEYS_MS });
  return { act: `types in « ${first.name} » (${first.kind})`, typed: true, ...(await lost(page, [first], value)) };
}

async function typeInBoxes(page: Page, boxes: readonly ControlSeen[]): Promise<Done> {
  const digits = CODE.slice(0, boxes.length);
  const act = `types in ${boxes.length} boxes`;
  await page.keyboard.type(digits, { delay: BETWEEN_KEYS_MS });
  const held = await valuesAt(page, boxes);
  if (held?.join("") === digits) return { act, typed: true };
  // Boxes that do not hand the focus on: each is clicked, as a person would.
  for (const [index, box] of boxes.entries()) {
    const { x, y } = middleOf(box);
    await page.mouse.click(x, y, { count: 2 });
    await page.keyboard.type(digits[index] ?? "");
  }
  return { act: `${act}, one by one`, typed: true, ...(await lost(page, boxes, digits)) };
}

export function opensFiles({ kind, name }: ControlSeen): boolean {
  return kind.startsWith("input:file") || /fichier|parcourir/i.test(name);
}

/** In the window of files that a click may open, an invented document is chosen. */
export async function chooseFile(page: Page, { kind }: ControlSeen): Promise<void> {
  const timeout = kind.startsWith("input:file") ? 10_000 : 2_000;
  const chooser = await page.waitForFileChooser({ timeout }).catch(() => undefined);
  if (chooser === undefined) return;
  const folder = await mkdtemp(join(tmpdir(), "gommette-document-"));
  const path = join(folder, "ordonnance-inventee.pdf");
  await writeFile(path, "%PDF-1.4\n%%EOF\n");
  await chooser.accept([path]);
}

export function isField({ kind }: ControlSeen): boolean {
  if (/^(textarea|select)|textbox/.test(kind)) return true;
  return kind.startsWith("input:") && !/^input:(radio|checkbox|button|submit|image|reset|file)/.test(kind);
}

async function lost(
  page: Page,
  fields: readonly ControlSeen[],
  typed: string,
): Promise<{ readonly lostKeys?: string }> {
  const held = (await valuesAt(page, fields))?.join("");
  // A date picker holds year, month and day in that order, whatever the order of its boxes.
  const isDate = fields.some(({ kind }) => kind.startsWith("input:date"));
  const plain = (text: string): string => {
    const signs = text.replace(/[\s/.-]/g, "");
    return isDate ? Array.from(signs).sort().join("") : signs;
  };
  // Undefined: the page has already gone on, as a site may after the last digit of a code.
  return held === undefined || plain(held) === plain(typed) ? {} : { lostKeys: `${typed} → ${held}` };
}

function valuesAt(page: Page, fields: readonly ControlSeen[]): Promise<readonly string[] | undefined> {
  return evaluateSteadily(
    page,
    (points) => {
      const values: string[] = [];
      for (const { x, y } of points) {
        let at = document.elementFromPoint(x, y);
        while (at?.shadowRoot) {
          const inner: Element | null = at.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === at) break;
          at = inner;
        }
        if (at instanceof HTMLLabelElement) at = at.control;
        if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) values.push(at.value);
      }
      return values.length === points.length ? values : undefined;
    },
    fields.map(middleOf),
  );
}
