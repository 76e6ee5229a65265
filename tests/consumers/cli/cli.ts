#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { compareGrades, findBody, gradeLabel, type Grade, isDomainError, parseGrade, readPublication } from "hmicfrs";

const commands: Record<string, (...words: string[]) => string> = {
  find(name = "") {
    const search = findBody(name);
    if (search.kind === "match") return `${search.match.id}\t${search.match.name}`;
    const others = search.kind === "ambiguous" ? search.candidates : search.near;
    const word = search.kind === "ambiguous" ? "could be" : "is unknown; near it";
    return `"${name}" ${word}: ${others.map(({ name }) => name).join(", ") || "nothing"}`;
  },
  compare(first = "", second = "") {
    const [a, b]: [Grade, Grade] = [parseGrade(first), parseGrade(second)];
    const verdict = { "-1": "is worse than", "0": "is the same as", "1": "is better than" }[compareGrades(a, b)];
    return `${gradeLabel(a)} ${verdict} ${gradeLabel(b)}`;
  },
  read(file = "-") {
    const text = readFileSync(file === "-" ? 0 : file, "utf8");
    const lines = readPublication(text).judgments.map(({ body, aspect, grade }) => [body, aspect, grade].join("\t"));
    return lines.join("\n");
  },
};

const [name = "", ...words] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`usage: inspections ${Object.keys(commands).join(" | ")} …`);
  process.exit(2);
}
try {
  console.log(command(...words));
} catch (error) {
  if (!isDomainError(error)) throw error;
  console.error(error.issues.map(({ message }) => message).join("\n"));
  process.exit(1);
}
