import type { SiteTarget } from "../../model/site.ts";
import { FAQ, MOB, NEX22, OURS, REP23 } from "../sources.ts";

/** « Messagerie 2 », « Messagerie (2 messages non lus) »: how many wait is part of the name. */
const withCount = (name: string): readonly string[] => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((first) => `${name} ${first}`);

/** A rubric's control is named by the rubric, or by what one does with it. */
const ofRubric = (...names: readonly string[]): readonly string[] => [
  ...names,
  ...["Consulter", "Voir", "Ouvrir", "Compléter"].flatMap((verb) => names.map((name) => `${verb} ${name}`)),
];

/** The person's own space: its menu, its rubrics, and the way out. */
export const spaceTargets = [
  {
    id: "menu-documents",
    role: "link",
    names: ["Documents", "Mes documents", "Documents de santé", "Mes documents de santé"],
    antiNames: ["Ajouter un document", "Mes derniers documents"],
    href: "/documents",
    evidence: [
      FAQ("menu « Documents »"),
      MOB("the tab « Documents », the page « Documents de santé »"),
      OURS("« Mes … »"),
    ],
  },
  {
    id: "menu-messagerie",
    role: "link",
    names: ["Messagerie", "Messages", "Ma messagerie", "Messagerie de santé", "Ma messagerie de santé", "Mes messages"],
    namesStart: ["Messagerie", "Messages", "Ma messagerie"].flatMap(withCount),
    antiNames: ["Nouveau message"],
    href: "/messagerie",
    evidence: [FAQ("« Messagerie »"), MOB("the tab « Messages », the page « Messagerie de santé »"), OURS("« Ma … »")],
  },
  {
    id: "menu-profil-medical",
    role: "link",
    names: ["Profil médical", "Mon profil médical"],
    antiNames: ["Compléter mon profil médical"],
    href: "/medical/profil",
    evidence: [MOB("the tab « Profil médical »"), REP23("« Mon profil médical »")],
  },
  {
    id: "completer-mon-profil-medical",
    role: "button",
    names: ["Compléter mon profil médical", "Compléter mon profil", "Je complète mon profil médical"],
    evidence: [REP23("« Compléter mon profil médical »"), MOB("« Compléter mon profil »"), OURS("the last")],
  },
  {
    id: "rubrique-maladies",
    role: "link",
    names: ofRubric("Maladies et sujets de santé", "Mes maladies et sujets de santé"),
    evidence: [MOB("« Maladies et sujets de santé »"), OURS("the others")],
  },
  {
    id: "rubrique-traitements",
    role: "link",
    names: ofRubric("Traitements", "Mes traitements", "Traitements et soins"),
    evidence: [MOB("« Traitements »"), OURS("the others")],
  },
  {
    id: "rubrique-allergies",
    role: "link",
    names: ofRubric("Allergies", "Mes allergies"),
    evidence: [MOB("« Allergies »"), OURS("the others")],
  },
  {
    id: "rubrique-vaccinations",
    role: "link",
    names: ofRubric("Vaccinations", "Mes vaccinations"),
    evidence: [MOB("« Vaccinations »"), OURS("the others")],
  },
  {
    id: "rubrique-groupe-sanguin",
    role: "link",
    names: ofRubric("Groupe sanguin", "Mon groupe sanguin"),
    evidence: [MOB("« Groupe sanguin »"), OURS("the others")],
  },
  {
    id: "ouvrir-mon-menu",
    role: "button",
    names: [
      "Mon compte",
      "Mon profil",
      "Gérer le profil",
      "Gérer mon profil",
      "Menu du profil",
      "Ouvrir le menu du profil",
      "Menu du compte",
      "Menu utilisateur",
      "Compte",
    ],
    namesStart: ["Compte de"],
    antiNames: ["Mon profil médical", "Se déconnecter"],
    evidence: [MOB("« Gérer le profil », profile menu"), OURS("the others: its place on the web is unknown")],
  },
  {
    id: "parametres",
    role: "link",
    names: ["Paramètres", "Mes paramètres", "Paramètres du compte", "Paramètres du profil"],
    antiNames: ["Paramètres de l'application", "Paramétrer les cookies"],
    evidence: [FAQ("« Paramètres »"), MOB("« Paramètres »"), OURS("the others")],
  },
  {
    id: "donner-acces",
    role: "link",
    names: [
      "Donner accès à mon profil",
      "Donner un accès à mon profil",
      "Gestion des accès à mon profil",
      "Gérer les accès à mon profil",
      "Partage du profil",
      "Partager mon profil",
    ],
    evidence: [
      MOB("« Donner accès à mon profil », « Gestion des accès à mon profil », « Partage du profil »"),
      FAQ("« Partage du profil » in « Paramètres »"),
      OURS("the others"),
    ],
  },
  {
    id: "cloture-du-profil",
    role: "link",
    names: ["Clôture du profil", "Clôturer le profil", "Clôturer mon profil", "Clôturer Mon espace santé"],
    evidence: [MOB("« Clôture du profil », in « Gestion du profil »"), FAQ("the same"), OURS("the others")],
  },
  {
    id: "m-opposer",
    role: "button",
    names: ["M'opposer à Mon espace santé", "S'opposer à Mon espace santé", "Je m'oppose à Mon espace santé"],
    namesStart: ["Je peux aussi clôturer ou m'opposer"],
    antiNames: ["Activer Mon espace santé"],
    evidence: [
      FAQ("« M'opposer à Mon espace santé », bottom of the home page"),
      REP23("the same"),
      NEX22("the same"),
      MOB("« Je peux aussi clôturer ou m'opposer à Mon espace santé »"),
      OURS("the other two"),
    ],
  },
  {
    id: "commencer-la-cloture",
    role: "button",
    names: ["Commencer", "Continuer", "Clôturer ou m'opposer", "Je continue"],
    antiNames: ["Continuer sans accepter", "Activer Mon espace santé"],
    evidence: [OURS("the welcome page of /enrolement/cloture/accueil is not described anywhere")],
  },
  {
    id: "se-deconnecter",
    role: "button",
    names: ["Se déconnecter", "Déconnexion", "Me déconnecter"],
    antiNames: ["Se connecter", "Connexion"],
    evidence: [MOB("« Se déconnecter »"), REP23("« Déconnexion »"), OURS("the last; its place today")],
  },
] as const satisfies readonly SiteTarget[];
