import type { CardWords } from "../../model/drawing.ts";
import type { CheckedAs } from "../../model/guide.ts";
import type { HelpTexts, SituationTexts } from "../../model/texts.ts";

export const words: CardWords = {
  unofficial: "دليل مستقل، غير رسمي",
  steps: "الخطوات",
  stepsTitle: "جميع الخطوات",
  stepDone: "تمّت",
  stepNow: "الآن",
  stepTodo: "متبقّية",
  continue: "متابعة",
  back: "الخطوة السابقة",
  pause: "إيقاف مؤقت",
  resume: "استئناف",
  stop: "إيقاف",
  help: "مساعدة",
  goToTarget: "الذهاب إلى المكان المُشار إليه",
  searchAgain: "البحث مرة أخرى",
  close: "إغلاق الدليل",
  notSeeing: "لا أرى هذا",
  readAloud: "قراءة بصوت عالٍ",
  stopReading: "إيقاف القراءة",
  noVoice: "لا قراءة بصوت عالٍ: لا يوجد صوت عربي في هذا الحاسوب.",
  // A left-to-right mark keeps the sign on its side of the letter.
  smaller: "A−\u200e",
  larger: "A+\u200e",
  easier: "كلمات أبسط",
  usualWords: "الكلمات المعتادة",
  showMe: "أرِني",
  startAgain: "إعادة الدليل من البداية",
  startAgainAsk: "يعود الدليل إلى الخطوة الأولى. ولا تتغيّر صفحتك.",
  startAgainYes: "نعم، من البداية",
  whatIs: "ما معنى: {word}؟",
};

const SITE_MAY_HAVE_CHANGED = "ربما تغيّر الموقع.";

export const situations: SituationTexts = {
  stepOf: "الخطوة {n} من {total}",
  beforeStart: "قبل البدء",
  beforeGoingOn: "قبل المتابعة",
  finished: "انتهى الدليل",
  praise: "تمّ ذلك.",
  looking: ["لحظة من فضلك.", "أنظر إلى الصفحة."],
  missing: {
    control: ["لا أجد الزر {target}.", SITE_MAY_HAVE_CHANGED],
    field: ["لا أجد الخانة {target}.", SITE_MAY_HAVE_CHANGED],
  },
  ambiguous: {
    control: ["أرى أكثر من زر باسم {target}، وعددها {count}.", "لا أعرف أيّها أريك."],
    field: ["أرى أكثر من خانة باسم {target}، وعددها {count}.", "لا أعرف أيّها أريك."],
  },
  hidden: {
    "not-rendered": ["{target} مخفي حاليًا.", "انتظر قليلًا، أو انزل في الصفحة."],
    "closed-menu": ["{target} موجود في قائمة مغلقة.", "افتح القائمة أولًا."],
    "menu-to-open": ["اضغط على الزر المحاط بإطار.", "{target} موجود في القائمة التي تُفتح."],
    "behind-dialog": ["هناك نافذة مفتوحة أمام {target}.", "اقرأها، ثم أغلقها."],
    covered: ["هناك شيء يغطّي {target}.", "أغلق ما هو موجود أمامه، أو مرّر الصفحة."],
    disabled: ["لا يمكن استعمال {target} بعد.", "املأ أولًا الخانات التي فوقه."],
    inert: ["{target} لا يستجيب حاليًا.", "أغلق أولًا ما هو مفتوح أمامه."],
    "too-small": ["{target} صغير جدًا، ولا يمكن الإشارة إليه.", "كبّر الصفحة، ثم ابحث مرة أخرى."],
  },
  notTaken: ["لم تتغيّر الصفحة.", "اقرأ أولًا ما كتبه الموقع."],
  elsewhere: ["أنت في صفحة أخرى.", "لا بأس."],
  elsewhereMore: ["يستمر هذا الدليل في {screen}.", "للرجوع: استعمل سهم الرجوع، في أعلى المتصفح."],
  unknown: ["لا أعرف هذه الصفحة.", "لا بأس."],
  unknownMore: [
    "يستمر هذا الدليل في {screen}.",
    "هل تطرح عليك الصفحة سؤالًا؟ اقرأ وأجب، ثم أواصل معك.",
    "وإلا فارجع بسهم الرجوع، في أعلى المتصفح.",
  ],
  earlierScreen: ["هذه الخطوة في {screen}.", "ارجع إليها بسهم الرجوع، في أعلى المتصفح."],
  earlierScreenMore: ["للبقاء هنا، اضغط على «متابعة» في هذه اللوحة."],
  comeBack: ["للرجوع إلى «{guide}»، اضغط على «متابعة» في هذه اللوحة."],
  paused: "الدليل متوقف مؤقتًا.",
  hint: ["حاول بنفسك. هل تحتاج إلى مساعدة؟ اضغط على «أرِني» في هذه اللوحة."],
  onRequest: ["دورك الآن: الخطوة {n}.", "هل تحتاج إلى مساعدة؟ اضغط على «أرِني» في هذه اللوحة."],
  rightPlace: {
    here: "نعم، أنت في المكان المناسب: {screen}.",
    other: "ليس بعد: يستمر هذا الدليل في {screen}.",
    unknown: "لا أدري: لا أعرف هذه الصفحة.",
    signedOut: "أخرجك الموقع من مساحتك: عليك تسجيل الدخول من جديد.",
    looking: "لحظة من فضلك: أنظر إلى الصفحة.",
  },
  secret: {
    password: ["اكتب كلمة السر بنفسك.", "لا تعطها لأحد.", "هذا الدليل لا يقرؤها."],
    code: ["اكتب الرمز بنفسك.", "لا تعطه لأحد.", "هذا الدليل لا يقرؤه."],
  },
  notSeeing: ["انزل في الصفحة: ربما تجد ذلك في الأسفل.", "وإلا فاتصل بالرقم 3422، أو اسأل شخصًا مقرّبًا."],
  humanHelp: [
    "للتحدث مع شخص من الخدمة: 3422 (تمّ التحقق في 22/11/2026).",
    "بالقرب منك: مركز France services (تمّ التحقق في 22/11/2026).",
  ],
};

