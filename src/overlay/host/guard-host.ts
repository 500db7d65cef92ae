/**
 * Writes the guards on the host, and takes away what does not belong there (`hidden`, `inert`, `aria-hidden`…).
 * @param guards the host's own style (overlay-styles.ts)
 */
export function guardHost(host: HTMLElement, guards: string): void {
  for (const { name } of [...host.attributes]) {
    if (name !== "style" && name !== "popover") host.removeAttribute(name);
  }
  if (host.getAttribute("popover") !== "manual") host.setAttribute("popover", "manual");
  // Through the object model: a style attribute would be refused by a strict `style-src`.
  host.style.cssText = guards;
}

/** Fingerprint of the host's attributes, to see that the page changed them. */
export function hostState(host: HTMLElement): string {
  const attributes = [...host.attributes].map(({ name, value }) => `${name}=${value}`);
  return attributes.sort().join("\n");
}
