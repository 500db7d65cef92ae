import { bare, button, choice, cookies, dialog, field, link, onPublic, sixBoxes, type Page } from "./markup.ts";

const login = (inside: string): string =>
  `<h1>Je m'identifie</h1><p>Etape 1/3</p><form><h2>Se connecter avec mes identifiants Mon espace santé</h2>${inside}</form><p>Pas encore de profil ?</p>${link("activer", "Activer mon profil")}`;
const both = `${field("identifiant", "Mon identifiant")}${link("identifiant-oublie", "Identifiant oublié ?")}${field("mot-de-passe", "Mon mot de passe", `type="password"`)}${link("mot-de-passe-oublie", "Mot de passe oublié ?")}${button("continuer-la-connexion", "Continuer")}`;

export const loginPages: readonly Page[] = [
  {
    name: "the public home page of 2023",
    screen: "accueil-public-accroche",
    html: onPublic(
      `<h1>Vous avez la main sur votre santé</h1>${button("activer", "Activer Mon espace santé")}<h2>Mes documents de santé</h2><h2>Ma messagerie de santé</h2><h2>Mon profil médical</h2>${button("m-opposer", "M'opposer à Mon espace santé")}`,
    ),
  },
  {
    name: "the public home page of 2021, with the cookie banner",
    screen: "accueil-public",
    html: `${cookies}<header><a href="/">Mon espace santé</a>${link("se-connecter retour-a-la-connexion revenir-a-l-accueil", "Connexion")}</header><main><h1>Mon profil médical</h1><p>Partagez l'essentiel de vos informations de santé</p></main>`,
  },
  {
    name: "the public home page, with a way in at the top and another in the page",
    screen: "accueil-public-accroche",
    html: `<header><a href="/">Mon espace santé</a>${button("se-connecter retour-a-la-connexion revenir-a-l-accueil", "Se connecter")}</header><main><h1>Vous avez la main sur votre santé</h1>${link("se-connecter retour-a-la-connexion revenir-a-l-accueil", "Se connecter", "/in")}</main>`,
  },
  {
    name: "a public page that names the rubrics, where the way in has a name that nobody knows",
    screen: "unknown",
    html: `<header><a href="/">Mon espace santé</a><nav>${link("", "Documents")}${link("", "Messagerie")}${link("", "Profil médical")}</nav>${button("", "Entrer")}</header><main><h1>Bienvenue sur Mon espace santé</h1><h2>Documents</h2><h2>Messagerie</h2></main>`,
  },
  {
    name: "a page of questions, with the header",
    screen: "accueil-public",
    html: onPublic("<h1>Questions fréquentes</h1>"),
  },
  // Seen once, in the practice site's header and footer: the page of the login was still loading, the header alone passed
  // for the home page, and « Connexion » was ringed on the very page it leads to. The header proves no page any more.
  {
    name: "the header and the footer of a page that is still loading",
    screen: "unknown",
    html: onPublic(""),
  },
  {
    name: "a page that is still loading, in plain boxes, with a heading in its header and in its footer",
    screen: "unknown",
    html: `<div class="top"><h1>Mon espace santé</h1><a href="/login">Connexion</a><a href="/enrolement">Activer mon profil</a></div><div id="outlet"></div><div class="site-footer"><h2>Nous contacter</h2><a href="/cgu">Mentions légales</a></div>`,
  },
  {
    name: "a page that says that it is loading, under a heading of its own",
    screen: "unknown",
    html: `<div role="banner"><h1><a href="/">Mon espace santé</a></h1>${button("", "Se connecter")}</div><div role="main"><h2>Un instant</h2><p>Chargement en cours…</p></div>`,
  },
  {
    name: "a login page of which only the heading has come",
    screen: "unknown",
    html: onPublic(`<h1>Je m'identifie</h1><div class="skeleton"></div>`),
  },
  {
    name: "the public home page with questions and cards that say what other pages say",
    screen: "accueil-public-accroche",
    html: onPublic(
      `<h1>Vous avez la main sur votre santé</h1><h2>Mon bilan de prévention</h2>${button("", "Commencer")}<h2>Questions fréquentes</h2>${button("", "Identifiant oublié ?")}${button("", "Mot de passe oublié ?")}<a href="#">Un profil a déjà été créé ?</a><h2>Mes coordonnées</h2>`,
    ),
  },
  {
    name: "a home page in plain boxes, whose words nobody has seen yet",
    screen: "accueil-public",
    html: `<div class="top"><a href="/">Mon espace santé</a>${link("se-connecter retour-a-la-connexion revenir-a-l-accueil", "Connexion")}</div><div class="hero"><h2>Toute votre santé, au même endroit</h2><p>Gratuit et confidentiel.</p></div>`,
  },
  { name: "the login page of 2023", screen: "connexion", html: onPublic(login(both)) },
  {
    name: "the login page with FranceConnect and no header",
    screen: "connexion",
    html: bare(`${button("", "S'identifier avec FranceConnect")}${login(both)}`),
  },
  {
    name: "the login page, the identifier alone",
    screen: "connexion-identifiant",
    html: onPublic(
      login(
        `${field("identifiant", "Identifiant", `type="text" autocomplete="username"`)}${link("identifiant-oublie", "Identifiant oublié ?")}${button("continuer-apres-l-identifiant", "Continuer")}`,
      ),
    ),
  },
  {
    name: "the login page, the password alone",
    screen: "connexion-mot-de-passe",
    html: onPublic(
      login(
        `${field("mot-de-passe", "Mot de passe", `type="password"`)}${link("mot-de-passe-oublie", "Mot de passe oublié ?")}${button("continuer-la-connexion", "Se connecter")}`,
      ),
    ),
  },
  {
    name: "the login page after the identifier was sent",
    screen: "connexion-identifiant-envoye",
    html: onPublic(`<p>Votre identifiant vous a été envoyé par SMS.</p>${login(both)}`),
  },
  {
    name: "the login page after the password was changed",
    screen: "connexion-mot-de-passe-modifie",
    html: onPublic(`<p>Votre mot de passe a bien été modifié.</p>${login(both)}`),
  },
  {
    name: "one page for both rescues",
    screen: "choix-de-l-oubli",
    html: onPublic(
      `<h1>Besoin d'aide pour me connecter</h1>${link("identifiant-oublie", "J'ai oublié mon identifiant")}${link("mot-de-passe-oublie", "J'ai oublié mon mot de passe")}`,
    ),
  },
  {
    name: "the choice between mail and SMS, radios",
    screen: "choix-du-canal",
    html: onPublic(
      `<h1>Je choisis comment recevoir mon code</h1>${choice("code-par-sms", "Par SMS au 06 ** ** ** 12")}${choice("code-par-mail", "Par e-mail à o***@exemple.fr")}${button("envoyer-le-code demander-mon-identifiant demander-le-code", "Envoyer le code")}`,
    ),
  },
  {
    name: "the choice between mail and SMS, buttons, in the activation",
    screen: "choix-du-canal",
    path: "/enrolement/coordonnees",
    html: onPublic(
      `<h1>Mes coordonnées</h1><p>Je choisis le mode de réception du code provisoire pour confirmer mon identité.</p>${button("code-par-sms-bouton", "Par SMS")}${button("code-par-mail-bouton", "Par e-mail")}`,
    ),
  },
  {
    name: "the choice between mail and SMS, under a button nobody knows, over a newsletter",
    screen: "choix-du-canal",
    html: onPublic(
      `<h1>Mon code</h1>${choice("code-par-sms", "Par SMS")}${choice("code-par-mail", "Par e-mail")}${button("", "C'est parti")}`,
    ).replace(
      "<footer>",
      `<footer><form>${field("", "Votre adresse e-mail", `type="email"`)}<button>Envoyer</button></form>`,
    ),
  },
  {
    name: "the choice between phone and mail, buttons, over a newsletter",
    screen: "choix-du-canal",
    html: onPublic(
      `<h1>Mon code</h1><p>Choisissez comment le recevoir.</p>${button("code-par-sms-bouton", "Par téléphone")}${button("code-par-mail-bouton", "Par e-mail")}`,
    ).replace(
      "<footer>",
      `<footer><form>${field("", "Votre adresse e-mail", `type="email"`)}<button>Envoyer</button></form>`,
    ),
  },
  {
    name: "the choice between two numbers and addresses, buttons, under a question",
    screen: "choix-du-canal",
    html: onPublic(
      `<h1>Où souhaitez-vous recevoir votre code ?</h1>${button("code-par-sms-bouton", "Par téléphone au 06 ** ** ** 12")}${button("code-par-mail-bouton", "Par mail à o***@exemple.fr")}`,
    ),
  },
  {
    name: "the choice between two short words, buttons, and one to go on",
    screen: "choix-du-canal",
    html: onPublic(
      `<h1>Mon code</h1>${button("code-par-sms-bouton", "SMS")}${button("code-par-mail-bouton", "E-mail")}${button("envoyer-le-code demander-mon-identifiant demander-le-code", "Continuer")}`,
    ).replace(`<a href="mailto:x@y.fr">E-mail</a>`, ""),
  },
  {
    name: "the choice of a way, radios that name the code",
    screen: "choix-du-canal",
    html: onPublic(
      `<h1>Mon code</h1>${choice("code-par-sms", "Recevoir le code par SMS au numéro indiqué")}${choice("code-par-mail", "Recevoir le code par e-mail")}${button("envoyer-le-code demander-mon-identifiant demander-le-code", "Continuer")}`,
    ),
  },
  {
    name: "the ways to ask for help, under a question, with a newsletter",
    screen: "unknown",
    html: onPublic(
      `<h1>Aide</h1><p>Choisissez comment nous contacter</p>${button("", "Par téléphone")}${button("", "Par e-mail")}${button("", "Recevoir la lettre d'information")}`,
    ),
  },
  {
    name: "the ways to ask for help, which are no ways to get a code",
    screen: "unknown",
    html: onPublic(
      `<h1>Nous contacter</h1><button aria-expanded="false">Par téléphone</button><button aria-expanded="false">Par e-mail</button>`,
    ),
  },
  {
    name: "the choice between mail and SMS, in a window over the login page",
    screen: "choix-du-canal-fenetre",
    html: `${onPublic(login(both)).replaceAll(/ data-t="[^"]*"/gu, "")}${dialog(
      `<h2>Recevoir mon code</h2>${choice("code-par-sms", "Par SMS")}${choice("code-par-mail", "Par e-mail")}${button("envoyer-le-code demander-mon-identifiant demander-le-code", "Continuer")}`,
    )}`,
  },
  {
    name: "the code, one field",
    screen: "code",
    html: onPublic(
      `<h1>Je saisis mon code d'accès à usage unique</h1>${field("code-a-usage-unique", "Code à usage unique", `type="text" inputmode="numeric"`)}${link("", "Renvoyer le code")}${button("valider-le-code valider-un-code", "Valider")}`,
    ),
  },
  // Seen once: the page's button was not there yet, and « Connexion » in a header that is no landmark was ringed for it.
  {
    name: "the code, under a header in plain boxes, before its button is there",
    screen: "code",
    html: `<div class="top"><a href="/">Mon espace santé</a>${link("", "Connexion", "/connexion")}</div><div><h1>Je saisis mon code d'accès à usage unique</h1><form>${field("code-a-usage-unique", "Code à usage unique")}</form></div>`,
  },
  {
    name: "the code, six boxes, with the deck's button",
    screen: "code",
    html: bare(
      `<h1>Je saisis mon code</h1>${sixBoxes("code-a-usage-unique")}${button("valider-le-code", "Se connecter")}`,
    ),
  },
  {
    name: "the login page, the password shown by its eye",
    screen: "connexion",
    html: onPublic(login(both.replace(`type="password"`, `type="text"`))),
  },
  {
    name: "the choice where there is only the mail",
    screen: "choix-du-canal",
    html: onPublic(
      `<h1>Je choisis comment recevoir mon code</h1>${choice("code-par-mail", "Par e-mail à o***@exemple.fr")}${button("envoyer-le-code demander-le-code", "Recevoir mon code")}`,
    ),
  },
  ...["Saisissez le code reçu par SMS", "Votre code à 6 chiffres", "Code de validation", "Saisissez votre code"].map(
    (label): Page => ({
      name: `the code, asked for as « ${label} »`,
      screen: "code",
      html: onPublic(
        `<h1>Vérification</h1>${field("code-a-usage-unique", label, `type="text" inputmode="numeric"`)}${button("valider-le-code valider-un-code", "Vérifier")}`,
      ),
    }),
  ),
  ...[
    "<p>Un SMS frauduleux circule en ce moment.</p>",
    "<h2>Votre mot de passe ne doit jamais être communiqué</h2>",
    "<h2>Authentification : perturbations ce matin</h2>",
    "<h3>Je saisis mes informations</h3>",
    "<p>Nous vous avons envoyé un e-mail ou un courrier avec un code provisoire.</p>",
    `<a href="#">J'ai oublié mon identifiant</a>`,
  ].map((block, at): Page => ({
    name: `the public home page with one more block (${at + 1})`,
    screen: "accueil-public-accroche",
    html: onPublic(`<h1>Vous avez la main sur votre santé</h1>${block}`),
  })),
  // Pages of a journey whose words are not known, under the header of the home page.
  ...[
    `<h1>Réinitialisation de mes accès</h1>${field("", "Adresse")}${button("", "Continuer")}`,
    `<h1>J'ai oublié mon identifiant</h1>${field("", "NIR")}${button("", "Continuer")}`,
    `<h1>Connexion en cours</h1><p>Merci de patienter.</p>`,
    `<h1>Vérification</h1><p>Étape 3/3</p>${field("", "Chiffres", `inputmode="numeric" maxlength="6"`)}`,
    `<h1>Bonne nouvelle</h1><p>Nous vous avons envoyé un message.</p>`,
  ].map((inside, at): Page => ({
    name: `a page of a journey that nobody knows (${at + 1})`,
    screen: "unknown",
    html: onPublic(inside),
  })),
  {
    name: "the login page whose password says that it is new",
    screen: "unknown",
    html: onPublic(login(both).replace(`type="password"`, `type="password" autocomplete="new-password"`)),
  },
];
