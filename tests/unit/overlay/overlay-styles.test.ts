import { expect, test } from "vitest";
import { overlayStyles } from "../../../src/overlay/overlay-styles.ts";

test("every guard of the host is important, so that no rule and no style of the page is above it", () => {
  const [, guards = ""] = /:host\s*\{([^}]*)\}/.exec(overlayStyles) ?? [];
  const declarations = guards.split(";").filter((one) => one.trim() !== "");
  expect(declarations.length).toBeGreaterThan(35);
  expect(declarations.filter((one) => !/!important\s*$/.test(one))).toEqual([]);
});
