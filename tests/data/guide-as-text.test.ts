import { describe, expect, it } from "vitest";
import { guides } from "../../src/guides/guides.ts";
import { site } from "../../src/site/site.ts";
import { fr } from "../../src/texts/fr/texts.ts";
import type { StepText } from "../../src/model/texts.ts";
import { guideAsText } from "../commands/guide-as-text.ts";

const texts: Readonly<Record<string, StepText>> = fr.steps;

describe.each(guides.map((guide) => [guide.id, guide] as const))("the guide « %s » as a text", (_id, guide) => {
  const text = guideAsText(guide, site, fr).replaceAll("\u00a0", " ");

  it("says every card in order, with nothing left to fill in", () => {
    expect(text).not.toMatch(/[{}]|undefined/u);
    const own = guide.steps.filter((step) => !step.text.startsWith("interruptions.") && step.type !== "arrive");
    let last = -1;
    for (const step of own) {
      const [first = ""] = (texts[step.text]?.say[0] ?? "").split(/[{:]/u);
      const at = text.indexOf(first.trim(), last);
      expect(at, step.id).toBeGreaterThanOrEqual(last);
      last = at;
    }
  });

  it("begins with its title and what it was checked against, and ends with human help", () => {
    expect(text.split("\n")[0]).toContain(fr.guides[guide.id as keyof typeof fr.guides].title);
    expect(text).toContain(fr.checkedAs[guide.checkedAs][0]);
    expect(text.endsWith(fr.situations.humanHelp.join("\n"))).toBe(true);
  });
});
