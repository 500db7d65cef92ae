import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Target } from "../../../src/model/target.ts";
import { bundleForPage, call, dataSet, launchChromium, openFile, percent, ruleOfThree } from "./browser.ts";
import type { FormAnswer } from "./forms-in-page.ts";
import { identifierTarget, passwordTarget, submitTarget } from "./forms-targets.ts";
import type { Suite } from "./suite.ts";

const PASSWORD = ["password", "password.current"];
const IDENTIFIER = ["username", "emailAddress", "username OR emailAddress", "phone"];

interface Question {
  readonly what: "password" | "identifier" | "submit" | "login password on a sign-up page";
  readonly target: Target;
  /** Marks of the true elements; empty when the target is absent. */
  readonly marks: readonly string[];
}
type Answered = FormAnswer & { readonly file: string; readonly half: "even" | "odd"; readonly what: Question["what"] };

const LEAST = { password: 0.97, identifier: 0.95, submit: 0.9 } as const;

/** Real log-in and sign-up forms of other sites, labelled by hand by DuckDuckGo. */
export const forms: Suite = async () => {
  const folder = dataSet("ddg-forms");
  if (folder === null) return { rows: [], failed: [], details: {} };
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .sort();
  const script = await bundleForPage("forms-in-page.ts");
  const browser = await launchChromium();
  const answers: Answered[] = [];
  try {
    const page = await browser.newPage();
    for (const [at, file] of files.entries()) {
      await openFile(page, join(folder, file), script);
      for (const question of await questionsOf(page, file)) {
        const answer = await call<FormAnswer>(page, "ask", question.target, question.marks);
        answers.push({ ...answer, file, half: at % 2 === 0 ? "even" : "odd", what: question.what });
      }
    }
  } finally {
    await browser.close();
  }
  return summarise(answers);
};

async function questionsOf(page: Page, file: string): Promise<readonly Question[]> {
  const count = (...marks: readonly string[]): Promise<number> => call<number>(page, "countMarked", marks);
  const signUp = /signup|register|new\.html|reset|change-password/.test(file);
  const fresh = await count("password.new");
  const secrets = await count(...PASSWORD);
  const questions: Question[] = [];
  if (signUp || fresh > 0) {
    if (secrets + fresh > 0 && (await count("password.current")) === 0 && !/login/.test(file)) {
      questions.push({ what: "login password on a sign-up page", target: passwordTarget, marks: [] });
    }
    return questions;
  }
  if (!/login/.test(file) || secrets !== 1) return questions;
  questions.push({ what: "password", target: passwordTarget, marks: PASSWORD });
  if ((await count(...IDENTIFIER)) === 1)
    questions.push({ what: "identifier", target: identifierTarget, marks: IDENTIFIER });
  if ((await count("submit")) === 1) questions.push({ what: "submit", target: submitTarget, marks: ["submit"] });
  return questions;
}

function summarise(answers: readonly Answered[]): Awaited<ReturnType<Suite>> {
  const failed: string[] = [];
  const rows = (["password", "identifier", "submit", "login password on a sign-up page"] as const).flatMap((what) =>
    (["even", "odd", "both"] as const).map((half) => {
      const own = answers.filter((answer) => answer.what === what && (half === "both" || answer.half === half));
      const hits = own.filter((answer) => answer.right).length;
      const wrong = own.filter((answer) => answer.status === "found" && !answer.right).length;
      if (half === "both" && wrong > 0) failed.push(`forms ${what}: ${wrong} wrong`);
      if (half === "both" && what !== "login password on a sign-up page" && hits < LEAST[what] * own.length) {
        failed.push(`forms ${what}: ${percent({ hits, of: own.length })} hit, below ${100 * LEAST[what]} %`);
      }
      return {
        target: what,
        half,
        pages: own.length,
        hit: what === "login password on a sign-up page" ? "absent" : percent({ hits, of: own.length }),
        "of these hidden, with the reason": own.filter((answer) => answer.right && answer.status === "hidden").length,
        wrong,
        abstained: own.length - hits - wrong,
        "95 % bound of wrong": wrong === 0 ? ruleOfThree(own.length) : "–",
      };
    }),
  );
  const notable = answers.filter((answer) => answer.status === "found" && !answer.right);
  const missed = answers.filter(
    (answer) => !answer.right && answer.status !== "found" && answer.what !== "login password on a sign-up page",
  );
  return { rows, failed, details: { notable, missed } };
}
