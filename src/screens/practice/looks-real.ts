/** Endings of e-mail addresses that belong to nobody (RFC 2606, and our own invented one). */
const INVENTED_ENDINGS = new Set(["exemple", "example", "invalid", "test"]);

/** Beginnings of phone numbers kept for fiction by the French numbering plan (ARCEP). */
const INVENTED_PHONES = ["019900", "026191", "035301", "046571", "053649", "063998"];

/** Whether a typed value may be someone's own: social security number, e-mail address or phone number (R46). */
export function looksReal(value: string): boolean {
  return isSocialSecurityNumber(value) || isRealEmail(value) || isRealPhone(value);
}

/** 13 characters and a key of two digits that fits them: 97 minus the remainder; 2A and 2B of Corsica count as 19 and 18. */
function isSocialSecurityNumber(value: string): boolean {
  const compact = withoutSeparators(value).toUpperCase();
  if (!/^[1-478]\d{4}(\d{2}|2A|2B)\d{8}$/.test(compact)) return false;
  const digits = compact.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - (Number(digits) % 97) === Number(compact.slice(13));
}

function isRealEmail(value: string): boolean {
  const host = /^[^\s@]+@([^\s@]+\.[a-z]{2,})$/i.exec(value.trim())?.[1];
  if (host === undefined) return false;
  return !INVENTED_ENDINGS.has(host.toLowerCase().split(".").at(-1) ?? "");
}

function isRealPhone(value: string): boolean {
  const national = withoutSeparators(value).replace(/^(\+|00)33(\(0\))?0?/, "0");
  return /^0[1-9]\d{8}$/.test(national) && !INVENTED_PHONES.some((start) => national.startsWith(start));
}

function withoutSeparators(value: string): string {
  return value.replace(/[\s.\-_/]/g, "");
}
