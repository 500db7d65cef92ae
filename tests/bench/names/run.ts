import { runLocatorBench } from "../locator/run.ts";

// `npm run bench -- names`: the guard of the accessible names (Web Platform Tests).
process.exitCode = (await runLocatorBench(["names"])) > 0 ? 1 : 0;
