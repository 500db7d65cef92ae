import { afterEach, describe, expect, it } from "vitest";
import { targetsOf } from "../../src/engine/position.ts";
import { guides } from "../../src/guides/guides.ts";
import { surveyPage, type Surveyed } from "../../src/locate/survey-page.ts";
import { site } from "../../src/site/site.ts";
import { flatGeometry } from "../unit/locate/flat-geometry.ts";
import { activationPages } from "./pages/activation-pages.ts";
import { foreignPages } from "./pages/foreign-pages.ts";
import { interruptionPages } from "./pages/interruption-pages.ts";
import { loginPages } from "./pages/login-pages.ts";
import type { Page } from "./pages/markup.ts";
import { rescuePages } from "./pages/rescue-pages.ts";
import { spacePages } from "./pages/space-pages.ts";

const pages = [...loginPages, ...rescuePages, ...activationPages, ...spacePages, ...interruptionPages, ...foreignPages];

function survey({ html, path = "/" }: Page): Surveyed {
  document.body.innerHTML = html;
  const url = `https://www.monespacesante.fr${path}`;
  return surveyPage(document, { ...site, url }, { geometry: flatGeometry });
}

/** Every target that some guide may point at on this screen. */
function citedOn(screen: string): readonly string[] {
  const steps = guides.flatMap((guide) => guide.steps);
  const here = steps.filter((step) => step.screens === "any" || step.screens.includes(screen));
  return [...new Set(here.flatMap(targetsOf))];
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("the pages of the site, as public documents describe them", () => {
  it.each(pages.map((page) => [page.name, page] as const))("%s: is the one screen that it is", (_name, page) => {
    const { screen } = survey(page);
    expect(screen).toMatchObject(
      page.screen === "unknown" ? { status: "unknown" } : { status: "known", id: page.screen },
    );
  });

  it.each(pages.filter(({ screen }) => screen !== "unknown").map((page) => [page.name, page] as const))(
    "%s: each target is found where it is, and nowhere where it is not",
    (_name, page) => {
      const { located } = survey(page);
      for (const id of citedOn(page.screen)) {
        const marked = [...document.querySelectorAll(`[data-t~="${id}"]`)];
        const answer = located.get(id);
        if (marked.length === 0)
          expect(answer?.status === "found" ? `${id} at ${answer.element.outerHTML}` : id).toBe(id);
        else {
          expect(answer, id).toMatchObject({ status: "found" });
          expect(answer?.status === "found" && marked.includes(answer.element), id).toBe(true);
        }
      }
    },
  );

  it.each(pages.map((page) => [page.name, page] as const))(
    "%s: takes no label and no hint for a message of the site",
    (_name, page) => {
      const said = { session: ["session-expiree"], bloque: ["compte-bloque"], indisponible: ["site-en-panne"] };
      const expected = Object.entries(said).find(([word]) => `${page.screen} ${page.name}`.includes(word))?.[1] ?? [];
      expect([...survey(page).messages.keys()]).toEqual(expected);
    },
  );

  it("shows every screen that is known at least once", () => {
    const shown = new Set(pages.map((page) => page.screen));
    const twins = (id: string) => shown.has(id.replace(/-fenetre$/u, ""));
    expect(site.screens.map(({ id }) => id).filter((id) => !shown.has(id) && !twins(id))).toEqual([]);
  });
});
