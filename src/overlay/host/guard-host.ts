/** Takes away from the host what does not belong there (`hidden`, `inert`, `aria-hidden`, `style`…). */
export function guardHost(host: HTMLElement): void {
  for (const { name } of [...host.attributes]) if (name !== "popover") host.removeAttribute(name);
  // Taking it away first would close the popover, which may move the focus.
  host.setAttribute("popover", "manual");
}

/** Whether the host's attributes are as they should be. */
export function isGuarded(host: HTMLElement): boolean {
  return host.attributes.length === 1 && host.getAttribute("popover") === "manual";
}
