import type { VNode } from "preact";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import type { PageProps } from "./page-props.ts";
import type { InventedFile } from "./practice-state.ts";

const FILES: readonly InventedFile[] = ["rightFile", "largeFile", "wrongFile"];

interface ComputerProps {
  readonly act: PageProps["act"];
  readonly chosen: InventedFile | undefined;
  readonly texts: PracticeTexts;
}

/** Odette's files, in place of one's own: one that the site takes, one too large, one of the wrong type (R46). */
export function Computer({ act, chosen, texts }: ComputerProps): VNode {
  return (
    <section aria-labelledby="computer">
      <h2 id="computer">{texts.computer}</h2>
      <div class="mailbox">
        <div class="boxes">
          <p>{texts.computerUse}</p>
          {FILES.map((file) => (
            <button
              key={file}
              type="button"
              aria-pressed={file === chosen}
              onClick={() => {
                act({ type: "choose-file", file });
              }}
            >
              {texts[file]}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
