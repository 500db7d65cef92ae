import type { GuideText } from "../../model/texts.ts";
import type { guides as french } from "../fr/guides.ts";

/** Titles of the guides, in the person's own words. */
export const guides: Readonly<Record<keyof typeof french, GuideText>> = {
  "se-connecter": { title: "تسجيل الدخول" },
  "mot-de-passe-oublie": { title: "نسيت كلمة السر" },
  "ajouter-un-document": { title: "إضافة وثيقة" },
  "lire-un-message": { title: "قراءة رسالة" },
  activer: { title: "تفعيل حسابي الصحي" },
  "identifiant-oublie": { title: "نسيت اسم المستخدم" },
  "gerer-la-confidentialite": { title: "اختيار من يرى وثيقة" },
  "completer-le-profil-medical": { title: "ملء ملفي الطبي" },
  "aider-un-proche": { title: "إعطاء حق الدخول لشخص مقرّب" },
  sopposer: { title: "رفض مساحتي الصحية أو إغلاقها" },
  "se-deconnecter": { title: "تسجيل الخروج" },
};
