import { targets, type TargetId } from "../../../src/site/targets.ts";
import type { BasePage, KnownTarget } from "./base-pages.ts";
import { type CapturedPage, fileOf } from "./captured-pages.ts";

/** A page of the practice site or of a replica, and by hand what is what on it. */
interface OwnPage {
  readonly site: CapturedPage["site"];
  /** Its signature (page-signature.ts). */
  readonly page: RegExp;
  /** Its ways on are the same wherever they stand. @default false */
  readonly isHome?: boolean;
  /** CSS of the true element and, where that is not enough, its words. */
  readonly truths: Readonly<Partial<Record<TargetId, readonly [css: string, words?: string]>>>;
}

const identifier = "input[autocomplete=username]";
const secret = "input[type=password]";
const links = {
  "identifiant-oublie": ["a", "Identifiant oublié ?"],
  "mot-de-passe-oublie": ["a", "Mot de passe oublié ?"],
} as const;

const ownPages: readonly OwnPage[] = [
  {
    site: "practice",
    page: /Vous avez la main sur votre santé/,
    isHome: true,
    truths: { "se-connecter": ["button", "Se connecter"], "m-opposer": ["a", "M’opposer à Mon espace santé"] },
  },
  {
    site: "practice",
    page: /Se connecter avec mes identifiants/,
    truths: {
      identifiant: ["#identifier"],
      "mot-de-passe": ["#password"],
      "continuer-la-connexion": ["button", "Continuer"],
      activer: ["a", "Activer mon profil"],
      ...links,
    },
  },
  {
    site: "2021",
    page: /Vous avez la main sur votre santé/,
    isHome: true,
    truths: { "se-connecter": ["a", "Connexion"], "m-opposer": ["a", "M'opposer à Mon espace santé"] },
  },
  {
    site: "2021",
    page: /Pas encore de compte/,
    truths: {
      identifiant: [identifier],
      "mot-de-passe": [secret],
      "continuer-la-connexion": ["input[value=Continuer]"],
      ...links,
    },
  },
  {
    site: "2021",
    page: /Je saisis mon code d'accès à usage unique/,
    truths: { "code-a-usage-unique": ["#txtCode"], "valider-le-code": ["input[value='Se connecter']"] },
  },
  {
    site: "2023",
    page: /Vous avez la main sur votre santé/,
    isHome: true,
    truths: { "m-opposer": ["button", "M'opposer à Mon espace santé"] },
  },
  {
    site: "2023",
    page: /Je m'identifie/,
    truths: {
      identifiant: [identifier],
      "mot-de-passe": [secret],
      "continuer-la-connexion": ["button", "Continuer"],
      activer: ["a", "Activer mon profil"],
      ...links,
    },
  },
  {
    site: "2023",
    page: /authentification\/code /,
    truths: {
      "code-a-usage-unique": ["[autocomplete=one-time-code]"],
      "valider-le-code": ["form button", "Se connecter"],
    },
  },
  {
    site: "2025",
    page: /^\/connexion \| 0 /,
    truths: {
      identifiant: [identifier],
      "mot-de-passe": [secret],
      "continuer-la-connexion": ["button", "Continuer"],
      activer: ["a", "Activer mon profil"],
      ...links,
    },
  },
  {
    site: "2025",
    page: /^\/connexion\/verification \| 0 /,
    truths: { "code-a-usage-unique": ["input[maxlength='1']"], "valider-le-code": ["button", "Valider"] },
  },
];

const COOKIE_QUESTION = "#cookies,[aria-label='Cookies']";

/** Those that were captured, as base pages of the drift suite. */
export function ownBasePages(captured: readonly CapturedPage[]): readonly BasePage[] {
  return ownPages.flatMap(({ site, page, truths, isHome = false }) => {
    const one = captured.find((seen) => seen.site === site && page.test(seen.signature));
    return one === undefined
      ? []
      : [
          {
            name: `${site} ${one.signature}`,
            file: fileOf(one),
            targets: knownTargets(truths, isHome),
            dismissed: COOKIE_QUESTION,
          },
        ];
  });
}

function knownTargets(truths: OwnPage["truths"], anywhere: boolean): readonly KnownTarget[] {
  return targets.flatMap((target): readonly KnownTarget[] => {
    const [truth, words] = truths[target.id] ?? [];
    return truth === undefined ? [] : [{ target, truth, anywhere, ...(words === undefined ? {} : { words }) }];
  });
}
