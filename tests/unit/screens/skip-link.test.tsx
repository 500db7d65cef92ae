import { expect, it } from "vitest";
import { SkipLink } from "../../../src/screens/skip-link.tsx";
import { renderInPage } from "./render-in-page.ts";

const page = renderInPage();

it("puts the focus on the content and leaves the address alone: it may say which screen is open", async () => {
  location.hash = "#/accueil";
  await page.draw(
    <>
      <SkipLink text="Aller au contenu" />
      <main id="main">Bonjour</main>
    </>,
  );
  await page.press(page.named("a", "Aller au contenu"));
  expect(document.activeElement?.id).toBe("main");
  expect(location.hash).toBe("#/accueil");
});
