import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/se-deconnecter.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The guide «تسجيل الخروج», signing out. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "se-deconnecter.avant": {
    say: ["يساعدك هذا الدليل على مغادرة مساحتك.", "أكمل أولًا ما تقوم به."],
    more: ["المدة: حوالي دقيقة واحدة.", "هذا مفيد جدًا على حاسوب مشترك.", STOP_ANY_TIME],
    list: "قبل البدء",
  },
  "se-deconnecter.aller": {
    say: ["اذهب إلى الموقع monespacesante.fr."],
    list: "اذهب إلى monespacesante.fr",
  },
  "se-deconnecter.deconnecter": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: ["ابحث عنه في أعلى الصفحة، على اليمين.", "وإلا فافتح القائمة التي باسمك."],
  },
  "se-deconnecter.menu": {
    say: ["اضغط على {target}."],
    more: ["زر المغادرة موجود غالبًا في هذه القائمة."],
    list: "افتح القائمة التي باسمك",
    where: ["ابحث عن اسمك، أو عن رسم صغير لشخص، في الأعلى على اليمين."],
  },
  "se-deconnecter.confirmer": {
    say: ["يسأل الموقع هل أنت متأكد.", "اضغط على {target}."],
    list: "أكّد",
    where: ["الزر في النافذة المفتوحة."],
  },
  "se-deconnecter.fin": {
    say: ["لقد خرجت من مساحتك.", "مساحتك مغلقة على هذا الجهاز."],
    more: ["حاسوب مشترك؟ احذف الوثائق التي حفظتها فيه.", "ثم أغلق جميع النوافذ."],
    list: "لقد خرجت من مساحتك",
  },
};
