import type { VNode } from "preact";

/** Outlines on a 24 × 24 grid; `thick` ones carry the meaning. */
const SHAPES = {
  address: { paths: ["M3 5.5h18v13H3zM3 9.5h18"], thick: ["M5.8 7.5h.2M8.8 7.5h.2"] },
  warning: { paths: ["M12 3.5L22 20.5H2z"], thick: ["M12 10v5", "M12 17.8v.2"] },
  stop: { paths: ["M5.5 5.5h13v13h-13z"], thick: [] },
  resume: { paths: ["M7 4.5v15l12-7.5z"], thick: [] },
  search: { paths: ["M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.5 15.5L21 21"], thick: [] },
  pencil: { paths: ["M4 20l1-4.5L16.5 4 20 7.5 8.5 19z", "M14 6.5l3.5 3.5"], thick: [] },
  go: { paths: ["M4 12h15M13 6l6 6-6 6"], thick: [] },
  back: { paths: ["M20 12H5M11 6l-6 6 6 6"], thick: [] },
  guide: { paths: ["M4 4h16v11l-5 5H4z", "M20 15h-5v5"], thick: [] },
  "se-connecter": { paths: ["M12 4h8v16h-8", "M3 12h11M10 8l4 4-4 4"], thick: [] },
  "identifiant-oublie": {
    paths: ["M3 5h18v14H3z", "M8.5 9a2 2 0 1 1 0 4a2 2 0 0 1 0-4M5.5 16c.5-2 5.5-2 6 0M14.5 10h3.5M14.5 14h3.5"],
    thick: [],
  },
  "mot-de-passe-oublie": { paths: ["M2.5 7.5h19v9h-19z"], thick: ["M7 12h.1M12 12h.1M17 12h.1"] },
  activer: { paths: ["M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18", "M8 12.3l3 3 5.5-6"], thick: [] },
  "ajouter-un-document": { paths: ["M14 3H5v18h14V8z", "M14 3v5h5M12 11.5v6M9 14.5h6"], thick: [] },
  "gerer-la-confidentialite": {
    paths: [
      "M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6z",
      "M12 9.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6",
    ],
    thick: [],
  },
  "completer-le-profil-medical": { paths: ["M5 4h14v17H5z", "M9 2.5h6v3H9zM8.5 11h7M8.5 15.5h4"], thick: [] },
  "lire-un-message": { paths: ["M3 5.5h18v13H3z", "M3 6.5l9 7 9-7"], thick: [] },
  "aider-un-proche": {
    paths: [
      "M8 4.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 0 1 0-6.4M17 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5",
      "M2.5 20c0-7 11-7 11 0M15 15.2c3-1 6.5.8 6.5 4.8",
    ],
    thick: [],
  },
  sopposer: { paths: ["M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18", "M5.8 5.8l12.4 12.4"], thick: [] },
  "se-deconnecter": { paths: ["M12 4H4v16h8", "M9 12h12M17 8l4 4-4 4"], thick: [] },
} as const satisfies Record<string, Shape>;

export type IconName = keyof typeof SHAPES;

interface Shape {
  readonly paths: readonly string[];
  readonly thick: readonly string[];
}

/** A drawing beside a word; it never stands alone, so it is hidden from voices. */
export function Icon({ name, mirrored = false }: { readonly name: IconName; readonly mirrored?: boolean }): VNode {
  return <Outlines shape={SHAPES[name]} mirrored={mirrored} />;
}

/** The lines of a drawing. */
export function Outlines({ shape, mirrored }: { readonly shape: Shape; readonly mirrored: boolean }): VNode {
  return (
    <svg
      class={mirrored ? "icon mirrored" : "icon"}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {shape.paths.map((d) => (
        <path key={d} d={d} />
      ))}
      {shape.thick.map((d) => (
        <path key={d} d={d} stroke-width="2.8" />
      ))}
    </svg>
  );
}

/** The icon of a guide; a plain sticker for a guide that has none of its own. */
export function guideIcon(guideId: string): IconName {
  return guideId in SHAPES ? (guideId as IconName) : "guide"; // just looked up
}
