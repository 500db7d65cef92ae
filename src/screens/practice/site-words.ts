/**
 * The words of the site that the practice pages play, newest first known; keys of src/site/sources.ts. They are what one learns to
 * look for, so they stay French in every language. Where a label is not known the nearest known one stands in for it.
 */
export const siteWords = {
  // Public home (REP23 2023; « Tout refuser » DDG 2025)
  healthInHand: "Vous avez la main sur votre santé",
  needHelp: "Besoin d’aide ?",
  activate: "Activer Mon espace santé",
  connect: "Se connecter",
  oppose: "M’opposer à Mon espace santé",
  refuseAll: "Tout refuser",
  acceptAll: "Tout accepter",

  // Login (REP23 2023; last page SEED21 2021 and MOB 2025)
  identifyMyself: "Je m’identifie",
  step1: "Etape 1/3",
  withMyIdentifiers: "Se connecter avec mes identifiants Mon espace santé",
  allRequired: "Tous les champs sont obligatoires",
  myIdentifier: "Mon identifiant",
  forgottenIdentifier: "Identifiant oublié ?",
  myPassword: "Mon mot de passe",
  forgottenPassword: "Mot de passe oublié ?",
  continue: "Continuer",
  noProfileYet: "Pas encore de profil ?",
  activateMyProfile: "Activer mon profil",
  franceConnect: "S’identifier avec FranceConnect",
  step2: "Etape 2/3",
  chooseChannel: "Je choisis le mode de réception du code",
  bySms: "Par SMS",
  byEmail: "Par e-mail",
  sendCode: "Envoyer le code",
  step3: "Etape 3/3",
  typeMyCode: "Je saisis mon code d’accès à usage unique",
  codeSentByPhone: "Un code à usage unique vous a été envoyé au numéro de téléphone {phone}",
  codeSentByEmail: "Un code à usage unique vous a été envoyé à l’adresse {email}",
  oneTimeCode: "Code à usage unique",
  codeExample: "Ex. : 034567",
  sendAgain: "Renvoyer le code",
  myCodeAt: "Je reçois mon code au {phone}",
  myCodeOn: "Je reçois mon code sur {email}",

  // Forgotten identifier (SEED21 2021; what is asked: GQL 2025; fields: MOB 2025)
  forgotIdentifier: "J’ai oublié mon identifiant",
  chooseIdentifierChannel: "Je choisis le mode de réception de mon identifiant",
  identifierSentByPhone: "Il vous a été envoyé au numéro de téléphone {phone}",
  identifierSentByEmail: "Il vous a été envoyé à l’adresse {email}",
  identifierSent: "Mon identifiant est envoyé !",
  socialSecurityNumber: "Mon numéro de sécurité sociale",
  socialSecurityExample: "Ex. : 1 55 12 55 555 555 55",
  whereSocialSecurity: "Où trouver mon numéro de sécurité sociale ?",
  whereSocialSecurityIs:
    "Mon numéro de sécurité sociale est indiqué au recto de ma carte Vitale ou sur mon attestation de droits (15 caractères).",
  birthDate: "Date de naissance",
  dateFormat: "jj/mm/aaaa",

  // Forgotten password (the same)
  forgotPassword: "J’ai oublié mon mot de passe",
  serialNumber: "Mon numéro de série",
  serialExample: "Ex. : 0102457612 4",
  whereSerial: "Où trouver mon numéro de série ?",
  whereSerialWithPhoto:
    "Le numéro de série se situe en haut à droite de votre carte Vitale. Renseignez les 11 derniers chiffres de votre numéro de série.",
  whereSerialWithoutPhoto:
    "Le numéro de série se situe au dos en haut à gauche de votre carte Vitale. Il est composé de 8 à 13 chiffres.",
  validate: "Valider",
  chooseNewPassword: "Je choisis mon nouveau mot de passe",
  newPassword: "Nouveau mot de passe",
  confirmPassword: "Confirmer le mot de passe",
  passwordChanged: "Mon mot de passe est modifié !",
  rule9: "9 caractères minimum",
  ruleSpecial: "Au moins 1 caractère spécial (!#@;%…)",
  ruleDigit: "Au moins 1 chiffre",
  ruleUpper: "Au moins 1 majuscule",
  ruleLower: "Au moins 1 minuscule",

  // Activation (MOB 2025)
  activateHeading: "J’active mon profil Mon espace santé",
  activateNeeds: "Pour l’activer, il me faut :",
  needsCard: "Mon numéro de série de carte Vitale",
  needsTime: "5 minutes de mon temps",
  begin: "Commencer",
  myIdentity: "Mon identité",
  cardModel: "Je renseigne le modèle de ma carte Vitale.",
  cardWithoutPhoto: "Carte Vitale sans photo",
  cardWithPhoto: "Carte Vitale avec photo",
  next: "Suivant",
  cardNumbers: "Je renseigne les informations de ma carte Vitale.",
  serialWithoutPhoto: "Mon numéro de série (entre 8 et 13 caractères)",
  serialWithoutPhotoExample: "Ex. : 01024576124",
  myContacts: "Mes coordonnées",
  chooseProvisional: "Je choisis le mode de réception du code provisoire pour confirmer mon identité.",
  provisionalHeading: "Mon code provisoire",
  provisionalByEmail: "Je saisis le code provisoire reçu à l’adresse e-mail {email}",
  provisionalByPhone: "Je saisis le code reçu par sms au {phone}",
  provisionalField: "Saisir le code provisoire à 12 caractères",
  provisionalExample: "Ex. : HuqZFKXCz8k",
  noProvisional: "Je n’ai pas de code provisoire",
  activation: "Activation",
  iActivate: "J’active Mon espace santé.",
  iAccept: "J’accepte les Conditions Générales d’Utilisation et la Politique de protection des données personnelles.",
  emailRequired: "Adresse e-mail (obligatoire)",
  phoneNumber: "Numéro de téléphone",
  confirm: "Confirmer",
  identifierAndPassword: "Identifiant et mot de passe",
  theyLetMeIn: "Ils me permettront de me connecter à mon profil.",
  chooseIdentifier: "Choisir mon identifiant",
  identifierLength: "L’identifiant doit contenir 8 caractères minimum.",
  choosePassword: "Choisir mon mot de passe",
  activated: "Mon profil a bien été activé !",
  connection: "Connexion",
  backHome: "Revenir à l’accueil",

  // Signed in (REP23 2023, FAQ 2025, MOB 2025)
  hello: "Bonjour Odette,",
  documents: "Documents",
  messages: "Messagerie",
  medicalProfile: "Profil médical",
  completeProfile: "Compléter mon profil médical",
  addHealthDocument: "Ajouter un document de santé",
  manageProfile: "Gérer le profil",
  disconnect: "Se déconnecter",

  // Documents (entries FAQ 2025; form MOB 2025)
  healthDocuments: "Documents de santé",
  addDocument: "Ajouter un document",
  changePrivacy: "Modifier la confidentialité",
  formats: "Formats acceptés : .pdf, .txt, .rtf, .jpg, .jpeg, .tiff, .tif / Taille maximale du fichier : 5 Mo",
  chooseFile: "Choisir un fichier",
  documentName: "Nom du document",
  documentNameExample: "Ex. : Ordonnance de soins n°4",
  documentDate: "Date du document ou date du jour",
  category: "Catégorie du document",
  chooseCategory: "- Sélectionner une catégorie -",
  privacy: "Confidentialité",
  visible: "Ce document est visible par les professionnels de santé autorisés à accéder à vos documents.",
  hidden:
    "Ce document est masqué aux professionnels de santé. Il reste visible par la personne qui l’a déposé et par vous-même.",
  addTheDocument: "Ajouter le document",
  documentAdded: "Document ajouté",
  tooLarge: "Sélectionner un fichier de moins de 5 Mo",
  wrongType: "Type de fichier non supporté",

  // Messages (FAQ 2025)
  addToDocuments: "Ajouter à mes documents de santé",

  // Access for a relative (MOB 2025)
  giveAccess: "Donner accès à mon profil",
  carer: "Un proche aidant est une personne de votre entourage vous venant en aide, à titre non professionnel",
} as const;

/** Categories of a document (MOB 2025). */
export const categories = [
  "Ordonnances et soins",
  "Radio, écho, scanner, IRM",
  "Résultats de biologie",
  "Comptes rendus",
  "Prévention et dépistages",
  "Certificats médicaux",
  "Pièces administratives",
  "Directives Anticipées",
  "Autres documents",
] as const;

/** Sections of the medical profile (MOB 2025). */
export const profileSections = [
  "Maladies et sujets de santé",
  "Traitements",
  "Hospitalisations",
  "Handicaps",
  "Groupe sanguin",
  "Allergies",
  "Antécédents familiaux",
  "Mesures",
  "Professionnels de santé",
  "Entourage",
  "Directives anticipées",
  "Don d’organes",
] as const;
