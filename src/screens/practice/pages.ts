import type { FunctionComponent } from "preact";
import type { PageProps } from "./page-props.ts";
import { ActivatedPage, ContactsPage, CredentialsPage } from "./pages/activation-end-pages.tsx";
import {
  ActivationPage,
  AgreementPage,
  CardModelPage,
  CardNumbersPage,
  ProvisionalChannelPage,
  ProvisionalCodePage,
} from "./pages/activation-pages.tsx";
import { FranceConnectPage, HelpPage, StopPage } from "./pages/aside-pages.tsx";
import { ChannelPage } from "./pages/channel-page.tsx";
import { CodePage } from "./pages/code-page.tsx";
import { AddDocumentPage, DocumentsPage, PrivacyPage } from "./pages/document-pages.tsx";
import { ForgottenIdentifierPage, IdentifierSentPage } from "./pages/forgotten-identifier-pages.tsx";
import {
  ForgottenPasswordPage,
  NewPasswordPage,
  PasswordChangedPage,
  PasswordCodePage,
} from "./pages/forgotten-password-pages.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { LoginPage } from "./pages/login-page.tsx";
import { OppositionPage } from "./pages/opposition-page.tsx";
import {
  GiveAccessPage,
  MedicalProfilePage,
  MessagePage,
  MessagesPage,
  ProfilePage,
  SpacePage,
} from "./pages/space-pages.tsx";
import type { Route } from "./routes.ts";

/** The page of each address of the played site. */
export const pages: Readonly<Record<Exclude<Route, "">, FunctionComponent<PageProps>>> = {
  accueil: HomePage,
  aide: HelpPage,
  franceconnect: FranceConnectPage,
  connexion: LoginPage,
  "connexion/canal": ChannelPage,
  "connexion/code": CodePage,
  "identifiant-oublie": ForgottenIdentifierPage,
  "identifiant-oublie/envoye": IdentifierSentPage,
  "mot-de-passe-oublie": ForgottenPasswordPage,
  "mot-de-passe-oublie/code": PasswordCodePage,
  "mot-de-passe-oublie/nouveau": NewPasswordPage,
  "mot-de-passe-oublie/modifie": PasswordChangedPage,
  activation: ActivationPage,
  "activation/carte": CardModelPage,
  "activation/identite": CardNumbersPage,
  "activation/mode-de-reception": ProvisionalChannelPage,
  "activation/code": ProvisionalCodePage,
  "activation/accord": AgreementPage,
  "activation/coordonnees": ContactsPage,
  "activation/identifiants": CredentialsPage,
  "activation/fin": ActivatedPage,
  opposition: OppositionPage,
  espace: SpacePage,
  documents: DocumentsPage,
  "documents/ajouter": AddDocumentPage,
  "documents/confidentialite": PrivacyPage,
  "profil-medical": MedicalProfilePage,
  messagerie: MessagesPage,
  "messagerie/message": MessagePage,
  profil: ProfilePage,
  "profil/acces": GiveAccessPage,
  arret: StopPage,
};

/** Pages that only someone who is signed in can see. */
export const signedInOnly: ReadonlySet<Route> = new Set<Route>([
  "espace",
  "documents",
  "documents/ajouter",
  "documents/confidentialite",
  "profil-medical",
  "messagerie",
  "messagerie/message",
  "profil",
  "profil/acces",
]);
