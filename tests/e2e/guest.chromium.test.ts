import { hostilePages } from "./guest/hostile-pages.ts";
import { scrolling } from "./guest/scrolling.ts";
import { shadowModal } from "./guest/shadow-modal.ts";
import { typing } from "./guest/typing.ts";
import { zoom } from "./guest/zoom.ts";

hostilePages("chromium");
scrolling("chromium");
shadowModal("chromium");
typing("chromium");
zoom("chromium");
