/**
 * Tells when the page replaces its root element: by writing itself anew (`document.open`, which takes every listener
 * away as well), or as some navigation libraries do. What was drawn went with the old root.
 * @param onGone the root is gone; `signal` is to be aborted now
 * @param onCome there is another one
 */
export function onNewRoot(document: Document, onGone: () => void, onCome: () => void, signal: AbortSignal): void {
  const root = document.firstElementChild;
  const observer = new MutationObserver(() => {
    const now = document.firstElementChild;
    if (now === root) return;
    onGone();
    if (now) {
      observer.disconnect();
      onCome();
    }
  });
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => {
    // Aborted because the root is gone, it still waits for the next one.
    if (document.firstElementChild === root) observer.disconnect();
  });
}
