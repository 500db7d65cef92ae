import { mountWelcome } from "../../src/screens/welcome/mount-welcome.tsx";
import { showPage } from "../../src/screens/show-page.ts";
import { storeChange } from "../../src/screens/store-change.ts";
import "../../src/screens/pages.css";
import "../../src/screens/choices.css";
import "../../src/screens/welcome/welcome.css";

void showPage(({ root, settings, texts }) => {
  document.title = texts.welcome.title;
  mountWelcome(root, {
    settings,
    texts: texts.welcome,
    optionsTexts: texts.options,
    unreviewed: texts.unreviewed,
    browser: import.meta.env.FIREFOX ? "firefox" : "chrome",
    onChange: (change) => void storeChange(change),
  });
});
