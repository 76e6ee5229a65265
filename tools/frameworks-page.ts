/**
 * Writes docs/frameworks.md, the catalogue of frameworks as tables that a person can check: `npm run docs:frameworks`.
 * The page is generated: change the data, not the page. A test keeps the two in step.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { areComparable, type Framework, FRAMEWORKS, type Programme, type Question } from "../src/framework/index.js";

/** Where the page lies. */
export const PAGE = fileURLToPath(new URL("../docs/frameworks.md", import.meta.url));

const PROGRAMMES: Readonly<Record<Programme, string>> = {
  peel: "PEEL: police effectiveness, efficiency and legitimacy",
  frs: "Fire and rescue services",
  soc: "Serious and organised crime",
  cdi: "Crime data integrity",
  vetting: "Vetting and counter-corruption",
  custody: "Police custody",
  "child-protection": "Child protection",
  psni: "Police Service of Northern Ireland",
  nca: "National Crime Agency",
  joint: "Joint inspections",
};

const GRADED: Readonly<Record<Question["graded"], string>> = {
  yes: "yes",
  no: "never",
  some: "in some inspections",
};

/** Writes text for a cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Writes a table; nothing where there are no rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/** Writes a list of texts in one cell; a dash where there are none. */
function several(texts: readonly string[]): string {
  return texts.length > 0 ? texts.join("<br>") : "–";
}

/** Says on which scale a framework grades. */
function scaleOf({ scale }: Framework): string {
  return scale
    ? `${scale.id} (${scale.grades.length} grades)`
    : "none: gives no grades, as far as its reports were seen";
}

/** Writes the section of one framework. */
function section(framework: Framework): string[] {
  const { questions, pillars } = framework;
  const dates = [
    framework.from && `from ${framework.from}`,
    framework.to && `to ${framework.to}`,
    framework.issued && `framework published ${framework.issued}`,
    framework.timing,
  ].filter((text) => text !== undefined);
  return [
    `### ${framework.name}`,
    "",
    ...table(
      ["", ""],
      [
        ["Identifier", `\`${framework.id}\``],
        ["Cycle", framework.cycle],
        ["Also called", several(framework.otherNames)],
        ["Dates", several(dates)],
        ["Scale", scaleOf(framework)],
        ["Overall grade", framework.overall ? "yes" : "no, and none may be derived"],
        ["Follows", framework.follows ? `\`${framework.follows}\`` : "–"],
        ...(framework.revises ? [["Revises", `\`${framework.revises}\``]] : []),
        ["Questions complete", framework.complete ? "yes" : "no"],
        ...(framework.notes ? [["Notes", several(framework.notes)]] : []),
        ["Sources", several(framework.sources.map((source) => `<${source}>`))],
      ],
    ),
    ...table(
      ["Pillar", "Identifier", "Graded", "Other wordings"],
      pillars.map((pillar) => [
        pillar.label,
        `\`${pillar.id}\``,
        pillar.graded ? "yes" : "never",
        several(pillar.wordings),
      ]),
    ),
    ...table(
      ["#", "Question", "Identifier", "Pillar", "Graded", "Carries on", "Other wordings"],
      questions.map((question, index) => [
        `${index + 1}`,
        question.label,
        `\`${question.id}\``,
        question.pillar ?? "–",
        question.assessedIn ? `${GRADED[question.graded]}, under \`${question.assessedIn}\`` : GRADED[question.graded],
        question.continues ? `\`${question.continues}\`` : "–",
        several(question.wordings),
      ]),
    ),
  ];
}

/** Writes what HMICFRS says on comparing the cycles of a programme, pair by pair. */
function comparability(frameworks: readonly Framework[]): string[] {
  const rows = frameworks.flatMap((a, index) =>
    frameworks.slice(index + 1).map((b) => {
      const { verdict, reason, source } = areComparable(a.id, b.id);
      return [`\`${a.id}\``, `\`${b.id}\``, verdict, reason, source === "" ? "–" : `<${source}>`];
    }),
  );
  return rows.length > 0 ? ["### Comparing cycles", "", ...table(["", "", "Verdict", "Reason", "Source"], rows)] : [];
}

/** Writes the whole page. */
export function frameworksPage(): string {
  const programmes = [...new Set(FRAMEWORKS.map(({ programme }) => programme))];
  const psni = FRAMEWORKS.filter(({ programme }) => programme === "peel" || programme === "cdi").flatMap(({ id }) => {
    const { verdict, reason, source } = areComparable("psni-2024", id);
    return reason.includes("Northern Ireland") ? [["`psni-2024`", `\`${id}\``, verdict, reason, `<${source}>`]] : [];
  });
  return [
    "# Frameworks",
    "",
    "<!-- Generated by tools/frameworks-page.ts from src/framework: change the data, then run `npm run docs:frameworks`. -->",
    "",
    "Every programme of HMICFRS with its cycles and rounds, as the library knows them: `FRAMEWORKS` of `hmicfrs/framework`.",
    "A label is what HMICFRS prints in its tables; the other wordings are what `findQuestion` knows a question by. What was not",
    "found in a source is not here; what is inferred, or known to be missing, is said in the notes. Corrections are welcome, with a source.",
    "",
    `${FRAMEWORKS.length} frameworks of ${programmes.length} programmes. Different programmes are never comparable.`,
    "",
    ...programmes.flatMap((programme) => {
      const frameworks = FRAMEWORKS.filter((framework) => framework.programme === programme);
      return [
        `## ${PROGRAMMES[programme]}`,
        "",
        ...frameworks.flatMap(section),
        ...comparability(frameworks),
        ...(programme === "psni"
          ? ["### Comparing with England and Wales", "", ...table(["", "", "Verdict", "Reason", "Source"], psni)]
          : []),
      ];
    }),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, frameworksPage());
  console.log(`wrote ${PAGE}`);
}
