import { describe, expect, test } from "vitest";
import { type Baseline, recordBaseline } from "../bench/faults/baseline.ts";
import { disturbOnce } from "../bench/faults/disturb-once.ts";
import { disturbances, type Scene } from "../bench/faults/disturbances.ts";
import { seeded } from "../bench/locator/random.ts";
import { replicas, type ReplicaMaker } from "../fixtures/replicas.ts";
import type { ReplicaOptions } from "../fixtures/replica-options.ts";
import { followGuide } from "./harness/follower.ts";
import { startGuideOn } from "./harness/start-guide.ts";
import { type Visit, withSite } from "./harness/with-site.ts";

type SiteName = ReplicaMaker["name"];

/** Where each fault is put once. Each at each step, of other guides too, is `npm run bench -- faults`. */
const PLACES: Readonly<Record<string, readonly [site: SiteName, step: string]>> = {
  "wrong password": ["2021", "continuer"],
  "wrong code": ["2025", "code"],
  "wrong code, twice": ["2023", "code"],
  "code expired": ["2021", "code"],
  "another code asked for too soon": ["2023", "code"],
  "code late, another asked for": ["2023", "code"],
  "account locked": ["2025", "code"],
  "session expired": ["2025", "mot-de-passe"],
  "unknown screen": ["2023", "canal"],
  "cookie banner": ["2023", "identifiant"],
  "outage banner": ["2025", "identifiant"],
  "fraud banner": ["2021", "mot-de-passe"],
  "slow site": ["2025", "identifiant"],
  reload: ["2023", "canal"],
  Back: ["2021", "canal"],
  "Back and Forward": ["2025", "identifiant"],
  "address typed": ["2023", "code"],
  "bookmark into the middle": ["2021", "identifiant"],
  "wrong link": ["2025", "identifiant"],
  "second tab with another guide": ["2021", "identifiant"],
  "window closed by mistake": ["2025", "envoyer"],
  "terms in between": ["2021", "valider"],
  "preferences in between": ["2025", "valider"],
  "questionnaire in between": ["2023", "valider"],
  "unknown in between": ["2023", "valider"],
};

const GUIDE = { id: "se-connecter", title: "Me connecter" };

/** Everything that goes wrong on the way to « Je suis connecté »: the card is right again for the page that is there. */
describe("what goes wrong on the way, in Chromium", () => {
  const baselines = new Map<SiteName, Promise<Baseline>>();
  const baselineOf = (site: SiteName): Promise<Baseline> => {
    const known = baselines.get(site) ?? onSite(site, {}, ({ page }) => recordBaseline(page));
    baselines.set(site, known);
    return known;
  };

  test("has a place for each fault", () => {
    expect(Object.keys(PLACES)).toEqual(disturbances.map(({ id }) => id));
  });

  test.each(disturbances)("$id", async (disturbance) => {
    const [site, stepId] = PLACES[disturbance.id]!;
    // From where it is not far any more.
    const finish = /^(code|valider)$/.test(stepId);
    const baseline = await baselineOf(site);
    const result = await onSite(site, disturbance.options ?? {}, (visit, inject) => {
      const scene: Scene = { ...visit, baseline, random: seeded(1), inject };
      return disturbOnce(scene, { guideId: GUIDE.id, stepId, disturbance, finish });
    });
    const finished = finish && disturbance.isEnd !== true;
    expect(result).toEqual({ status: "back", recoveryMs: expect.any(Number) as number, finished });
  });

  test("who is signed in already is told at once that it is done", async () => {
    const { steps } = await onSite("2023", { signedIn: true }, ({ page }) => followGuide(page));
    const asked = steps.filter(({ id }) => id !== "avant" && id !== "cookies");
    expect(asked).toMatchObject([{ state: "done" }]);
  });
});

/** In a fresh browser, with the guide started on the home page of a replica. */
async function onSite<Result>(
  site: SiteName,
  options: ReplicaOptions,
  run: (visit: Visit, inject: Scene["inject"]) => Promise<Result>,
): Promise<Result> {
  const replica = replicas.find((one) => one.name === site)!.create(options);
  const results: Result[] = [];
  await withSite("chromium", replica, async (visit) => {
    await startGuideOn(visit.browser, visit.page, GUIDE.title);
    const inject: Scene["inject"] = (fault) => {
      replica.inject(fault);
    };
    results.push(await run(visit, inject));
  });
  return results[0]!;
}
