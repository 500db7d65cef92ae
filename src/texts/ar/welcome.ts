import type { WelcomeTexts } from "../fr/welcome.ts";

/** The four screens after the installation, in Arabic. `{name}` is filled in. */
export const welcome: WelcomeTexts = {
  lang: "ar",
  title: "مرحبًا بك في Gommette",
  brand: "Gommette",
  unofficial: "دليل مستقل، غير رسمي",
  skipToContent: "الانتقال إلى المحتوى",
  language: "اللغة",
  screenOf: "الشاشة {n} من {total}",
  continue: "متابعة",
  back: "رجوع",
  skip: "تخطّي الترحيب",

  whatHeading: "أرقام توضع على الموقع، لترشدك",
  whatCard: "لوحة تقول لك ماذا تفعل. ورقم يريك أين.",
  whatPace: "تتقدّم على مهل. لا داعي للعجلة.",
  whatPicture: "رسم لصفحة. الرقم 1 يشير إلى خانة. بجانبها لوحة تقول ماذا تفعل.",

  neverHeading: "ما لا يفعله Gommette أبدًا",
  neverYou: "أنت من يضغط. وأنت من يكتب.",
  neverOfficial: "ليس خدمة من خدمات الدولة. وليس خدمة من التأمين الصحي (Assurance Maladie).",
  neverDocuments: "لا يقرأ وثائقك.",
  neverPasswords: "لا يقرأ كلمات السر.",
  neverSends: "لا يرسل شيئًا إلى الإنترنت.",
  neverClicks: "لا يضغط أبدًا بدلًا منك.",

  lookHeading: "اختر ما تقرؤه جيدًا",
  lookMore: "جرّب. يمكنك التغيير لاحقًا، في الإعدادات.",

  pinHeading: "أبقِ الزر أمام عينيك",
  pinWhy: "ثبّت Gommette في أعلى متصفحك. بعدها، ضغطة واحدة تفتح أدلتك.",
  pinPuzzle: "اضغط على قطعة الأحجية، في الأعلى.",
  pinChrome: "اضغط على الدبوس، بجانب Gommette.",
  pinFirefox: "اضغط على العجلة المسننة، بجانب Gommette.",
  pinFirefoxMenu: "ثم اضغط على « Épingler à la barre d’outils » (تثبيت في شريط الأدوات).",
  pinPictureChrome: "رسم للمتصفح. الرقم 1 يشير إلى قطعة الأحجية. الرقم 2 يشير إلى الدبوس.",
  pinPictureFirefox: "رسم للمتصفح. الرقم 1 يشير إلى قطعة الأحجية. الرقم 2 يشير إلى العجلة المسننة.",
  practice: "التجربة في التدريب",
  guides: "رؤية الأدلة",

  footer: "دليل مستقل. ليس خدمة من الدولة ولا من التأمين الصحي (Assurance Maladie).",
};
