/**
 * Inline and important, so that no rule of the page reaches the host's own box (R66); the cascade puts nothing of the
 * page above an inline important declaration but a transition, which is set here too. What is inherited is reset inside,
 * on `.all`: `all: initial` here would count as inline text spacing (WCAG 1.4.12).
 */
const GUARDS = {
  display: "block",
  position: "fixed",
  inset: "0 auto auto 0",
  width: "0",
  height: "0",
  "min-width": "0",
  "min-height": "0",
  margin: "0",
  padding: "0",
  border: "0",
  outline: "0",
  float: "none",
  overflow: "visible",
  background: "none",
  "box-shadow": "none",
  opacity: "1",
  visibility: "visible",
  "content-visibility": "visible",
  transform: "none",
  translate: "none",
  rotate: "none",
  scale: "none",
  zoom: "1",
  perspective: "none",
  filter: "none",
  "backdrop-filter": "none",
  "clip-path": "none",
  mask: "none",
  "mix-blend-mode": "normal",
  contain: "none",
  "container-type": "normal",
  "will-change": "auto",
  transition: "none",
  animation: "none",
  "pointer-events": "none",
  "z-index": "2147483647",
} as const;

/** The only attributes the host has. */
const ATTRIBUTES = { popover: "manual" } as const;

/** Writes the guards on the host, and takes away what does not belong there (`hidden`, `inert`, `aria-hidden`…). */
export function guardHost(host: HTMLElement): void {
  for (const { name } of [...host.attributes]) {
    if (name !== "style" && !(name in ATTRIBUTES)) host.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(ATTRIBUTES)) {
    if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  }
  // Through the object model: a style attribute would be refused by a strict `style-src`.
  host.style.cssText = "";
  for (const [name, value] of Object.entries(GUARDS)) host.style.setProperty(name, value, "important");
}

/** Fingerprint of the host's attributes, to see that the page changed them. */
export function hostState(host: HTMLElement): string {
  const attributes = [...host.attributes].map(({ name, value }) => `${name}=${value}`);
  return attributes.sort().join("\n");
}
