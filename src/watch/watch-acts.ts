import { deepActiveElement } from "../dom/deep-active-element.ts";

/** What a person did with a target. Never what was typed. */
export interface Act {
  readonly type: "pressed" | "entered" | "left";
  readonly target: string;
}

/** The elements of each target that was on the page when it was last looked at. */
export type TargetElements = readonly (readonly [target: string, elements: readonly Element[]])[];

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
    isOurs: (node: Node | null) => boolean;
    onAct: (act: Act) => void;
    signal: AbortSignal;
  },
): void {
  const { document } = window;
  const options = { capture: true, passive: true, signal } as const;

  const hit = (event: Event): TargetElements => {
    if (!event.isTrusted) return [];
    const path = event.composedPath();
    return targets().filter(([, elements]) => elements.some((one) => path.some(isOne(one))));
  };

  /**
   * The element, or what looks the same in its place: the page may have drawn it anew since it was looked at. Fields
   * without words are too much alike.
   */
  const isOne = (one: Element) => (each: EventTarget) =>
    one === each || (!one.isConnected && one.textContent && each !== window && one.isEqualNode(each as Node));

  /** What had the focus when the person went to another window: that it has it again when they are back is no act. */
  let away: EventTarget | null = null;
  const act = (event: Event): void => {
    const type = event.type === "click" ? "pressed" : "entered";
    if (event.target !== away) for (const [target] of hit(event)) onAct({ type, target });
    away = null;
  };
  window.addEventListener("click", act, options);
  window.addEventListener("focusin", act, options);
  window.addEventListener(
    "focusout",
    (event) => {
      const left = hit(event);
      const { target: field } = event;
      if (left.length === 0 || isOurs(event.relatedTarget as Node | null)) return; // focus goes to nodes only
      // Where focus has gone is known once the event is over: into the next box of the same field, into another
      // window (the person looks for the code), or nowhere because the page took the field away.
      window.setTimeout(() => {
        if (!document.hasFocus()) away = field;
        if (signal.aborted || away !== null) return;
        const inside = deepActiveElement(document);
        if (isOurs(inside)) return;
        for (const [target, elements] of left) {
          const stays = elements.some((one) => one.contains(inside));
          if (!stays && elements.some((one) => one.isConnected)) onAct({ type: "left", target });
        }
      }, 0);
    },
    options,
  );
}
