import type { VNode } from "preact";
import { useEffect, useReducer, useRef } from "preact/hooks";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import { fillText } from "../fill-text.ts";
import type { GuideEntry } from "../guide-entry.ts";
import { SkipLink } from "../skip-link.tsx";
import { Computer } from "./computer.tsx";
import { ContentsPage } from "./contents-page.tsx";
import { Mailbox } from "./mailbox.tsx";
import { pages, signedInOnly } from "./pages.ts";
import { Phone } from "./phone.tsx";
import { freshState, practiceReducer, type PracticeState } from "./practice-state.ts";
import { RoleCard } from "./role-card.tsx";
import { addressOf, useRoute, type Route } from "./routes.ts";
import { SiteFrame } from "./site-frame.tsx";

/** How long an invented message takes, in ms: long enough to see that one waits, short enough not to worry. */
const DELIVERY = 2000;

export interface PracticeBookProps {
  readonly guides: readonly GuideEntry[];
  readonly texts: PracticeTexts;
  /** While no speaker of the language has read the texts. */
  readonly unreviewed?: string | undefined;
  /** A guide was picked: start it here. The home of the played site is being shown. */
  readonly onStart: (guideId: string) => void;
  /** Whether the guide begins where someone is signed in already. */
  readonly startsSignedIn: (guideId: string) => boolean;
  /** The guide with which the page was opened, if any. */
  readonly opened?: string | undefined;
}

/** The exercise book: a permanent banner, the page being played, and beside it Odette's role, phone and e-mails. */
export function PracticeBook({ guides, texts, unreviewed, onStart, startsSignedIn, opened }: PracticeBookProps): VNode {
  const [state, act] = useReducer(practiceReducer, freshState, (fresh) =>
    opened === undefined ? fresh : practiceReducer(fresh, { type: "start", signedIn: startsSignedIn(opened) }),
  );
  const asked = useRoute();
  const route: Route = signedInOnly.has(asked) && !state.signedIn ? "accueil" : asked;
  const sheet = useRef<HTMLDivElement>(null);
  const go = (next: Route): void => {
    location.hash = addressOf(next);
  };

  useEffect(() => {
    if (!state.underway) return undefined;
    const delivery = setTimeout(() => {
      act({ type: "arrive" });
    }, DELIVERY);
    return () => {
      clearTimeout(delivery);
    };
  }, [state.underway]);

  // A new page begins at its top, and voices read its heading, as after a real change of page.
  const firstRoute = useRef(route);
  useEffect(() => {
    const heading = sheet.current?.querySelector("h1");
    document.title = fillText(texts.title, { page: heading?.textContent ?? "" });
    if (route === firstRoute.current) return;
    firstRoute.current = route;
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }, [route, texts]);

  const Page = route === "" ? undefined : pages[route];
  return (
    <div class="book" lang={texts.lang} data-page={Page ? "site" : "contents"}>
      <header class="banner">
        <SkipLink text={texts.skipToContent} />
        <p>{texts.banner}</p>
        <span>{texts.warning}</span>
        {Page && <a href={addressOf("")}>{texts.contents}</a>}
      </header>
      <div class="desk">
        {Page && <RoleCard route={route} texts={texts} />}
        <main id="main" ref={sheet}>
          {Page ? (
            <SiteFrame route={route} state={state} act={act} go={go} texts={texts}>
              <Page state={state} act={act} go={go} texts={texts} />
            </SiteFrame>
          ) : (
            <ContentsPage
              guides={guides}
              texts={texts}
              onStart={(guideId) => {
                const signedIn = startsSignedIn(guideId);
                act({ type: "start", signedIn });
                go(signedIn ? "espace" : "accueil");
                onStart(guideId);
              }}
              onWithoutGuide={() => {
                go("accueil");
              }}
            />
          )}
        </main>
        {Page && (
          <aside class="things" aria-label={texts.things}>
            {route === "documents/ajouter" && <Computer act={act} chosen={state.file} texts={texts} />}
            <Phone state={state} texts={texts} />
            <Mailbox state={state} texts={texts} />
            <p class="unseen" role="status">
              {arrivalInWords(state, texts)}
            </p>
          </aside>
        )}
      </div>
      <footer>
        <span>{texts.unofficial}</span>
        {unreviewed !== undefined && <span>{unreviewed}</span>}
      </footer>
    </div>
  );
}

/** Nothing while a message is under way, so that the next arrival is heard even when it is like the last one. */
function arrivalInWords({ underway, arrived }: PracticeState, texts: PracticeTexts): string {
  const last = arrived[0];
  if (underway || !last) return "";
  return last.place === "phone" ? texts.arrivedByPhone : texts.arrivedByMail;
}
