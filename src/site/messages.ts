import type { SiteMessage } from "../model/site.ts";
import { accountLocked, sessionExpired } from "./signs.ts";
import { MOB, OURS } from "./sources.ts";

/**
 * Sentences of the site, recognised by their words (its last audit says that roles do not expose them, AN23). Left out
 * are those that may just as well be a label or a hint (« Saisir le nom du document »).
 */
export const messages = [
  {
    id: "compte-bloque",
    names: accountLocked.names ?? [],
    namesStart: accountLocked.namesStart ?? [],
    evidence: [OURS("no source shows the site's words")],
  },
  {
    id: "session-expiree",
    names: sessionExpired.names ?? [],
    namesStart: sessionExpired.namesStart ?? [],
    evidence: [MOB("« Votre session a expiré », enrolment"), OURS("the others")],
  },
  {
    id: "attendre-30-secondes",
    names: [
      "Une erreur est survenue. Veuillez attendre 30 secondes puis réessayez.",
      "Veuillez attendre 30 secondes avant de demander un nouveau code",
    ],
    namesStart: ["Veuillez attendre 30 secondes", "Veuillez patienter 30 secondes"],
    restarts: true,
    evidence: [MOB("generic messages of the app"), OURS("the others")],
  },
  {
    id: "identification-refusee",
    names: [
      "Nous n'avons pas réussi à vous identifier. Veuillez vérifier votre saisie.",
      "Identifiant ou mot de passe incorrect",
      "Identifiant ou mot de passe invalide",
      "Identifiant ou mot de passe erroné",
      "L'identifiant ou le mot de passe est incorrect",
      "L'identifiant ou le mot de passe est invalide",
      "Identifiant et/ou mot de passe incorrect",
      "Votre identifiant ou votre mot de passe est incorrect",
      "Mot de passe incorrect",
      "Identifiant incorrect",
      "Identifiant inconnu",
    ],
    namesStart: [
      "Nous n'avons pas réussi à vous identifier",
      "Identifiant ou mot de passe incorrect",
      "L'identifiant ou le mot de passe",
      "Votre identifiant ou votre mot de passe",
      "Les informations saisies ne nous permettent pas de vous identifier",
      "Les informations saisies sont incorrectes",
    ],
    restarts: true,
    evidence: [MOB("generic message of the app"), OURS("the others: those of the web's login are unknown")],
  },
  {
    id: "code-expire",
    names: ["Votre code a expiré", "Le code a expiré", "Code expiré", "Votre code à usage unique a expiré"],
    namesStart: ["Votre code a expiré", "Le code a expiré", "Votre code à usage unique a expiré", "Ce code a expiré"],
    restarts: true,
    evidence: [MOB("CODE_EXPIRED among the codes of the back end"), OURS("its words at login")],
  },
  {
    id: "code-refuse",
    names: [
      "Vérifier le code à usage unique et réessayer",
      "Saisir un code valide",
      "Code incorrect",
      "Code invalide",
      "Le code est incorrect",
      "Le code saisi est incorrect",
      "Le code saisi est invalide",
      "Le code saisi n'est pas valide",
      "Le code à usage unique est incorrect",
      "Code à usage unique incorrect",
    ],
    namesStart: ["Vérifier le code à usage unique", "Le code saisi", "Le code est incorrect", "Code incorrect"],
    restarts: true,
    evidence: [MOB("contact change"), OURS("the others: those of the web's login are unknown")],
  },
  {
    id: "nouveau-code",
    names: ["Un nouveau code vous a été envoyé", "Nouveau code envoyé", "Un nouveau code a été envoyé"],
    namesStart: ["Un nouveau code vous a été envoyé", "Un nouveau code a été envoyé"],
    evidence: [OURS("when another code was asked for")],
  },
  {
    id: "code-provisoire-expire",
    names: ["Votre code provisoire a expiré", "Le code provisoire a expiré"],
    namesStart: ["Votre code provisoire a expiré"],
    restarts: true,
    evidence: [MOB("« Votre code provisoire a expiré »"), OURS("the other")],
  },
  {
    id: "code-provisoire-utilise",
    names: [
      "Votre code provisoire a déjà été utilisé",
      "Le code provisoire a déjà été utilisé",
      "Le code provisoire ne peut servir qu'une seule fois.",
    ],
    namesStart: ["Votre code provisoire a déjà été utilisé"],
    restarts: true,
    evidence: [MOB("« Votre code provisoire a déjà été utilisé », « … ne peut servir qu'une seule fois. »")],
  },
  {
    id: "code-provisoire-refuse",
    names: [
      "Le code doit contenir 12 caractères",
      "Cette saisie contient un caractère non autorisé",
      "Le code provisoire est incorrect",
      "Code provisoire incorrect",
    ],
    restarts: true,
    evidence: [MOB("« Le code doit contenir 12 caractères »"), OURS("the last two")],
  },
  {
    id: "numero-de-securite-sociale",
    names: [
      "Format invalide, vérifier le format du numéro de sécurité sociale",
      "Le numéro de sécurité sociale doit contenir 15 caractères",
    ],
    evidence: [MOB("field messages")],
  },
  {
    id: "numero-de-serie",
    names: [
      "Format invalide, le numéro de série doit contenir 11 chiffres",
      "Format invalide, le numéro de série doit contenir entre 8 et 13 chiffres",
      "Saisir uniquement des chiffres",
    ],
    namesStart: ["Format invalide, le numéro de série", "Le numéro de série ne doit pas être"],
    evidence: [MOB("field messages")],
  },
  {
    id: "date-a-revoir",
    names: ["Saisir une date réelle au format jj/mm/aaaa"],
    evidence: [MOB("field message")],
  },
  {
    id: "carte-a-choisir",
    names: ["Sélectionner un modèle de carte Vitale."],
    restarts: true,
    evidence: [MOB("field message")],
  },
  {
    id: "choix-a-faire",
    names: ["Sélectionner un choix"],
    restarts: true,
    evidence: [MOB("field message, legal representative")],
  },
  {
    id: "conditions-a-cocher",
    names: ["Veuillez cocher l'autorisation"],
    restarts: true,
    evidence: [MOB("field message, terms")],
  },
  {
    id: "adresse-a-revoir",
    names: ["Saisir une adresse e-mail valide"],
    evidence: [MOB("field message")],
  },
  {
    id: "telephone-a-revoir",
    names: ["Format invalide, vérifier le format du numéro", "Saisir un numéro de téléphone valide."],
    evidence: [MOB("field messages")],
  },
  {
    id: "identifiant-pris",
    names: [
      "Cet identifiant est déjà utilisé. Saisir un autre identifiant.",
      "Cet identifiant existe déjà. Veuillez en saisir un nouveau.",
    ],
    namesStart: ["Cet identifiant est déjà utilisé", "Cet identifiant existe déjà"],
    evidence: [MOB("field messages")],
  },
  {
    id: "identifiant-a-changer",
    names: [
      "L'identifiant doit contenir entre 8 et 100 caractères. Modifier l'identifiant.",
      "Seul les chiffres, les minuscules et les caractères .-_ sont acceptés. Modifier l'identifiant.",
      "L'identifiant doit être différent du numéro de sécurité sociale. Saisir un autre identifiant.",
      "L'identifiant ne peut pas être un IBAN. Saisir un autre identifiant.",
    ],
    evidence: [MOB("field messages")],
  },
  {
    id: "mots-de-passe-differents",
    names: [
      "Le nouveau mot de passe et la confirmation doivent être identiques.",
      "Les mots de passe ne sont pas identiques",
      "Les deux mots de passe sont différents",
    ],
    restarts: true,
    evidence: [MOB("field message"), OURS("the last two")],
  },
  {
    id: "mot-de-passe-deja-utilise",
    names: ["Le mot de passe saisi a déjà été utilisé. Veuillez réessayer"],
    namesStart: ["Le mot de passe saisi a déjà été utilisé"],
    restarts: true,
    evidence: [MOB("the back end refuses it")],
  },
  {
    id: "mot-de-passe-refuse",
    names: [
      "Le mot de passe saisi contient des informations personnelles. Veuillez réessayer",
      "Le mot de passe saisi n'est pas assez sécurisé. Veuillez réessayer.",
    ],
    namesStart: ["Le mot de passe saisi contient des informations", "Le mot de passe saisi n'est pas assez"],
    restarts: true,
    evidence: [MOB("the back end refuses it")],
  },
  {
    id: "fichier-trop-grand",
    names: [
      "Sélectionner un fichier de moins de 5 Mo",
      "Le fichier est trop volumineux",
      "Le fichier dépasse la taille maximale",
      "Fichier trop volumineux",
    ],
    namesStart: ["Le fichier est trop volumineux", "La taille du fichier dépasse", "Le fichier dépasse"],
    restarts: true,
    evidence: [MOB("« Sélectionner un fichier de moins de 5 Mo »"), OURS("the others")],
  },
  {
    id: "fichier-refuse",
    names: [
      "Type de fichier non supporté",
      "Erreur lors de l'analyse du fichier",
      "Le document n'est pas conforme",
      "Format de fichier non accepté",
      "Ce format de fichier n'est pas accepté",
    ],
    namesStart: ["Type de fichier non supporté", "Le format du fichier n'est pas"],
    restarts: true,
    evidence: [MOB("« Type de fichier non supporté » and two more"), OURS("the others")],
  },
  {
    id: "site-en-panne",
    names: [
      "Une erreur est survenue, veuillez réessayer plus tard",
      "Une erreur est survenue. Impossible de récupérer votre document.",
      "Une erreur est survenue",
    ],
    evidence: [MOB("generic messages of the app")],
  },
] as const satisfies readonly Omit<SiteMessage, "role">[];
