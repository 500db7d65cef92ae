import { personsSettings } from "./person/settings.ts";

personsSettings("firefox");
