import { browser } from "wxt/browser";
import { guideControl } from "../../src/extension/guide-control.ts";
import { guides } from "../../src/guides/guides.ts";
import { listGuides } from "../../src/screens/list-guides.ts";
import { mountPopup } from "../../src/screens/popup/mount-popup.tsx";
import { showPage } from "../../src/screens/show-page.ts";
import { loadPopupTexts } from "../../src/texts/load-popup-texts.ts";
import "../../src/screens/pages.css";
import "../../src/screens/popup/popup.css";

// The same page also opens as an ordinary tab, which stays; only the window of the toolbar button makes way.
const isTab = (await browser.tabs.getCurrent()) !== undefined;
document.documentElement.dataset["place"] = isTab ? "tab" : "window";

await showPage(loadPopupTexts, ({ root, texts, unreviewed }) => {
  document.title = `${texts.popup.brand} : ${texts.popup.question}`;
  mountPopup(root, {
    control: guideControl,
    guides: listGuides(guides, texts.guideTitles, texts.guideWords),
    texts: texts.popup,
    unreviewed,
    onStarted: () => {
      if (!isTab) window.close();
    },
  });
});
