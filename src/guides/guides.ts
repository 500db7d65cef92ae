import type { Guide } from "../model/guide.ts";
import { activer } from "./activer.ts";
import { aiderUnProche } from "./aider-un-proche.ts";
import { ajouterUnDocument } from "./ajouter-un-document.ts";
import { completerLeProfilMedical } from "./completer-le-profil-medical.ts";
import { gererLaConfidentialite } from "./gerer-la-confidentialite.ts";
import { identifiantOublie } from "./identifiant-oublie.ts";
import { lireUnMessage } from "./lire-un-message.ts";
import { motDePasseOublie } from "./mot-de-passe-oublie.ts";
import { seConnecter } from "./se-connecter.ts";
import { seDeconnecter } from "./se-deconnecter.ts";
import { sopposer } from "./sopposer.ts";

/** Every guide, in the order in which the popup shows them. */
export const guides: readonly Guide[] = [
  seConnecter,
  motDePasseOublie,
  ajouterUnDocument,
  lireUnMessage,
  activer,
  identifiantOublie,
  gererLaConfidentialite,
  completerLeProfilMedical,
  aiderUnProche,
  sopposer,
  seDeconnecter,
];

/** The guide with an id; `undefined` when there is none, as in progress that an older version stored. */
export function findGuide(id: string): Guide | undefined {
  return guides.find((guide) => guide.id === id);
}
