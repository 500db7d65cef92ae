/** How often a condition is looked at, ms. */
const EVERY_MS = 25;

/**
 * Looks again and again until `look` gives something other than undefined, and gives it back.
 * @param what names what is waited for, in the error thrown after `timeoutMs`
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  timeoutMs = 20_000,
): Promise<T> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > until) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await pause(EVERY_MS);
  }
}

/** Waits, ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
