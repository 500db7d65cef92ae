import type { VNode } from "preact";

/** Leads past what comes before the content (RGAA 12.7); seen while it has the focus. The page's `<main>` is `#main`. */
export function SkipLink({ text }: { readonly text: string }): VNode {
  return (
    <a
      class="skip"
      href="#main"
      onClick={(event) => {
        // Addresses of some pages say in their hash which screen is open.
        event.preventDefault();
        const main = document.getElementById("main");
        if (main === null) return;
        main.tabIndex = -1;
        main.focus();
      }}
    >
      {text}
    </a>
  );
}
