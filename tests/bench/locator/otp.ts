import { join } from "node:path";
import type { Target } from "../../../src/model/target.ts";
import { bundleForPage, call, dataSet, launchChromium, openFile, openMarkup, percent, ruleOfThree } from "./browser.ts";
import type { OtpAnswer } from "./otp-in-page.ts";
import { otpPages } from "./otp-labels.ts";
import type { Suite } from "./suite.ts";

const LEAST_HITS = 0.9;

/** What a guide author would write for the code of a log-in, French and English. */
const codeTarget: Target = {
  id: "code",
  role: "field",
  names: [
    "Code à usage unique",
    "Code d’accès à usage unique",
    "Code de vérification",
    "Code de sécurité",
    "Code d’authentification",
    "Code reçu",
    "Code reçu par SMS",
    "Saisir le code reçu",
    "One-time code",
    "Confirmation code",
    "Verification code",
    "Security code",
    "Authentication code",
  ],
  antiNames: ["Code provisoire", "Code postal", "Code promo"],
  field: { type: ["text", "tel", "number", "password"], autocomplete: ["one-time-code"], maxlength: [4, 10] },
  provenByKind: true,
  group: "one-character-boxes",
};

/** One-time codes: one field or a row of boxes; not the code of a card, a captcha or a letter. Labelled by hand. */
export const otp: Suite = async () => {
  const folder = dataSet("ddg-forms");
  const script = await bundleForPage("otp-in-page.ts");
  const browser = await launchChromium();
  const answers: (OtpAnswer & { readonly name: string; readonly present: boolean; readonly ours: boolean })[] = [];
  try {
    const page = await browser.newPage();
    for (const { name, file, html, truth } of otpPages) {
      if (file !== undefined && folder === null) continue;
      if (file !== undefined && folder !== null) await openFile(page, join(folder, file), script);
      else await openMarkup(page, `<!doctype html><html lang="fr"><body>${html ?? ""}</body></html>`, script);
      const answer = await call<OtpAnswer>(page, "askForCode", codeTarget, truth ?? null);
      answers.push({ ...answer, name, present: truth !== undefined, ours: file === undefined });
    }
  } finally {
    await browser.close();
  }
  const failed: string[] = [];
  const rows = [false, true].map((ours) => {
    const own = answers.filter((answer) => answer.ours === ours);
    const present = own.filter((answer) => answer.present);
    const hits = present.filter((answer) => answer.right).length;
    const wrong = own.filter((answer) => answer.status === "found" && !answer.right);
    if (wrong.length > 0) failed.push(`otp: wrong on ${wrong.map(({ name }) => name).join("; ")}`);
    return {
      pages: ours ? "shapes in our markup" : "ddg-forms",
      "with a code": present.length,
      hit: percent({ hits, of: present.length }),
      without: own.length - present.length,
      wrong: wrong.length,
      "95 % bound of wrong": ruleOfThree(own.length),
    };
  });
  const present = answers.filter((answer) => answer.present);
  const hits = present.filter((answer) => answer.right).length;
  if (hits < LEAST_HITS * present.length) failed.push(`otp: ${percent({ hits, of: present.length })} hit`);
  const missed = present.filter((answer) => !answer.right);
  return { rows, failed, details: { missed, answers } };
};
