/** The invented person. Nothing here can be anyone's: see each line, and `looksReal` lets them all through (R46). */
export const odette = {
  firstName: "Odette",
  lastName: "Exemple",
  town: "Trifouillis",
  birthDate: "14/07/1944",
  identifier: "odette.exemple",
  newIdentifier: "odette.nouvelle",
  password: "Fraises2026!",
  newPassword: "Cerises2026!",
  /** 06 39 98 is kept for fiction by the French numbering plan. */
  phone: "06\u00a039\u00a098\u00a000\u00a012",
  /** No such ending exists on the Internet. */
  email: "odette@poste.exemple",
  /** A key of 00 fits no number at all. */
  socialSecurityNumber: "2 44 07 99 999 999 00",
  serialNumber: "1234567890 1",
  documentName: "Ordonnance de mars",
  documentDate: "03/03/2026",
} as const;

/** Codes that « arrive », in turn. */
export const inventedCodes = ["204816", "730195", "518402", "962037"] as const;

/** A code of the kind that activates a profile: 12 letters and digits. */
export const inventedProvisionalCode = "FraiseCerise" as const;
