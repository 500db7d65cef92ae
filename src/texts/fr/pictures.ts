import type { PictureId } from "../../model/picture.ts";

/** What each picture shows, in words. */
export const pictures: Readonly<Record<PictureId, string>> = {
  "card-social-security-number": "Dessin du devant d’une carte. Le numéro est en bas, sous le nom.",
  "card-with-photo-serial-number": "Dessin du devant d’une carte avec photo. Le numéro est en haut à droite.",
  "card-without-photo-serial-number": "Dessin du dos d’une carte sans photo. Le numéro est en haut à gauche.",
  "code-by-sms": "Dessin d’un téléphone. Un message y montre un nombre de six chiffres.",
  "code-by-mail": "Dessin d’une boîte d’e-mails. Le message du haut contient un nombre de six chiffres.",
};
