import { everyFault } from "./faults/every-fault.ts";

everyFault("chromium");
