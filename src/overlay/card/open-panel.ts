import type { Press } from "./button.tsx";

/** What is open inside the card. It is the overlay's own and lives as long as the step. */
export interface OpenPanel {
  readonly panel: "none" | "steps" | "help";
  /** Id of the answer that is unfolded: of the help, or of a hard word. */
  readonly entry?: string;
}

export const NOTHING_OPEN: OpenPanel = { panel: "none" };

/** What is open after a press; undefined when the press is an act for the session. Pure. */
export function pressPanel(open: OpenPanel, press: Press): OpenPanel | undefined {
  if (press === "steps" || press === "help") return open.panel === press ? NOTHING_OPEN : { panel: press };
  if (!isEntry(press)) return undefined;
  const entry = press.slice("entry:".length);
  return open.entry === entry ? { panel: open.panel } : { panel: open.panel, entry };
}

function isEntry(press: Press): press is `entry:${string}` {
  return press.startsWith("entry:");
}
