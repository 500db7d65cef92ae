import { personsSettings } from "./person/settings.ts";

personsSettings("chromium");
