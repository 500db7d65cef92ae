import { browser } from "../../src/extension/browser.ts";
import { guides } from "../../src/guides/guides.ts";
import { mountSheet } from "../../src/screens/sheet/mount-sheet.tsx";
import { type PageData, showPage } from "../../src/screens/show-page.ts";
import { site } from "../../src/site/site.ts";
import { loadPageTexts } from "../../src/texts/load-page-texts.ts";
import { loadTexts } from "../../src/texts/load-texts.ts";
import type { PageTexts } from "../../src/texts/page-texts.ts";
import "../../src/screens/pages.css";
import "../../src/screens/large-pages.css";
import "../../src/screens/sheet/sheet.css";

void showPage(loadPageTexts, (page) => void draw(page));

async function draw({ root, settings, texts, unreviewed }: PageData<PageTexts>): Promise<void> {
  mountSheet(root, {
    guides,
    asked: new URLSearchParams(location.search).get("guide"),
    pages: texts,
    unreviewed,
    site,
    texts: await loadTexts(settings),
    version: browser.runtime.getManifest().version,
    today: new Date(),
    onPrint: () => {
      print();
    },
  });
}
