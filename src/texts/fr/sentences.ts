/** Sentences that several guides say in the same words. */

export const STOP_ANY_TIME = "Vous pouvez vous arrêter quand vous voulez.";
export const SHARED_COMPUTER = "Ordinateur partagé ? Pensez à vous déconnecter à la fin.";
/** R97, wherever results may show. */
export const MEDICAL_LIMIT = [
  "Ce guide n’explique pas vos résultats. Demandez à votre médecin.",
  "En urgence : 15 ou 112.",
] as const;
/** R93, R94: before anything that others will see, or that cannot easily be taken back. */
export const YOUR_CHOICE = "C’est vous qui décidez. Vous pouvez dire non.";
export const CONTINUE_HERE = "C’est fait ? Cliquez sur « Continuer » dans ce guide.";
