import { readdirSync } from "node:fs";

import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const features = readdirSync("src/features", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** What a folder may not import. A new feature folder is covered the day it appears. */
function zone(folder, forbidden, message) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: forbidden, message }] }],
    },
  };
}

const zones = [
  zone("api", "^@/(app|features|shared)|^\\.\\./", "api/ speaks to the server and knows nothing of the pages."),
  zone("shared", "^@/(app|features)|^\\.\\./(app|features)", "shared/ knows no feature."),
  ...features.map((feature) =>
    zone(
      `features/${feature}`,
      `^@/app|^@/features/(?!${feature}/)|^\\.\\./(?!(components|locales)/)`,
      "A feature imports shared/, api/ and itself, never another feature.",
    ),
  ),
];

const chinese = "/[\\u4e00-\\u9fff]/";

export default tseslint.config(
  { ignores: ["dist", "src/api/*.gen.ts", "node_modules"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js", "scripts/*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs["recommended-latest"].rules,
      "max-lines": ["error", { max: 250 }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    // Every word a person reads goes through i18next.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: `JSXText[value=${chinese}]`, message: "Put the text into locales/." },
        { selector: `Literal[value=${chinese}]`, message: "Put the text into locales/." },
        { selector: `TemplateElement[value.raw=${chinese}]`, message: "Put the text into locales/." },
      ],
    },
  },
  ...zones,
  { files: ["**/*.{js,mjs}"], ...tseslint.configs.disableTypeChecked },
);
