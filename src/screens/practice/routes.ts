import { useEffect, useState } from "preact/hooks";

/** The pages of the practice site, as written after `#/`. The empty one lists the exercises. */
export const routes = [
  "",
  "accueil",
  "aide",
  "franceconnect",
  "connexion",
  "connexion/canal",
  "connexion/code",
  "identifiant-oublie",
  "identifiant-oublie/envoye",
  "mot-de-passe-oublie",
  "mot-de-passe-oublie/code",
  "mot-de-passe-oublie/nouveau",
  "mot-de-passe-oublie/modifie",
  "activation",
  "activation/carte",
  "activation/identite",
  "activation/mode-de-reception",
  "activation/code",
  "activation/accord",
  "activation/coordonnees",
  "activation/identifiants",
  "activation/fin",
  "opposition",
  "espace",
  "documents",
  "documents/ajouter",
  "documents/confidentialite",
  "profil-medical",
  "messagerie",
  "messagerie/message",
  "profil",
  "profil/acces",
  "arret",
] as const;

export type Route = (typeof routes)[number];

/** The address of a page, for links. */
export function addressOf(route: Route): string {
  return `#/${route}`;
}

/** The page that an address asks for; the list of exercises for any other. */
export function readRoute(hash: string): Route {
  return routes.find((route) => addressOf(route) === hash) ?? "";
}

/** The page that is open, following the address: links, Back and Forward all work. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = (): void => {
      setRoute(readRoute(location.hash));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("hashchange", follow);
    };
  }, []);
  return route;
}
