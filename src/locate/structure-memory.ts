import type { Parts } from "./collect-elements.ts";
import { isDoor, isEmptyBox } from "./doors.ts";
import type { PageStructure } from "./page-structure.ts";
import { INTERACTIVE_MARKS } from "./stands-for.ts";
import { isElement } from "../dom/node-kind.ts";

/**
 * What looks have read, as long as nothing can have changed it. Most changes of an application are of classes, styles
 * and ornaments: after these a look asks anew what shows, and reads nothing again. After others it reads what changed,
 * and knows the rest. In doubt it reads. One memory is for one survey: of a page it keeps what that one looks for.
 */
export interface StructureMemory {
  /** What was read last. Undefined when the page has to be read: what changes from here on counts. */
  readonly recall: () => PageStructure | undefined;
  /** What was read of a tree and has not changed since, to be added to. Undefined for a tree that is not yet watched. */
  readonly partsOf: (tree: Node) => Parts | undefined;
  readonly keep: (structure: PageStructure) => void;
  /** Told every change of the trees that were read. */
  readonly take: (records: readonly MutationRecord[]) => void;
  readonly forget: () => void;
}

/** @param document watched already; other trees are from the look after the one that met them */
export function createStructureMemory(document: Document): StructureMemory {
  const watched = new WeakSet<Node>([document]);
  let kept: PageStructure | undefined;
  let hasChanged = false;
  let parts: Parts = new WeakMap();
  const forgetAll = (removed: Node): void => {
    if (parts.delete(removed)) return; // a part, in which no other lies
    const walker = document.createTreeWalker(removed, 5); // elements and texts
    for (let node: Node | null = removed; node !== null; node = walker.nextNode()) parts.delete(node);
  };
  return {
    recall() {
      if (kept?.isStillWhole() === true) return kept;
      hasChanged = false;
      return undefined;
    },
    partsOf: (tree) => (watched.has(tree) ? parts : undefined),
    keep(structure) {
      const { roots } = structure;
      kept = !hasChanged && roots.every((root) => watched.has(root)) ? structure : undefined;
      for (const root of roots) watched.add(root);
    },
    take(records) {
      const changes = records.filter(({ attributeName: name }) => name === null || !NOT_OF_STRUCTURE.test(name));
      const touched = new Set<Node>();
      const dropped = new Set<Node>();
      for (const { target } of changes) addPath(target, touched);
      for (const { type, target, addedNodes, removedNodes } of changes) {
        // While it is nowhere it may change unseen.
        removedNodes.forEach(forgetAll);
        if (dropped.has(target)) continue;
        // What goes and was changed as well may have been more before; a box that is empty now is a door.
        const isOfOrnaments =
          type === "childList" &&
          !isEmptyBox(target, (target as Partial<Element>).localName) &&
          [...addedNodes].every(isOrnament) &&
          [...removedNodes].every((node) => isOrnament(node) && !touched.has(node));
        if (isOfOrnaments) continue;
        kept = undefined;
        hasChanged = true;
        addPath(target, dropped);
      }
      for (const node of dropped) parts.delete(node);
    },
    forget() {
      kept = undefined;
      parts = new WeakMap();
    },
  };
}

/** These change what shows, which is asked anew at each look. */
const NOT_OF_STRUCTURE = /^(?:class|style|hidden|inert|disabled|open|aria-(?:hidden|expanded|disabled))$/;

/** Adds a node and all that it is in, up to what is there already. */
function addPath(from: Node, path: Set<Node>): void {
  for (let node: Node | null = from; node !== null && !path.has(node); node = node.parentNode) path.add(node);
}

const ORNAMENTS = /^(?:div|span|i|svg|g|path|use)$/;
const MARKS = `${INTERACTIVE_MARKS},[aria-label]`;

/** Without a word, and nothing in it that one presses, is named by, or that may open: a ripple, an icon, a placeholder. */
function isOrnament(node: Node): boolean {
  if (node.nodeType === 8) return true; // a comment, which frameworks put where something may come
  if (node.textContent?.trim()) return false;
  if (!isElement(node)) return true; // a space
  return [node, ...node.querySelectorAll("*")].every(
    (one) => ORNAMENTS.test(one.localName) && !isDoor(one, one.localName) && !one.matches(MARKS),
  );
}
