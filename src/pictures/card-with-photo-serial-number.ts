import type { PictureNode } from "../model/picture.ts";

/** Front of an invented card with a photo: the number at the top on the right is marked. */
export const cardWithPhotoSerialNumber: PictureNode = [
  "svg",
  { viewBox: "0 0 400 250" },
  ["rect", { width: 400, height: 250, fill: "#FFFDF2" }],
  ["rect", { x: 10, y: 10, width: 380, height: 230, rx: 16, fill: "#fff", stroke: "#1F1F1F", "stroke-width": 2.5 }],
  ["rect", { x: 192.5, y: 24.5, width: 185, height: 47, rx: 5, fill: "none", stroke: "#1F1F1F", "stroke-width": 3 }],
  ["rect", { x: 196, y: 28, width: 178, height: 40, rx: 3, fill: "#fff", stroke: "#FFD400", "stroke-width": 5 }],
  ["text", { x: 207, y: 56, "font-size": 24, "font-weight": 700, fill: "#1F1F1F" }, "00000 000 000"],
  ["text", { x: 32, y: 56, "font-size": 20, "font-weight": 700, fill: "#1F1F1F" }, "Exemple"],
  [
    "g",
    { stroke: "#1F1F1F", "stroke-width": 2, fill: "#F6F0DA" },
    ["rect", { x: 32, y: 92, width: 56, height: 44, rx: 6 }],
    ["path", { d: "M32 107h17M32 122h17M88 107h-17M88 122h-17M49 92v44M71 92v44", fill: "none" }],
  ],
  ["rect", { x: 292, y: 96, width: 76, height: 92, fill: "#F6F0DA", stroke: "#1F1F1F", "stroke-width": 2 }],
  ["circle", { cx: 330, cy: 132, r: 16, fill: "#B9B29C" }],
  ["path", { d: "M302 187c2-42 54-42 56 0z", fill: "#B9B29C" }],
  ["rect", { x: 32, y: 168, width: 150, height: 10, rx: 2, fill: "#D5CFBC" }],
  ["rect", { x: 32, y: 192, width: 200, height: 10, rx: 2, fill: "#D5CFBC" }],
  ["rect", { x: 32, y: 214, width: 110, height: 10, rx: 2, fill: "#D5CFBC" }],
];
