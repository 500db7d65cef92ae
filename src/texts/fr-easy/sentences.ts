/** Sentences that several guides say in the same words: the easier wording of ../fr/sentences.ts. */

export const STOP_ANY_TIME = "Vous pouvez vous arrêter à tout moment.";
export const SHARED_COMPUTER = "C’est un ordinateur partagé ? Déconnectez-vous à la fin.";
export const CLOSE_SHARED_COMPUTER = "C’est un ordinateur partagé ? Fermez la page à la fin.";
/** R97, wherever results may show. */
export const MEDICAL_LIMIT = [
  "Ce guide n’explique pas vos résultats. Demandez à votre médecin.",
  "C’est urgent ? Appelez le 15 ou le 112.",
] as const;
/** R93, R94: before anything that others will see, or that cannot easily be taken back. */
export const YOUR_CHOICE = "Vous décidez. Vous pouvez dire non.";
export const CONTINUE_HERE = "C’est fait ? Cliquez sur « Continuer » dans ce guide.";
export const CODE_RECEIVED = "Code reçu ? Cliquez sur « Continuer » dans ce guide.";
export const SMALL_SCREEN = "Petit écran ? Ouvrez d’abord le menu.";
export const TO_ENTER = "Pour entrer, prenez le guide « Me connecter ».";
