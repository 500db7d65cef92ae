import { inventedCodes, inventedProvisionalCode, odette } from "./odette.ts";

export type Channel = "sms" | "email";
export type LetterKind = "code" | "identifier" | "provisional";

/** A message to Odette: on her phone, or in one of the two boxes of her e-mails. */
export interface Letter {
  readonly id: number;
  readonly place: "phone" | "inbox" | "junk";
  readonly kind: LetterKind;
  /** What one copies from it. */
  readonly value: string;
}

/** A file on Odette's invented computer. */
export type InventedFile = "rightFile" | "largeFile" | "wrongFile";

export interface StoredDocument {
  readonly id: number;
  readonly hidden: boolean;
  readonly selected: boolean;
}

/** What has happened on the practice site since it was opened. Nothing that is typed is ever in it (R46). */
export interface PracticeState {
  readonly signedIn: boolean;
  readonly cookiesAnswered: boolean;
  readonly channel: Channel;
  readonly cardHasPhoto: boolean;
  /** Sent, and not there yet. */
  readonly underway: Letter | undefined;
  /** Newest first. */
  readonly arrived: readonly Letter[];
  readonly sent: Readonly<Record<Channel, number>>;
  readonly file: InventedFile | undefined;
  /** Newest first. */
  readonly documents: readonly StoredDocument[];
  readonly documentAdded: boolean;
}

export type PracticeAct =
  | { readonly type: "start"; readonly signedIn: boolean }
  | { readonly type: "answer-cookies" }
  | { readonly type: "send"; readonly kind: LetterKind; readonly channel: Channel }
  | { readonly type: "arrive" }
  | { readonly type: "sign-in" }
  | { readonly type: "sign-out" }
  | { readonly type: "choose-card"; readonly hasPhoto: boolean }
  | { readonly type: "choose-file"; readonly file: InventedFile }
  | { readonly type: "add-document" }
  | { readonly type: "select-document"; readonly id: number; readonly selected: boolean }
  | { readonly type: "set-privacy"; readonly hidden: boolean };

export const freshState: PracticeState = {
  signedIn: false,
  cookiesAnswered: false,
  channel: "sms",
  cardHasPhoto: true,
  underway: undefined,
  arrived: [],
  sent: { sms: 0, email: 0 },
  file: undefined,
  documents: [
    { id: 2, hidden: false, selected: false },
    { id: 1, hidden: false, selected: false },
  ],
  documentAdded: false,
};

/** The one way the practice site changes; pure, as Preact's `useReducer` wants it. */
export function practiceReducer(state: PracticeState, act: PracticeAct): PracticeState {
  switch (act.type) {
    case "start":
      return { ...freshState, sent: state.sent, signedIn: act.signedIn, cookiesAnswered: act.signedIn };
    case "answer-cookies":
      return { ...state, cookiesAnswered: true };
    case "send":
      return {
        ...state,
        channel: act.channel,
        sent: { ...state.sent, [act.channel]: state.sent[act.channel] + 1 },
        underway: nextLetter(state.sent, act.kind, act.channel),
      };
    case "arrive":
      return state.underway === undefined
        ? state
        : { ...state, underway: undefined, arrived: [state.underway, ...state.arrived] };
    case "sign-in":
      return { ...state, signedIn: true };
    case "sign-out":
      return { ...state, signedIn: false, underway: undefined, arrived: [] };
    case "choose-card":
      return { ...state, cardHasPhoto: act.hasPhoto };
    case "choose-file":
      return { ...state, file: act.file, documentAdded: false };
    case "add-document":
      return {
        ...state,
        file: undefined,
        documents: [{ id: state.documents.length + 1, hidden: false, selected: false }, ...state.documents],
        documentAdded: true,
      };
    case "select-document":
      return {
        ...state,
        documents: state.documents.map((one) => (one.id === act.id ? { ...one, selected: act.selected } : one)),
      };
    case "set-privacy":
      return {
        ...state,
        documents: state.documents.map((one) => (one.selected ? { ...one, hidden: act.hidden, selected: false } : one)),
      };
  }
}

function nextLetter(sent: PracticeState["sent"], kind: LetterKind, channel: Channel): Letter {
  const id = sent.sms + sent.email;
  return { id, place: placeFor(channel, sent), kind, value: valueOf(kind, id) };
}

/** Every second e-mail goes to the junk box, so that one learns to look there too. */
function placeFor(channel: Channel, sent: PracticeState["sent"]): Letter["place"] {
  if (channel === "sms") return "phone";
  return sent.email % 2 === 0 ? "inbox" : "junk";
}

function valueOf(kind: LetterKind, id: number): string {
  switch (kind) {
    case "code":
      return inventedCodes[id % inventedCodes.length] ?? inventedCodes[0];
    case "identifier":
      return odette.identifier;
    case "provisional":
      return inventedProvisionalCode;
  }
}
