import { describe, expect, it } from "vitest";
import { isSiteAddress } from "../../../src/site/hosts.ts";

describe("the official address", () => {
  it.each([
    "https://www.monespacesante.fr/",
    "https://www.monespacesante.fr/mon-espace?x=1#y",
    "https://connexion.monespacesante.fr/login",
  ])("is %s", (address) => {
    expect(isSiteAddress(address)).toBe(true);
  });

  it.each([
    ["not encrypted", "http://www.monespacesante.fr/"],
    ["another ending", "https://www.monespacesante.com/"],
    ["a look-alike", "https://www.monespace-sante.fr/"],
    ["the name in front of another host", "https://www.monespacesante.fr.exemple.com/"],
    ["the name as a user", "https://www.monespacesante.fr@exemple.com/"],
    ["a user before the name", "https://moi@www.monespacesante.fr/"],
    ["a Cyrillic letter", "https://www.monеspacesante.fr/"],
    ["another port", "https://www.monespacesante.fr:8443/"],
    ["a trailing dot", "https://www.monespacesante.fr./"],
    ["the name glued to another", "https://xmonespacesante.fr/"],
    ["the name without www, which is not known to exist", "https://monespacesante.fr/"],
    ["the host for professionals", "https://wps-psc.dmp.monespacesante.fr/"],
    ["the host of contents", "https://cms.monespacesante.fr/"],
    ["not an address", "monespacesante.fr"],
    ["nothing", ""],
  ])("is not %s", (_name, address) => {
    expect(isSiteAddress(address)).toBe(false);
  });
});
