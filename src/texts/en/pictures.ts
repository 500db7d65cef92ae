import type { PictureId } from "../../model/picture.ts";

/** What each picture shows, in words. */
export const pictures: Readonly<Record<PictureId, string>> = {
  "card-social-security-number": "Drawing of the front of a card. The number is at the bottom, under the name.",
  "card-with-photo-serial-number": "Drawing of the front of a card with a photo. The number is at the top right.",
  "card-without-photo-serial-number": "Drawing of the back of a card without a photo. The number is at the top left.",
  "code-by-sms": "Drawing of a phone. A message on it shows a number of six digits.",
  "code-by-mail": "Drawing of an e-mail box. The top message contains a number of six digits.",
};
