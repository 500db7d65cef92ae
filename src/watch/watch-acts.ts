import { deepActiveElement } from "./deep-active-element.ts";

/** What a person did with a target. Never what was typed. */
export interface Act {
  readonly type: "pressed" | "entered" | "left";
  readonly target: string;
}

/** The elements of each target that is on the page now. */
export type TargetElements = ReadonlyMap<string, readonly Element[]>;

/**
 * Says when the person presses a target, or when focus goes into a field or leaves it for another place of the page.
 * Only real acts count, not events made by scripts.
 * @param isOurs whether a node is part of what the guide draws: going to the card is not leaving the field
 */
export function watchActs(
  window: Window & typeof globalThis,
  {
    targets,
    isOurs,
    onAct,
    signal,
  }: {
    targets: () => TargetElements;
    isOurs: (node: Node) => boolean;
    onAct: (act: Act) => void;
    signal: AbortSignal;
  },
): void {
  const { document } = window;
  const options = { capture: true, passive: true, signal } as const;

  const hit = (event: Event): readonly string[] => {
    if (!event.isTrusted) return [];
    const path = event.composedPath();
    return [...targets()].filter(([, elements]) => elements.some((one) => path.includes(one))).map(([id]) => id);
  };

  window.addEventListener(
    "click",
    (event) => {
      for (const target of hit(event)) onAct({ type: "pressed", target });
    },
    options,
  );
  window.addEventListener(
    "focusin",
    (event) => {
      for (const target of hit(event)) onAct({ type: "entered", target });
    },
    options,
  );
  window.addEventListener(
    "focusout",
    (event) => {
      const left = hit(event);
      const to = event.relatedTarget;
      if (left.length === 0 || (to instanceof Node && isOurs(to))) return;
      // Where focus has gone is known once the event is over: into the next box of the same field, into another
      // window (the person looks for the code), or nowhere because the page took the field away.
      window.setTimeout(() => {
        if (signal.aborted || !document.hasFocus()) return;
        const inside = deepActiveElement(document);
        if (inside !== null && isOurs(inside)) return;
        for (const target of left) {
          const elements = targets().get(target) ?? [];
          const stays = inside !== null && elements.some((one) => one.contains(inside));
          if (!stays && elements.some((one) => one.isConnected)) onAct({ type: "left", target });
        }
      }, 0);
    },
    options,
  );
}
