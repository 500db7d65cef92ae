import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/completer-le-profil-medical.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide «ملء ملفي الطبي», filling in one's medical profile. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "completer-le-profil-medical.avant": {
    say: ["حضّر وصفاتك الطبية ودفتر التلقيح.", "يجب أن تكون داخل مساحتك."],
    more: ["يوصلك هذا الدليل إلى ملفك الطبي. المدة: حوالي 8 دقائق.", ...MEDICAL_LIMIT, STOP_ANY_TIME],
    list: "قبل البدء",
  },
  "completer-le-profil-medical.aller": {
    say: ["اذهب إلى الموقع monespacesante.fr."],
    list: "اذهب إلى مساحتك",
  },
  "completer-le-profil-medical.ouvrir": {
    say: ["اضغط على {target}."],
    list: "افتح ملفك الطبي",
    where: ["ابحث عنه في وسط الصفحة، أو في القائمة.", "في شاشة صغيرة، افتح القائمة أولًا."],
  },
  "completer-le-profil-medical.qui-voit": {
    say: ["قد يقرأ مهنيو الصحة ما تضيفه.", "القرار لك."],
    more: [
      "يقول الموقع من يمكنه رؤية كل معلومة.",
      "لإخفائها أو إزالتها، ارجع لاحقًا إلى القسم نفسه.",
      "يمكنك أن تقول لا، ولا تضيف شيئًا.",
    ],
    list: "قرّر ما تريد قوله",
  },
  "completer-le-profil-medical.rubrique": {
    say: ["بماذا تريد أن تبدأ؟", "اختر قسمًا، مثلًا {target}."],
    more: ["قسم واحد في كل مرة. يمكنك ملء الأقسام الأخرى بعد ذلك."],
    list: "اختر قسمًا",
    where: ["الأقسام في وسط الصفحة، الواحد تحت الآخر."],
  },
  "completer-le-profil-medical.remplir": {
    say: ["ابحث في القسم عن زر الإضافة.", "أجب عن الأسئلة، ثم أكّد."],
    more: ["هذا الدليل لا يعرف هذه الصفحات: اقرأها جيدًا.", "لا تعرف الجواب؟ اتركه فارغًا، واسأل طبيبك.", CONTINUE_HERE],
    list: "املأ القسم",
  },
  "completer-le-profil-medical.fin": {
    say: ["ملأت قسمًا من ملفك الطبي.", "لقسم آخر، ابدأ هذا الدليل من جديد."],
    more: ["راجع من وقت إلى آخر ما كتبته.", SHARED_COMPUTER],
    list: "القسم مملوء",
  },
};
