import type { Site } from "../model/site.ts";
import { messages } from "./messages.ts";
import { screens } from "./screens.ts";
import { targets } from "./targets.ts";

/** monespacesante.fr, as far as public evidence goes. Nobody of the project has seen its markup. */
export const site: Site = {
  screens,
  targets,
  messages: messages.map((message) => ({ role: "text", ...message })),
};
