import { activationTargets } from "./targets/activation.ts";
import { documentTargets } from "./targets/documents.ts";
import { identityTargets } from "./targets/identity.ts";
import { interruptionTargets } from "./targets/interruptions.ts";
import { loginTargets } from "./targets/login.ts";
import { spaceTargets } from "./targets/space.ts";

/** Everything a guide can point at. The names are accepted labels, today's first; add, never delete. */
export const targets = [
  ...interruptionTargets,
  ...loginTargets,
  ...identityTargets,
  ...activationTargets,
  ...documentTargets,
  ...spaceTargets,
] as const;

export type TargetId = (typeof targets)[number]["id"];
