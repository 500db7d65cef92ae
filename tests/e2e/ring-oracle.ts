import type { Followed, RingSeen } from "./harness/follower.ts";
import type { ControlSeen } from "./harness/look-under-ring.ts";

/** What the ring of a step may be on, as a person who knows the site would say it. */
export interface Expected {
  readonly name: RegExp;
  /** Of ControlSeen.kind. */
  readonly kind: RegExp;
  /** Of the address. */
  readonly url: RegExp;
  /** How many rings the step has at once; `several` where sites differ (the rubrics of a profile). @default 1 */
  readonly rings?: number | "several";
}

const PRESSED = /^(button|a|input:(submit|button)|[a-z-]+ button)( |$)/;
const HOME = /(monespacesante\.fr\/|practice\.html)(#.*|\?.*)?$/;
const LOGIN = /connexion|authentification|practice\.html/;

/** For each step of « Me connecter », on every replica and on the practice site. Knows nothing of the product's data. */
export const LOGIN_RINGS: Readonly<Record<string, Expected>> = {
  cookies: { name: /^tout refuser$/i, kind: PRESSED, url: /./ },
  "se-connecter": { name: /^(connexion|se connecter)$/i, kind: PRESSED, url: HOME },
  identifiant: { name: /^(mon )?identifiant( \*)?$/i, kind: /^input:text/, url: LOGIN },
  "mot-de-passe": { name: /^(mon )?mot de passe( \*)?$/i, kind: /^input:password/, url: LOGIN },
  continuer: { name: /^continuer$/i, kind: PRESSED, url: LOGIN },
  canal: { name: /mail|t[ée]l[ée]phone|sms/i, kind: /^(input:radio|button|div button)/, url: LOGIN, rings: 2 },
  envoyer: { name: /^(valider|envoyer le code)$/i, kind: PRESSED, url: LOGIN },
  code: { name: /^(code [àa] usage unique|chiffre \d sur 6)/i, kind: /^input:(text|tel|number)/, url: LOGIN },
  valider: { name: /^(se connecter|valider)$/i, kind: PRESSED, url: LOGIN },
};

/** A ring's border box is at most this much larger than its target on each side, CSS px. */
const MOST_GROWTH = 12;
/** Layout rounds. */
const ROUNDING = 1.5;

/**
 * Every ring of a run that is not on what it should be on, in words. Empty is what is wanted.
 * @param expected what each step of the guide may ring; « Me connecter » when it is left out
 */
export function findWrongRings(
  { rings }: Followed,
  expected: Readonly<Record<string, Expected>> = LOGIN_RINGS,
): readonly string[] {
  const stepsOfNumber = new Map<number, Set<string>>();
  for (const { step, ring } of rings) {
    if (ring.current) stepsOfNumber.set(ring.number, (stepsOfNumber.get(ring.number) ?? new Set()).add(step));
  }
  // Another way to the same place (« Documents » in the menu, « Ajouter un document » at home) that this run did not take.
  const taken = new Set([...stepsOfNumber.values()].flatMap((steps) => [...steps]));
  const notTaken = Object.keys(expected).filter((step) => !taken.has(step));
  const misplaced = rings.flatMap((seen) => {
    const steps = seen.ring.current ? [seen.step] : [...(stepsOfNumber.get(seen.ring.number) ?? []), ...notTaken];
    const fault = faultOf(seen, steps, expected);
    return fault === undefined ? [] : [`step ${seen.step}, ring ${seen.ring.number} at ${seen.url}: ${fault}`];
  });
  return [...misplaced, ...wrongCounts(rings, expected)];
}

function faultOf(
  { under, ring, url }: RingSeen,
  steps: readonly string[],
  expectedOf: Readonly<Record<string, Expected>>,
): string | undefined {
  if (under.status === "off-screen" || under.status === "under-card") {
    return ring.current ? `the current ring is ${under.status}` : undefined;
  }
  if (under.status === "nothing") return `it is on no control (${under.top})`;
  const fits = steps.some((step) => {
    const expected = expectedOf[step];
    return (
      expected?.url.test(url) === true &&
      under.controls.every(({ name, kind }) => expected.name.test(name) && expected.kind.test(kind))
    );
  });
  if (!fits) return `it is on ${under.controls.map(({ kind, name }) => `${kind} « ${name} »`).join(", ")}`;
  return boxFault(ring, under.controls);
}

function boxFault(ring: RingSeen["ring"], controls: readonly ControlSeen[]): string | undefined {
  // A radio, a checkbox and a file input are shown together with their labels, which the test does not measure.
  if (controls.some(({ kind }) => /radio|checkbox|input:file/.test(kind))) return undefined;
  const left = Math.min(...controls.map(({ x }) => x)) - ring.x;
  const top = Math.min(...controls.map(({ y }) => y)) - ring.y;
  const right = ring.x + ring.width - Math.max(...controls.map(({ x, width }) => x + width));
  const bottom = ring.y + ring.height - Math.max(...controls.map(({ y, height }) => y + height));
  const growth = [left, top, right, bottom];
  if (growth.every((side) => side > -ROUNDING && side < MOST_GROWTH + ROUNDING)) return undefined;
  return `its box is off by ${growth.map((side) => side.toFixed(1)).join(", ")} px`;
}

/** As many current rings at once as the step has things to choose from, never more. */
function wrongCounts(rings: readonly RingSeen[], expected: Readonly<Record<string, Expected>>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { step, ring, url, showing } of rings) {
    const where = `${step} at ${url} (${showing})`;
    if (ring.current) counts.set(where, (counts.get(where) ?? 0) + 1);
  }
  return [...counts].flatMap(([where, count]) => {
    const wanted = expected[where.split(" ")[0] ?? ""]?.rings ?? 1;
    return wanted === "several" || count === wanted ? [] : [`${count} current rings on step ${where}, not ${wanted}`];
  });
}
