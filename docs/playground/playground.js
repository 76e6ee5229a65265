import "./jitless.js"; // first
import {
  createInspection,
  describeInspection,
  formatDate,
  FRAMEWORKS,
  gradeLabel,
  gradeMatrix,
  GRADES,
  isDomainError,
  matrixToHtml,
  matrixToMarkdown,
  matrixToSvg,
  readPublication,
  summariseInspection,
  toInspection,
} from "hmicfrs";
import { element, showEvidence } from "./evidence.js";
import { EXAMPLES } from "./examples.js";

const at = (id) => document.getElementById(id);
const dark = matchMedia("(prefers-color-scheme: dark)");
const WHY = {
  "body-unknown": "no body that is known",
  "body-ambiguous": "several bodies have the name",
  "area-unknown": "on what, the text does not say",
  contradiction: "two grades for one thing",
};

/** The inspection shown, or `undefined`. */
let inspection;

/** Calls a function once the typing pauses; the page is marked as busy until then. */
function unhurried(action) {
  const { dataset } = document.documentElement;
  let timer;
  return () => {
    clearTimeout(timer);
    dataset.busy = "yes";
    timer = setTimeout(() => {
      action();
      delete dataset.busy;
    }, 150);
  };
}

/** Reads the text and shows everything that comes of it. */
function read() {
  const text = at("text").value;
  const began = performance.now();
  const reading = readPublication(text);
  const took = performance.now() - began;
  showReading(text, reading);
  at("title").placeholder = reading.title ?? "";
  at("published").placeholder = reading.published ?? "YYYY-MM-DD";
  let problem;
  try {
    inspection = toInspection(reading, optionsGiven());
    at("json").value = JSON.stringify(inspection, undefined, 2);
  } catch (error) {
    problem = error;
    inspection = undefined;
    at("json").value = "";
  }
  showInspection(problem);
  const counts = [
    count(reading.judgments.length, "judgment"),
    count(reading.tallies.length, "count of areas", "counts of areas"),
    count(reading.recommendations.length, "thing to be done", "things to be done"),
    `${reading.unresolved.length} not told apart`,
  ];
  at("status").textContent = `Read in ${took.toFixed(1)} ms: ${counts.join(", ")}.`;
}

/** Gives what the form says beside the text. */
function optionsGiven() {
  const given = (id) => at(id).value.trim() || undefined;
  return {
    id: "playground",
    title: given("title"),
    published: given("published"),
    framework: given("framework"),
    untold: at("leave-out").checked ? "leave-out" : "fail",
  };
}

function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

/** Checks the JSON again after it was changed by hand. */
function recheck() {
  let problem;
  inspection = undefined;
  try {
    inspection = createInspection(JSON.parse(at("json").value));
  } catch (error) {
    problem = error;
  }
  showInspection(problem);
}

/** Shows the text with its evidence, and what was found as lists. */
function showReading(text, reading) {
  const judgments = reading.judgments.map((judgment, index) => ({
    ...judgment,
    id: `evidence-${index}`,
    target: `judgment-${index}`,
    kind: judgment.grade ?? "ungraded",
    label: `${judgment.bodyName ?? "?"}: ${judgment.grade ? gradeLabel(judgment.grade) : "not graded"}`,
  }));
  const tallies = reading.tallies.map((tally, index) => ({
    ...tally,
    id: `tally-evidence-${index}`,
    target: `tally-${index}`,
    kind: tally.grade,
    label: `${gradeLabel(tally.grade)} in ${count(tally.count, "area")}`,
  }));
  const todo = reading.recommendations.map((item, index) => ({
    ...item,
    id: `todo-evidence-${index}`,
    target: `todo-${index}`,
    kind: "todo",
    label: item.kind.replaceAll("-", " "),
  }));
  const unresolved = reading.unresolved.map((item, index) => ({
    ...item,
    id: `unresolved-evidence-${index}`,
    target: `unresolved-${index}`,
    kind: "unresolved",
    label: WHY[item.why],
  }));
  const notes = [...judgments, ...tallies, ...todo, ...unresolved].map((note) => ({ ...note, ...note.evidence }));
  const evidence = at("evidence");
  evidence.replaceChildren(...showEvidence(text, notes));
  const first = evidence.querySelector("mark");
  evidence.scrollTop = first ? first.offsetTop - evidence.clientHeight / 4 : 0;
  const heads = [
    reading.published ? `Published ${formatDate(reading.published)}` : "No date of publication",
    reading.framework ?? (reading.programme ? `${reading.programme}, cycle unknown` : "framework unknown"),
    ...(reading.area ? [`area: ${reading.area}`] : []),
  ];
  at("found").replaceChildren(
    element("p", { className: "note" }, heads.join(" · ")),
    list("Judgments", judgments, ({ bodyName, aspect, grade, current, pattern }) => [
      element("strong", {}, bodyName ?? "body unknown"),
      `${aspect ? `, ${aspect}` : ""}: `,
      element(
        "span",
        { className: "grade", data: { kind: grade ?? "ungraded" } },
        grade ? gradeLabel(grade) : "Not graded",
      ),
      current ? "" : " (earlier round)",
      element("small", {}, ` ${pattern}`),
    ]),
    list("Counts of areas", tallies, ({ bodyName, grade, count: number }) => [
      `${bodyName ?? "body unknown"}: ${gradeLabel(grade).toLowerCase()} in ${count(number, "area")}`,
    ]),
    list("To be done", todo, ({ text: words, addressee, deadline }) => [
      `${words} (${addressee ?? "nobody named"}; ${deadline.kind === "none" ? "no deadline" : JSON.stringify(deadline)})`,
    ]),
    list("Not told apart", unresolved, ({ text: words, why }) => [`“${words}”: ${WHY[why]}`]),
  );
}

