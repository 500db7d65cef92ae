import { describe, expect, it } from "vitest";
import { rankGuides } from "../../../../src/screens/popup/rank-guides.ts";
import { elevenGuides } from "../eleven-guides.ts";

/** What people type, slips included, and the guide they mean (R78). */
const TYPED: readonly (readonly [typed: string, guideId: string])[] = [
  ["me connecter", "se-connecter"],
  ["conecter", "se-connecter"],
  ["CONNEXION", "se-connecter"],
  ["conexion", "se-connecter"],
  ["comment je me connecte", "se-connecter"],
  ["entrer sur le site", "se-connecter"],
  ["j'ai perdu mon identifiant", "identifiant-oublie"],
  ["identifient oublié", "identifiant-oublie"],
  ["identifiant", "identifiant-oublie"],
  ["Identifiant oublie", "identifiant-oublie"],
  ["mot de passe", "mot-de-passe-oublie"],
  ["mot de pase oublié", "mot-de-passe-oublie"],
  ["mdp", "mot-de-passe-oublie"],
  ["motdepasse changer", "mot-de-passe-oublie"],
  ["nouveau mot de passe", "mot-de-passe-oublie"],
  ["j’ai oublié mon mot de passe", "mot-de-passe-oublie"],
  ["activer", "activer"],
  ["activé mon profil", "activer"],
  ["inscription", "activer"],
  ["première fois", "activer"],
  ["creer mon compte", "activer"],
  ["ajouter une ordonnance", "ajouter-un-document"],
  ["ordonance", "ajouter-un-document"],
  ["envoyer un resultat d'analyse", "ajouter-un-document"],
  ["mettre une photo", "ajouter-un-document"],
  ["ajouté un documant", "ajouter-un-document"],
  ["cacher un document", "gerer-la-confidentialite"],
  ["confidencialité", "gerer-la-confidentialite"],
  ["qui voit mes documents", "gerer-la-confidentialite"],
  ["allergies", "completer-le-profil-medical"],
  ["alergie", "completer-le-profil-medical"],
  ["profil médical", "completer-le-profil-medical"],
  ["mes médicaments", "completer-le-profil-medical"],
  ["lire un message", "lire-un-message"],
  ["mesage", "lire-un-message"],
  ["messagerie", "lire-un-message"],
  ["aider ma mère", "aider-un-proche"],
  ["donner acces a ma femme", "aider-un-proche"],
  ["aidant", "aider-un-proche"],
  ["supprimer", "sopposer"],
  ["cloturer", "sopposer"],
  ["fermer mon compte", "sopposer"],
  ["deconnecter", "se-deconnecter"],
  ["me déconecter", "se-deconnecter"],
  ["sortir", "se-deconnecter"],
];

describe("searching a guide by what one wants to do", () => {
  it.each(TYPED)("finds for « %s » first the guide %s", (typed, guideId) => {
    expect(rankGuides(elevenGuides, typed)[0]?.id).toBe(guideId);
  });

  it("keeps all guides in their own order while nothing is typed", () => {
    expect(rankGuides(elevenGuides, "  ")).toEqual(elevenGuides);
  });

  it("reads words of any writing", () => {
    const titles = { "se-connecter": "تسجيل الدخول", "lire-un-message": "قراءة رسالة", activer: "تفعيل حسابي الصحي" };
    const guides = Object.entries(titles).map(([id, title]) => ({ ...elevenGuides[0]!, id, title, words: [] }));
    expect(rankGuides(guides, "رسالة").map(({ id }) => id)).toEqual(["lire-un-message"]);
  });

  it("finds none for a word that means nothing here", () => {
    expect(rankGuides(elevenGuides, "xylophone")).toEqual([]);
  });

  it("does not take another short word for a slip", () => {
    expect(rankGuides(elevenGuides, "sol")).toEqual([]);
  });
});
