import { extensionFaults } from "./faults/extension.ts";
import { journeyFaults } from "./faults/journeys.ts";
import { quietPages } from "./faults/quiet-pages.ts";
import { targetFaults } from "./faults/targets.ts";

targetFaults("chromium");
journeyFaults("chromium");
extensionFaults("chromium");
quietPages("chromium");
