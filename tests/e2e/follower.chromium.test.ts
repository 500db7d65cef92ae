import { followEverySite } from "./follow-every-site.ts";

followEverySite("chromium");
