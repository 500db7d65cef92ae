import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: [".output/**", ".wxt/**", "tests/fixtures/**"] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "no-console": ["error", { allow: ["warn", "error"] }],
      "max-lines": ["error", { max: 250, skipBlankLines: true }],
      // R32, R60, R62, R65: never act for the person, never send, never read what is typed, never run text as code.
      "no-restricted-globals": ["error", "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "RTCPeerConnection"],
      "no-restricted-syntax": [
        "error",
        {
          selector: "AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
          message: "innerHTML is not used here (R65).",
        },
        {
          selector: "CallExpression[callee.property.name=/^(sendBeacon|insertAdjacentHTML|requestSubmit)$/]",
          message: "Not allowed in this extension (R32, R60).",
        },
        { selector: "CallExpression[callee.name='eval']", message: "No eval (R65)." },
      ],
    },
  },
  {
    files: ["src/{dom,locate,watch,overlay,session}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "click", message: "The guide never clicks for the person (R32)." },
        { property: "submit", message: "The guide never submits (R32)." },
        { property: "dispatchEvent", message: "The guide sends no event to the page (R32)." },
        { property: "postMessage", message: "No channel between page and extension (R68)." },
        { property: "clipboard", message: "The clipboard is not read (R62)." },
        {
          property: "labels",
          message: "element.labels costs O(document); use the label index (src/locate/label-index.ts).",
        },
      ],
    },
  },
  { files: ["**/*.js", "**/*.mjs", "**/*.cjs"], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ["tests/**/*.{ts,tsx,mjs}"],
    rules: {
      "max-lines": "off",
      "no-console": "off",
      "no-restricted-syntax": "off",
      "no-restricted-globals": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  { files: ["src/site/**", "src/guides/**", "src/texts/**"], rules: { "max-lines": "off" } },
);
