import type { VNode } from "preact";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import { odette } from "./odette.ts";
import type { Route } from "./routes.ts";

/** What a page may ask of Odette, beside her name. */
type Line =
  | "identifier"
  | "password"
  | "newIdentifier"
  | "newPassword"
  | "birthDate"
  | "socialSecurityNumber"
  | "serialNumber"
  | "documentName"
  | "documentDate";

const ASKED: Readonly<Partial<Record<Route, readonly Line[]>>> = {
  connexion: ["identifier", "password"],
  "identifiant-oublie": ["socialSecurityNumber", "birthDate"],
  "mot-de-passe-oublie": ["socialSecurityNumber", "serialNumber", "birthDate"],
  "mot-de-passe-oublie/nouveau": ["newPassword"],
  "activation/identite": ["birthDate", "socialSecurityNumber", "serialNumber"],
  "activation/identifiants": ["newIdentifier", "newPassword"],
  "documents/ajouter": ["documentName", "documentDate"],
  opposition: ["socialSecurityNumber", "serialNumber"],
};

interface RoleCardProps {
  readonly route: Route;
  readonly texts: PracticeTexts;
}

/** Who one plays, with what the open page may ask of her and no more; from left to right, as it is typed. */
export function RoleCard({ route, texts }: RoleCardProps): VNode {
  const lines = ASKED[route] ?? [];
  return (
    <section class="role" aria-labelledby="role">
      <h2 id="role">{texts.role}</h2>
      {lines.length > 0 && <p>{texts.roleUse}</p>}
      <dl>
        {(["firstName", "lastName", "town", ...lines] as const).map((line) => (
          <div key={line} data-asked={lines.some((asked) => asked === line)}>
            <dt>{texts[line]}</dt>
            <dd>
              <bdi lang="fr" dir="ltr">
                {odette[line]}
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
