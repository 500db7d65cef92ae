import { expect, test } from "vitest";
import { guardHost, isGuarded } from "../../../../src/overlay/host/guard-host.ts";

test.each([
  ["hidden", ""],
  ["aria-hidden", "true"],
  ["inert", ""],
  ["style", "display: none !important"],
  ["popover", "auto"],
  ["popover", undefined],
])("what the page does to %s of the host is seen and undone", (name, value) => {
  const host = document.createElement("gommette-overlay");
  guardHost(host);
  expect(isGuarded(host)).toBe(true);
  if (value === undefined) host.removeAttribute(name);
  else host.setAttribute(name, value);
  expect(isGuarded(host)).toBe(false);
  guardHost(host);
  expect(isGuarded(host)).toBe(true);
  expect(host.getAttribute("popover")).toBe("manual");
});
