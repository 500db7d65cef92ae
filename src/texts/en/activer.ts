import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/activer.ts";
import { PASSWORD_RULES } from "./mot-de-passe-oublie.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Activate my profile”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "activer.avant": {
    say: ["Take out your carte Vitale.", "Have your phone and your e-mails ready too."],
    more: [
      "This guide helps you open your space on the site. Allow 10 minutes.",
      "For a child, follow the same steps with your own carte Vitale.",
      STOP_ANY_TIME,
    ],
    list: "Before you start",
  },
  "activer.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to monespacesante.fr",
  },
  "activer.activer": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it at the top of the page, or in the middle.", "On a small screen, open the menu first."],
  },
  "activer.choix": {
    say: ["There are two ways to do this.", "To continue with this guide, click on {target}."],
    more: [
      "The other way is called FranceConnect+. It goes through another site.",
      "Do you prefer it? You may use it. This guide carries on when you return.",
    ],
    list: "Choose how to activate",
    where: ["It is the second button, further down the page."],
  },
  "activer.commencer": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it under the list of what you need to have."],
  },
  "activer.naissance": {
    say: ["Type your date of birth in the box {target}."],
    more: ["The day, the month, then the year. For example: 05/03/1948.", "For a child, type the child’s date."],
    list: "Type the date of birth",
    where: ["The box is at the top of the form."],
  },
  "activer.carte": {
    say: ["Is there a photo on your carte Vitale?", "Choose {target} or {other}."],
    list: "Choose your carte Vitale",
    where: ["The two choices are close to each other."],
  },
  "activer.suite-carte": {
    say: ["Click on {target}."],
    list: "Confirm your choice",
    where: ["Look for it under your choice."],
  },
  "activer.numero": {
    say: ["Type your social security number in the box {target}."],
    more: [
      "It is on the front of your carte Vitale. It has 15 digits, with the two-digit key.",
      "For a child, type the number of the parent who received the message.",
    ],
    list: "Type your social security number",
    where: ["It is a long box, in the middle of the page."],
  },
  "activer.serie-avec-photo": {
    say: ["Type the serial number in the box {target}."],
    more: [
      "It is at the top right of your carte Vitale.",
      "Type only the last 11 digits.",
      "You cannot read it? Call 3422.",
    ],
    list: "Type the serial number of the card",
    where: ["The box is under the one for the social security number."],
  },
  "activer.serie-sans-photo": {
    say: ["Type the serial number in the box {target}."],
    more: [
      "It is on the back of your carte Vitale, at the top left.",
      "It has between 8 and 13 digits.",
      "You cannot read it? Call 3422.",
    ],
    list: "Type the serial number of the card",
    where: ["The box is under the one for the social security number."],
  },
  "activer.serie": {
    say: ["Type the serial number in the box {target}."],
    more: [
      "Card with a photo: top right, the last 11 digits.",
      "Card without a photo: on the back, top left.",
      "You cannot read it? Call 3422.",
    ],
    list: "Type the serial number of the card",
    where: ["The box is under the one for the social security number."],
  },
  "activer.valider-identite": {
    say: ["Click on {target}."],
    list: "Confirm your numbers",
    where: ["Look for it under the boxes you have filled in."],
  },
  "activer.jumeaux-lire": {
    say: ["The site finds several people with this date.", "Choose the right person."],
    more: [CONTINUE_HERE],
    list: "Choose the person",
  },
  "activer.jumeaux": {
    say: ["Click on {target}."],
    list: "Confirm the person",
    where: ["Look for it under the list of names."],
  },
  "activer.deja": {
    say: ["A profile already exists for this person.", "They can sign in straight away."],
    more: ["They no longer know their username? Other guides, here, can help."],
    list: "The profile already exists",
  },
  "activer.fin-deja": {
    say: ["The profile is already active.", "There is nothing more to do here."],
    more: ["To enter the space, take the guide “Sign in”.", SHARED_COMPUTER],
    list: "The profile is already active",
    heading: "The guide stops here",
  },
  "activer.impossible": {
    say: ["The site cannot activate this profile.", "Call 3422."],
    more: ["An adviser will look into why. It is not your fault."],
    list: "Call 3422",
  },
  "activer.fin-impossible": {
    say: ["The profile is not active.", "An adviser will help you on 3422."],
    more: ["You can also go to a France services centre."],
    list: "The profile is not active",
    heading: "The guide stops here",
  },
  "activer.sans-coordonnees": {
    say: ["The site knows neither your e-mail nor your phone.", "Call 3422."],
    more: [
      "Your health insurance office (Assurance Maladie) can add them to your records.",
      "After that, start this guide again.",
    ],
    list: "Give your contact details to your health insurance office",
  },
  "activer.fin-sans-coordonnees": {
    say: [
      "You first need to give your contact details.",
      "Your health insurance office (Assurance Maladie) will help you.",
    ],
    more: ["After that, start this guide again. Everything will be quicker."],
    list: "The profile is not active yet",
    heading: "The guide stops here",
  },
  "activer.canal": {
    say: ["How would you like to receive your code?", "Choose {target} or {other}."],
    more: [
      "The SMS arrives on your phone. The e-mail arrives in your mailbox.",
      "Is the address or the number not right? Call your health insurance office (Assurance Maladie).",
    ],
    list: "Choose how to receive the code",
    where: ["The two choices are close to each other."],
  },
  "activer.envoyer": {
    say: ["Click on {target}."],
    more: ["The site then sends your temporary code."],
    list: "Ask for the code to be sent",
    where: ["Look for it under your choice."],
  },
  "activer.attendre": {
    say: ["You now need your temporary code.", "Look at your SMS messages, your e-mails, or your post."],
    more: [
      "It has 12 letters and numbers. It works only once, for 6 weeks.",
      "No code? The site offers to send another one, near the box.",
      "Is it coming by post? Stop this guide, and take it up again later.",
      "Code received? Click on “Continue” on this card.",
    ],
    list: "Wait for the temporary code",
  },
  "activer.code": {
    say: ["Type your temporary code in the box {target}."],
    more: ["Capital letters matter. Type it letter by letter."],
    list: "Type the temporary code",
    where: ["It is a long box, in the middle of the page."],
  },
  "activer.valider-code": {
    say: ["Click on {target}."],
    list: "Confirm the temporary code",
    where: ["Look for it under the box for the code."],
  },
  "activer.representant": {
    say: ["Are you this child’s legal representative?", "Choose the answer that is true."],
    more: ["The legal representative is most often the father or the mother.", "Your answer is binding."],
    list: "Say whether you represent the child",
    where: ["The two answers are one under the other."],
  },
  "activer.suite-representant": {
    say: ["Click on {target}."],
    list: "Confirm your answer",
    where: ["Look for it under the two answers."],
  },
  "activer.conditions-lire": {
    say: ["The site asks for your agreement to open the space.", "The decision is yours."],
    more: [
      "Read its terms of use: a link is on the page.",
      "You can say no, and close the page.",
      "You will be able to close your space later.",
    ],
    list: "Read the site’s terms of use",
  },
  "activer.conditions": {
    say: ["Do you agree?", "Tick the box {target}."],
    list: "Tick the box, if you agree",
    where: ["It is a small square box, in the middle of the page."],
  },
  "activer.valider-conditions": {
    say: ["Click on {target}."],
    list: "Confirm your agreement",
    where: ["Look for it under the small box."],
  },
  "activer.e-mail": {
    say: ["Type your e-mail address in the box {target}."],
    more: ["The site will send your codes there. Is it already written? Check it carefully."],
    list: "Type your e-mail address",
    where: ["The box is in the middle of the page."],
  },
  "activer.telephone": {
    say: ["Type your phone number in the box {target}."],
    more: ["You do not have to. Without it, the codes come by e-mail."],
    list: "Type your phone number",
    where: ["The box is near the one for the e-mail address."],
  },
  "activer.coordonnees": {
    say: ["Read your contact details.", "If everything is right, click on {target}."],
    more: ["Is something not right? A link, beside it, lets you change it."],
    list: "Check your contact details",
    where: ["Look for it at the bottom of the page."],
  },
  "activer.attendre-code": {
    say: ["The site checks your contact details with a code.", "Look at your SMS messages, then your e-mails."],
    more: ["Take your time. Code received? Click on “Continue” on this card."],
    list: "Wait for the code",
  },
  "activer.code-contact": {
    say: ["Type the code you received in the box {target}."],
    list: "Type the code you received",
    where: ["The code goes in one long box, or in six small boxes."],
  },
  "activer.valider-contact": {
    say: ["Click on {target}."],
    list: "Confirm the code",
    where: ["Look for it under the code."],
  },
  "activer.identifiant": {
    say: ["Make up a username.", "Type it in the box {target}."],
    more: [
      "At least 8 small letters or numbers. The signs . - _ are allowed.",
      "No e-mail address. No social security number.",
      "You will not be able to change it afterwards.",
    ],
    list: "Type a username",
    where: ["It is the first box on the page."],
  },
  "activer.mot-de-passe": {
    say: ["Make up a password.", "Type it in the box {target}."],
    more: PASSWORD_RULES,
    list: "Type a password",
    where: ["The box is under the one for the username."],
  },
  "activer.confirmer": {
    say: ["Type the same password again in the box {target}."],
    list: "Type the same password again",
    where: ["It is the box just under the password."],
  },
  "activer.valider": {
    say: ["Click on {target}."],
    list: "Confirm the username and the password",
    where: ["Look for it under the boxes."],
  },
  "activer.fin": {
    say: ["Your profile is active.", "You can now sign in."],
    more: ["To enter your space, take the guide “Sign in”.", "Shared computer? Close the page at the end."],
    list: "Your profile is active",
  },
};
