/** Sentences that several guides say in the same words. */

export const STOP_ANY_TIME = "يمكنك التوقف متى شئت.";
export const SHARED_COMPUTER = "حاسوب مشترك؟ لا تنسَ تسجيل الخروج في النهاية.";
/** R97, wherever results may show. */
export const MEDICAL_LIMIT = ["هذا الدليل لا يشرح نتائجك. اسأل طبيبك.", "في الحالات العاجلة: 15 أو 112."] as const;
/** R93, R94: before anything that others will see, or that cannot easily be taken back. */
export const YOUR_CHOICE = "القرار لك. يمكنك أن تقول لا.";
export const CONTINUE_HERE = "هل انتهيت؟ اضغط على «متابعة» في هذه اللوحة.";
