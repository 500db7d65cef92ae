/** More than this many repairs in this time (ms) is a fight with the page, and the guide leaves it (R66). */
const REPAIRS = { most: 5, within: 5000 } as const;

/** @returns counts one more repair and tells whether that is still no fight */
export function countRepairs(): () => boolean {
  let repairs: number[] = [];
  return () => {
    const now = Date.now();
    repairs = [...repairs.filter((at) => now - at < REPAIRS.within), now];
    return repairs.length <= REPAIRS.most;
  };
}
