import type { ScreenId } from "../site/screens.ts";

/** Screens that are one place for the person. */

/** The home page of the person's space, greeting or not. */
export const HOME = ["accueil-connecte", "espace"] as const satisfies readonly ScreenId[];
export const LOGIN_AFTER_RESCUE = [
  "connexion-identifiant-envoye",
  "connexion-mot-de-passe-modifie",
] as const satisfies readonly ScreenId[];
/** The login page, on one or two screens, also right after a rescue. */
export const LOGIN = [
  "connexion",
  "connexion-identifiant",
  "connexion-mot-de-passe",
  ...LOGIN_AFTER_RESCUE,
] as const satisfies readonly ScreenId[];
export const CHANNEL = ["choix-du-canal", "choix-du-canal-fenetre"] as const satisfies readonly ScreenId[];
/** Where one is asked for the numbers of the carte Vitale, whatever the journey. */
export const IDENTITY = ["activer-identite", "identite"] as const satisfies readonly ScreenId[];
/** Inside the space. */
export const IN_SPACE = [
  ...HOME,
  "documents",
  "messagerie",
  "profil-medical",
  "rubrique-du-profil",
  "acces-au-profil",
  "cloture-du-profil",
  "parametres",
] as const satisfies readonly ScreenId[];
/** The public home page, known by its header or by what it says of itself. */
export const PUBLIC_HOME = ["accueil-public", "accueil-public-accroche"] as const satisfies readonly ScreenId[];
/** On the way to the space: one is not connected there. */
export const LOGGED_OUT = [
  ...PUBLIC_HOME,
  "deconnecte",
  ...LOGIN,
  ...CHANNEL,
  "code",
  "identifiant-envoye",
  "mot-de-passe-modifie",
  "activer-fin",
] as const satisfies readonly ScreenId[];
