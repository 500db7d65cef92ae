import type { VNode } from "preact";
import numbersPicture from "../../../assets/pictures/numbers-on-a-page.svg?no-inline";
import chromePicture from "../../../assets/pictures/pin-in-chrome.svg?no-inline";
import firefoxPicture from "../../../assets/pictures/pin-in-firefox.svg?no-inline";
import { LookChoices } from "../look-choices.tsx";
import { PageIcon } from "../page-icon.tsx";
import { SampleCard } from "../sample-card.tsx";
import type { ScreenProps } from "./screen-props.ts";

/** 1: what it is. */
export function WhatScreen({ texts }: ScreenProps): VNode {
  return (
    <>
      <div class="words">
        <Heading>{texts.whatHeading}</Heading>
        <p>{texts.whatCard}</p>
        <p>{texts.whatPace}</p>
      </div>
      <img src={numbersPicture} alt={texts.whatPicture} width={560} height={400} />
    </>
  );
}

/** 2: what it never does. */
export function NeverScreen({ texts }: ScreenProps): VNode {
  return (
    <>
      <div class="words">
        <Heading>{texts.neverHeading}</Heading>
        <p>{texts.neverYou}</p>
        <p>{texts.neverOfficial}</p>
      </div>
      <ul class="never">
        <li>
          <PageIcon name="no-reading" />
          <span>{texts.neverDocuments}</span>
        </li>
        <li>
          <PageIcon name="no-looking" />
          <span>{texts.neverPasswords}</span>
        </li>
        <li>
          <PageIcon name="no-sending" />
          <span>{texts.neverSends}</span>
        </li>
        <li>
          <PageIcon name="no-clicking" />
          <span>{texts.neverClicks}</span>
        </li>
      </ul>
    </>
  );
}

/** 3: size and colours, by trying. */
export function LookScreen({ texts, optionsTexts, settings, onChange }: ScreenProps): VNode {
  return (
    <>
      <div class="words">
        <Heading>{texts.lookHeading}</Heading>
        <p>{texts.lookMore}</p>
        <LookChoices settings={settings} texts={optionsTexts} onChange={onChange} />
      </div>
      <SampleCard texts={optionsTexts} />
    </>
  );
}

/** 4: where the button is. */
export function PinScreen({ texts, browser }: ScreenProps): VNode {
  const isFirefox = browser === "firefox";
  return (
    <>
      <div class="words">
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
    </>
  );
}

function Heading({ children }: { readonly children: string }): VNode {
  return <h1 tabIndex={-1}>{children}</h1>;
}
