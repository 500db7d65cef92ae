/** What may change which targets there are, or whether they can be seen. Values of fields are not among them (R62). */
const ATTRIBUTES =
  "alt aria-checked aria-disabled aria-expanded aria-hidden aria-label aria-labelledby aria-modal aria-pressed " +
  "aria-selected autocomplete class contenteditable disabled for hidden href id inert inputmode max maxlength " +
  "min onclick open pattern placeholder role size slot style tabindex title type";

const CHANGES = "resize scrollend popstate visibilitychange load toggle transitionend animationend fullscreenchange";

export interface PageWatch {
  /** Watches one more root: records of a document's observer leave shadow trees out. */
  add(root: Document | ShadowRoot): void;
}

/**
 * Calls `onChange` for everything after which the page may have to be looked at again: changes of the document,
 * navigation within it, its end of loading, sizes, ends of animations and of scrolling. Does no work itself.
 * @param onRecords told the changes of the document, right before `onChange`
 * @param onChange told the event, when it was one
 * @param ours the one element that the guide puts into the page: what happens to it alone is no change of the page
 */
export function watchPage(
  window: Window & typeof globalThis,
  {
    ours,
    onRecords,
    onChange,
    signal,
  }: {
    ours: Element;
    onRecords: (records: readonly MutationRecord[]) => void;
    onChange: (event?: Event) => void;
    signal: AbortSignal;
  },
): PageWatch {
  const { document } = window;

  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOfOne(record, ours));
    if (theirs.length === 0) return;
    onRecords(theirs);
    onChange();
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
  });

  for (const type of CHANGES.split(" "))
    window.addEventListener(type, onChange, { capture: true, passive: true, signal });
  // Fires after the address has changed; `navigate` fires before, and also for a navigation that is then cancelled.
  if ("navigation" in window) window.navigation.addEventListener("currententrychange", onChange, { signal });

  const watch: PageWatch = {
    add(root) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES.split(" "),
      });
    },
  };
  watch.add(document);
  return watch;
}

/** Whether a record only says that this element was changed, put in, or taken out. */
function isOfOne(record: MutationRecord, one: Element): boolean {
  if (record.target === one) return true;
  if (record.type !== "childList") return false;
  const { addedNodes, removedNodes } = record;
  return addedNodes.length + removedNodes.length === 1 && (addedNodes[0] ?? removedNodes[0]) === one;
}
