import { render } from "preact";
import { PracticeBook, type PracticeBookProps } from "./practice-book.tsx";
import { addressOf } from "./routes.ts";

export interface PracticeOptions extends Omit<PracticeBookProps, "opened" | "startsSignedIn"> {
  /** A guide to start at once, from `practice.html?guide=…`; unknown ones are left out. */
  readonly startWith?: string | undefined;
  /** Whether a guide begins where someone is signed in already. @default never */
  readonly startsSignedIn?: (guideId: string) => boolean;
}

/** Shows the practice site in `root`, on its list of exercises, or on a page of the played site with a guide under way. */
export function mountPractice(
  root: Element,
  { startWith, startsSignedIn = () => false, ...props }: PracticeOptions,
): void {
  const opened = props.guides.find(({ id }) => id === startWith)?.id;
  if (opened !== undefined) history.replaceState(null, "", addressOf(startsSignedIn(opened) ? "espace" : "accueil"));
  render(<PracticeBook {...props} startsSignedIn={startsSignedIn} opened={opened} />, root);
  if (opened !== undefined) props.onStart(opened);
}
