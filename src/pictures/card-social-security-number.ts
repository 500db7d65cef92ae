import type { PictureNode } from "../model/picture.ts";

/** Front of an invented card: the number below the name is marked. */
export const cardSocialSecurityNumber: PictureNode = [
  "svg",
  { viewBox: "0 0 400 250" },
  ["rect", { width: 400, height: 250, fill: "#FFFDF2" }],
  ["rect", { x: 10, y: 10, width: 380, height: 230, rx: 16, fill: "#fff", stroke: "#1F1F1F", "stroke-width": 2.5 }],
  [
    "g",
    { stroke: "#1F1F1F", "stroke-width": 2, fill: "#F6F0DA" },
    ["rect", { x: 32, y: 70, width: 56, height: 44, rx: 6 }],
    ["path", { d: "M32 85h17M32 100h17M88 85h-17M88 100h-17M49 70v44M71 70v44", fill: "none" }],
  ],
  ["rect", { x: 292, y: 62, width: 76, height: 92, fill: "#F6F0DA", stroke: "#1F1F1F", "stroke-width": 2 }],
  ["circle", { cx: 330, cy: 98, r: 16, fill: "#B9B29C" }],
  ["path", { d: "M302 153c2-42 54-42 56 0z", fill: "#B9B29C" }],
  ["text", { x: 32, y: 158, "font-size": 20, "font-weight": 600, fill: "#1F1F1F" }, "Odette EXEMPLE"],
  ["rect", { x: 24.5, y: 172.5, width: 289, height: 47, rx: 5, fill: "none", stroke: "#1F1F1F", "stroke-width": 3 }],
  ["rect", { x: 28, y: 176, width: 282, height: 40, rx: 3, fill: "#fff", stroke: "#FFD400", "stroke-width": 5 }],
  ["text", { x: 38, y: 204, "font-size": 24, "font-weight": 700, fill: "#1F1F1F" }, "0 00 00 00 000 000 00"],
];