/** Lists things that were found, each with a link to its place in the text. */
function list(heading, items, contents) {
  if (items.length === 0) return "";
  const entries = items.map((item) =>
    element(
      "li",
      { id: item.target, tabIndex: -1 },
      ...contents(item),
      " ",
      element("a", { href: `#${item.id}` }, "in the text"),
    ),
  );
  return element("div", {}, element("h3", {}, heading), element("ul", {}, ...entries));
}

/** Shows the inspection as a grid and in words, or what is wrong with it. */
function showInspection(problem) {
  at("errors").textContent = problem === undefined ? "" : explain(problem);
  at("errors").hidden = problem === undefined;
  at("json").setAttribute("aria-invalid", String(problem !== undefined));
  at("summary").textContent = inspection
    ? describeInspection(inspection)
    : "No inspection: see what is wrong with it below.";
  showGrid();
  showCounts();
}

/** Says what is wrong as a program would print it. */
function explain(problem) {
  if (isDomainError(problem)) return `DomainError: ${problem.message}`;
  if (problem instanceof SyntaxError) return `Not JSON: ${problem.message}`;
  throw problem;
}

function showGrid() {
  const grid = at("grid");
  if (!inspection) {
    grid.replaceChildren("No grades.");
    return;
  }
  const matrix = gradeMatrix([inspection]);
  const caption = `Grades in ‘${inspection.title}’`;
  const { value: view } = document.querySelector('input[name="view"]:checked');
  // The two renderers write markup in which every name is text.
  if (view === "table") grid.innerHTML = matrixToHtml(matrix, { caption });
  else if (view === "drawing")
    grid.innerHTML = matrixToSvg(matrix, { title: caption, theme: dark.matches ? "dark" : "light" });
  else grid.replaceChildren(element("pre", {}, matrixToMarkdown(matrix)));
}

/** Shows how many judgments there are of each grade. */
function showCounts() {
  if (!inspection) {
    at("counts").replaceChildren();
    return;
  }
  const { grades } = summariseInspection(inspection);
  const columns = [...GRADES].reverse();
  const cells = [...columns.map((grade) => grades.counts[grade]), grades.ungraded, grades.total];
  const heads = [...columns.map(gradeLabel), "No grade", "All"];
  at("counts").replaceChildren(
    element(
      "table",
      {},
      element("caption", {}, "Judgments by grade"),
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, element("tr", {}, ...cells.map((cell) => element("td", {}, String(cell))))),
    ),
  );
}

/** Puts an example in, and empties what was said beside the text before. */
function choose() {
  const example = EXAMPLES[at("example").selectedIndex];
  at("text").value = example.text;
  at("source").textContent = example.source ? `Source: ${example.source}` : "";
  for (const id of ["title", "published", "framework"]) at(id).value = "";
  at("leave-out").checked = false;
  read();
}

at("example").append(...EXAMPLES.map(({ name }) => element("option", {}, name)));
at("framework").append(...FRAMEWORKS.map(({ id, name }) => element("option", { value: id }, name)));
at("example").addEventListener("change", choose);
for (const id of ["text", "title", "published"]) at(id).addEventListener("input", unhurried(read));
for (const id of ["framework", "leave-out"]) at(id).addEventListener("change", read);
at("json").addEventListener("input", unhurried(recheck));
for (const view of document.querySelectorAll('input[name="view"]')) view.addEventListener("change", showGrid);
dark.addEventListener("change", showGrid);
// A link to a mark or a list entry moves the focus there too.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  const target = link && at(link.getAttribute("href").slice(1));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: "center" });
  target.focus();
});
choose();
document.documentElement.dataset.ready = "yes";
