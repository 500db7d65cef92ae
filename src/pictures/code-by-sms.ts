import type { PictureNode } from "../model/picture.ts";

/** An invented telephone: the number in the message is marked. */
export const codeBySms: PictureNode = [
  "svg",
  { viewBox: "0 0 400 250" },
  ["rect", { width: 400, height: 250, fill: "#FFFDF2" }],
  ["path", { d: "M105 250V36a20 20 0 0 1 20-20h150a20 20 0 0 1 20 20v214z", fill: "#1F1F1F" }],
  ["path", { d: "M115 250V44h170v206z", fill: "#fff" }],
  ["path", { d: "M115 44h170v34H115z", fill: "#F6F0DA" }],
  ["path", { d: "M131 61h80", stroke: "#B9B29C", "stroke-width": 9, "stroke-linecap": "round" }],
  [
    "path",
    {
      d: "M133 94h134a10 10 0 0 1 10 10v92a10 10 0 0 1-10 10H150l-18 18v-18a10 10 0 0 1-9-10v-92a10 10 0 0 1 10-10z",
      fill: "#F6F0DA",
      stroke: "#1F1F1F",
      "stroke-width": 2,
    },
  ],
  ["path", { d: "M138 114h96M138 188h70", stroke: "#B9B29C", "stroke-width": 8, "stroke-linecap": "round" }],
  ["rect", { x: 136.5, y: 126.5, width: 129, height: 47, rx: 5, fill: "none", stroke: "#1F1F1F", "stroke-width": 3 }],
  ["rect", { x: 140, y: 130, width: 122, height: 40, rx: 3, fill: "#fff", stroke: "#FFD400", "stroke-width": 5 }],
  [
    "text",
    { x: 201.0, y: 160, "text-anchor": "middle", "font-size": 26, "font-weight": 700, fill: "#1F1F1F" },
    "000 000",
  ],
];
