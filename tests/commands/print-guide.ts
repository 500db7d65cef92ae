// `npm run guide -- se-connecter`: prints the cards of a guide in order. No browser; what people read, as they read it.
import { findGuide, guides } from "../../src/guides/guides.ts";
import { site } from "../../src/site/site.ts";
import { fr } from "../../src/texts/fr/texts.ts";
import { guideAsText } from "./guide-as-text.ts";

const [id] = process.argv.slice(2);
const guide = id === undefined ? undefined : findGuide(id);
if (guide === undefined) {
  const known = guides.map((one) => `  npm run guide -- ${one.id}`).join("\n");
  console.error(id === undefined ? `Quel guide ?\n${known}` : `Pas de guide « ${id} ». Ceux qui existent :\n${known}`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${guideAsText(guide, site, fr)}\n`);
}
