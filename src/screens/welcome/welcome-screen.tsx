import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { fillText } from "../fill-text.ts";
import { Icon } from "../icon.tsx";
import { PageHeader } from "../page-header.tsx";
import { LanguageButtons } from "./language-buttons.tsx";
import { LookScreen, NeverScreen, PinScreen, WhatScreen } from "./screens.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { useScreen } from "./use-screen.ts";

export interface WelcomeProps extends ScreenProps {
  readonly unreviewed?: string | undefined;
}

const SCREENS: readonly ((props: ScreenProps) => VNode)[] = [WhatScreen, NeverScreen, LookScreen, PinScreen];

/** Four short screens after the installation; each can be left (R77). */
export function WelcomeScreen({ unreviewed, ...props }: WelcomeProps): VNode {
  const { settings, texts, onChange } = props;
  const screen = useScreen(SCREENS.length);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(screen);

  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [screen]);

  const Screen = SCREENS[screen - 1] ?? WhatScreen;
  const isLast = screen === SCREENS.length;
  return (
    <div class="welcome">
      <PageHeader texts={texts}>
        <LanguageButtons
          legend={texts.language}
          language={settings.language}
          onChoose={(language) => {
            onChange({ language });
          }}
        />
      </PageHeader>
      <main id="main" ref={main} data-screen={screen}>
        <p class="screen-of">{fillText(texts.screenOf, { n: screen, total: SCREENS.length })}</p>
        <Screen {...props} />
        <nav class="buttons" aria-label={texts.title}>
          {screen > 1 && (
            <a class="button" href={`#${screen - 1}`}>
              <Icon name="back" mirrored />
              <span>{texts.back}</span>
            </a>
          )}
          {isLast ? (
            <>
              <a class="button" data-rank="here" href="practice.html">
                <Icon name="pencil" />
                <span>{texts.practice}</span>
              </a>
              <a class="button" href="popup.html">
                <span>{texts.guides}</span>
              </a>
            </>
          ) : (
            <>
              <a class="button" data-rank="here" href={`#${screen + 1}`}>
                <span>{texts.continue}</span>
                <Icon name="go" mirrored />
              </a>
              <a class="button" data-rank="quiet" href="popup.html">
                {texts.skip}
              </a>
            </>
          )}
        </nav>
      </main>
      <footer>
        <p>{texts.footer}</p>
        {unreviewed !== undefined && <p class="unreviewed">{unreviewed}</p>}
      </footer>
    </div>
  );
}
