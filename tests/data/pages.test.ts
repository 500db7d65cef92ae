import { afterEach, describe, expect, it } from "vitest";
import { targetsOf } from "../../src/engine/position.ts";
import { guides } from "../../src/guides/guides.ts";
import { surveyPage, type Surveyed } from "../../src/locate/survey-page.ts";
import { site } from "../../src/site/site.ts";
import { flatGeometry } from "../unit/locate/flat-geometry.ts";
import { activationPages } from "./pages/activation-pages.ts";
import { foreignPages } from "./pages/foreign-pages.ts";
import { lookAlikes } from "./pages/look-alikes.ts";
import { interruptionPages } from "./pages/interruption-pages.ts";
import { loginPages } from "./pages/login-pages.ts";
import { button, member, type Page } from "./pages/markup.ts";
import { rescuePages } from "./pages/rescue-pages.ts";
import { spacePages } from "./pages/space-pages.ts";

const pages = [...loginPages, ...rescuePages, ...activationPages, ...spacePages, ...interruptionPages, ...foreignPages];

function survey(page: Page): Surveyed {
  document.body.innerHTML = page.html;
  return surveyHere(page);
}

function surveyHere({ path = "/" }: Page): Surveyed {
  const url = `https://www.monespacesante.fr${path}`;
  return surveyPage(document, { ...site, url }, { geometry: flatGeometry });
}

const asBoxes = (tags: string, html: string): string =>
  html.replace(new RegExp(`<(/?)(${tags})\\b`, "gu"), (_, end: string, tag: string) =>
    end === "" ? `<div class="${tag}"` : "</div",
  );
const inApplication = (html: string): string => `<app-root><div class="shell">${html}</div></app-root>`;
/** As an application may draw a page that says the same. */
const drawnOtherwise: readonly (readonly [how: string, draw: (html: string) => string])[] = [
  ["in an application’s wrapper", inApplication],
  ["in a wrapper, without forms", (html) => inApplication(asBoxes("form", html))],
];
/** Nothing says what is header, page and form. */
const inPlainBoxes = (html: string): string => inApplication(asBoxes("header|main|footer|nav|form", html));
const known = pages.filter(({ screen }) => screen !== "unknown");
/** What ends a form, which the data place by its fields. */
const endingForms = site.targets.filter(
  ({ role, near = [], within = [] }) =>
    role === "button" && [...near, ...within].some((anchor) => anchor.role === "field"),
);

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

  it.each(
    known.flatMap((page) => [
      [page.name, "as it is", page] as const,
      ...drawnOtherwise.map(([how, draw]) => [page.name, how, { ...page, html: draw(page.html) }] as const),
    ]),
  )("%s, %s: each target is found where it is, and nowhere where it is not", (_name, _how, page) => {
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
  });

  it.each(
    known.flatMap((page) =>
      endingForms.filter(({ id }) => page.html.includes(id)).map(({ id }) => [page.name, id, page] as const),
    ),
  )("%s, in plain boxes, without « %s »: nothing stands in for it", (_name, id, page) => {
    document.body.innerHTML = inPlainBoxes(page.html);
    for (const marked of document.querySelectorAll(`[data-t~="${id}"]`)) marked.remove();
    const answer = surveyHere(page).located.get(id);
    expect(answer?.status === "found" ? answer.element.outerHTML : "").toBe("");
  });

  it.each(
    known.flatMap((page) =>
      endingForms
        .filter(({ id, near = [] }) => near.every(({ role }) => role === "field") && page.html.includes(id))
        .map(({ id }) => [page.name, id, page] as const),
    ),
  )(
    "%s, where « %s » has a name that nobody knows: no button of that name below the form stands in for it",
    (_name, id, page) => {
      document.body.innerHTML = inApplication(asBoxes("header|main|footer|nav", page.html));
      const ends = [...document.querySelectorAll<HTMLElement>(`form [data-t~="${id}"]`)];
      const below = document.createElement("div");
      for (const end of ends) {
        below.append(end.cloneNode(true));
        end.textContent = "Poursuivre la démarche";
        end.setAttribute("type", "submit");
      }
      document.body.append(below);
      const answer = surveyHere(page).located.get(id);
      expect(ends.length === 0 || answer?.status !== "found" ? "" : answer.element.outerHTML).toBe("");
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

  it.each(lookAlikes.map(({ name, isNot, ...page }) => [name, isNot.join(", "), page, isNot] as const))(
    "%s: is not taken for %s",
    (_name, _screens, page, isNot) => {
      document.body.innerHTML = page.html;
      const { screen } = surveyHere({ name: "", screen: "", ...page });
      expect(isNot).not.toContain(screen.status === "known" ? screen.id : screen.status);
    },
  );

  it("rings no « Tout refuser » that is about something else than cookies", () => {
    const html = member(
      `<h1>Accès des professionnels</h1>${button("", "Accepter la demande")}${button("", "Gérer mes accès")}${button("", "Tout refuser")}`,
    );
    document.body.innerHTML = html;
    expect(surveyHere({ name: "", screen: "", html }).located.get("refuser-les-cookies")?.status).not.toBe("found");
  });

  it("shows every screen that is known at least once", () => {
    const shown = new Set(pages.map((page) => page.screen));
    const twins = (id: string) => shown.has(id.replace(/-fenetre$/u, ""));
    expect(site.screens.map(({ id }) => id).filter((id) => !shown.has(id) && !twins(id))).toEqual([]);
  });
});
