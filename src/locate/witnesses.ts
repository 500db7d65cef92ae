import type { Target } from "../model/target.ts";
import type { AnchorFinder } from "./find-anchor.ts";
import type { Match } from "./match-target.ts";
import { normaliseName } from "./normalise-name.ts";
import { nearness } from "./surroundings.ts";

/** From this many words on, a name is its own witness: few other things are called by so many. */
const TELLING_WORDS = 3;

/**
 * What speaks for a match beyond role and name: the region, each neighbour, the address, the kind of field, a long name.
 * @param how `strict` leaves out what cannot tell two namesakes apart
 */
export function witnessesOf(
  match: Match,
  target: Target,
  find: AnchorFinder,
  how: "all" | "strict" = "all",
): readonly string[] {
  const witnesses: string[] = [];
  // Only matches inside all of its regions come this far.
  if (how === "all") witnesses.push(...(target.within ?? []).map(() => "within"));
  for (const anchor of target.near ?? []) {
    const isNear = find(anchor).some((sign) => {
      if (sign === match.element) return false;
      const distance = nearness(match.element, sign);
      return distance === "same-block" || (how === "all" && distance === "same-part");
    });
    if (isNear) witnesses.push("near");
  }
  if (target.href !== undefined && leadsTo(match.element, target.href)) witnesses.push("href");
  // What was itself the proof is no further witness, and its name was not read.
  const byName = match.evidence[0] !== "field-kind";
  if (match.kind === "proof" && byName) witnesses.push("field-kind");
  if (how === "all" && byName && normaliseName(match.name).split(" ").length >= TELLING_WORDS)
    witnesses.push("long-name");
  return witnesses;
}

/** A link to this path on the page's own host. */
function leadsTo(element: Element, path: string): boolean {
  if (element.localName !== "a" || !element.hasAttribute("href")) return false;
  const { pathname, host } = element as HTMLAnchorElement; // told by its tag
  return host === element.ownerDocument.location.host && (pathname === path || pathname.startsWith(`${path}/`));
}
