/** More than this many repairs in this time (ms) is a fight with the page, and the guide leaves it (R66). */
export const REPAIRS = { most: 5, within: 5000 } as const;
