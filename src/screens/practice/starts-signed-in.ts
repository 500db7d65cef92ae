import type { Guide } from "../../model/guide.ts";

/** Whether the first thing that a guide has one do is done on the home page of someone who is signed in. */
export function startsSignedIn(guide: Guide | undefined): boolean {
  const first = guide?.steps.find(({ screens, numbering }) => screens !== "any" && numbering !== "none");
  return first !== undefined && first.screens !== "any" && first.screens.includes("accueil-connecte");
}
