import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { PageProps } from "../page-props.ts";
import { addressOf } from "../routes.ts";
import { profileSections, siteWords } from "../site-words.ts";
import { OwnWords } from "../own-words.tsx";

/** The home of someone who is signed in. */
export function SpacePage({ go }: PageProps): VNode {
  return (
    <>
      <p class="site-step">{siteWords.healthInHand}</p>
      <h1 tabIndex={-1}>{siteWords.hello}</h1>
      <button
        type="button"
        onClick={() => {
          go("profil-medical");
        }}
      >
        {siteWords.completeProfile}
      </button>
      <button
        type="button"
        onClick={() => {
          go("documents/ajouter");
        }}
      >
        {siteWords.addHealthDocument}
      </button>
    </>
  );
}

/** « Profil médical » : its sections. What is inside them on the web is not known, so the exercise stops there. */
export function MedicalProfilePage(): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.medicalProfile}</h1>
      <ul class="site-list">
        {profileSections.map((section) => (
          <li key={section}>
            <a href={addressOf("arret")}>{section}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** « Messagerie » : one letter of an invented doctor. */
export function MessagesPage({ texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.messages}</h1>
      <ul class="site-list">
        <li>
          <a href={addressOf("messagerie/message")}>
            <OwnWords>{texts.messageSubject}</OwnWords>
          </a>
          <span class="hint">
            <OwnWords>{texts.messageFrom}</OwnWords>
          </span>
        </li>
      </ul>
    </>
  );
}

/** The letter, whose attachment opens and can be kept among the documents (FAQ 2025). */
export function MessagePage({ act, go, texts }: PageProps): VNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>
        <OwnWords>{texts.messageSubject}</OwnWords>
      </h1>
      <p>
        <OwnWords>{texts.messageFrom}</OwnWords>
      </p>
      <p>
        <OwnWords>{texts.messageBody}</OwnWords>
      </p>
      <button
        type="button"
        class="site-link"
        id="attachment"
        aria-expanded={open}
        onClick={() => {
          setOpen(true);
        }}
      >
        <OwnWords>{texts.attachment}</OwnWords>
      </button>
      {open && (
        <section class="slip" aria-labelledby="attachment">
          <p>
            <OwnWords>{texts.attachmentBody}</OwnWords>
          </p>
          <button
            type="button"
            onClick={() => {
              act({ type: "add-document" });
              go("documents");
            }}
          >
            {siteWords.addToDocuments}
          </button>
        </section>
      )}
    </>
  );
}

/** « Gérer le profil ». */
export function ProfilePage(): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.manageProfile}</h1>
      <ul class="site-list">
        <li>
          <a href={addressOf("profil/acces")}>{siteWords.giveAccess}</a>
        </li>
      </ul>
    </>
  );
}

/** « Donner accès à mon profil » : what it is. The form is not known on the web, so the exercise stops there. */
export function GiveAccessPage({ go }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.giveAccess}</h1>
      <p>{siteWords.carer}</p>
      <button
        type="button"
        onClick={() => {
          go("arret");
        }}
      >
        {siteWords.continue}
      </button>
    </>
  );
}
