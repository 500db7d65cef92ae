import { describe, expect, it } from "vitest";
import { closestAcross, parentOf } from "../../../src/dom/drawn-tree.ts";

describe("the way up", () => {
  it("leaves a shadow tree by its host", () => {
    document.body.innerHTML = `<div id="host"></div>`;
    const host = document.querySelector("#host")!;
    host.attachShadow({ mode: "open" }).innerHTML = `<a href="/">Accueil</a>`;
    expect(parentOf(host.shadowRoot!.firstElementChild!)).toBe(host);
  });

  it("ends at a link that the page has taken out: its `host` is the host of an address", () => {
    document.body.innerHTML = `<a href="https://exemple.invalid/"><span>Accueil</span></a>`;
    const link = document.querySelector("a")!;
    link.remove();
    expect(link.host).toBe("exemple.invalid");
    expect(parentOf(link)).toBeNull();
    expect(closestAcross(link.firstElementChild!, "nav")).toBeNull();
  });
});
