/** A neutral, invented page with a form, links and a menu; it looks like no real site. */
export function formPage({ head = "", body = "" } = {}): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bibliothèque des Tilleuls</title><style>
body{margin:0;font:17px/1.5 "Liberation Sans",Arial,sans-serif;background:#eef2f1;color:#16302f}
header{display:flex;flex-wrap:wrap;gap:8px 32px;align-items:center;padding:14px clamp(12px,5vw,72px);background:#fff;border-bottom:4px solid #17605c}
header p{margin:0;font:700 22px/1.3 "Liberation Serif",serif;color:#17605c}
nav{display:flex;flex-wrap:wrap;gap:4px 24px} a{color:#124f4b}
main{display:grid;grid-template-columns:minmax(0,460px) minmax(0,1fr);gap:48px;padding:36px clamp(12px,9vw,132px);align-items:start}
form{background:#fff;border:1px solid #c4d3d1;border-radius:14px;padding:26px 30px 30px}
h1{margin:0;font:700 27px/1.25 "Liberation Serif",serif} label{display:block;font-weight:700;margin-bottom:6px}
input{box-sizing:border-box;width:100%;height:48px;padding:0 14px;font:inherit;border:1.5px solid #4c6d6a;border-radius:10px}
form button{width:100%;height:52px;border:0;border-radius:26px;background:#124f4b;color:#fff;font:700 18px/1 "Liberation Sans",Arial,sans-serif;margin-top:6px}
@media (max-width:760px){main{grid-template-columns:minmax(0,1fr);gap:20px;padding-bottom:60vh}}
</style>${head}</head><body>
<header><p>Bibliothèque des Tilleuls</p><nav><a href="#horaires">Horaires</a><a href="#catalogue">Catalogue</a><a href="#contact">Contact</a></nav></header>
<main><form id="f"><h1>Je m’identifie</h1><p>Page inventée pour les essais.</p>
<label for="f-id">Mon identifiant</label><input id="f-id" autocomplete="off">
<p><a id="f-lost-id" href="#id">Identifiant oublié ?</a></p>
<label for="f-mdp">Mon mot de passe</label><input id="f-mdp" type="password" autocomplete="off">
<p><a id="f-lost-mdp" href="#mdp">Mot de passe oublié ?</a></p>
<button id="f-go" type="button">Continuer</button></form>
<aside><h2>Cette semaine</h2><p>Club de lecture, jeudi à 15 heures.</p><p>Atelier photo, samedi à 10 heures.</p></aside></main>
${body}</body></html>`;
}
