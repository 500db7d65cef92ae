import { type Expected, LOGIN_RINGS } from "../../e2e/ring-oracle.ts";

type Rings = Readonly<Record<string, Expected>>;

const PRESSED = /^(button|a|input:(submit|button)|[a-z-]+ (button|link))( |$)/;
const CHOICE = /^(input:(radio|checkbox)|button|div (button|radio)|label)/;
const TEXT = /^(input:(text|tel|number|date|email)|select)/;
const ANYWHERE = /./;

const press = (name: RegExp, rings = 1): Expected => ({ name, kind: PRESSED, url: ANYWHERE, rings });
const choose = (name: RegExp, rings = 2): Expected => ({ name, kind: CHOICE, url: ANYWHERE, rings });
const type = (name: RegExp): Expected => ({ name, kind: TEXT, url: ANYWHERE });
const secret = (name: RegExp): Expected => ({ name, kind: /^input:password/, url: ANYWHERE });

const GO_ON = /^(continuer|suivant|valider|confirmer|envoyer|enregistrer|terminer)( |$)/i;
const NUMBER = type(/num[ée]ro de s[ée]curit[ée] sociale/i);
const SERIAL = type(/num[ée]ro de s[ée]rie/i);
const BIRTH = type(/date de naissance/i);
const CHANNEL = choose(/mail|t[ée]l[ée]phone|sms/i);
const ONE_TIME_CODE = type(/^((saisir le )?code|chiffre \d sur \d)/i);
const FILE: Expected = { name: /fichier|parcourir/i, kind: /^(input:file|button|label)/, url: ANYWHERE };
const VISIBILITY = choose(/visible|masqu/i);

/** What may come up in any guide. */
const INTERRUPTIONS: Rings = {
  cookies: press(/^tout refuser$/i),
  session: press(/accueil/i),
  fenetre: press(/fermer|plus tard|compris/i),
  quitter: press(/rester|annuler/i),
  "nouvelles-conditions-case": choose(/accepte/i, 1),
  "nouvelles-conditions": press(/accepte|valider|continuer/i),
  preferences: press(/commencer|continuer|suivant/i),
  visibilite: VISIBILITY,
  "visibilite-suite": press(GO_ON),
  urgence: press(/terminer|suivant|continuer|valider/i),
  enfants: press(/ignorer|plus tard/i),
  questionnaire: press(/plus tard/i),
};

const IDENTITY: Rings = {
  "se-connecter": press(/^(connexion|se connecter)$/i),
  numero: NUMBER,
  serie: SERIAL,
  naissance: BIRTH,
  carte: choose(/photo/i),
  canal: CHANNEL,
  "canal-ici": CHANNEL,
  demander: press(GO_ON),
  envoyer: press(/^(valider|continuer|suivant|envoyer.*)$/i),
  code: ONE_TIME_CODE,
  "valider-code": press(/^(valider|continuer|suivant|se connecter)$/i),
};

/**
 * For each step of each guide, what a person who knows the site would take its words for. Read off the public documents
 * and the replicas' pages, not off the product's data.
 */
