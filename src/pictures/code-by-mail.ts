import type { PictureNode } from "../model/picture.ts";

/** An invented mailbox: the number in the message on top is marked. */
export const codeByMail: PictureNode = [
  "svg",
  { viewBox: "0 0 400 250" },
  ["rect", { width: 400, height: 250, fill: "#FFFDF2" }],
  ["rect", { x: 30, y: 20, width: 340, height: 214, rx: 8, fill: "#fff", stroke: "#1F1F1F", "stroke-width": 2.5 }],
  [
    "path",
    { d: "M31 28a7 7 0 0 1 7-7h324a7 7 0 0 1 7 7v28H31z", fill: "#F6F0DA", stroke: "#1F1F1F", "stroke-width": 2 },
  ],
  [
    "path",
    {
      d: "M50 30h30v18H50zl15 11 15-11",
      fill: "#fff",
      stroke: "#1F1F1F",
      "stroke-width": 2,
      "stroke-linejoin": "round",
    },
  ],
  [
    "path",
    {
      d: "M96 39h110M56 80h150M56 104h240M56 178h200M56 208h130",
      stroke: "#B9B29C",
      "stroke-width": 8,
      "stroke-linecap": "round",
    },
  ],
  ["path", { d: "M31 190h338", stroke: "#1F1F1F", "stroke-width": 1.5 }],
  ["rect", { x: 52.5, y: 118.5, width: 157, height: 47, rx: 5, fill: "none", stroke: "#1F1F1F", "stroke-width": 3 }],
  ["rect", { x: 56, y: 122, width: 150, height: 40, rx: 3, fill: "#fff", stroke: "#FFD400", "stroke-width": 5 }],
  [
    "text",
    { x: 131.0, y: 152, "text-anchor": "middle", "font-size": 26, "font-weight": 700, fill: "#1F1F1F" },
    "000 000",
  ],
];
