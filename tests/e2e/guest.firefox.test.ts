import { hostilePages } from "./guest/hostile-pages.ts";
import { scrolling } from "./guest/scrolling.ts";
import { typing } from "./guest/typing.ts";
import { zoom } from "./guest/zoom.ts";

hostilePages("firefox");
scrolling("firefox");
typing("firefox");
zoom("firefox");