const OF_GUIDES: Readonly<Record<string, Rings>> = {
  "se-connecter": LOGIN_RINGS,
  "identifiant-oublie": {
    ...IDENTITY,
    lien: press(/^(identifiant|num[ée]ro.*) oubli[ée] ?\?$/i),
    valider: press(GO_ON),
  },
  "mot-de-passe-oublie": {
    ...IDENTITY,
    lien: press(/^mot de passe oubli[ée] ?\?$/i),
    "lien-tout-de-suite": press(/^mot de passe oubli[ée] ?\?$/i),
    identifiant: type(/^(mon )?identifiant/i),
    "suite-identifiant": press(GO_ON),
    "code-et-mot-de-passe": ONE_TIME_CODE,
    nouveau: secret(/mot de passe/i),
    confirmer: secret(/^confirm/i),
    valider: press(GO_ON),
  },
  activer: {
    ...IDENTITY,
    activer: press(/^(activer|je cr[ée]e|enr[ôo]lement)/i),
    choix: press(/commencer|activer|continuer|carte/i),
    commencer: press(/commencer|activer|c’est parti|continuer/i),
    "suite-carte": press(GO_ON),
    "naissance-carte": BIRTH,
    "numero-et-code": NUMBER,
    "serie-avec-photo": SERIAL,
    "serie-sans-photo": SERIAL,
    "serie-et-code": SERIAL,
    "valider-identite": press(GO_ON),
    attendre: type(/code/i),
    code: type(/code provisoire/i),
    representant: choose(/oui|non|repr[ée]sentant/i),
    "suite-representant": press(GO_ON),
    conditions: choose(/accepte/i, 1),
    "valider-conditions": press(GO_ON),
    "e-mail": type(/mail/i),
    telephone: type(/t[ée]l[ée]phone/i),
    coordonnees: press(GO_ON),
    identifiant: type(/identifiant/i),
    "mot-de-passe": secret(/^(choisir (mon|un) )?mot de passe/i),
    confirmer: secret(/^confirm/i),
    valider: press(GO_ON),
  },
  "ajouter-un-document": {
    menu: press(/documents?$/i),
    "ajouter-accueil": press(/^\W*ajouter un document/i),
    ajouter: press(/^\W*ajouter un document/i),
    fichier: FILE,
    // As long as the site is slow to show what comes after the document.
    "fichier-encore": FILE,
    "suite-fichier": press(GO_ON),
    nom: type(/nom du document|titre/i),
    date: type(/date/i),
    categorie: { name: /cat[ée]gorie|type de document/i, kind: /^(select|input|button|div)/, url: ANYWHERE },
    confidentialite: VISIBILITY,
    valider: press(/^(valider|ajouter|enregistrer|envoyer|confirmer)/i),
  },
  "gerer-la-confidentialite": {
    menu: press(/documents?$/i),
    modifier: press(/confidentialit[ée]|visibilit[ée]/i),
    choix: VISIBILITY,
    valider: press(GO_ON),
  },
  "completer-le-profil-medical": {
    completer: press(/compl[ée]ter/i),
    menu: press(/profil m[ée]dical/i),
    rubrique: { ...press(/maladie|traitement|allergie|vaccin|groupe sanguin/i), rings: "several" },
  },
  "lire-un-message": { menu: press(/messagerie/i) },
  "aider-un-proche": {
    menu: press(/param[èe]tres|mon compte|profil/i),
    // The menu with the person's name, then what is in it.
    parametres: press(/param[èe]tres|mon compte|g[ée]rer le profil|odette exemple$/i),
    "acces-accueil": press(/acc[èe]s|proche|d[ée]l[ée]gu/i),
    acces: press(/acc[èe]s|proche|d[ée]l[ée]gu/i),
  },
  sopposer: {
    ...IDENTITY,
    menu: press(/param[èe]tres|mon compte|profil/i),
    parametres: press(/param[èe]tres|mon compte|g[ée]rer le profil|odette exemple$/i),
    "m-opposer": press(/oppos/i),
    cloture: press(/cl[ôo]tur|fermer|fermeture/i),
    commencer: press(/commencer|continuer/i),
    valider: press(GO_ON),
  },
  "se-deconnecter": {
    deconnecter: press(/d[ée]connexion|se d[ée]connecter|me d[ée]connecter/i),
    chercher: press(/d[ée]connexion|se d[ée]connecter|me d[ée]connecter/i),
    menu: press(/menu|compte|odette|martin/i),
    confirmer: press(/d[ée]connecter|oui/i),
  },
};

/** @throws when there is no such guide */
export function expectedRingsOf(guideId: string): Rings {
  const own = OF_GUIDES[guideId];
  if (own === undefined) throw new Error(`no rings are known for guide « ${guideId} »; add them to expected-rings.ts`);
  return { ...INTERRUPTIONS, ...own };
}
