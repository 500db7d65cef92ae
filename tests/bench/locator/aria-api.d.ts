/** The library ships no types. Only the bench uses it, to compare. */
declare module "aria-api" {
  export function getName(element: Element): string;
}
