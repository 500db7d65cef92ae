import { bare, button, choice, field, link, onPublic, type Page } from "./markup.ts";

const nir = field("numero-de-securite-sociale", "Mon numéro de sécurité sociale");
const birth = field("date-de-naissance", "Date de naissance");
const cards = `${choice("carte-avec-photo", "Carte Vitale avec photo")}${choice("carte-sans-photo", "Carte Vitale sans photo")}`;
const stage = (main: string): string => onPublic(main);

export const activationPages: readonly Page[] = [
  {
    name: "the choice of FranceConnect+",
    screen: "activer-choix",
    html: stage(
      `<h1>J'active mon profil avec FranceConnect+</h1>${button("", "S'identifier avec FranceConnect+")}<p>ou</p><h2>J'active mon profil en saisissant mes informations</h2>${button("commencer", "Commencer")}${link("m-opposer", "Je peux aussi clôturer ou m'opposer à Mon espace santé")}`,
    ),
  },
  {
    name: "the welcome page",
    screen: "activer-accueil",
    path: "/enrolement/activation/accueil",
    html: bare(
      `<h1>J'active mon profil Mon espace santé</h1><p>Pour l'activer, il me faut :</p><ul><li>Mon numéro de sécurité sociale</li><li>Mon numéro de série de carte Vitale</li></ul>${button("commencer", "Commencer")}`,
    ),
  },
  {
    name: "the welcome page of 2022, with the header",
    screen: "activer-accueil",
    html: stage(
      `<h1>Activer Mon espace santé</h1><p>Munissez-vous de votre carte Vitale.</p>${button("commencer", "Commencer")}`,
    ),
  },
  {
    name: "the welcome page of 2021, with the option to oppose",
    screen: "activer-accueil",
    path: "/enrolement/activation/accueil",
    html: stage(
      `<h1>Activer Mon espace santé</h1><p>Pour l'activer, il me faut :</p><ul><li>Mon code provisoire</li></ul>${link("commencer", "Commencer")}<p>${link("", "Je m'oppose à la création de Mon espace santé")}</p>`,
    ),
  },
  {
    name: "the kind of card, with the option to oppose",
    screen: "activer-carte",
    html: stage(
      `<h1>Mon identité</h1>${cards}${button("apres-la-carte", "Suivant")}<p>${link("", "Je m'oppose à la création de Mon espace santé")}</p>`,
    ),
  },
  {
    name: "the kind of card",
    screen: "activer-carte",
    html: stage(
      `<h1>Mon identité</h1><p>Je renseigne le modèle de ma carte Vitale.</p>${cards}${button("apres-la-carte", "Suivant")}`,
    ),
  },
  {
    name: "the date of birth and the kind of card",
    screen: "activer-carte",
    path: "/enrolement/activation/authentification-date-de-naissance",
    html: stage(`<h1>Mon identité</h1>${birth}${cards}${button("apres-la-carte", "Suivant")}`),
  },
  {
    name: "the kind of card as two buttons",
    screen: "activer-carte",
    html: bare(
      `<h1>Mon identité</h1>${button("carte-avec-photo-bouton", "Carte Vitale avec photo")}${button("carte-sans-photo-bouton", "Carte Vitale sans photo")}${button("apres-la-carte", "Continuer")}`,
    ),
  },
  {
    name: "the numbers of the card",
    screen: "activer-identite",
    path: "/enrolement/activation/identite",
    html: bare(
      `<h1>Mon identité</h1><p>Je renseigne les informations de ma carte Vitale.</p>${birth}${nir}${link("", "Où trouver mon numéro de sécurité sociale ?")}${field("numero-de-serie", "Mon numéro de série (entre 8 et 13 caractères)")}${button("valider-l-identite demander-le-code", "Valider")}`,
    ),
  },
  {
    name: "the form of 2022 that makes a new code",
    screen: "activer-identite",
    html: stage(
      `<h1>Générer un nouveau code provisoire</h1><form>${nir}${birth}${cards}${field("numero-de-serie", "Numéro de série")}${button("valider-l-identite demander-le-code", "Continuer")}</form>`,
    ),
  },
  {
    name: "the twins",
    screen: "activer-jumeaux",
    html: stage(
      `<h1>Je choisis pour qui j'active le profil</h1><p>Plusieurs personnes rattachées à votre carte Vitale ont la même date de naissance.</p>${choice("", "Jeanne")}${choice("", "Louise")}${button("choisir-la-personne", "Suivant")}`,
    ),
  },
  {
    name: "no contact is known",
    screen: "activer-sans-coordonnees",
    html: stage(`<h1>Nous avons besoin de vos coordonnées</h1>${button("", "Revenir à l'accueil")}`),
  },
  {
    name: "the provisional code",
    screen: "activer-code",
    html: stage(
      `<h1>Mon code provisoire</h1><p>Je saisis le code reçu par sms au 06 ** ** ** 12.</p>${field("code-provisoire", "Saisir le code provisoire à 12 caractères")}${link("", "Je n'ai pas de code provisoire")}${button("valider-le-code-provisoire", "Valider")}`,
    ),
  },
  {
    name: "the provisional code and the numbers of the card, as in 2022",
    screen: "activer-code",
    html: stage(
      `<h1>Activer Mon espace santé</h1>${field("code-provisoire", "Code provisoire")}${nir}${field("numero-de-serie", "Numéro de série de la carte Vitale")}${link("", "Générer un nouveau code provisoire")}${button("valider-le-code-provisoire", "Suivant")}`,
    ),
  },
  {
    name: "the legal representative",
    screen: "activer-representant",
    html: stage(
      `<h1>Représentant légal</h1>${choice("representant-legal", "Je certifie être le représentant légal de Léa")}${choice("pas-representant-legal", "Je ne suis pas le représentant légal de Léa")}${button("continuer-representant", "Continuer")}`,
    ),
  },
  {
    name: "the terms",
    screen: "activer-conditions",
    html: stage(
      `<h1>Activation</h1><p>J'active Mon espace santé.</p>${choice("accepter-les-conditions", "J’accepte les Conditions Générales d’Utilisation et la Politique de protection des données personnelles.", "checkbox")}${button("valider-les-conditions", "Valider")}`,
    ),
  },
  {
    name: "the contact details, to be read",
    screen: "activer-coordonnees",
    html: stage(
      `<h1>Mes coordonnées</h1><p>Adresse e-mail (obligatoire)</p><p>o***@exemple.fr</p>${link("", "Modifier mon adresse e-mail")}<p>Numéro de téléphone</p><p>Aucun numéro renseigné</p>${button("confirmer-les-coordonnees", "Confirmer")}`,
    ),
  },
  {
    name: "the contact details, to be typed",
    screen: "activer-coordonnees",
    html: stage(
      `<h1>Mes coordonnées</h1><form>${field("adresse-e-mail", "Adresse e-mail (obligatoire)", `type="email"`)}${field("numero-de-telephone", "Numéro de téléphone", `type="tel"`)}${button("confirmer-les-coordonnees", "Confirmer")}</form>`,
    ),
  },
  {
    name: "the contact details, to be typed, on a page that says what one does there and names no stage",
    screen: "activer-coordonnees",
    html: bare(
      `<h1>Je vérifie mes coordonnées</h1><form>${field("adresse-e-mail", "Adresse e-mail *", `type="email"`)}${field("numero-de-telephone", "Numéro de téléphone mobile", `type="tel"`)}${button("confirmer-les-coordonnees", "Confirmer")}</form>`,
    ),
  },
  // Seen once: the field of a newsletter in the footer made the address ambiguous, its step was passed over, and the
  // person came round in circles to a form that refused an empty address.
  {
    name: "the contact details, to be typed, over a newsletter",
    screen: "activer-coordonnees",
    html: `${bare(
      `<h1>Mes coordonnées</h1><form>${field("adresse-e-mail", "Adresse e-mail (obligatoire)", `type="email"`)}${field("numero-de-telephone", "Numéro de téléphone", `type="tel"`)}${button("confirmer-les-coordonnees", "Confirmer")}</form>`,
    )}<table><tr><td><form><b>Lettre d'information</b>${field("", "Mon adresse e-mail", `type="email"`)}<input type="submit" value="OK"></form></td></tr></table>`,
  },
  {
    name: "the change of the address",
    screen: "activer-changer-coordonnees",
    html: stage(
      `<h1>Modifier mon adresse e-mail</h1>${field("adresse-e-mail", "Adresse e-mail", `type="email"`)}${button("confirmer-les-coordonnees", "Valider")}`,
    ),
  },
  {
    name: "the identifier and the password",
    screen: "activer-identifiants",
    html: stage(
      `<h1>Identifiant et mot de passe</h1><p>Ils me permettront de me connecter à mon profil.</p><form>${field("choisir-mon-identifiant", "Choisir mon identifiant")}${field("nouveau-mot-de-passe", "Choisir mon mot de passe", `type="password"`)}${field("confirmer-le-mot-de-passe", "Confirmer le mot de passe", `type="password"`)}${button("valider-le-mot-de-passe valider-mes-identifiants", "Valider")}</form>`,
    ),
  },
  {
    name: "the identifier and the password, with plain labels",
    screen: "activer-identifiants",
    html: bare(
      `<h1>Dernière étape</h1><form>${field("choisir-mon-identifiant", "Identifiant")}${field("nouveau-mot-de-passe", "Mot de passe", `type="password"`)}${field("confirmer-le-mot-de-passe", "Confirmation du mot de passe", `type="password"`)}${button("valider-le-mot-de-passe valider-mes-identifiants", "Valider")}</form>`,
    ),
  },
  {
    name: "the identifier and the password, with a button that says what it ends, under a header that says the same",
    screen: "activer-identifiants",
    html: `<header><div>${link("", "Activer mon profil", "/enrolement")}</div></header>${bare(
      `<h1>Mes identifiants</h1><form>${field("choisir-mon-identifiant", "Choisir un identifiant")}${field("nouveau-mot-de-passe", "Choisir un mot de passe", `type="password"`)}${field("confirmer-le-mot-de-passe", "Confirmer le mot de passe", `type="password"`)}${button("valider-mes-identifiants", "Activer mon profil")}</form>`,
    )}`,
  },
  {
    name: "the identifier and the password, with a button nobody knows, under a header that says what it ends",
    screen: "activer-identifiants",
    html: `<header><div>${link("", "Activer mon profil", "/enrolement")}</div></header>${bare(
      `<h1>Mes identifiants</h1><form>${field("choisir-mon-identifiant", "Choisir un identifiant")}${field("nouveau-mot-de-passe", "Choisir un mot de passe", `type="password"`)}${field("confirmer-le-mot-de-passe", "Confirmer le mot de passe", `type="password"`)}${button("", "C’est parti")}</form>`,
    )}`,
  },
  {
    name: "the end",
    screen: "activer-fin",
    html: stage(
      `<section><h1>Mon profil a bien été activé !</h1>${button("retour-a-la-connexion", "Connexion")}</section>`,
    ).replace(` data-t="se-connecter retour-a-la-connexion revenir-a-l-accueil"`, ""),
  },
  {
    name: "the end of the activation for a child",
    screen: "activer-fin",
    html: bare(
      `<h1>Le profil de Léa a bien été activé !</h1><p>Je peux découvrir toutes les fonctionnalités de Mon espace santé.</p>`,
    ),
  },
  {
    name: "a profile that exists already",
    screen: "activer-deja",
    html: bare(
      `<h1>Un profil a déjà été créé pour cette personne.</h1><p>Vous pouvez dès à présent vous connecter en utilisant votre identifiant et votre mot de passe.</p>${button("retour-a-la-connexion", "Connexion")}`,
    ),
  },
  {
    name: "a profile that cannot be activated",
    screen: "activer-impossible",
    html: stage(`<h1>Ce profil ne peut pas être activé</h1><p>Une question ?</p>${button("", "Revenir à l'accueil")}`),
  },
];
