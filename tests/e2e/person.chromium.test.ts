import { keyboardOnly } from "./person/keyboard-only.ts";
import { personsSettings } from "./person/settings.ts";

personsSettings("chromium");
keyboardOnly("chromium");
