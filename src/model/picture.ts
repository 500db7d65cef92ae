/** Pictures for what words say badly; drawn for this project (src/pictures). */
export type PictureId =
  | "card-social-security-number"
  | "card-with-photo-serial-number"
  | "card-without-photo-serial-number"
  | "code-by-sms"
  | "code-by-mail";

/** A node of an SVG drawing as plain data: tag, attributes, children. Its only texts are numbers and names. */
export type PictureNode = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: (PictureNode | string)[],
];
