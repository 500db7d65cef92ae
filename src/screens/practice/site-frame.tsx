import type { ComponentChildren, VNode } from "preact";
import type { PageProps } from "./page-props.ts";
import { signedInOnly } from "./pages.ts";
import { OwnLanguage, OwnWords } from "./own-words.tsx";
import { addressOf, type Route } from "./routes.ts";
import { siteWords } from "./site-words.ts";

interface SiteFrameProps extends PageProps {
  readonly route: Route;
  readonly children: ComponentChildren;
}

/** Pages that keep the header of where one comes from. */
const ANYWHERE: ReadonlySet<Route> = new Set<Route>(["aide", "arret"]);

/** The sheet of paper on which the site is played: its header, then the page. */
export function SiteFrame({ route, state, act, go, texts, children }: SiteFrameProps): VNode {
  const isInside = state.signedIn && (signedInOnly.has(route) || ANYWHERE.has(route));
  return (
    <OwnLanguage.Provider value={texts.lang}>
      <div class="sheet" lang="fr" dir="ltr">
        <div class="site-head">
          <p class="site-name" id="site-name">
            <OwnWords>{texts.site}</OwnWords>
          </p>
          <nav aria-labelledby="site-name">
            {isInside ? <InsideLinks act={act} go={go} /> : <OutsideLinks isHome={route === "accueil"} go={go} />}
          </nav>
        </div>
        {children}
      </div>
    </OwnLanguage.Provider>
  );
}

/** For someone who is signed in. */
function InsideLinks({ act, go }: Pick<PageProps, "act" | "go">): VNode {
  return (
    <>
      <a href={addressOf("documents")}>{siteWords.documents}</a>
      <a href={addressOf("messagerie")}>{siteWords.messages}</a>
      <a href={addressOf("profil-medical")}>{siteWords.medicalProfile}</a>
      <a href={addressOf("profil")}>{siteWords.manageProfile}</a>
      <button
        type="button"
        onClick={() => {
          act({ type: "sign-out" });
          go("accueil");
        }}
      >
        {siteWords.disconnect}
      </button>
    </>
  );
}

/** For anyone; the two ways in are on the home only. */
function OutsideLinks({ isHome, go }: Pick<PageProps, "go"> & { readonly isHome: boolean }): VNode {
  return (
    <>
      <a href={addressOf("aide")}>{siteWords.needHelp}</a>
      {isHome && (
        <>
          <a class="site-button" href={addressOf("activation")}>
            {siteWords.activate}
          </a>
          <button
            type="button"
            onClick={() => {
              go("connexion");
            }}
          >
            {siteWords.connect}
          </button>
        </>
      )}
    </>
  );
}
