import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../../../src/model/target.ts";

/** A target on a base page, and which elements it truly is. */
export interface KnownTarget {
  readonly target: Target;
  /** CSS of the true element (or of its copies that do the same). */
  readonly truth: string;
  /** A copy of it in the header does the same (« Se connecter » on the home page). @default false */
  readonly anywhere?: boolean;
  /** When the CSS is not enough: its words. */
  readonly words?: string;
}

export interface BasePage {
  readonly name: string;
  /** Its path; in the list of this file, below the data folder. */
  readonly file: string;
  readonly targets: readonly KnownTarget[];
  /** CSS of what has to go before the page can be acted on. */
  readonly dismissed?: string;
}

const passwordNear: Target["near"] = [
  { role: "field", names: ["Mot de passe", "Password"], field: { type: ["password"] } },
];

const aboveFranceConnect: Target["near"] = [
  { role: "heading", names: ["Se connecter avec FranceConnect", "Se créer un compte avec FranceConnect"] },
];

/** What a guide author would write for a French login page. No selector is ever given to the locator. */
const franceConnect: KnownTarget = {
  target: {
    id: "franceconnect",
    role: "button",
    names: ["S’identifier avec FranceConnect", "Se connecter avec FranceConnect"],
    antiNames: ["S’identifier avec FranceConnect+"],
    near: aboveFranceConnect,
  },
  truth: ".fr-connect",
};
const aboutFranceConnect: KnownTarget = {
  target: {
    id: "about-franceconnect",
    role: "link",
    names: ["Qu’est-ce que FranceConnect ?"],
    near: aboveFranceConnect,
  },
  truth: "a[id^=connect-link], .fr-connect-group a",
};
const identifier: KnownTarget = {
  target: {
    id: "identifier",
    role: "field",
    names: ["Identifiant", "Mon identifiant", "Nom d’utilisateur"],
    antiNames: ["Identifiant oublié ?", "Choisir un identifiant"],
    field: { type: ["text", "email"], autocomplete: ["username"] },
  },
  truth: "input[name=username]",
};
const password: KnownTarget = {
  target: {
    id: "password",
    role: "field",
    names: ["Mot de passe", "Mon mot de passe"],
    antiNames: ["Mot de passe oublié ?", "Nouveau mot de passe", "Confirmer le mot de passe"],
    field: { type: ["password"], autocomplete: ["current-password"] },
    provenByKind: true,
    near: [{ role: "field", names: ["Identifiant"] }],
    witnesses: 1,
  },
  truth: "input[name=password]",
};
const showPassword: KnownTarget = {
  target: { id: "show-password", role: "checkbox", names: ["Afficher le mot de passe", "Afficher"] },
  truth: "input[type=checkbox][id$=-show]",
};
const forgotPassword: KnownTarget = {
  target: {
    id: "forgot-password",
    role: "link",
    names: ["Mot de passe oublié ?", "J’ai oublié mon mot de passe"],
    antiNames: ["Identifiant oublié ?"],
    near: passwordNear,
  },
  truth: "a.fr-link[href='']",
};
const remember: KnownTarget = {
  target: { id: "remember", role: "checkbox", names: ["Se souvenir de moi"], antiNames: ["Ne pas se souvenir de moi"] },
  truth: "input[name=remember]",
};
const signIn: KnownTarget = {
  target: {
    id: "sign-in",
    role: "button",
    names: ["Se connecter", "Connexion", "Me connecter"],
    antiNames: ["Se déconnecter", "Se connecter avec FranceConnect"],
    near: passwordNear,
    witnesses: 1,
  },
  truth: "main form button, main button",
  words: "Se connecter",
};
const createAccount: KnownTarget = {
  target: {
    id: "create-account",
    role: "button",
    names: ["Créer un compte", "Créer mon compte"],
    antiNames: ["Créer un espace", "Supprimer un compte"],
    near: [{ role: "heading", names: ["Vous n’avez pas de compte ?"] }],
  },
  truth: "main button",
  words: "Créer un compte",
};
/** The targets of the design system’s log-in page. */
export const dsfrLogin: readonly KnownTarget[] = [
  franceConnect,
  aboutFranceConnect,
  identifier,
  password,
  showPassword,
  forgotPassword,
  remember,
  signIn,
  createAccount,
];

