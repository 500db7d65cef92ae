/** Id of the element whose children an application changes. */
export const ITEMS = "remplissage";

/** What an application does to one of its items, the `count`th of a burst. */
export const CHANGES: Readonly<Record<string, string>> = {
  "classes and ornaments": `item.classList.toggle("changed");
    if (count % 3 === 0) item.append(document.createElement("span"));
    if (count % 3 === 1 && item.childElementCount > 3) item.lastElementChild.remove();`,
  "items drawn anew": "item.replaceWith(item.cloneNode(true));",
};

/**
 * A hundred changes at once. Then the page lays itself out, as it would for the next frame: who asks for boxes first is
 * not who made that work.
 */
export function burstOf(change: string): string {
  return `new Promise((done) => setTimeout(() => {
    const items = document.querySelectorAll("#${ITEMS} > *");
    for (let count = 0; count < 100; count++) {
      const item = items[Math.floor(Math.random() * items.length)];
      if (!item.isConnected) continue;
      ${change}
    }
    document.elementFromPoint(1, 1);
    done();
  }))`;
}
