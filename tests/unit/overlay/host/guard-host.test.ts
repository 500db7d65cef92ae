import { overlayStyles } from "../../../../src/overlay/overlay-styles.ts";
import { expect, test } from "vitest";
import { guardHost, hostState } from "../../../../src/overlay/host/guard-host.ts";

test("what the page adds to the host goes, and the guards come back", () => {
  const host = document.createElement("gommette-overlay");
  guardHost(host, overlayStyles.host);
  const guarded = hostState(host);
  host.setAttribute("hidden", "");
  host.setAttribute("aria-hidden", "true");
  host.setAttribute("inert", "");
  host.removeAttribute("popover");
  host.style.setProperty("display", "none", "important");
  expect(hostState(host)).not.toBe(guarded);
  guardHost(host, overlayStyles.host);
  expect(hostState(host)).toBe(guarded);
});

test("every guard is important", () => {
  const host = document.createElement("gommette-overlay");
  guardHost(host, overlayStyles.host);
  for (const name of ["display", "opacity", "visibility", "pointer-events", "position"]) {
    expect(host.style.getPropertyPriority(name), name).toBe("important");
  }
});
