import { render, type VNode } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach } from "vitest";

/** A page for one test, which finds things as a voice or a finger does: by role and name. */
export interface TestPage {
  readonly root: HTMLElement;
  draw(page: VNode): Promise<void>;
  /** The one control or heading of this tag with this text. @throws with what is there instead */
  named<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag];
  /** The field of the label with this text. */
  field(label: string): HTMLInputElement;
  press(element: HTMLElement): Promise<void>;
  text(): string;
}

/** A page that is empty before each test of the file. */
export function renderInPage(): TestPage {
  let root = document.createElement("div");
  beforeEach(() => {
    root = document.createElement("div");
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  const plain = (text: string): string => text.replaceAll("\u00a0", " ").trim();
  const nameOf = (element: HTMLElement): string => {
    const copy = element.cloneNode(true) as HTMLElement; // a clone of an HTMLElement is one
    for (const drawn of copy.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
    return plain(copy.textContent);
  };
  const find = <Found extends HTMLElement>(all: Iterable<Found>, name: string): Found => {
    const list = [...all];
    const found = list.filter((one) => nameOf(one).startsWith(name));
    if (found.length !== 1) throw new Error(`${found.length} × « ${name} » among: ${list.map(nameOf).join(" | ")}`);
    return found[0]!;
  };
  return {
    get root() {
      return root;
    },
    draw: (page) =>
      settle(() => {
        render(page, root);
      }),
    named: (tag, name) => find(root.querySelectorAll(tag), name),
    field: (label) => find(root.querySelectorAll("label"), label).querySelector("input")!,
    press: (element) =>
      settle(() => {
        element.click();
      }),
    text: () => plain(root.textContent),
  };
}

/** Lets promises come back and effects run. */
async function settle(doing: () => void): Promise<void> {
  await act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
