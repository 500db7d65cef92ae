import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/identifiant-oublie.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The guide «نسيت اسم المستخدم», for a forgotten username. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "identifiant-oublie.avant": {
    say: ["خذ بطاقتك carte Vitale.", "وحضّر هاتفك وبريدك الإلكتروني."],
    more: [
      "يساعدك هذا الدليل على استلام اسم المستخدم. المدة: حوالي 6 دقائق.",
      "اسم المستخدم ليس عنوان بريدك الإلكتروني.",
      STOP_ANY_TIME,
    ],
    list: "قبل البدء",
  },
  "identifiant-oublie.aller": {
    say: ["اذهب إلى الموقع monespacesante.fr."],
    list: "اذهب إلى monespacesante.fr",
  },
  "identifiant-oublie.se-connecter": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: ["ابحث عنه في أعلى الصفحة، على اليمين.", "في شاشة صغيرة، افتح القائمة أولًا."],
  },
  "identifiant-oublie.lien": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: ["هو نص صغير تحته خط، بجانب خانة اسم المستخدم."],
  },
  "identifiant-oublie.numero": {
    say: ["اكتب رقم الضمان الاجتماعي في الخانة {target}."],
    more: ["تجده على وجه بطاقتك carte Vitale. فيه 15 رقمًا، مع رقمي المفتاح."],
    list: "اكتب رقم الضمان الاجتماعي",
    where: ["هي خانة طويلة، في وسط الصفحة."],
  },
  "identifiant-oublie.naissance": {
    say: ["اكتب تاريخ ميلادك في الخانة {target}."],
    more: ["اليوم، ثم الشهر، ثم السنة. مثلًا: 05/03/1948."],
    list: "اكتب تاريخ ميلادك",
    where: ["الخانة قريبة من خانة رقم الضمان الاجتماعي."],
  },
  "identifiant-oublie.canal": {
    say: ["كيف تريد استلام اسم المستخدم؟", "اختر {target} أو {other}."],
    more: ["تصل رسالة SMS إلى هاتفك. وتصل الرسالة الأخرى إلى بريدك الإلكتروني."],
    list: "اختر كيف تستلم اسم المستخدم",
    where: ["الاختياران قريبان الواحد من الآخر."],
  },
  "identifiant-oublie.valider": {
    say: ["اضغط على {target}."],
    list: "أكّد طلبك",
    where: ["ابحث عنه تحت الخانات التي ملأتها."],
  },
  "identifiant-oublie.envoyer": {
    say: ["اضغط على {target}."],
    more: ["عندها يرسل الموقع اسم المستخدم."],
    list: "اطلب الإرسال",
    where: ["ابحث عنه تحت اختيارك."],
  },
  "identifiant-oublie.fin": {
    say: ["أرسل الموقع اسم المستخدم.", "انظر إلى رسائل SMS، ثم إلى بريدك الإلكتروني."],
    more: [
      "لم يصلك شيء؟ انتظر قليلًا، ثم انظر في البريد غير المرغوب فيه.",
      "للدخول إلى مساحتك، خذ دليل «تسجيل الدخول».",
      "حاسوب مشترك؟ أغلق الصفحة في النهاية.",
    ],
    list: "أُرسل اسم المستخدم",
  },
};
