import { describe, expect, it } from "vitest";
import { findGuide } from "../../src/guides/guides.ts";
import { interruptions } from "../../src/guides/interruptions.ts";
import type { Guide } from "../../src/model/guide.ts";
import { guides } from "../../src/guides/guides.ts";
import { walkGuide, type Stop, type Walk } from "./walk-guide.ts";

const at = (...screens: readonly string[]): readonly Stop[] => screens.map((screen) => ({ screen }));
const withTargets = (screen: string, ...targets: readonly string[]): Stop => ({ screen, targets });
const need = (id: string): Guide => {
  const guide = findGuide(id);
  if (guide === undefined) throw new Error(`no guide « ${id} »`);
  return guide;
};
const stepsOf = ({ cards }: Walk): readonly string[] =>
  cards.map(({ stepId }) => stepId).filter((id) => id !== "looking");

/** Ways through the site, by guide: what public documents say, and the variants we reckon with. */
type Way = readonly [guide: string, way: string, stops: readonly Stop[], take?: readonly string[]];
const listed: readonly Way[] = [
  ["se-connecter", "the whole way", at("accueil-public", "connexion", "choix-du-canal", "code", "accueil-connecte")],
  [
    "se-connecter",
    "two screens for identifier and password, a window for the channel, a questionnaire",
    at(
      "accueil-public",
      "connexion-identifiant",
      "connexion-mot-de-passe",
      "choix-du-canal-fenetre",
      "code",
      "questionnaire",
      "espace",
    ),
  ],
  [
    "se-connecter",
    "after a rescue, with everything in between that may come",
    at(
      "identifiant-envoye",
      "connexion",
      "code",
      "nouvelles-conditions",
      "preferences",
      "preferences-visibilite",
      "preferences-urgence",
      "profils-a-activer",
      "recuperation-automatique",
      "accueil-connecte",
    ),
  ],
  ["se-connecter", "connected already", at("documents")],
  ["identifiant-oublie", "one page", at("accueil-public", "connexion", "identifiant-oublie", "identifiant-envoye")],
  [
    "identifiant-oublie",
    "the channel on a page of its own, back on the login page",
    [
      ...at("accueil-public", "connexion-identifiant", "choix-de-l-oubli"),
      withTargets("identifiant-oublie", "numero-de-securite-sociale", "date-de-naissance", "demander-mon-identifiant"),
      ...at("choix-du-canal", "connexion-identifiant-envoye"),
    ],
  ],
  [
    "mot-de-passe-oublie",
    "the whole way",
    at("accueil-public", "connexion", "mot-de-passe-oublie", "code", "nouveau-mot-de-passe", "mot-de-passe-modifie"),
  ],
  [
    "mot-de-passe-oublie",
    "the identifier first, a form that does not say for what, the channel on its own, back on the login page",
    [
      withTargets("connexion-identifiant", "identifiant", "continuer-apres-l-identifiant"),
      ...at("connexion-mot-de-passe"),
      withTargets("identite", "numero-de-securite-sociale", "numero-de-serie", "date-de-naissance", "demander-le-code"),
      ...at("choix-du-canal", "code"),
      withTargets(
        "nouveau-mot-de-passe",
        "nouveau-mot-de-passe",
        "confirmer-le-mot-de-passe",
        "valider-le-mot-de-passe",
      ),
      ...at("connexion-mot-de-passe-modifie"),
    ],
  ],
  [
    "activer",
    "the stages of the app",
    [
      ...at("accueil-public", "activer-accueil"),
      withTargets("activer-carte", "carte-avec-photo", "carte-sans-photo", "apres-la-carte"),
      withTargets(
        "activer-identite",
        "date-de-naissance",
        "numero-de-securite-sociale",
        "numero-de-serie",
        "valider-l-identite",
      ),
      ...at("choix-du-canal"),
      withTargets("activer-code", "code-provisoire", "valider-le-code-provisoire"),
      ...at("activer-conditions"),
      withTargets("activer-coordonnees", "confirmer-les-coordonnees"),
      ...at("activer-identifiants", "activer-fin"),
    ],
  ],
  [
    "activer",
    "a child, twins, FranceConnect+ offered, an address to be changed and checked",
    [
      ...at("connexion", "activer-choix"),
      withTargets("activer-carte", "date-de-naissance", "carte-avec-photo", "carte-sans-photo", "apres-la-carte"),
      withTargets("identite", "numero-de-securite-sociale", "numero-de-serie", "valider-l-identite"),
      ...at("activer-jumeaux", "choix-du-canal"),
      withTargets("activer-code", "code-provisoire", "valider-le-code-provisoire"),
      ...at("activer-representant", "activer-conditions"),
      withTargets("activer-coordonnees", "confirmer-les-coordonnees"),
      withTargets("activer-changer-coordonnees", "adresse-e-mail", "confirmer-les-coordonnees"),
      ...at("code"),
      withTargets("activer-coordonnees", "confirmer-les-coordonnees"),
      ...at("activer-identifiants", "activer-fin"),
    ],
    ["carte-sans-photo"],
  ],
  [
    "activer",
    "as in 2022: the code and the numbers on one page",
    [
      ...at("accueil-public", "activer-accueil", "activer-code", "activer-conditions"),
      ...at("activer-identifiants", "activer-fin"),
    ],
  ],
  ["activer", "a profile that exists already", at("accueil-public", "activer-accueil", "activer-deja")],
  ["activer", "a profile that cannot be activated", at("accueil-public", "activer-accueil", "activer-impossible")],
  ["activer", "no contact is known", at("accueil-public", "activer-accueil", "activer-sans-coordonnees")],
  [
    "ajouter-un-document",
    "from the home page, on pages",
    at("accueil-connecte", "document-fichier", "document-formulaire", "document-ajoute"),
  ],
  [
    "ajouter-un-document",
    "from the documents, in a window, with no word at the end",
    [
      withTargets("espace", "menu-documents"),
      ...at("documents"),
      withTargets(
        "document-formulaire-fenetre",
        "choisir-un-fichier",
        "nom-du-document",
        "date-du-document",
        "categorie-du-document",
        "ajouter-le-document",
      ),
      ...at("documents"),
    ],
  ],
  [
    "gerer-la-confidentialite",
    "in a window",
    at("accueil-connecte", "documents", "confidentialite-fenetre", "documents"),
  ],
  [
    "completer-le-profil-medical",
    "by the button of the home page, into a rubric that nobody knows",
    at("accueil-connecte", "profil-medical", "unknown"),
  ],
  [
    "completer-le-profil-medical",
    "by the menu",
    [withTargets("espace", "menu-profil-medical"), ...at("profil-medical", "unknown")],
  ],
  ["lire-un-message", "from the home page", at("accueil-connecte", "messagerie")],
  ["lire-un-message", "from the messages themselves", at("messagerie")],
  ["lire-un-message", "into a page that nobody knows", at("accueil-connecte", "unknown")],
  ["aider-un-proche", "the link at hand", [withTargets("accueil-connecte", "donner-acces"), ...at("unknown")]],
  ["aider-un-proche", "by the settings", [withTargets("espace", "parametres"), ...at("parametres", "unknown")]],
  [
    "aider-un-proche",
    "by the menu at one's name",
    [
      withTargets("accueil-connecte", "ouvrir-mon-menu"),
      withTargets("accueil-connecte", "ouvrir-mon-menu", "donner-acces"),
      ...at("unknown"),
    ],
  ],
  [
    "sopposer",
    "for people who never activated",
    at("accueil-public", "cloture-accueil", "cloture-identite", "unknown"),
  ],
  ["sopposer", "for people who are connected", at("accueil-connecte", "parametres", "unknown")],
  [
    "se-deconnecter",
    "the button at hand",
    [withTargets("accueil-connecte", "se-deconnecter"), ...at("accueil-public")],
  ],
  [
    "se-deconnecter",
    "in a menu, asked again, on a page that says so",
    [
      withTargets("documents", "ouvrir-mon-menu"),
      withTargets("documents", "ouvrir-mon-menu", "se-deconnecter"),
      ...at("confirmer-la-deconnexion", "deconnecte"),
    ],
  ],
];

