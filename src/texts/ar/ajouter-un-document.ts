import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/ajouter-un-document.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide «إضافة وثيقة», adding a document. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "ajouter-un-document.avant": {
    say: ["ضع وثيقتك في هذا الحاسوب أو هذا الهاتف.", "يجب ألّا تتجاوز 5 ميغابايت (Mo)."],
    more: [
      "تصلح صورة، أو PDF، أو نص.",
      "يساعدك هذا الدليل على وضعها في مساحتك. المدة: حوالي 6 دقائق.",
      ...MEDICAL_LIMIT,
      STOP_ANY_TIME,
    ],
    list: "قبل البدء",
  },
  "ajouter-un-document.aller": {
    say: ["اذهب إلى الموقع monespacesante.fr."],
    list: "اذهب إلى مساحتك",
  },
  "ajouter-un-document.ajouter": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: ["ابحث عن زر للإضافة، في وسط الصفحة."],
  },
  "ajouter-un-document.trouve": {
    say: ["طلبت إضافة وثيقة."],
    list: "اطلب إضافة وثيقة",
  },
  "ajouter-un-document.menu": {
    say: ["اضغط على {target}."],
    list: "افتح وثائقك",
    where: ["ابحث عنه في القائمة، في الأعلى أو على اليسار.", "في شاشة صغيرة، افتح القائمة أولًا."],
  },
  "ajouter-un-document.fichier": {
    say: ["اضغط على {target}."],
    more: ["تُظهر نافذة عندها ملفاتك. خذ وثيقتك منها.", "يقبل الموقع الصور وPDF والنصوص، حتى 5 ميغابايت (Mo)."],
    list: "اختر وثيقتك",
    where: ["ابحث عنه في أعلى الاستمارة."],
  },
  "ajouter-un-document.fichier-ouvrir": {
    say: ["تُظهر نافذة ملفاتك.", "اختر وثيقتك."],
    more: ["في الحاسوب، تكفي نقرة مزدوجة.", CONTINUE_HERE],
    list: "اختر الوثيقة من ملفاتك",
  },
  "ajouter-un-document.suite-fichier": {
    say: ["اضغط على {target}."],
    list: "انتقل إلى ما يلي",
    where: ["ابحث عنه تحت اسم الملف."],
  },
  "ajouter-un-document.fichier-encore": {
    say: ["انتظر حتى يعرض الموقع ما يلي."],
    more: ["لا شيء يتغير؟ اضغط مرة أخرى على {target}."],
    list: "انتظر ما يلي",
    where: ["ابحث عنه في أعلى الاستمارة."],
  },
  "ajouter-un-document.nom": {
    say: ["أعطِ الوثيقة اسمًا: اكتبه في الخانة {target}."],
    more: ["اسم بسيط، لتجدها بسهولة. مثلًا: وصفة شهر مايو."],
    list: "أعطِ الوثيقة اسمًا",
    where: ["هي من أولى خانات الاستمارة."],
  },
  "ajouter-un-document.date": {
    say: ["اكتب تاريخ الوثيقة في الخانة {target}."],
    more: ["اليوم، ثم الشهر، ثم السنة. تجده على الوثيقة."],
    list: "اكتب تاريخ الوثيقة",
    where: ["الخانة تحت خانة الاسم."],
  },
  "ajouter-un-document.categorie": {
    say: ["اختر نوع الوثيقة من اللائحة {target}."],
    more: ["هل أنت متردد؟ آخر نوع في اللائحة يصلح لكل شيء."],
    list: "اختر نوع الوثيقة",
    where: ["هي لائحة تُفتح، تحت التاريخ."],
  },
  "ajouter-un-document.confidentialite": {
    say: ["اختر من يمكنه رؤية هذه الوثيقة."],
    more: [
      "ظاهرة: يمكن أن يقرأها مهنيو الصحة المسموح لهم.",
      "مخفية: لا يراها إلا أنت والشخص الذي وضعها.",
      "القرار لك. يمكنك تغيير رأيك لاحقًا.",
    ],
    list: "اختر من يمكنه رؤية الوثيقة",
    where: ["الجوابان قريبان الواحد من الآخر."],
  },
  "ajouter-un-document.valider": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: ["ابحث عنه في أسفل الاستمارة."],
  },
  "ajouter-un-document.verifier": {
    say: ["ابحث عن وثيقتك في اللائحة."],
    more: [
      "هل هي موجودة؟ اضغط على «متابعة» في هذه اللوحة.",
      "ليست موجودة؟ انتظر دقيقة، ثم أعد تحميل الصفحة.",
      "لم تظهر بعد؟ ابدأ هذا الدليل من جديد.",
    ],
    list: "تأكّد أن الوثيقة موجودة",
  },
  "ajouter-un-document.fin": {
    say: ["وثيقتك الآن في مساحتك.", "يمكنك إضافة وثيقة أخرى."],
    more: [
      "لتغيير من يراها، خذ دليل «اختيار من يرى وثيقة».",
      "حاسوب مشترك؟ احذف الملف أيضًا من هذا الحاسوب.",
      SHARED_COMPUTER,
    ],
    list: "أُضيفت وثيقتك",
  },
};
