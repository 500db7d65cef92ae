import type { PictureNode } from "../model/picture.ts";

/** Back of an invented card without a photo: the number at the top on the left is marked. */
export const cardWithoutPhotoSerialNumber: PictureNode = [
  "svg",
  { viewBox: "0 0 400 250" },
  ["rect", { width: 400, height: 250, fill: "#FFFDF2" }],
  ["rect", { x: 10, y: 10, width: 380, height: 230, rx: 16, fill: "#fff", stroke: "#1F1F1F", "stroke-width": 2.5 }],
  ["rect", { x: 26.5, y: 22.5, width: 149, height: 47, rx: 5, fill: "none", stroke: "#1F1F1F", "stroke-width": 3 }],
  ["rect", { x: 30, y: 26, width: 142, height: 40, rx: 3, fill: "#fff", stroke: "#FFD400", "stroke-width": 5 }],
  ["text", { x: 42, y: 54, "font-size": 24, "font-weight": 700, fill: "#1F1F1F" }, "00 000 000"],
  ["rect", { x: 11, y: 88, width: 378, height: 46, fill: "#B9B29C" }],
  ["rect", { x: 32, y: 160, width: 250, height: 10, rx: 2, fill: "#D5CFBC" }],
  ["rect", { x: 32, y: 184, width: 190, height: 10, rx: 2, fill: "#D5CFBC" }],
  ["rect", { x: 32, y: 208, width: 280, height: 10, rx: 2, fill: "#D5CFBC" }],
];
