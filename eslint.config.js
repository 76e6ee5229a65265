import jsdoc from "eslint-plugin-jsdoc";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist",
      "site",
      "coverage",
      "reports",
      ".cache",
      ".stryker-tmp",
      "**/fixtures/**",
      "tests/consumers/{api,cli,table,worker}/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ["./tsconfig.json", "./tsconfig.tests.json"] } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "max-lines": ["error", { max: 400 }],
      "no-restricted-globals": ["error", "Intl", "performance", "process", "console", "setTimeout", "fetch"],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Nothing reads the clock: take asOf.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Nothing reads the clock: take asOf.",
        },
        {
          selector: "CallExpression[callee.property.name=/^(toLocale.*|localeCompare)$/]",
          message: "Nothing reads the locale.",
        },
        {
          selector: "CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|TimezoneOffset)$/]",
          message: "Nothing reads the time zone.",
        },
        {
          selector: "ThrowStatement > NewExpression[callee.name!='DomainError']",
          message: "DomainError is the one error.",
        },
        { selector: "ExportDefaultDeclaration", message: "Everything has a name." },
        { selector: "TSEnumDeclaration", message: "A union of strings survives JSON." },
      ],
      // Indexing is checked (noUncheckedIndexedAccess); a cast where the index is known to exist beats a check that cannot fail.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // Callers without TypeScript exist: what their types forbid is still looked at.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "jsdoc/no-types": "error",
      "jsdoc/check-tag-names": ["error", { definedTags: ["category", "remarks"] }],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { ancestorsOnly: false, esm: true },
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
        },
      ],
    },
  },
  {
    // What is long by nature: tables of facts.
    files: ["src/**/data.ts", "src/**/*-data.ts", "src/**/rows*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["tests/**", "bench/**", "tools/**", "examples/**", "*.config.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    // Programs that are compiled, not run.
    files: ["tests/types/**/*.test-d.ts"],
    rules: {
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
);
