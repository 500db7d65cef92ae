import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/mot-de-passe-oublie.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The rules of a new password, as the official app shows them (2025): a list beside the field. */
export const PASSWORD_RULES: readonly string[] = [
  "9 أحرف أو أرقام أو علامات على الأقل.",
  "حرف كبير واحد وحرف صغير واحد على الأقل.",
  "رقم واحد على الأقل.",
  "علامة واحدة على الأقل، مثل ! # @ ; %",
];

/** The guide «نسيت كلمة السر», for a forgotten password. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "mot-de-passe-oublie.avant": {
    say: ["خذ بطاقتك carte Vitale.", "وحضّر هاتفك وبريدك الإلكتروني."],
    more: ["يساعدك هذا الدليل على تغيير كلمة السر. المدة: حوالي 8 دقائق.", "سيرسل إليك الموقع رمزًا.", STOP_ANY_TIME],
    list: "قبل البدء",
  },
  "mot-de-passe-oublie.aller": {
    say: ["اذهب إلى الموقع monespacesante.fr."],
    list: "اذهب إلى monespacesante.fr",
  },
  "mot-de-passe-oublie.se-connecter": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: ["ابحث عنه في أعلى الصفحة، على اليمين.", "في شاشة صغيرة، افتح القائمة أولًا."],
  },
  "mot-de-passe-oublie.lien": {
    say: ["اضغط على {target}."],
    list: "اضغط على {target}",
    where: ["هو نص صغير تحته خط، بجانب خانة كلمة السر."],
  },
  "mot-de-passe-oublie.identifiant": {
    say: ["اكتب اسم المستخدم في الخانة {target}."],
    more: ["يطلبه الموقع قبل الانتقال إلى كلمة السر."],
    list: "اكتب اسم المستخدم",
    where: ["هي أول خانة في الصفحة.", "اسم المستخدم ليس عنوان بريدك الإلكتروني."],
  },
  "mot-de-passe-oublie.suite-identifiant": {
    say: ["اضغط على {target}."],
    list: "أكّد اسم المستخدم",
    where: ["ابحث عنه تحت خانة اسم المستخدم."],
  },
  "mot-de-passe-oublie.numero": {
    say: ["اكتب رقم الضمان الاجتماعي في الخانة {target}."],
    more: ["تجده على وجه بطاقتك carte Vitale. فيه 15 رقمًا، مع رقمي المفتاح."],
    list: "اكتب رقم الضمان الاجتماعي",
    where: ["هي خانة طويلة، في وسط الصفحة."],
  },
  "mot-de-passe-oublie.carte": {
    say: ["هل توجد صورة على بطاقتك carte Vitale؟", "اختر {target} أو {other}."],
    list: "اختر نوع بطاقتك carte Vitale",
    where: ["الاختياران قريبان الواحد من الآخر."],
  },
  "mot-de-passe-oublie.serie": {
    say: ["اكتب الرقم التسلسلي في الخانة {target}."],
    more: [
      "بطاقة مع صورة: في الأعلى على اليمين، آخر 11 رقمًا.",
      "بطاقة دون صورة: على الظهر، في الأعلى على اليسار.",
      "لا تستطيع قراءته؟ اتصل بالرقم 3422.",
    ],
    list: "اكتب الرقم التسلسلي للبطاقة",
    where: ["الخانة قريبة من خانة رقم الضمان الاجتماعي."],
  },
  "mot-de-passe-oublie.naissance": {
    say: ["اكتب تاريخ ميلادك في الخانة {target}."],
    more: ["اليوم، ثم الشهر، ثم السنة. مثلًا: 05/03/1948."],
    list: "اكتب تاريخ ميلادك",
    where: ["الخانة قريبة من خانة رقم الضمان الاجتماعي."],
  },
  "mot-de-passe-oublie.canal": {
    say: ["كيف تريد استلام رمزك؟", "اختر {target} أو {other}."],
    more: ["تصل رسالة SMS إلى هاتفك. ويصل الرمز الآخر إلى بريدك الإلكتروني."],
    list: "اختر كيف تستلم الرمز",
    where: ["الاختياران قريبان الواحد من الآخر."],
  },
  "mot-de-passe-oublie.demander": {
    say: ["اضغط على {target}."],
    list: "أكّد طلبك",
    where: ["ابحث عنه تحت الخانات التي ملأتها."],
  },
  "mot-de-passe-oublie.envoyer": {
    say: ["اضغط على {target}."],
    more: ["عندها يرسل الموقع رمزك."],
    list: "اطلب إرسال الرمز",
    where: ["ابحث عنه تحت اختيارك."],
  },
  "mot-de-passe-oublie.attendre": {
    say: ["يرسل إليك الموقع رمزًا.", "انظر إلى رسائل SMS، ثم إلى بريدك الإلكتروني."],
    more: [
      "لم يصلك شيء بعد بضع دقائق؟ انظر أيضًا في البريد غير المرغوب فيه.",
      "لم يصلك شيء بعد؟ اطلب رمزًا آخر، بجانب الخانة.",
      "خذ وقتك. هل وصل الرمز؟ اضغط على «متابعة» في هذه اللوحة.",
    ],
    list: "انتظر الرمز",
  },
  "mot-de-passe-oublie.code": {
    say: ["اكتب الرمز الذي وصلك في الخانة {target}."],
    list: "اكتب الرمز الذي وصلك",
    where: ["يُكتب الرمز في خانة طويلة، أو في ست خانات صغيرة."],
  },
  "mot-de-passe-oublie.valider-code": {
    say: ["اضغط على {target}."],
    list: "أكّد الرمز",
    where: ["ابحث عنه تحت الرمز."],
  },
  "mot-de-passe-oublie.nouveau": {
    say: ["اخترع كلمة سر جديدة.", "اكتبها في الخانة {target}."],
    more: PASSWORD_RULES,
    list: "اكتب كلمة سر جديدة",
    where: ["هي أول خانة في الصفحة."],
  },
  "mot-de-passe-oublie.confirmer": {
    say: ["اكتب كلمة السر نفسها مرة أخرى في الخانة {target}."],
    list: "اكتب كلمة السر نفسها مرة أخرى",
    where: ["هي الخانة التي تحت الأولى مباشرة."],
  },
  "mot-de-passe-oublie.valider": {
    say: ["اضغط على {target}."],
    list: "أكّد كلمة السر الجديدة",
    where: ["ابحث عنه تحت الخانتين."],
  },
  "mot-de-passe-oublie.fin": {
    say: ["تغيّرت كلمة السر.", "يمكنك الآن تسجيل الدخول."],
    more: ["للدخول إلى مساحتك، خذ دليل «تسجيل الدخول».", "حاسوب مشترك؟ أغلق الصفحة في النهاية."],
    list: "تغيّرت كلمة السر",
  },
};