const validate = (near: NonNullable<Target["near"]>): KnownTarget => ({
  target: { id: "validate", role: "button", names: ["Valider", "Confirmer"], antiNames: ["Invalider"], near },
  truth: "main button[type=submit]",
});
const field = (id: string, names: readonly string[], truth: string, kind?: Target["field"]): KnownTarget => ({
  target: { id, role: "field", names, ...(kind === undefined ? {} : { field: kind }) },
  truth,
});
const dsfrIdentity = [
  { target: { id: "female", role: "radio", names: ["Féminin", "Madame"] }, truth: "input[id^=female]" },
  { target: { id: "male", role: "radio", names: ["Masculin", "Monsieur"] }, truth: "input[id^=male]" },
  field("family-name", ["Nom", "Nom de famille"], "input[name=family-name]", { autocomplete: ["family-name"] }),
  field("given-name", ["Prénom"], "input[name=given-name]", { autocomplete: ["given-name"] }),
  {
    target: { id: "no-name", role: "checkbox", names: ["Je n’ai pas de prénom"] },
    truth: "input[name=firstname-disabled]",
  },
  validate([{ role: "field", names: ["Nom", "Prénom"] }]),
  {
    target: {
      id: "previous",
      role: "button",
      names: ["Précédent", "Retour"],
      near: [{ role: "field", names: ["Nom", "Prénom"] }],
    },
    truth: "main button.fr-btn--secondary",
    words: "Précédent",
  },
] as const satisfies readonly KnownTarget[];
const dsfrAddress = [
  field("address", ["Adresse"], "input[name=address-line1]"),
  field("postal-code", ["Code postal"], "input[name=postal-code]"),
  field("town", ["Ville ou commune", "Ville"], "input[name=address-level2]"),
  validate([{ role: "field", names: ["Code postal"] }]),
];
const dsfrRecover = [identifier, validate([{ role: "field", names: ["Identifiant"] }])];
const dsfrRegister = [
  franceConnect,
  aboutFranceConnect,
  field("chosen-identifier", ["Identifiant"], "input[name=username]"),
  {
    target: {
      id: "new-password",
      role: "field",
      names: ["Mot de passe"],
      field: { type: ["password"], autocomplete: ["new-password"] },
    },
    truth: "input[name=password]",
  },
  showPassword,
  validate([{ role: "field", field: { type: ["password"] } }]),
] as const satisfies readonly KnownTarget[];

interface EnglishLogin {
  readonly user: readonly [names: string, css: string];
  readonly submit: readonly [names: string, css: string];
  readonly forgot?: readonly [names: string, css: string];
}
const english = ({ user, submit, forgot }: EnglishLogin): readonly KnownTarget[] => [
  field("user", user[0].split("|"), user[1], { type: ["text", "email"] }),
  {
    target: {
      id: "password",
      role: "field",
      names: ["Password", "Your password"],
      antiNames: ["Forgot password?", "New password"],
      field: { type: ["password"], autocomplete: ["current-password"] },
      provenByKind: true,
    },
    truth: "input[type=password]",
  },
  {
    target: {
      id: "submit",
      role: "button",
      names: submit[0].split("|"),
      antiNames: ["Log out", "Sign out", "Sign up"],
      near: passwordNear,
    },
    truth: submit[1],
  },
  ...(forgot === undefined
    ? []
    : [
        {
          target: { id: "forgot", role: "link" as const, names: forgot[0].split("|"), near: passwordNear },
          truth: forgot[1],
        },
      ]),
];

const desjardins: readonly KnownTarget[] = [
  { ...identifier, truth: "#codeUtilisateur" },
  { ...password, truth: "#motDePasse" },
  {
    target: { id: "show-password", role: "button", names: ["Afficher le mot de passe"], near: passwordNear },
    truth: "#afficherMotDePasse",
  },
  { ...forgotPassword, truth: "a[href*=motPasseOublie]" },
  { target: { id: "remember", role: "checkbox", names: ["Mémoriser"] }, truth: "#souvenirDeMoiCheckBox" },
  {
    target: {
      id: "validate",
      role: "button",
      names: ["Valider", "Entrer"],
      antiNames: ["Invalider"],
      near: passwordNear,
    },
    truth: "button[data-manual-submit]",
  },
  {
    target: {
      id: "fraud",
      role: "link",
      names: ["Signaler une fraude"],
      near: [{ role: "link", names: ["Soutien technique"] }],
    },
    truth: "a[href*=signaler-fraude]",
  },
];

