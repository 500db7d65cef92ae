/** The only attributes the host has. */
const ATTRIBUTES = { popover: "manual" } as const;

/**
 * Writes the guards on the host, and takes away what does not belong there (`hidden`, `inert`, `aria-hidden`…).
 * @param guards the host's own style (overlay-styles.ts)
 */
export function guardHost(host: HTMLElement, guards: string): void {
  for (const { name } of [...host.attributes]) {
    if (name !== "style" && !(name in ATTRIBUTES)) host.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(ATTRIBUTES)) {
    if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  }
  // Through the object model: a style attribute would be refused by a strict `style-src`.
  host.style.cssText = guards;
}

/** Fingerprint of the host's attributes, to see that the page changed them. */
export function hostState(host: HTMLElement): string {
  const attributes = [...host.attributes].map(({ name, value }) => `${name}=${value}`);
  return attributes.sort().join("\n");
}
