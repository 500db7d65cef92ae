import type { ComponentChild, VNode } from "preact";
import type { Drawing } from "../../model/drawing.ts";
import type { PictureNode } from "../../model/picture.ts";

/** A picture, drawn node by node: an image file or its address the policy of a page may forbid. */
export function Picture({ drawn, text }: NonNullable<Drawing["picture"]>): VNode {
  return (
    <div class="picture" role="img" aria-label={text}>
      {draw(drawn)}
    </div>
  );
}

function draw(node: PictureNode | string): ComponentChild {
  if (typeof node === "string") return node;
  const [tag, attributes, ...children] = node;
  const Tag = tag as "g"; // any element of SVG: the pictures are our own data
  return <Tag {...attributes}>{children.map(draw)}</Tag>;
}
