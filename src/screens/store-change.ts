import { readSettings, type SettingsChange } from "../engine/settings.ts";
import { readStoredSettings, storeSettings } from "../extension/settings-store.ts";

/** Whether a change is kept from now on. */
export type Stored = "stored" | "failed";

/** Keeps a change of the settings beside the others, at once. */
export async function storeChange(change: SettingsChange): Promise<Stored> {
  try {
    await storeSettings({ ...readSettings(await readStoredSettings()), ...change });
    return "stored";
  } catch {
    return "failed"; // a full or broken disk: the person is told
  }
}
