import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/lire-un-message.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide «قراءة رسالة», reading a message. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "lire-un-message.avant": {
    say: ["يوصلك هذا الدليل إلى رسائلك الصحية.", "يجب أن تكون داخل مساحتك."],
    more: ["المدة: حوالي 3 دقائق.", ...MEDICAL_LIMIT, STOP_ANY_TIME],
    list: "قبل البدء",
  },
  "lire-un-message.aller": {
    say: ["اذهب إلى الموقع monespacesante.fr."],
    list: "اذهب إلى مساحتك",
  },
  "lire-un-message.menu": {
    say: ["اضغط على {target}."],
    list: "افتح رسائلك",
    where: ["ابحث عنه في القائمة، في الأعلى أو على اليسار.", "في شاشة صغيرة، افتح القائمة أولًا."],
  },
  "lire-un-message.ouvrir": {
    say: ["رسائلك موجودة في لائحة.", "اضغط على الرسالة التي تريد قراءتها."],
    more: ["الرسائل غير المقروءة تكون غالبًا بخط عريض.", CONTINUE_HERE],
    list: "اختر رسالة",
  },
  "lire-un-message.lire": {
    say: ["اقرأ على مهل. انزل في الصفحة لترى كل شيء."],
    more: [
      "هل هناك وثيقة مرفقة؟ اضغط عليها لتراها.",
      "في الأسفل، يقترح الموقع وضعها بين وثائقك.",
      "للرد، ابحث عن زر تحت الرسالة.",
      "هل قرأتها؟ اضغط على «متابعة» في هذه اللوحة.",
    ],
    list: "اقرأ الرسالة",
  },
  "lire-un-message.fin": {
    say: ["أنت تعرف الآن أين رسائلك.", "ارجع إليها متى شئت."],
    more: ["هل لديك سؤال عن هذه الرسالة؟ اسأل الشخص الذي كتبها.", SHARED_COMPUTER],
    list: "قرأت الرسالة",
  },
};
