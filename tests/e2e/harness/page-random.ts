/**
 * JavaScript of a seeded generator for the page, as an expression: a function that gives a whole number below its
 * argument. The same as `seeded` of tests/bench/locator/random.ts; as text, see evaluate-steadily.ts.
 */
export function pageRandom(seed: number): string {
  return `((state) => (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  })(${seed})`;
}
