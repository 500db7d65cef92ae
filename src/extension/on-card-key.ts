import type { CardAct } from "../model/drawing.ts";
import { browser } from "./browser.ts";

/** The acts of the card that have a key, by the names of the commands in the manifest (R17). */
const COMMANDS = ["go-to-target", "read-aloud", "continue", "pause"] as const satisfies readonly CardAct[];

/** Calls `listener` with the act of the card whose key was pressed. Firefox for Android has no keys. */
export function onCardKey(listener: (act: CardAct) => void): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((name) => {
    const act = COMMANDS.find((one) => one === name);
    if (act !== undefined) listener(act);
  });
}
