/** The browser brings a page back as it was left: what it knew of the guide is old by then, and `ask` asks anew. */
export function onBroughtBack(window: Window, ask: () => void, signal: AbortSignal): void {
  const check = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted) ask();
  };
  window.addEventListener("pageshow", check, { signal });
}
