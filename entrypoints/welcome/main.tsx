import { mountWelcome } from "../../src/screens/welcome/mount-welcome.tsx";
import { showPage } from "../../src/screens/show-page.ts";
import { storeChange } from "../../src/screens/store-change.ts";
import { loadPageTexts } from "../../src/texts/load-page-texts.ts";
import "../../src/screens/pages.css";
import "../../src/screens/large-pages.css";
import "../../src/screens/choices.css";
import "../../src/screens/welcome/welcome.css";

void showPage(loadPageTexts, ({ root, settings, texts, unreviewed }) => {
  document.title = texts.welcome.title;
  mountWelcome(root, {
    settings,
    texts: texts.welcome,
    optionsTexts: texts.options,
    unreviewed,
    browser: import.meta.env.FIREFOX ? "firefox" : "chrome",
    onChange: (change) => void storeChange(change),
  });
});
