import { describe, expect, it } from "vitest";
import { nameKey, normaliseName, withoutDecorations } from "../../../src/locate/normalise-name.ts";

const SAMPLES = [
  "S’identifier avec FranceConnect+",
  "Mot de passe oublié ?",
  "Numéro de série (11 chiffres)",
  "Œuvre à ﬁnir…",
];

describe("names are compared in one form", () => {
  it.each(SAMPLES)("normalising « %s » twice changes nothing more", (name) => {
    expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
  });

  it.each(SAMPLES)("« %s » is the same composed and decomposed", (name) => {
    expect(nameKey(name.normalize("NFD"))).toBe(nameKey(name.normalize("NFC")));
  });

  it.each([
    ["S’identifier", "S'IDENTIFIER"],
    ["Mot de passe oublié ?", "mot de passe oublie\u202f?"],
    ["Se connecter", " Se\u00a0con\u00adnec\u200bter. "],
    ["Mon identifiant", "Mon identifiant * :"],
    ["Tout refuser", "\ue8b6 Tout refuser"],
    ["Ajouter un document", "+ Ajouter un document"],
    ["S'identifier", "S’ identifier"],
    ["Terminé → Ελλάδα ✓", "« TERMINÉ » · ελλαδα 🙂"],
  ])("« %s » and « %s » are one name", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["Se connecter", "Se déconnecter"],
    ["Valider", "Invalider"],
    ["S'identifier avec FranceConnect", "S'identifier avec FranceConnect+"],
    ["S'identifier avec FranceConnect", "S'identifier avec FranceConnect +"],
    ["Se connecter", "Se connecter avec FranceConnect"],
    ["Mot de passe", "Mot de passe oublié ?"],
    ["Mot de passe", "Nouveau mot de passe"],
    ["Straße", "Strae"],
    ["تسجيل الدخول", "تسجيل الخروج"],
    ["Войти 1", "Войти 2"],
  ])("« %s » and « %s » stay two names", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it.each(SAMPLES)("the key of the key of « %s » is itself", (name) => {
    expect(nameKey(nameKey(name))).toBe(nameKey(name));
  });

  it.each([
    "(obligatoire)",
    "- champ facultatif",
    "optionnel",
    "requis",
    "required",
    "(optional)",
    "(ouvre dans une nouvelle fenêtre)",
    "(obligatoire), ce lien s’ouvrira dans un nouvel onglet",
  ])("takes « %s » off the end", (decoration) => {
    expect(withoutDecorations(normaliseName(`Mot de passe ${decoration}`))).toBe("mot de passe");
  });

  it("takes « obligatoire » and « nouvelle fenêtre » off the end only", () => {
    expect(withoutDecorations(normaliseName("Mot de passe (obligatoire)"))).toBe("mot de passe");
    expect(withoutDecorations(normaliseName("Aide - nouvelle fenêtre"))).toBe("aide");
    expect(withoutDecorations(normaliseName("Champ obligatoire manquant"))).toBe("champ obligatoire manquant");
  });
});
