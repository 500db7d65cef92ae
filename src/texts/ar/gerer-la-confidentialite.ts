import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/gerer-la-confidentialite.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide «اختيار من يرى وثيقة», choosing who sees a document. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "gerer-la-confidentialite.avant": {
    say: ["حدّد الوثيقة التي تريد إظهارها أو إخفاءها.", "يجب أن تكون داخل مساحتك."],
    more: ["يساعدك هذا الدليل على اختيار من يراها. المدة: حوالي 4 دقائق.", STOP_ANY_TIME],
    list: "قبل البدء",
  },
  "gerer-la-confidentialite.aller": {
    say: ["اذهب إلى الموقع monespacesante.fr."],
    list: "اذهب إلى مساحتك",
  },
  "gerer-la-confidentialite.menu": {
    say: ["اضغط على {target}."],
    list: "ابحث عن الوثيقة",
    where: ["ابحث عنه في القائمة، في الأعلى أو على اليسار.", "في شاشة صغيرة، افتح القائمة أولًا."],
  },
  "gerer-la-confidentialite.trouve": {
    say: ["وجدت الوثيقة."],
    list: "ابحث عن الوثيقة",
  },
  "gerer-la-confidentialite.choisir": {
    say: ["ابحث عن وثيقتك في اللائحة.", "ضع علامة في المربع الصغير أمامها."],
    more: ["لا يوجد مربع؟ افتح القائمة الصغيرة في آخر السطر، غالبًا ثلاث نقاط.", CONTINUE_HERE],
    list: "اختر الوثيقة",
  },
  "gerer-la-confidentialite.modifier": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: [
      "يظهر عند وضع علامة أمام الوثيقة، أو عند فتح قائمتها الصغيرة.",
      "ابحث عنه فوق اللائحة، أو في القائمة الصغيرة.",
    ],
  },
  "gerer-la-confidentialite.lire": {
    say: ["يسأل الموقع من يمكنه رؤية هذه الوثيقة.", "القرار لك."],
    more: [
      "ظاهرة: يمكن أن يقرأها مهنيو الصحة المسموح لهم.",
      "مخفية: لا يراها إلا أنت والشخص الذي وضعها.",
      "قد يكون علاجك أقل سهولة دون هذه الوثيقة: تحدّث مع طبيبك.",
      "يمكنك تغيير رأيك بهذا الدليل نفسه.",
    ],
    list: "قرّر من يمكنه رؤية الوثيقة",
  },
  "gerer-la-confidentialite.choix": {
    say: ["اختر أحد الجوابين."],
    more: ["ظاهرة أو مخفية: القرار لك."],
    list: "اختر من يمكنه رؤية الوثيقة",
    where: ["الجوابان قريبان الواحد من الآخر."],
  },
  "gerer-la-confidentialite.valider": {
    say: ["اضغط على {target}."],
    list: "أكّد اختيارك",
    where: ["ابحث عنه تحت الجوابين."],
  },
  "gerer-la-confidentialite.verifier": {
    say: ["انظر إلى الوثيقة في اللائحة.", "يقول الموقع الآن هل هي ظاهرة أم مخفية."],
    more: ["هل هذا ما أردته؟ اضغط على «متابعة» في هذه اللوحة.", "وإلا فابدأ هذا الدليل من جديد."],
    list: "تأكّد من اختيارك",
  },
  "gerer-la-confidentialite.fin": {
    say: ["اخترت من يرى هذه الوثيقة.", "يمكنك تغيير رأيك في أي وقت."],
    more: [SHARED_COMPUTER],
    list: "تمّ اختيارك",
  },
};
