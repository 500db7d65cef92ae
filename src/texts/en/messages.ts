import type { MessageText } from "../../model/texts.ts";
import type { messages as french } from "../fr/messages.ts";

/** What the card says when the site shows one of its own messages (src/site/messages.ts), by the message's id. */
export const messages: Readonly<Record<keyof typeof french, MessageText>> = {
  "compte-bloque": {
    say: ["The site has locked your account, for safety.", "Call 3422."],
    more: ["An adviser will tell you what to do. They will never ask for your password."],
  },
  "session-expiree": {
    say: ["The site has signed you out, for safety.", "That is all right, start again."],
  },
  "attendre-30-secondes": {
    say: ["The site asks you to wait half a minute.", "Wait, then try again."],
  },
  "identification-refusee": {
    say: ["The site did not recognise you.", "That is all right, try again calmly."],
    more: [
      "Look closely at the capital letters and the numbers.",
      "You no longer know them? The other guides, here, can help.",
    ],
  },
  "code-expire": {
    say: ["This code has waited too long.", "Ask the site for another code."],
    more: ["The link is near the box for the code.", "Wait half a minute between two requests."],
  },
  "code-refuse": {
    say: ["The site did not accept the code.", "Type the latest code again."],
    more: ["A new code always replaces the old one."],
  },
  "nouveau-code": {
    say: ["The site is sending you another code.", "Use that one, the old one no longer works."],
  },
  "code-provisoire-expire": {
    say: ["Your temporary code is too old.", "Ask the site for another code."],
    more: ["Look on the page for how to receive a new temporary code."],
  },
  "code-provisoire-utilise": {
    say: ["This temporary code has already been used.", "Ask the site for another code."],
    more: ["Your profile may already be active. In that case, sign in."],
  },
  "code-provisoire-refuse": {
    say: ["The site did not accept the temporary code.", "Type it again letter by letter."],
    more: ["It has 12 letters and numbers. Capital letters matter."],
  },
  "numero-de-securite-sociale": {
    say: ["The social security number is not complete.", "It has 15 digits, with the two-digit key."],
    more: ["It is on the front of your carte Vitale."],
  },
  "numero-de-serie": {
    say: ["The site expects another serial number.", "Look at your carte Vitale again."],
    more: ["With a photo: top right, the last 11 digits.", "Without a photo: on the back, top left."],
  },
  "date-a-revoir": {
    say: ["The site did not understand the date.", "Type the day, the month, then the year."],
    more: ["For example: 05/03/1948."],
  },
  "carte-a-choisir": {
    say: ["The site is waiting for a choice.", "Say whether your carte Vitale has a photo."],
  },
  "choix-a-faire": {
    say: ["The site is waiting for a choice.", "Choose one of the answers."],
  },
  "conditions-a-cocher": {
    say: ["The site is waiting for your agreement.", "Tick the box, if you agree."],
  },
  "adresse-a-revoir": {
    say: ["The site did not understand the e-mail address.", "Check it letter by letter."],
    more: ["It contains the sign @ and a dot, with no space."],
  },
  "telephone-a-revoir": {
    say: ["The site did not understand the phone number.", "It has 10 digits."],
  },
  "identifiant-pris": {
    say: ["Someone has already taken this username.", "Make up another one."],
    more: ["For example, add a few numbers at the end."],
  },
  "identifiant-a-changer": {
    say: ["The site expects another username.", "Use at least 8 small letters or numbers."],
    more: ["The signs . - _ are allowed, but no accents and no spaces."],
  },
  "mots-de-passe-differents": {
    say: ["The two passwords are not the same.", "Type them again, slowly."],
  },
  "mot-de-passe-deja-utilise": {
    say: ["You have already used this password.", "Make up another one."],
  },
  "mot-de-passe-refuse": {
    say: ["The site finds this password too easy.", "Make up another one."],
    more: ["Do not put your name or your date of birth in it."],
  },
  "fichier-trop-grand": {
    say: ["Your document is too big for the site.", "Take one of less than 5 MB (Mo)."],
    more: ["A photo? Make it smaller, or ask a relative or friend."],
  },
  "fichier-refuse": {
    say: ["The site does not accept this kind of document.", "Take a photo, a PDF or a text."],
    more: ["A Word file? Save it as a PDF first, or ask a relative or friend."],
  },
  "site-en-panne": {
    say: ["The site did not manage it.", "Wait a little, then try again."],
    more: ["It is not your fault."],
  },
};
