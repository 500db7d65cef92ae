import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { fillText } from "../../fill-text.ts";
import type { PageProps } from "../page-props.ts";
import { SiteChoice } from "../site-choice.tsx";
import { SiteField } from "../site-field.tsx";
import { SiteForm } from "../site-form.tsx";
import { categories, siteWords } from "../site-words.ts";
import { OwnWords } from "../own-words.tsx";

/** « Documents de santé » : the list, a new one, and who sees those that are ticked. */
export function DocumentsPage({ state, act, go, texts }: PageProps): VNode {
  const [asking, setAsking] = useState(false);
  const changePrivacy = (): void => {
    if (state.documents.some(({ selected }) => selected)) go("documents/confidentialite");
    else setAsking(true);
  };
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.healthDocuments}</h1>
      <p role="status">{state.documentAdded && siteWords.documentAdded}</p>
      <button
        type="button"
        onClick={() => {
          go("documents/ajouter");
        }}
      >
        {siteWords.addDocument}
      </button>
      <div class="choice">
        {state.documents.map(({ id, hidden, selected }) => (
          <div key={id}>
            <input
              type="checkbox"
              id={`document-${id}`}
              checked={selected}
              aria-describedby={`document-${id}-seen`}
              onChange={(event) => {
                setAsking(false);
                act({ type: "select-document", id, selected: event.currentTarget.checked });
              }}
            />
            <label for={`document-${id}`}>
              <OwnWords>{fillText(texts.documentNumber, { number: id })}</OwnWords>
            </label>
            <span class="hint" id={`document-${id}-seen`}>
              <OwnWords>{hidden ? texts.documentHidden : texts.documentVisible}</OwnWords>
            </span>
          </div>
        ))}
      </div>
      {asking && (
        <p class="refused" role="alert">
          <OwnWords>{texts.chooseFirst}</OwnWords>
        </p>
      )}
      <p>
        <button type="button" onClick={changePrivacy}>
          {siteWords.changePrivacy}
        </button>
      </p>
    </>
  );
}

/** A file of Odette's, its name, date and category, and who sees it. */
export function AddDocumentPage({ state, act, go, texts }: PageProps): VNode {
  const [missing, setMissing] = useState(false);
  const complaint = state.file === "largeFile" ? siteWords.tooLarge : siteWords.wrongType;
  const refused = state.file === "largeFile" || state.file === "wrongFile" || (missing && state.file === undefined);
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.addDocument}</h1>
      <p>{siteWords.formats}</p>
      <button
        type="button"
        onClick={() => {
          act({ type: "choose-file", file: "rightFile" });
        }}
      >
        {siteWords.chooseFile}
      </button>
      <p role="status">
        {state.file && <OwnWords>{fillText(texts.chosenFile, { file: texts[state.file] })}</OwnWords>}
      </p>
      {refused && (
        <p class="refused" role="alert">
          {state.file === undefined ? <OwnWords>{texts.chooseFileFirst}</OwnWords> : complaint}
        </p>
      )}
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          if (state.file === "rightFile") {
            act({ type: "add-document" });
            go("documents");
          } else setMissing(true);
        }}
      >
        <SiteField name="document-name" label={siteWords.documentName} hint={siteWords.documentNameExample} />
        <SiteField
          name="document-date"
          label={siteWords.documentDate}
          hint={siteWords.dateFormat}
          inputMode="numeric"
        />
        <div class="field">
          <label for="category">{siteWords.category}</label>
          <select id="category" name="category" required>
            <option value="">{siteWords.chooseCategory}</option>
            {categories.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </select>
        </div>
        <PrivacyChoice />
        <button type="submit">{siteWords.addTheDocument}</button>
      </SiteForm>
    </>
  );
}

/** Who sees the ticked documents. */
export function PrivacyPage({ act, go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.changePrivacy}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={(form) => {
          act({ type: "set-privacy", hidden: form.querySelector("[value=hidden]:checked") !== null });
          go("documents");
        }}
      >
        <PrivacyChoice />
        <button type="submit">{siteWords.validate}</button>
      </SiteForm>
    </>
  );
}

function PrivacyChoice(): VNode {
  return (
    <SiteChoice
      name="privacy"
      legend={siteWords.privacy}
      options={[
        { value: "visible", label: siteWords.visible },
        { value: "hidden", label: siteWords.hidden },
      ]}
    />
  );
}
