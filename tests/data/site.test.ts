import { afterEach, describe, expect, it } from "vitest";
import { targetsOf } from "../../src/engine/position.ts";
import { guides } from "../../src/guides/guides.ts";
import { findTarget } from "../../src/locate/find-target.ts";
import { nameKey } from "../../src/locate/normalise-name.ts";
import { surveyPage } from "../../src/locate/survey-page.ts";
import { PIECE, wantedNames } from "../../src/locate/wanted-names.ts";
import type { SiteTarget } from "../../src/model/site.ts";
import { site } from "../../src/site/site.ts";
import { flatGeometry } from "../unit/locate/flat-geometry.ts";
import { button, choice, field } from "./pages/markup.ts";

const all = [...site.targets, ...site.screens, ...site.messages];
const geometry = { geometry: flatGeometry };

/** All names of the data that stand under these fields. */
function namesIn(fields: string): readonly string[] {
  return [...JSON.stringify(site).matchAll(new RegExp(`"(?:${fields})":(\\[.*?\\])`, "gu"))].flatMap(
    ([, list = ""]) => JSON.parse(list) as string[],
  );
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("the site as data", () => {
  it("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });

  it("has no text and no beginning that is too short to be told apart by (wanted-names.ts)", () => {
    const { textsByPiece } = wantedNames(site);
    expect(textsByPiece.size).toBeGreaterThan(0);
    expect([...textsByPiece.values()].flat().filter(({ key }) => key.length < PIECE)).toEqual([]);
    const starts = namesIn("namesStart");
    expect(starts.length).toBeGreaterThan(100);
    expect(starts.filter((start) => nameKey(start).length < PIECE)).toEqual([]);
  });

  it("has a letter in each name, and the key of its key is itself (make-bundle.ts)", () => {
    const names = namesIn("names|namesStart|antiNames");
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name) => nameKey(name) === "" || nameKey(nameKey(name)) !== nameKey(name))).toEqual([]);
  });

  it("has no id twice", () => {
    for (const list of [site.targets, site.screens, site.messages]) {
      const ids = list.map((one) => one.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it.each(all.map((one) => [one.id, one] as const))(
    "gives evidence with key, date and confidence for « %s »",
    (_id, one) => {
      expect(one.evidence.length).toBeGreaterThan(0);
      for (const { key, date, confidence } of one.evidence) {
        expect(key).toMatch(/^[A-Z0-9-]+$/u);
        expect(date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/u);
        expect("ABCD").toContain(confidence);
      }
    },
  );

  it("describes no two targets and no two screens alike", () => {
    for (const list of [site.targets, site.screens]) {
      const described = list.map(({ id, evidence, ...signs }) => JSON.stringify(signs));
      const twice = list.filter((_, at) => described.indexOf(described[at] ?? "") !== at).map(({ id }) => id);
      expect(twice).toEqual([]);
    }
  });

  it("has no target that no guide points at", () => {
    const cited = new Set(guides.flatMap((guide) => guide.steps.flatMap(targetsOf)));
    expect(site.targets.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("has no screen on which every guide is lost", () => {
    const cited = new Set(guides.flatMap((guide) => guide.steps.flatMap((step) => step.screens)));
    expect(site.screens.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it.each(site.targets.map((one) => [one.id, one] as const))(
    "lists no label twice and no veto of itself for « %s »",
    (_id, target) => {
      const names = target.names.map(nameKey);
      expect(names).toEqual([...new Set(names)]);
      for (const anti of target.antiNames ?? []) {
        expect(names).not.toContain(nameKey(anti));
        expect((target.namesStart ?? []).filter((start) => nameKey(anti).startsWith(nameKey(start)))).toEqual([]);
      }
    },
  );

  it.each(site.messages.map((one) => [one.id, one] as const))(
    "takes none of the sentences of « %s » for another message",
    (id, message) => {
      for (const sentence of [...message.names, ...(message.namesStart ?? []).map((start) => `${start} xyz`)]) {
        document.body.innerHTML = `<main><p>${sentence}</p></main>`;
        const { messages } = surveyPage(document, { ...site, url: "https://www.monespacesante.fr/" }, geometry);
        expect([...messages.keys()], sentence).toEqual([id]);
      }
    },
  );

  it("speaks of roles, names and kinds of field only, never of the site's markup", () => {
    expect(JSON.stringify(site)).not.toMatch(
      /querySelector|nth-child|data-testid|#[a-z]+_|\.[a-z]+-[a-z]+ ?[>{]|xpath/iu,
    );
  });
});

/** What stands beside a target, or looks like it, and must never be pointed at in its place. */
const neighbours: readonly (readonly [target: string, neighbours: readonly string[]])[] = [
  ["refuser-les-cookies", ["Tout accepter", "Paramétrer les cookies", "Refuser"]],
  [
    "se-connecter",
    ["Se déconnecter", "Déconnexion", "S'identifier avec FranceConnect", "Connexion à un autre compte", "Connexions"],
  ],
  ["retour-a-la-connexion", ["Se déconnecter", "S'identifier avec FranceConnect+", "Revenir à l'accueil"]],
  [
    "activer",
    ["M'opposer à Mon espace santé", "J'active mon profil avec FranceConnect+", "Activer", "Désactiver mon profil"],
  ],
  ["identifiant", ["Choisir mon identifiant", "Adresse e-mail", "Nom", "Identifiant oublié ?"]],
  ["mot-de-passe", ["Nouveau mot de passe", "Choisir mon mot de passe", "Confirmer le mot de passe"]],
  ["identifiant-oublie", ["Mot de passe oublié ?", "J'ai oublié mon mot de passe"]],
  ["mot-de-passe-oublie", ["Identifiant oublié ?", "J'ai oublié mon identifiant"]],
  [
    "continuer-la-connexion",
    ["Continuer sans accepter", "Se connecter avec FranceConnect", "Afficher le mot de passe"],
  ],
  ["code-par-mail", ["Par SMS", "Par courrier"]],
  ["code-par-sms", ["Par e-mail", "Par courrier"]],
  ["envoyer-le-code", ["Renvoyer le code", "Annuler", "Précédent"]],
  ["valider-le-code", ["Renvoyer le code", "Annuler"]],
  ["code-a-usage-unique", ["Code provisoire", "Saisir le code provisoire à 12 caractères", "Code postal"]],
  ["code-provisoire", ["Code à usage unique", "Code postal"]],
  [
    "numero-de-securite-sociale",
    ["Numéro de téléphone", "Mon numéro de série", "Numéro de sécurité sociale de mon enfant"],
  ],
  ["numero-de-serie", ["Mon numéro de sécurité sociale", "Numéro de téléphone"]],
  ["date-de-naissance", ["Date du document", "Date"]],
  ["carte-avec-photo", ["Carte Vitale sans photo"]],
  ["carte-sans-photo", ["Carte Vitale avec photo"]],
  ["valider-l-identite", ["Annuler", "Retour", "Générer un nouveau code provisoire"]],
  ["demander-mon-identifiant", ["Annuler", "Retour", "Renvoyer le code"]],
  ["demander-le-code", ["Annuler", "Renvoyer le code"]],
  ["nouveau-mot-de-passe", ["Mot de passe actuel", "Confirmer le mot de passe", "Ancien mot de passe"]],
  ["confirmer-le-mot-de-passe", ["Mot de passe actuel", "Nouveau mot de passe"]],
  ["commencer", ["S'identifier avec FranceConnect+", "Se connecter"]],
  ["representant-legal", ["Je ne suis pas le représentant légal de Léa"]],
  ["pas-representant-legal", ["Je certifie être le représentant légal de Léa"]],
  ["accepter-les-conditions", ["Je souhaite recevoir la lettre d'information", "Je n'accepte pas"]],
  ["choisir-mon-identifiant", ["Adresse e-mail", "Choisir mon mot de passe"]],
  ["adresse-e-mail", ["Mon identifiant", "Numéro de téléphone"]],
  ["rester-sur-la-page", ["Quitter", "Quitter la page", "Fermer"]],
  ["accepter-les-nouvelles-conditions", ["Tout accepter", "Se déconnecter", "Refuser", "Continuer sans accepter"]],
  ["informations-visibles", ["Masquer mes informations aux professionnels de santé"]],
  ["informations-masquees", ["Rendre visibles mes informations aux professionnels de santé habilités"]],
  ["ignorer-les-profils", ["Activer"]],
  [
    "ajouter-un-document",
    ["Ajouter le document", "Ajouter une mesure", "Ajouter à mes documents de santé", "Supprimer un document"],
  ],
  ["choisir-un-fichier", ["Prendre une photo", "Choisir une photo", "Supprimer le fichier", "Ajouter le document"]],
  ["nom-du-document", ["Nom de famille", "Nom du dossier", "Rechercher un document"]],
  ["date-du-document", ["Date de naissance"]],
  ["document-visible", ["Ce document est masqué aux professionnels de santé."]],
  ["document-masque", ["Ce document est visible par les professionnels de santé autorisés."]],
  ["ajouter-le-document", ["Annuler", "Ajouter un fichier", "Supprimer"]],
  ["modifier-la-confidentialite", ["Modifier", "Supprimer", "Partager", "Politique de confidentialité"]],
  ["valider-la-confidentialite", ["Annuler", "Supprimer", "Modifier la confidentialité"]],
  ["menu-documents", ["Ajouter un document", "Mes derniers documents", "Signaler un document"]],
  ["menu-messagerie", ["Nouveau message", "Message"]],
  ["menu-profil-medical", ["Compléter mon profil médical", "Mon profil"]],
  ["ouvrir-mon-menu", ["Mon profil médical", "Se déconnecter", "Menu"]],
  ["parametres", ["Paramètres de l'application", "Paramétrer les cookies"]],
  ["donner-acces", ["Invitation en attente", "Accès des professionnels de santé à mes données"]],
  ["cloture-du-profil", ["Suppression du document", "Fermer"]],
  ["m-opposer", ["Activer Mon espace santé", "Mon espace santé"]],
  ["commencer-la-cloture", ["Activer Mon espace santé", "Continuer sans accepter"]],
  ["se-deconnecter", ["Se connecter", "Connexion"]],
];

function drawn({ role }: SiteTarget, name: string): string {
  if (role === "field") return field("", name, /mot de passe/iu.test(name) ? `type="password"` : `type="text"`);
  if (role === "radio" || role === "checkbox") return choice("", name, role);
  return button("", name);
}

describe("a target among its neighbours", () => {
  it.each(neighbours)("« %s » is never taken for %j", (id, names) => {
    const target = site.targets.find((one) => one.id === id);
    if (target === undefined) throw new Error(`no target « ${id} »`);
    for (const name of names) {
      const region = target.within === undefined ? "" : field("", "Mon mot de passe", `type="password"`);
      document.body.innerHTML = `<main><form>${region}${drawn(target, name)}</form></main>`;
      const answer = findTarget(document, target, geometry);
      expect(answer.status === "found" ? answer.element.outerHTML : answer.status, name).not.toContain("<");
    }
  });
});
