/** The window a document is shown in. @throws when it is shown in none, where there is nothing to look at */
export function windowOf(document: Document): Window & typeof globalThis {
  const window = document.defaultView;
  if (window === null) throw new Error("no window");
  return window;
}
