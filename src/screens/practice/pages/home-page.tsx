import type { VNode } from "preact";
import type { PageProps } from "../page-props.ts";
import { addressOf } from "../routes.ts";
import { siteWords } from "../site-words.ts";
import { OwnWords } from "../own-words.tsx";

/** The site's home for someone who is not signed in, with its question about cookies the first time. */
export function HomePage({ state, act, texts }: PageProps): VNode {
  const answer = (): void => {
    act({ type: "answer-cookies" });
  };
  return (
    <>
      {!state.cookiesAnswered && (
        <section class="slip" aria-labelledby="cookies">
          <p class="unseen" id="cookies">
            <OwnWords>{texts.cookies}</OwnWords>
          </p>
          <p>
            <OwnWords>{texts.cookiesMore}</OwnWords>
          </p>
          <button type="button" onClick={answer}>
            {siteWords.refuseAll}
          </button>
          <button type="button" onClick={answer}>
            {siteWords.acceptAll}
          </button>
        </section>
      )}
      <h1 tabIndex={-1}>{siteWords.healthInHand}</h1>
      <p>
        <a class="site-button" href={addressOf("opposition")}>
          {siteWords.oppose}
        </a>
      </p>
    </>
  );
}
