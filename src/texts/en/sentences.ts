/** Sentences that several guides say in the same words. */

export const STOP_ANY_TIME = "You can stop whenever you like.";
export const SHARED_COMPUTER = "Shared computer? Remember to sign out at the end.";
/** R97, wherever results may show. */
export const MEDICAL_LIMIT = [
  "This guide does not explain your results. Ask your doctor.",
  "In an emergency: 15 or 112.",
] as const;
/** R93, R94: before anything that others will see, or that cannot easily be taken back. */
export const YOUR_CHOICE = "The decision is yours. You can say no.";
export const CONTINUE_HERE = "Done? Click on “Continue” on this card.";