const ways = listed.map(([id, way, stops, take = []]) => [id, way, stops, take] as const);

describe("following the cards of a guide", () => {
  it.each(ways)("« %s », %s: reaches the end, and no sooner", (id, _way, stops, take) => {
    const { state, cards } = walkGuide(need(id), stops, take);
    expect(state.mode).toBe("done");
    expect(cards.at(-1)?.state).toBe("done");
    expect(cards.filter((card) => card.state === "done")).toHaveLength(1);
    for (const card of cards) expect(["reading", "pointing", "done"]).toContain(card.state);
  });

  it("has a way through each guide", () => {
    expect(new Set(ways.map(([id]) => id))).toEqual(new Set(guides.map(({ id }) => id)));
  });

  it("shows the serial number as it is on the card that was chosen", () => {
    const way = ways.find(([, name]) => name.startsWith("a child"));
    const walk = way === undefined ? undefined : walkGuide(need(way[0]), way[2], way[3]);
    expect(walk === undefined ? [] : stepsOf(walk)).toContain("serie-sans-photo");
  });

  it.each(ways)("« %s », %s: counts its steps without a gap, always up to the same number", (id, _way, stops, take) => {
    const { cards } = walkGuide(need(id), stops, take);
    const totals = new Set(cards.map((card) => card.list.length));
    expect([...totals]).toHaveLength(1);
    for (const { list, number } of cards) {
      expect(list.map((one) => one.number)).toEqual(list.map((_, at) => at + 1));
      if (number !== undefined) expect(list[number - 1]?.number).toBe(number);
    }
  });

  it.each(ways.filter(([, , stops]) => new Set(stops.map(({ screen }) => screen)).size === stops.length))(
    "« %s », %s: never counts back on the way forward",
    (id, _way, stops, take) => {
      const counted = need(id).steps.filter((step) => step.numbering !== "none");
      const { cards } = walkGuide(need(id), stops, take);
      const numbers = cards
        .filter(({ stepId }) => counted.some((step) => step.id === stepId))
        .flatMap(({ number }) => (number === undefined ? [] : [number]));
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    },
  );

  it.each(
    interruptions.flatMap((step) => (step.screens === "any" ? [] : step.screens.map((screen) => [screen] as const))),
  )("« %s » in between is answered in every guide, and the guide goes on where it was", (screen) => {
    for (const [id, , stops, take] of ways) {
      const [first, ...rest] = stops;
      if (first === undefined || rest.length === 0) continue;
      const walk = walkGuide(need(id), [{ screen }, ...stops], take);
      expect(walk.state.mode).toBe("done");
    }
  });
});
describe("people who are not connected, in guides for people who are", () => {
  const inside = guides.filter((guide) => guide.steps.some(({ id }) => id === "pas-connecte"));

  it.each(inside.map(({ id }) => id))(
    "« %s » says so wherever one is not connected, and offers « Me connecter »",
    (id) => {
      for (const screen of [
        "accueil-public",
        "deconnecte",
        "connexion",
        "choix-du-canal",
        "code",
        "mot-de-passe-modifie",
      ]) {
        const { cards, state } = walkGuide(need(id), at(screen));
        const card = cards.find(({ stepId }) => stepId === "pas-connecte");
        expect(card?.forks.map(({ guideId }) => guideId)).toEqual(["se-connecter"]);
        expect(state.mode).toBe("running");
      }
    },
  );
});