const NOT_TRIED = "لم يجرّبه أحد بعد على الموقع الحقيقي.";
const WILL_SAY = "عندما لا يعرف، يقول ذلك ولا يشير إلى شيء.";

export const checkedAs: Readonly<Record<CheckedAs, readonly string[]>> = {
  evidence: ["يتبع وثائق عامة من 2021 إلى 2026.", NOT_TRIED, WILL_SAY],
  "official-app-2025": ["أُعدّ وفق التطبيق الرسمي لسنة 2025.", NOT_TRIED, WILL_SAY],
  "faq-2025": ["أُعدّ وفق الأجوبة الرسمية لسنة 2025.", NOT_TRIED, WILL_SAY],
  "copy-2023": ["أُعدّ وفق نسخة من الموقع لسنة 2023.", NOT_TRIED, WILL_SAY],
  "deck-2021": ["أُعدّ وفق الصور الرسمية لسنة 2021.", NOT_TRIED, WILL_SAY],
  "live-site": ["اتّبعه شخص حتى النهاية على الموقع الحقيقي.", WILL_SAY],
};

export const help: Readonly<Record<"checkedAs" | "rightPlace" | "scam", HelpTexts>> = {
  rightPlace: {
    question: "هل أنا في المكان المناسب؟",
    answer: ["هل تشك في الموقع؟ زر Gommette، في الأعلى، يريك العنوان."],
  },
  checkedAs: {
    question: "هل تمّ التحقق من هذا الدليل؟",
    answer: checkedAs.evidence,
  },
  scam: {
    question: "كيف أتعرّف على الاحتيال؟",
    answer: [
      "الموقع لا يطلب رموزك أبدًا بالهاتف أو SMS أو البريد الإلكتروني.",
      "هذا الدليل لا يتصل بك أبدًا.",
      "هل لديك شك؟ أنهِ المكالمة، ثم اتصل بالرقم 3422.",
    ],
  },
};
