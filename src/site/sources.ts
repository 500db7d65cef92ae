import type { Confidence, Evidence } from "../model/evidence.ts";

const source =
  (key: string, date: string, confidence: Confidence) =>
  (note?: string): Evidence => ({ key, date, confidence, ...(note === undefined ? {} : { note }) });

/** The official deck of the 2021 pilot. */
export const SEED21 = source("SEED21", "2021", "A");
/** A press guide to the launch, with the words of its screens. */
export const NUM22 = source("NUM22", "2022-02", "C");
/** Another one, with the words of the form that makes a new code. */
export const NEX22 = source("NEX22", "2022", "C");
/** A hand-made copy of the web site by students. */
export const REP23 = source("REP23", "2023-07", "C");
/** Steps told by a regional coordinator of the service, after the app of 2022. */
export const ANF = source("ANF", "2022", "C");
/** A help page of students that links real addresses of the site. */
export const HN = source("HN", "2023", "C");
/** Source of the official mobile app: the web's wording may differ. */
export const MOB = source("MOB", "2025-08-27", "B");
/** The same source's schema of the back end, shared with the web: which data are asked for, not in which words. */
export const GQL = source("GQL", "2025-08-27", "B");
/** Paraphrase of the official FAQ by its engineer. */
export const FAQ = source("FAQ", "2025-08", "A");
/** Automated crawl of the live site. */
export const DDG = source("DDG", "2026-04", "A");
/** Our inference; never seen anywhere. */
export const OURS = source("OURS", "2026-11-22", "D");
