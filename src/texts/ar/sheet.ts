import type { SheetTexts } from "../fr/sheet.ts";

/** The paper sheet of a guide, in Arabic. `{name}` is filled in. */
export const sheet: SheetTexts = {
  lang: "ar",
  title: "ورقة: {guide}",
  brand: "Gommette",
  unofficial: "دليل مستقل، غير رسمي",
  skipToContent: "الانتقال إلى المحتوى",

  pickTitle: "أوراق للطباعة",
  pickHeading: "أيّ ورقة تريد؟",
  pickMore: "كل ورقة تشرح دليلًا كاملًا.",
  otherSheets: "جميع الأوراق",
  print: "طباعة هذه الورقة",

  minute: "حوالي دقيقة واحدة.",
  minutes: "حوالي {count} دقائق.",
  before: "قبل البدء",
  steps: "الخطوات",
  place: "أنت هنا: {screens}",
  nearby: "صفحة قريبة",

  ifShowing: "إن أظهره الموقع",
  ifChosen: "إن اخترت {labels}",
  ifNotChosen: "إن لم تختر {labels}",
  ifPressed: "إن ضغطت على {labels}",
  ifNotPressed: "إن لم تضغط على {labels}",
  notFound: "لم تجده؟",
  stuck: "هل توقفت هنا؟ خذ ورقة {guides}.",
  between: "ما قد يحدث في الطريق",
  betweenMore: "يعرض الموقع أحيانًا هذه الصفحات. لا بأس.",

  note: "اكتب رموزك وكلمات السر بنفسك. لا تعطها لأحد.",
  notes: "ملاحظاتي",
  notesWarning: "لا رمز ولا كلمة سر هنا أبدًا.",
  help: "هل تحتاج إلى مساعدة؟",
  checked: "تمّ التحقق من الورقة في {date}، النسخة {version}.",
  mayDiffer: "ربما تغيّر الموقع.",
  old: "لم يتمّ التحقق من هذه الورقة مؤخرًا.",
};
