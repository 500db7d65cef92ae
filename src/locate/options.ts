import type { Geometry } from "./geometry.ts";
import type { StructureMemory } from "./structure-memory.ts";

export interface LocateOptions {
  /**
   * Opens a closed shadow root (an extension can: `chrome.dom.openOrClosedShadowRoot`). Asked for custom elements only.
   * @default closed roots stay closed
   */
  readonly openClosedRoot?: (host: Element) => ShadowRoot | null;
  /**
   * How boxes and covering are measured. Tests without layout pass their own.
   * @default the browser's layout (geometry.ts)
   */
  readonly geometry?: Geometry;
  /**
   * What the look before has read. The caller tells it every change of the trees that were read.
   * @default none: everything is read
   */
  readonly memory?: StructureMemory;
}
