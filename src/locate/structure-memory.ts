import type { PageStructure } from "./page-structure.ts";
import { INTERACTIVE_MARKS } from "./stands-for.ts";
import type { WantedNames } from "./wanted-names.ts";

/**
 * The structure that was read last, as long as nothing can have changed it. Most changes of an application are of
 * classes, styles and ornaments: after these a look asks anew what shows, and reads nothing again. In doubt it reads.
 */
export interface StructureMemory {
  /** What was read last for the same names. Undefined when the page has to be read: what changes from here on counts. */
  readonly recall: (wanted: WantedNames) => PageStructure | undefined;
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
  return {
    recall(wanted) {
      if (kept?.wanted === wanted && kept.isStillWhole()) return kept;
      hasChanged = false;
      return undefined;
    },
    keep(structure) {
      const { roots } = structure;
      kept = !hasChanged && roots.every((root) => watched.has(root)) ? structure : undefined;
      for (const root of roots) watched.add(root);
    },
    take(records) {
      if (hasChanged || !records.some(mayChangeStructure)) return;
      kept = undefined;
      hasChanged = true;
    },
    forget() {
      kept = undefined;
    },
  };
}

/** These change what shows and how a field is declared, which is asked anew at each look. */
const NOT_OF_STRUCTURE = /^(?:class|style|hidden|inert|disabled|open|autocomplete|aria-(?:hidden|expanded|disabled))$/;

function mayChangeStructure({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (attributeName !== null) return !NOT_OF_STRUCTURE.test(attributeName);
  return type === "characterData" || ![...addedNodes, ...removedNodes].every(isOrnament);
}

const ORNAMENTS = /^(?:div|span|i|svg|g|path|use)$/;
const MARKS = `${INTERACTIVE_MARKS},[aria-label]`;

/** Without a word, and nothing in it that one presses, is named by, or that may open: a ripple, an icon, a placeholder. */
function isOrnament(node: Node): boolean {
  if (node.nodeType === 8) return true; // a comment, which frameworks put where something may come
  if (node.textContent?.trim()) return false;
  if (node.nodeType !== 1) return true; // a space
  const element = node as Element; // told by its node type
  return [element, ...element.querySelectorAll("*")].every(
    (one) => ORNAMENTS.test(one.localName) && one.shadowRoot === null && !one.matches(MARKS),
  );
}