const account = (release: string, page: string): string => `dsfr/${release}/example/page/account/${page}/index.html`;

/** Pages that nobody here wrote, with the targets a guide on them would have. */
const pages: readonly BasePage[] = [
  ...["1.9.4", "1.10.2", "1.11.2"].map((release) => ({
    name: `dsfr ${release} login`,
    file: account(release, "login/1-default"),
    targets: dsfrLogin,
  })),
  { name: "dsfr 1.11.2 login, refused", file: account("1.11.2", "login/2-error"), targets: dsfrLogin },
  { name: "dsfr 1.9.4 register", file: account("1.9.4", "register/1-single"), targets: dsfrRegister },
  { name: "dsfr 1.11.2 register", file: account("1.11.2", "register/1-single"), targets: dsfrRegister },
  { name: "dsfr 1.11.2 identity", file: account("1.11.2", "register/2-steps/2b-identity"), targets: dsfrIdentity },
  { name: "dsfr 1.9.4 address", file: account("1.9.4", "register/2-steps/2c-address"), targets: dsfrAddress },
  { name: "dsfr 1.11.2 recover", file: account("1.11.2", "login/3-recover/3a-form"), targets: dsfrRecover },
  { name: "ddg desjardins", file: "ddg-forms/accweb_mouv_desjardins_com_login.html", targets: desjardins },
  {
    name: "ddg github",
    file: "ddg-forms/github_login.html",
    targets: english({
      user: ["Username or email address", "#login_field"],
      submit: ["Sign in", "[name=commit]"],
      forgot: ["Forgot password?", "a[href='/password_reset']"],
    }),
  },
  {
    name: "ddg linkedin",
    file: "ddg-forms/linkedin_login.html",
    targets: english({
      user: ["Email or phone number", "#session_key"],
      submit: ["Sign in", ".sign-in-form__submit-button"],
      forgot: ["Forgot password?", ".sign-in-form__forgot-password-link"],
    }),
  },
  {
    name: "ddg ifixit",
    file: "ddg-forms/ifixit_login.html",
    targets: english({
      user: ["Email", "#email"],
      submit: ["Log In", "#loginBtn"],
      forgot: ["Forgot?|Forgot your password?", "#forgotLink"],
    }),
  },
  {
    name: "ddg britannica",
    file: "ddg-forms/britannica_login.html",
    targets: english({
      user: ["Username or email", "#username"],
      submit: ["Login|Log in", "[data-manual-submit]"],
      forgot: ["Forgot password", "a[href='/reset-password']"],
    }),
  },
  {
    name: "ddg wikihow",
    file: "ddg-forms/wikihow_login.html",
    targets: english({
      user: ["Username or email", "#wpName1"],
      submit: ["Log in", "#wpLoginAttempt"],
      forgot: ["Forgot your password?", "a[href='/Special:PasswordReset']"],
    }),
  },
  {
    name: "ddg stackoverflow",
    file: "ddg-forms/stackoverflow_login.html",
    targets: english({
      user: ["Email", "#email"],
      submit: ["Log in", "#submit-button"],
      forgot: ["Forgot password?", "a[href='/users/account-recovery']"],
    }),
  },
  {
    name: "ddg usps",
    file: "ddg-forms/usps_login.html",
    targets: english({
      user: ["Username", "#username"],
      submit: ["Sign In", "#btn-submit"],
      forgot: ["Forgot your password?", "#forgot-password-link"],
    }),
  },
];

/** Those whose file is there. */
export function basePages(dataFolder: string): readonly BasePage[] {
  return pages.map((page) => ({ ...page, file: join(dataFolder, page.file) })).filter(({ file }) => existsSync(file));
}
