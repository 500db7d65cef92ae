/** A page with a one-time code, or one that only looks like it, labelled by hand. */
export interface OtpPage {
  readonly name: string;
  /** A file of `ddg-forms`, or markup of ours in a shape that was seen (the shape is named, its code is not copied). */
  readonly file?: string;
  readonly html?: string;
  /** CSS of the true field, or of its boxes; absent when the page does not ask for the code that was sent. */
  readonly truth?: string;
}

const boxes = (count: number, attributes: string): string =>
  Array.from({ length: count }, () => `<input class="box" ${attributes}>`).join("");
const counted = (count: number, attributes: string, label: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `<input class="box" ${attributes} aria-label="${label(at + 1)}">`).join("");
const page = (inner: string): string => `<main><form>${inner}<button>Valider</button></form></main>`;

export const otpPages: readonly OtpPage[] = [
  // Pages of ddg-forms that ask for a code, and their neighbours that do not.
  { name: "paypal: six boxes named 1-6", file: "paypal_otp.html", truth: "input[name^=otpCode]" },
  {
    name: "chase: a code beside the password",
    file: "chase_2fa-verification-step.html",
    truth: "#otpcode_input-input-field",
  },
  {
    name: "instagram: confirmation code",
    file: "instagram_email-confirmation-code.html",
    truth: "input[name=email_confirmation_code]",
  },
  { name: "etsy: security code", file: "etsy_security-step.html", truth: "input[name=twofactor_token]" },
  {
    name: "cookpad: a nameless box of six characters",
    file: "cookpad_email-confirmation-code.html",
    truth: "#email_verification_code_given",
  },
  { name: "hulu: four masked boxes", file: "hulu_account-pin.html", truth: "input[maxlength='1']" },
  { name: "alaskaair: security code of a card", file: "alaskaair_checkout.html" },
  { name: "att: card", file: "att_credit_card.html" },
  { name: "bestbuy: card", file: "bestbuy_checkout.html" },
  { name: "chewy: card", file: "chewy_checkout.html" },
  { name: "costco: card", file: "costco_checkout.html" },
  { name: "ebay: card", file: "ebay_checkout.html" },
  { name: "etsy: card", file: "etsy_checkout.html" },
  { name: "kroger: card", file: "kroger_checkout.html" },
  { name: "poor markup: card", file: "poor-markup-form.html" },
  { name: "sams club: card", file: "sams_club_credit_card.html" },
  { name: "victoria’s secret: card", file: "victoriassecret_payment-form.html" },
  { name: "wayfair: card", file: "wayfair_checkout.html" },
  { name: "yahoo: card", file: "yahoo_payment-form.html" },
  { name: "99.com: a picture to copy", file: "account_99_com_login.html" },
  { name: "ukr.net: sign-up", file: "accounts_ukr_net_signup.html" },
  { name: "wikihow: a picture to copy", file: "wikihow_signup.html" },
  { name: "desjardins: log-in", file: "accweb_mouv_desjardins_com_login.html" },
  { name: "github: log-in", file: "github_login.html" },
  { name: "linkedin: log-in", file: "linkedin_login.html" },
  // Shapes of open identity servers and component libraries, in our own markup.
  {
    name: "identity server: label and one field",
    html: page(
      `<label for="otp">Code à usage unique</label><input id="otp" name="otp" autocomplete="off" type="text">`,
    ),
    truth: "#otp",
  },
  {
    name: "forge: passcode with the token",
    html: page(
      `<label for="p">Code d’authentification</label><input id="p" type="number" autocomplete="one-time-code">`,
    ),
    truth: "#p",
  },
  {
    name: "cloud: placeholder only",
    html: page(`<input id="c" type="tel" minlength="6" maxlength="6" placeholder="Code de vérification">`),
    truth: "#c",
  },
  {
    name: "pattern and token, no name",
    html: page(
      `<p>Un code vous a été envoyé.</p><input id="t" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" maxlength="6" placeholder="••••••">`,
    ),
    truth: "#t",
  },
  {
    name: "label around, hint behind",
    html: page(
      `<label>Code de sécurité <input id="s" inputmode="numeric" maxlength="6"><small>6 chiffres</small></label>`,
    ),
    truth: "#s",
  },
  {
    name: "label with its delivery masked",
    html: page(
      `<label for="r">Code reçu par SMS au 06 ** ** ** 12</label><input id="r" inputmode="numeric" maxlength="6">`,
    ),
    truth: "#r",
  },
  {
    name: "label with a star",
    html: page(
      `<div><input id="q" type="text" placeholder=" "><label for="q">Code reçu<span class="obligatoire">*</span></label></div>`,
    ),
    truth: "#q",
  },
  {
    name: "words beside it",
    html: page(`<div><div>Saisir le code reçu</div><div><input id="w" type="text" maxlength="6"></div></div>`),
    truth: "#w",
  },
  {
    name: "six boxes of number, first without limit",
    html: page(
      `<fieldset><legend>Code de vérification</legend><div><input class="box" type="number" style="width:40px;height:40px" autocomplete="one-time-code">${boxes(5, `type="number" style="width:40px;height:40px" min="0" max="9" maxlength="1"`)}</div></fieldset>`,
    ),
    truth: ".box",
  },
  {
    name: "six boxes of text, heading above",
    html: page(
      `<h1>Je saisis mon code</h1><div class="d-flex">${boxes(6, `type="text" maxlength="1" class="m-2"`)}</div>`,
    ),
    truth: "[maxlength='1']",
  },
  {
    name: "six boxes of tel with a one-digit pattern",
    html: page(`<h4>Code</h4><div>${boxes(6, `type="tel" maxlength="1" pattern="[0-9]"`)}</div>`),
    truth: ".box",
  },
  {
    name: "four boxes of number, size 1",
    html: page(
      `<h1>Saisir le code reçu par SMS</h1>${boxes(4, `type="number" maxlength="1" size="1" min="0" max="9"`)}`,
    ),
    truth: ".box",
  },
  {
    name: "six labelled boxes, « Chiffre 1 sur 6 »",
    html: page(
      `<div role="group" aria-label="Code à usage unique">${counted(6, `type="text" inputmode="numeric"`, (at) => `Chiffre ${String(at)} sur 6`)}</div>`,
    ),
    truth: ".box",
  },
  {
    name: "six boxes by size alone",
    html: page(
      `<p id="l">Code de sécurité</p><div role="group" aria-labelledby="l">${boxes(6, `type="tel" style="width:48px;height:56px"`)}</div>`,
    ),
    truth: ".box",
  },
  {
    name: "six masked boxes",
    html: page(`<p>Code à usage unique</p><div>${boxes(6, `type="password" maxlength="1" inputmode="numeric"`)}</div>`),
    truth: ".box",
  },
  {
    name: "eight boxes in two groups",
    html: page(
      `<div role="group" aria-label="Code de vérification" style="display:flex"><div>${boxes(4, `maxlength="1"`)}</div><span>-</span><div>${boxes(4, `maxlength="1"`)}</div></div>`,
    ),
    truth: ".box",
  },
  {
    name: "one see-through field over drawn boxes",
    html: page(
      `<div style="position:relative;height:50px"><div>${"<div style='display:inline-block;width:40px;height:40px;border:1px solid'></div>".repeat(6)}</div><input id="o" style="position:absolute;inset:0;width:100%;height:100%;background:transparent;color:transparent;border:0" autocomplete="one-time-code" inputmode="numeric" maxlength="6"></div>`,
    ),
    truth: "#o",
  },
  {
    name: "a code and « remember me »",
    html: page(
      `<label for="k">Code d’accès à usage unique</label><input id="k" maxlength="6"><label><input type="checkbox"> Se souvenir de cet appareil</label>`,
    ),
    truth: "#k",
  },
  // What must be left alone.
  {
    name: "provisional code of twelve characters",
    html: page(`<label for="v">Saisir le code provisoire à 12 caractères</label><input id="v" maxlength="12">`),
  },
  {
    name: "postal code",
    html: page(`<label for="v">Code postal</label><input id="v" inputmode="numeric" maxlength="5">`),
  },
  { name: "promotional code", html: page(`<label for="v">Code promo</label><input id="v">`) },
  {
    name: "a social security number in boxes",
    html: page(
      `<label>Numéro de sécurité sociale</label><div>${[1, 2, 2, 2, 3, 3, 2].map((length) => `<input maxlength="${String(length)}" size="${String(length)}" style="width:40px">`).join("")}</div>`,
    ),
  },
  {
    name: "a date of birth in three boxes",
    html: page(
      `<fieldset><legend>Date de naissance</legend><input maxlength="2"><input maxlength="2"><input maxlength="4"></fieldset>`,
    ),
  },
  {
    name: "a log-in",
    html: page(
      `<label for="u">Identifiant</label><input id="u"><label for="v">Mot de passe</label><input id="v" type="password">`,
    ),
  },
  {
    name: "a picture to copy",
    html: page(`<img src="data:," alt="captcha"><label for="v">Code de vérification</label><input id="v">`),
  },
  {
    name: "security code of a card",
    html: page(
      `<label for="n">Numéro de carte</label><input id="n" autocomplete="cc-number"><label for="v">Code de sécurité</label><input id="v" maxlength="3">`,
    ),
  },
];
