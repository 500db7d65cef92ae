import { browser } from "wxt/browser";
import { guideControl } from "../../src/extension/guide-control.ts";
import { guides } from "../../src/guides/guides.ts";
import { listGuides } from "../../src/screens/list-guides.ts";
import { mountPopup } from "../../src/screens/popup/mount-popup.tsx";
import { guides as guideTitles } from "../../src/texts/fr/guides.ts";
import { guideWords, popup } from "../../src/texts/fr/popup.ts";
import "../../src/screens/pages.css";
import "../../src/screens/popup/popup.css";

const root = document.querySelector("#root");
if (!root) throw new Error("popup/index.html has no #root");

// The same page also opens as an ordinary tab, which stays; only the window of the toolbar button makes way.
const isTab = (await browser.tabs.getCurrent()) !== undefined;
document.documentElement.dataset["place"] = isTab ? "tab" : "window";

mountPopup(root, {
  control: guideControl,
  guides: listGuides(guides, guideTitles, guideWords),
  texts: popup,
  onStarted: () => {
    if (!isTab) window.close();
  },
});
