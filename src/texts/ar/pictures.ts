import type { PictureId } from "../../model/picture.ts";

/** What each picture shows, in words. */
export const pictures: Readonly<Record<PictureId, string>> = {
  "card-social-security-number": "رسم لوجه بطاقة. الرقم في الأسفل، تحت الاسم.",
  "card-with-photo-serial-number": "رسم لوجه بطاقة مع صورة. الرقم في الأعلى على اليمين.",
  "card-without-photo-serial-number": "رسم لظهر بطاقة دون صورة. الرقم في الأعلى على اليسار.",
  "code-by-sms": "رسم لهاتف. فيه رسالة تُظهر عددًا من ستة أرقام.",
  "code-by-mail": "رسم لبريد إلكتروني. في الرسالة الأولى عدد من ستة أرقام.",
};
