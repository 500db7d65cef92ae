import type { VNode } from "preact";
import { Outlines } from "./icon.tsx";

/** Drawings of the large pages, apart from those of the popup, which opens at once and carries no more than it shows. */
const SHAPES = {
  sound: { paths: ["M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"], thick: [] },
  tick: { paths: [], thick: ["M4 12.5l5.5 5.5L20 6.5"] },
  print: { paths: ["M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 13.5h10v7H7z"], thick: [] },
  "no-reading": { paths: ["M14 3H5v18h14V8zM14 3v5h5M8.5 12.5h7M8.5 16.5h7", "M2.5 21.5l19-19"], thick: [] },
  "no-looking": {
    paths: [
      "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 9.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 0 1 0-5.2",
      "M4.5 20.5l15-17",
    ],
    thick: [],
  },
  "no-sending": { paths: ["M12 16V4M7 8.5L12 4l5 4.5M4 14.5V20h16v-5.5", "M2.5 21.5l19-19"], thick: [] },
  "no-clicking": { paths: ["M7 3.5l11.5 9-5.2.7 3 5.8-2.6 1.3-3-5.9L7 18z", "M2.5 21.5l19-19"], thick: [] },
} as const satisfies Record<string, { readonly paths: readonly string[]; readonly thick: readonly string[] }>;

/** A drawing beside a word; it never stands alone, so it is hidden from voices. */
export function PageIcon({ name }: { readonly name: keyof typeof SHAPES }): VNode {
  return <Outlines shape={SHAPES[name]} mirrored={false} />;
}
