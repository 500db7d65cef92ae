import type { ControlSeen } from "./look-under-ring.ts";

/** Which kinds of value each sign asks for, the surest sign first. Every value is invented (numbers: those kept for fiction). */
const RULES: readonly { readonly asks: (field: ControlSeen) => boolean; readonly value: string }[] = [
  { asks: ({ kind }) => kind.startsWith("input:password"), value: "Invente-2026!" },
  { asks: ({ kind }) => kind.startsWith("input:date"), value: "12041950" },
  { asks: ({ autocomplete }) => autocomplete === "one-time-code", value: "482915" },
  { asks: ({ name }) => /\bcode\b(?! postal)/i.test(name), value: "482915" },
  {
    asks: ({ kind, autocomplete }) => kind.startsWith("input:email") || autocomplete === "email",
    value: "odette@exemple.invalid",
  },
  { asks: ({ kind, autocomplete }) => kind.startsWith("input:tel") || autocomplete === "tel", value: "0639980012" },
  { asks: ({ name }) => /mot de passe/i.test(name), value: "Invente-2026!" },
  { asks: ({ name }) => /s[ée]curit[ée] sociale|\bnir\b/i.test(name), value: "244079999999900" },
  { asks: ({ name }) => /num[ée]ro de s[ée]rie/i.test(name), value: "8025000000" },
  { asks: ({ name }) => /date|naissance/i.test(name), value: "12/04/1950" },
  { asks: ({ name }) => /e-?mail|courriel/i.test(name), value: "odette@exemple.invalid" },
  { asks: ({ name }) => /t[ée]l[ée]phone|mobile|portable/i.test(name), value: "0639980012" },
  { asks: ({ inputmode, kind }) => inputmode === "numeric" || kind.startsWith("input:number"), value: "12" },
];

/** An invented value of the kind that a field asks for, told from its own attributes and label. */
export function inventValue(field: ControlSeen): string {
  return RULES.find(({ asks }) => asks(field))?.value ?? "odette.martin";
}
