/**
 * What a target is for the person. `button` and `link` are one class (a site swaps them without anyone seeing it);
 * `field` is any box one types or picks in; `text` is any words on the page and can never be pointed at.
 */
export type Role =
  "button" | "link" | "field" | "checkbox" | "radio" | "tab" | "menuitem" | "option" | "heading" | "text";

/** The kind of a field, as its markup declares it. A list means « one of these ». */
export interface FieldKind {
  /** `type` of the input; `textarea` and `select` stand for those elements. */
  readonly type?: readonly string[];
  /** Tokens of `autocomplete`. */
  readonly autocomplete?: readonly string[];
  readonly inputmode?: readonly string[];
  /** Least and greatest `maxlength` that fit. */
  readonly maxlength?: readonly [number, number];
}

/** Something on the page that is recognised, not pointed at. */
export interface Anchor {
  readonly role: Role;
  /** Accepted names; exact after normalisation (src/locate/normalise-name.ts). */
  readonly names?: readonly string[];
  /** Accepted beginnings, for names that go on with data of the person (« Bonjour Odette, »). */
  readonly namesStart?: readonly string[];
  /** For `field`: a kind that is proof enough without a name. */
  readonly field?: FieldKind;
  /** How many of them at least. @default 1 */
  readonly count?: number;
}

/** An element of the site that a step points at, described by what it is for a person. Never a selector. */
export interface Target {
  readonly id: string;
  readonly role: Role;
  /** Closed list of accepted names, today's first. Exact after normalisation. */
  readonly names: readonly string[];
  /** Accepted beginnings, for names that go on with data of the person (« Par SMS au 06 ** ** ** 12 »). */
  readonly namesStart?: readonly string[];
  /** Names that are never this target (« Se déconnecter »). */
  readonly antiNames?: readonly string[];
  /** The kind of field; a field whose markup contradicts it is refused. */
  readonly field?: FieldKind;
  /**
   * The kind of field proves the target even when its name is not in `names` (a lone password field of a login page).
   * @default false
   */
  readonly provenByKind?: boolean;
  /** Regions it must be in: the smallest container that also holds these. */
  readonly within?: readonly Anchor[];
  /** Things that stand near it, in the same form or block; each is a witness. */
  readonly near?: readonly Anchor[];
  /** Path on the site's own host that a link leads to; a witness. */
  readonly href?: string;
  /** Its copies on a screen, in the header and in the page, all do the same, be it in other words (WCAG 3.2.4). */
  readonly isCall?: boolean;
  /** How many independent witnesses are asked for beyond role and name. @default 0 */
  readonly witnesses?: 0 | 1 | 2;
  /** Several one-character boxes that are one field for the person (a code in six boxes). */
  readonly group?: "one-character-boxes";
}

/** Why a target that is on the page cannot be pointed at. */
export type HiddenReason =
  | "not-rendered"
  | "closed-menu"
  /** In a closed menu, and the page says which button opens it. */
  | "menu-to-open"
  /** The list that it opens is open, and lies over it. */
  | "list-open"
  | "behind-dialog"
  | "covered"
  | "disabled"
  | "inert"
  | "too-small";

/** Why no answer was given. */
export type MissingReason = "no-such-name" | "vetoed" | "no-witness" | "in-other-frame";

/** The answer of the locator. Never a best guess. */
export type Located =
  | {
      readonly status: "found";
      readonly element: Element;
      /** The elements whose boxes together are the target's box (a radio and its label, six code boxes). */
      readonly boxes: readonly Element[];
      /** The accepted name that matched, as the data have it; the first one when the kind of field was the proof. */
      readonly name: string;
      /** What spoke for it, for the developer view: `name`, `within`, `near`, `field-kind`… */
      readonly evidence: readonly string[];
    }
  | {
      readonly status: "hidden";
      readonly reason: HiddenReason;
      readonly element: Element;
      readonly name: string;
      /** For `menu-to-open`: the button that opens the menu. */
      readonly opener?: Element;
    }
  | { readonly status: "ambiguous"; readonly reason: string; readonly count: number; readonly name: string }
  | { readonly status: "missing"; readonly reason: MissingReason };
