import type { VNode } from "preact";
import { SiteField } from "./site-field.tsx";
import { siteWords } from "./site-words.ts";

/** A new password, its rules as a list, and the password once more. */
export function PasswordFields({ label }: { readonly label: string }): VNode {
  return (
    <>
      <SiteField name="new-password" label={label} type="password" autocomplete="new-password" />
      <ul class="rules">
        {[siteWords.rule9, siteWords.ruleSpecial, siteWords.ruleDigit, siteWords.ruleUpper, siteWords.ruleLower].map(
          (rule) => (
            <li key={rule}>{rule}</li>
          ),
        )}
      </ul>
      <SiteField
        name="confirm-password"
        label={siteWords.confirmPassword}
        type="password"
        autocomplete="new-password"
      />
    </>
  );
}
