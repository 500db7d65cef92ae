import type { VNode } from "preact";
import { CodeForm } from "../code-form.tsx";
import type { PageProps } from "../page-props.ts";
import { siteWords } from "../site-words.ts";

/** Waiting for the code of the login, and typing it. */
export function CodePage(props: PageProps): VNode {
  return (
    <>
      <p class="site-step">{siteWords.step3}</p>
      <h1 tabIndex={-1}>{siteWords.typeMyCode}</h1>
      <CodeForm
        {...props}
        button={siteWords.connect}
        onSend={() => {
          props.act({ type: "sign-in" });
          props.go("espace");
        }}
      />
    </>
  );
}
