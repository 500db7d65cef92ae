import { seeded } from "./random.ts";

const WORDS =
  "dossier document santé profil médical message vaccination ordonnance rendez-vous professionnel mesure traitement allergie paramètre aide confidentialité historique compte résultat analyse".split(
    " ",
  );

/**
 * Markup of a routed application in French with about `nodes` elements, a control for about each five of
 * them: a log-in form among lists, menus, cards and tables.
 */
export function syntheticPage(nodes: number): string {
  const random = seeded(nodes);
  const words = (count: number): string => Array.from({ length: count }, () => random.pick(WORDS)).join(" ");
  const parts: string[] = [];
  let made = 60;
  for (let id = 0; made < nodes; id += 1) {
    const kind = random.below(4);
    if (kind === 0) {
      parts.push(
        `<li class="item"><div class="row"><span class="icon" aria-hidden="true"></span><a href="/x/${id}">${words(3)}</a><p>${words(12)}</p></div></li>`,
      );
      made += 5;
    } else if (kind === 1) {
      parts.push(
        `<div class="card"><h3>${words(3)}</h3><p>${words(10)} <b>${words(1)}</b></p><button type="button">${words(2)}</button></div>`,
      );
      made += 5;
    } else if (kind === 2) {
      parts.push(
        `<div class="field"><label for="f${id}">${words(2)} <span class="hint">${words(3)}</span></label><input id="f${id}" type="text"></div>`,
      );
      made += 4;
    } else {
      parts.push(
        `<section><div><div><span>${words(2)}</span></div><div role="button" tabindex="0" aria-label="${words(2)}"><i class="icon"></i></div></div></section>`,
      );
      made += 6;
    }
  }
  const middle = Math.floor(parts.length / 2);
  const login = `<form id="login"><h1>Je m’identifie</h1>
    <div><label for="user">Mon identifiant</label><input id="user" autocomplete="username"></div><a href="/a">Identifiant oublié ?</a>
    <div><label for="pass">Mon mot de passe</label><input id="pass" type="password" autocomplete="current-password"></div><a href="/b">Mot de passe oublié ?</a>
    <button type="submit">Continuer</button></form><a href="/c">Activer mon profil</a>`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>.hint{display:block}.card,.field{padding:4px}li{margin:2px}</style></head>
    <body><header><a href="/">Mon espace santé</a><nav><ul><li><a href="/aide">Besoin d’aide ?</a></li><li><a href="/in">Se connecter</a></li></ul></nav></header>
    <main>${parts.slice(0, middle).join("\n")}${login}${parts.slice(middle).join("\n")}</main><footer><a href="/cgu">Mentions légales</a></footer></body></html>`;
}
