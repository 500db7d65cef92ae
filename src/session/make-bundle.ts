import { targetsOf } from "../engine/position.ts";
import { fixedCard } from "../engine/fixed-card.ts";
import type { GuideBundle } from "../model/bundle.ts";
import type { Guide } from "../model/guide.ts";
import type { PictureId, PictureNode } from "../model/picture.ts";
import type { Settings } from "../model/settings.ts";
import type { Sign } from "../model/screen.ts";
import type { Anchor, Target } from "../model/target.ts";
import type { Site } from "../model/site.ts";
import type { Texts } from "../model/texts.ts";
import { nameKey } from "../locate/normalise-name.ts";
import { overlayStyles } from "../overlay/overlay-styles.ts";
import { hardWordsIn } from "./hard-words-in.ts";
import { toolsOf } from "./tools-of.ts";

/** All the data, of which a bundle takes what one guide needs, as the person has set it. */
export interface BundleSources {
  readonly guides: readonly Guide[];
  readonly site: Site;
  readonly texts: Texts;
  readonly pictures: Readonly<Record<PictureId, PictureNode>>;
  readonly settings: Settings;
}

/** Puts together what one guide needs. @throws when a guide cites what the data lack: its test shows that first */
export function makeBundle(guide: Guide, { guides, site, texts, pictures, settings }: BundleSources): GuideBundle {
  const cited = new Set(guide.steps.flatMap(targetsOf));
  const targets = site.targets
    .filter((target) => cited.has(target.id))
    .map(({ evidence, ...target }) => keyedNeighbours(target));
  const signs: Sign[] = [];
  const places = new Map<string, number>();
  const placesOf = (list: readonly Sign[] = []): readonly number[] =>
    list.map((one) => {
      const sign = keyedSign(one);
      const key = JSON.stringify(sign);
      const place = places.get(key) ?? signs.push(sign) - 1;
      places.set(key, place);
      return place;
    });
  const screens = site.screens.map(({ evidence, title, path, signedOut, must, should, mustNot, ...screen }) => ({
    ...screen,
    must: placesOf(must),
    should: placesOf(should),
    mustNot: placesOf(mustNot),
  }));
  const screenTitles = Object.fromEntries(
    site.screens.map((screen) => {
      const title = texts.screens[screen.title];
      if (title === undefined) throw new Error(`no name for screen « ${screen.title} » in ${texts.lang}`);
      return [screen.id, title];
    }),
  );
  const messages = site.messages.map(({ evidence, ...message }) => keyed(message));
  const citedTexts = new Set(guide.steps.map((step) => step.text));
  const steps = Object.fromEntries(Object.entries(texts.steps).filter(([key]) => citedTexts.has(key)));
  const terms = Object.entries(steps).map(([key, text]) => [key, hardWordsIn(text, texts)] as const);
  const { help, voiceRate, readsSteps } = settings;
  const { lang, situations, meanings } = texts;
  return {
    guide,
    screens,
    signs,
    targets,
    messages,
    forkScreens: screensOfForks(guide, guides),
    texts: { lang, situations, steps, guides: texts.guides, messages: texts.messages, meanings },
    terms: Object.fromEntries(terms),
    pictures: Object.fromEntries(
      guide.steps.flatMap(({ picture: id }) =>
        id === undefined ? [] : [[id, { drawn: pictures[id], text: texts.pictures[id] }] as const],
      ),
    ),
    screenTitles,
    signedOutScreens: site.screens.filter(({ signedOut }) => signedOut === true).map(({ id }) => id),
    styles: overlayStyles,
    fixed: fixedCard(guide, texts, settings, toolsOf(settings, texts.words)),
    settings: { help, voiceRate, readsSteps },
  };
}

/**
 * Of what is recognised, and not pointed at, the names are compared only: their keys are sent. Writings that come to the
 * same are one, and the key of a key is itself.
 */
function keyed<Described extends Anchor>(described: Described): Described {
  const { names, namesStart } = described;
  return {
    ...described,
    ...(names === undefined ? {} : { names: [...new Set(names.map(nameKey))] }),
    ...(namesStart === undefined ? {} : { namesStart: [...new Set(namesStart.map(nameKey))] }),
  };
}

function keyedSign(sign: Sign): Sign {
  return "anyOf" in sign ? { anyOf: sign.anyOf.map(keyed) } : keyed(sign);
}

function keyedNeighbours(target: Target): Target {
  const { within, near } = target;
  return {
    ...target,
    ...(within === undefined ? {} : { within: within.map(keyed) }),
    ...(near === undefined ? {} : { near: near.map(keyed) }),
  };
}

/** Which guide helps on which screen, for the guides that this one's steps fork to. Its own screens stay its own. */
function screensOfForks(guide: Guide, guides: readonly Guide[]): GuideBundle["forkScreens"] {
  const own = new Set(screensOf(guide));
  const forks = new Set(guide.steps.flatMap((step) => step.forks ?? []));
  return Object.fromEntries(
    guides
      .filter((other) => forks.has(other.id))
      .flatMap((other) => screensOf(other).map((screen) => [screen, other.id] as const))
      .filter(([screen]) => !own.has(screen)),
  );
}

function screensOf(guide: Guide): readonly string[] {
  return guide.steps.flatMap((step) => (step.screens === "any" || step.type === "end" ? [] : step.screens));
}
