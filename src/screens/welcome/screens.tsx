import type { ComponentChildren, VNode } from "preact";
import numbersPicture from "../../../assets/pictures/numbers-on-a-page.svg?no-inline";
import chromePicture from "../../../assets/pictures/pin-in-chrome.svg?no-inline";
import firefoxPicture from "../../../assets/pictures/pin-in-firefox.svg?no-inline";
import { Icon } from "../icon.tsx";
import { LookChoices } from "../look-choices.tsx";
import { SampleCard } from "../sample-card.tsx";
import type { ScreenProps } from "./screen-props.ts";

/** 1: what it is. */
export function WhatScreen({ texts }: ScreenProps): VNode {
  return (
    <Halves>
      <div>
        <Heading>{texts.whatHeading}</Heading>
        <p>{texts.whatCard}</p>
        <p>{texts.whatPace}</p>
      </div>
      <img src={numbersPicture} alt={texts.whatPicture} width={560} height={400} />
    </Halves>
  );
}

/** 2: what it never does. */
export function NeverScreen({ texts }: ScreenProps): VNode {
  return (
    <Halves>
      <div>
        <Heading>{texts.neverHeading}</Heading>
        <p>{texts.neverYou}</p>
        <p>{texts.neverOfficial}</p>
      </div>
      <ul class="never">
        <li>
          <Icon name="no-reading" />
          <span>{texts.neverDocuments}</span>
        </li>
        <li>
          <Icon name="no-looking" />
          <span>{texts.neverPasswords}</span>
        </li>
        <li>
          <Icon name="no-sending" />
          <span>{texts.neverSends}</span>
        </li>
        <li>
          <Icon name="no-clicking" />
          <span>{texts.neverClicks}</span>
        </li>
      </ul>
    </Halves>
  );
}

/** 3: size and colours, by trying. */
export function LookScreen({ texts, optionsTexts, settings, onChange }: ScreenProps): VNode {
  return (
    <Halves>
      <div>
        <Heading>{texts.lookHeading}</Heading>
        <p>{texts.lookMore}</p>
        <LookChoices settings={settings} texts={optionsTexts} onChange={onChange} />
      </div>
      <SampleCard texts={optionsTexts} />
    </Halves>
  );
}

/** 4: where the button is. */
export function PinScreen({ texts, browser }: ScreenProps): VNode {
  const isFirefox = browser === "firefox";
  return (
    <Halves>
      <div>
        <Heading>{texts.pinHeading}</Heading>
        <p>{texts.pinWhy}</p>
        <ol class="pin">
          <li>{texts.pinPuzzle}</li>
          <li>{isFirefox ? texts.pinFirefox : texts.pinChrome}</li>
          {isFirefox && <li>{texts.pinFirefoxMenu}</li>}
        </ol>
      </div>
      <img
        src={isFirefox ? firefoxPicture : chromePicture}
        alt={isFirefox ? texts.pinPictureFirefox : texts.pinPictureChrome}
        width={640}
        height={360}
      />
    </Halves>
  );
}

/** Words, and beside them what they are about. */
function Halves({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="halves">{children}</div>;
}

function Heading({ children }: { readonly children: string }): VNode {
  return <h1 tabIndex={-1}>{children}</h1>;
}
