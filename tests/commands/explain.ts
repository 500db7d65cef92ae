// `npm run explain -- page.html se-connecter`: for each target named (or every one of the site) what the locator answers
// on a saved page, and at which gate each candidate fell. No text of the page is printed but names of our own data.
import { resolve } from "node:path";
import { targets } from "../../src/site/targets.ts";
import type { Target } from "../../src/model/target.ts";
import type { Explanation } from "../../src/locate/explain.ts";
import { bundleForPage, call, launchChromium, openFile } from "../bench/locator/browser.ts";

const [file, ...ids] = process.argv.slice(2);
const known: readonly Target[] = targets;
const wanted = ids.length === 0 ? known : known.filter(({ id }) => ids.includes(id));
if (file === undefined || wanted.length < ids.length) {
  console.error(`npm run explain -- <page.html> [target…]. There are: ${known.map(({ id }) => id).join(", ")}.`);
  process.exitCode = 1;
} else {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await openFile(page, resolve(file), await bundleForPage("locate-in-page.ts"));
    for (const target of wanted) show(await call<Explanation>(page, "explain", target));
  } finally {
    await browser.close();
  }
}

function show({ target, located, reason, evidence, candidates }: Explanation): void {
  const why = [...(reason === null ? [] : [reason]), ...evidence].join(", ");
  console.log(`\n${target}: ${located}${why === "" ? "" : ` (${why})`}`);
  if (candidates.length > 0) console.table(candidates);
}
