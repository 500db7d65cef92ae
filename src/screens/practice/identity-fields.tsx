import type { VNode } from "preact";
import { useContext, useState } from "preact/hooks";
import socialSecurityPicture from "../../../assets/pictures/card-social-security-number.svg?no-inline";
import serialWithPhotoPicture from "../../../assets/pictures/card-with-photo-serial-number.svg?no-inline";
import serialWithoutPhotoPicture from "../../../assets/pictures/card-without-photo-serial-number.svg?no-inline";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import { SiteField } from "./site-field.tsx";
import { siteWords } from "./site-words.ts";
import { OwnLanguage } from "./own-words.tsx";

/** The social security number, with a drawing of where it is. */
export function SocialSecurityField({ texts }: { readonly texts: PracticeTexts }): VNode {
  return (
    <>
      <SiteField
        name="social-security"
        label={siteWords.socialSecurityNumber}
        hint={siteWords.socialSecurityExample}
        inputMode="numeric"
      />
      <Where
        question={siteWords.whereSocialSecurity}
        drawings={[
          { source: socialSecurityPicture, alt: texts.drawingFront, caption: siteWords.whereSocialSecurityIs },
        ]}
      />
    </>
  );
}

interface SerialFieldProps {
  /** Undefined when the site has not asked which card it is: then both are drawn. */
  readonly hasPhoto?: boolean;
  readonly texts: PracticeTexts;
}

/** The serial number of the card, with a drawing of where it is. */
export function SerialField({ hasPhoto, texts }: SerialFieldProps): VNode {
  const withPhoto = {
    source: serialWithPhotoPicture,
    alt: texts.drawingPhoto,
    caption: siteWords.whereSerialWithPhoto,
  };
  const withoutPhoto = {
    source: serialWithoutPhotoPicture,
    alt: texts.drawingBack,
    caption: siteWords.whereSerialWithoutPhoto,
  };
  return (
    <>
      <SiteField
        name="serial"
        label={hasPhoto === false ? siteWords.serialWithoutPhoto : siteWords.serialNumber}
        hint={hasPhoto === false ? siteWords.serialWithoutPhotoExample : siteWords.serialExample}
        inputMode="numeric"
      />
      <Where
        question={siteWords.whereSerial}
        drawings={hasPhoto === undefined ? [withPhoto, withoutPhoto] : [hasPhoto ? withPhoto : withoutPhoto]}
      />
    </>
  );
}

/** The date of birth, typed in one field. */
export function BirthDateField(): VNode {
  return <SiteField name="birth-date" label={siteWords.birthDate} hint={siteWords.dateFormat} inputMode="numeric" />;
}

interface WhereProps {
  readonly question: string;
  readonly drawings: readonly { readonly source: string; readonly alt: string; readonly caption: string }[];
}

/** A question of the site that opens our drawings in place. */
function Where({ question, drawings }: WhereProps): VNode {
  const [open, setOpen] = useState(false);
  const own = useContext(OwnLanguage);
  return (
    <>
      <button
        type="button"
        class="site-link"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {question}
      </button>
      {open &&
        drawings.map(({ source, alt, caption }) => (
          <figure key={source} role="figure" aria-label={caption}>
            <img src={source} alt={alt} lang={own} width="400" height="250" />
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
    </>
  );
}
