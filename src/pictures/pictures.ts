import type { PictureId, PictureNode } from "../model/picture.ts";
import { cardSocialSecurityNumber } from "./card-social-security-number.ts";
import { cardWithPhotoSerialNumber } from "./card-with-photo-serial-number.ts";
import { cardWithoutPhotoSerialNumber } from "./card-without-photo-serial-number.ts";
import { codeByMail } from "./code-by-mail.ts";
import { codeBySms } from "./code-by-sms.ts";

/** The pictures by their id; what each shows, in words, is in the texts. */
export const pictures: Readonly<Record<PictureId, PictureNode>> = {
  "card-social-security-number": cardSocialSecurityNumber,
  "card-with-photo-serial-number": cardWithPhotoSerialNumber,
  "card-without-photo-serial-number": cardWithoutPhotoSerialNumber,
  "code-by-mail": codeByMail,
  "code-by-sms": codeBySms,
};
