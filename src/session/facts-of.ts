import type { Facts, MessageFact, TargetFact } from "../model/facts.ts";
import type { FoundScreen } from "../model/screen.ts";
import type { Located } from "../model/target.ts";

/** What the locator saw, without its elements: all that the engine is told of the page. */
export function factsOf(
  screen: FoundScreen,
  located: ReadonlyMap<string, Located>,
  messages: readonly MessageFact[],
  settled: boolean,
): Facts {
  return {
    screen,
    messages,
    settled,
    targets: Object.fromEntries([...located].map(([id, answer]) => [id, factOf(answer)])),
  };
}

function factOf(answer: Located): TargetFact {
  switch (answer.status) {
    case "found":
      return { status: "found", name: answer.name };
    case "hidden":
      return { status: "hidden", reason: answer.reason, name: answer.name };
    case "ambiguous":
      return { status: "ambiguous", count: answer.count, name: answer.name };
    case "missing":
      return { status: "missing" };
  }
}
