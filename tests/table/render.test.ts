import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBody } from "../../src/body/index.js";
import { type Grade } from "../../src/grade/index.js";
import {
  type GradeMatrix,
  gradeMatrix,
  type MatrixCell,
  matrixToHtml,
  matrixToMarkdown,
  matrixToSvg,
} from "../../src/table/index.js";
import { nationalRound, westMidlands } from "./inspections.js";

const cell = (grade: Grade | null, ungraded?: MatrixCell["ungraded"]): MatrixCell => ({
  grade,
  ...(ungraded && { ungraded }),
  inspection: "1",
  published: "2024-05-14",
});

/** A matrix of two by three, of whose names nothing is known. */
function named(...[body, question, framework]: readonly string[]): GradeMatrix {
  return {
    bodies: [
      { id: "acme:1", name: body ?? "Acme Police" },
      { id: "acme:2", name: "Other Police" },
    ],
    questions: [
      { framework: "peel-2021-22", frameworkName: framework ?? "PEEL 2021/22", question: "a", label: question ?? "A" },
      { framework: "peel-2023-25", frameworkName: "PEEL 2023-25", question: "a", label: "A" },
      { framework: "peel-2023-25", frameworkName: "PEEL 2023-25", question: "b", label: "B" },
    ],
    cells: [
      [cell("good"), cell(null, "pending"), null],
      [null, cell("requires-improvement"), cell("inadequate")],
    ],
  };
}

const HOSTILE = [
  `<img src=x onerror="alert(1)">`,
  `<script>alert(1)</script>`,
  `</style><script>alert(1)</script>`,
  `</title></svg><script>alert(1)</script>`,
  `]]><script>alert(1)</script>`,
  `" onmouseover="alert(1)`,
  `' onmouseover='alert(1)`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `a | b | c`,
  `a\n| --- |\n<hr>`,
  `a\r\nb\u2028c\u2029d\ve\ff`,
  `[click](javascript:alert(1))`,
  `![x](https://x.example/y.png)`,
  `<https://x.example>`,
  "`code` *bold* __bold__ ~~struck~~ $x$ \\",
  `\\| \\\\| \\`,
  `\u202egnihton\u202c \u2066x\u2069 \u200f\u061c`,
  `\u0000\u0007\u001b[31m\u0085\ud800\udfff\ufffe\uffff`,
  `{{constructor.constructor('alert(1)')()}}`,
  "${alert(1)}",
  "x".repeat(5000),
  "",
  "   ",
] as const;

/** The Markdown renderer that TypeDoc brings, with HTML let through, as hosts of Markdown do. */
const { default: MarkdownIt } = (await import(
  createRequire(createRequire(import.meta.url).resolve("typedoc")).resolve("markdown-it")
)) as { default: new (options: object) => { render: (text: string) => string } };
const markdown = new MarkdownIt({ html: true });

/** The tags of a page, without what is between them. */
const tagsOf = (html: string): string => (html.match(/<[^>]*>/g) ?? []).join("");

describe("what every renderer holds to", () => {
  const renderers = [matrixToMarkdown, matrixToHtml, matrixToSvg];

  it.each(renderers)("%o gives the same for the same, and changes nothing", (render) => {
    const matrix = named();
    expect(render(structuredClone(matrix))).toBe(render(matrix));
    expect(matrix).toEqual(named());
  });

  it.each(renderers)("%o copes with a matrix without cells, columns or rows", (render) => {
    expect(() => render({ ...named(), cells: [] })).not.toThrow();
    expect(() => render({ ...named(), questions: [] })).not.toThrow();
    expect(() => render({ bodies: [], questions: [], cells: [] })).not.toThrow();
  });

  it.each(renderers)("%o lets no character through that steers the page", (render) => {
    for (const text of HOSTILE) {
      const rendered = render(named(text, text, text));
      // Control characters (line feeds apart), marks of direction, separators of lines, halves of characters.
      expect(rendered.replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u,
      );
    }
  });
});

describe("matrixToMarkdown", () => {
  it("writes a table, with the framework in the heading where there are several", () => {
    expect(matrixToMarkdown(named())).toBe(
      [
        "| Body | PEEL 2021/22: A | PEEL 2023-25: A | PEEL 2023-25: B |",
        "| --- | --- | --- | --- |",
        "| Acme Police | Good | Grade to come | No judgment |",
        "| Other Police | No judgment | Requires improvement | Inadequate |",
        "",
      ].join("\n"),
    );
    expect(matrixToMarkdown(gradeMatrix([]))).toBe("| Body |\n| --- |\n");
    expect(matrixToMarkdown(gradeMatrix([westMidlands])).split("\n")[0]).toMatch(/^\| Body \| [^:|]+ \|$/);
  });

  it("escapes exactly what means something", () => {
    const line = matrixToMarkdown(named("a|b\\c <d> & `e` *f* _g_ [h] ~i~ $j$ (k) #l!")).split("\n")[2]!;
    expect(line.split(" | Good")[0]).toBe(
      String.raw`| a\|b\\c &lt;d&gt; &amp; \`e\` \*f\* \_g\_ \[h\] \~i\~ \$j\$ (k) #l!`,
    );
  });

  it.each(HOSTILE)("shows %j as text, in its cell", (text) => {
    const html = markdown.render(matrixToMarkdown(named(text, text, text)));
    expect(tagsOf(html)).toBe(tagsOf(markdown.render(matrixToMarkdown(named("x", "x", "x")))));
  });

  it("does so for any text", () => {
    const plain = tagsOf(markdown.render(matrixToMarkdown(named("x", "x", "x"))));
    const pieces = fc.oneof(
      fc.constantFrom(..."|\\`*_[]()<>!&#~$\n\r\t -:".split("")),
      fc.string(),
      fc.constantFrom(...HOSTILE),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(tagsOf(markdown.render(matrixToMarkdown(named(text, text, text))))).toBe(plain);
      }),
    );
  });
});

describe("matrixToHtml", () => {
  it("writes an accessible table", () => {
    expect(matrixToHtml(named(), { caption: "Grades & more", className: "grid" })).toBe(
      `<table class="grid">
<caption>Grades &amp; more</caption>
<thead>
<tr><th scope="col" rowspan="2">Body</th><th scope="colgroup" colspan="1">PEEL 2021/22</th><th scope="colgroup" colspan="2">PEEL 2023-25</th></tr>
<tr><th scope="col">A</th><th scope="col">A</th><th scope="col">B</th></tr>
</thead>
<tbody>
<tr><th scope="row">Acme Police</th><td data-grade="good">Good</td><td data-ungraded="pending">Grade to come</td><td>No judgment</td></tr>
<tr><th scope="row">Other Police</th><td>No judgment</td><td data-grade="requires-improvement">Requires improvement</td><td data-grade="inadequate">Inadequate</td></tr>
</tbody>
</table>
`,
    );
    expect(matrixToHtml(gradeMatrix([]))).toBe(
      `<table class="hmicfrs-matrix">\n<caption>Grades by body and question</caption>\n<thead>\n<tr><th scope="col">Body</th></tr>\n</thead>\n<tbody>\n</tbody>\n</table>\n`,
    );
  });

  it("has one row of headings where all columns are of one framework", () => {
    const { bodies, questions, cells } = named();
    const html = matrixToHtml({ bodies, questions: questions.slice(1), cells });
    expect(html.match(/<tr>(?=<th scope="col">)/g)).toHaveLength(1);
    expect(html).not.toContain("PEEL");
    const three = [
      ...questions,
      { ...questions[0]!, framework: "peel-2025-27" as const, frameworkName: "PEEL 2025-27" },
    ];
    expect(matrixToHtml({ bodies, questions: three, cells }).match(/colspan="\d">[^<]*/g)).toEqual([
      'colspan="1">PEEL 2021/22',
      'colspan="2">PEEL 2023-25',
      'colspan="1">PEEL 2025-27',
    ]);
  });

  it("says why there is no grade", () => {
    const reasons = ["by-design", "pending", "not-assessed", "evidence-too-old", "withheld", "unknown"] as const;
    const matrix: GradeMatrix = {
      bodies: [{ id: "acme:1", name: "Acme" }],
      questions: reasons.map((question) => ({ ...named().questions[0]!, question, label: question })),
      cells: [reasons.map((reason) => cell(null, reason))],
    };
    expect(matrixToHtml(matrix).match(/data-ungraded="[^<]*/g)).toEqual([
      'data-ungraded="by-design">Not graded',
      'data-ungraded="pending">Grade to come',
      'data-ungraded="not-assessed">Not assessed',
      'data-ungraded="evidence-too-old">Evidence too old',
      'data-ungraded="withheld">Grade withheld',
      'data-ungraded="unknown">No grade known',
    ]);
    const odd = { ...matrix, cells: [[cell(null), cell("<b>" as Grade), cell(null, "x" as "unknown")]] };
    expect(matrixToHtml(odd)).toContain(
      '<td data-ungraded="unknown">No grade known</td><td data-grade="&lt;b&gt;">&lt;b&gt;</td><td data-ungraded="x">No grade known</td>',
    );
  });

  it.each(HOSTILE)("shows %j as text", (text) => {
    const plain = tagsOf(matrixToHtml(named("x", "x", "x"), { caption: "x" }));
    expect(tagsOf(matrixToHtml(named(text, text, text), { caption: text }))).toBe(plain);
    const className = matrixToHtml(named(), { className: text }).split("\n")[0]!;
    expect(className).toMatch(/^<table class="[^"<>]*">$/);
  });

  it("escapes what it shows, and nothing twice", () => {
    expect(matrixToHtml(named(`<a href="x">&amp;'</a>`))).toContain(
      '<th scope="row">&lt;a href=&quot;x&quot;&gt;&amp;amp;&#39;&lt;/a&gt;</th>',
    );
    expect(matrixToHtml(named("a\n\tb \u202ec"))).toContain('<th scope="row">a b \ufffdc</th>');
  });
});

describe("matrixToSvg", () => {
  it("draws a small grid, as the snapshot has it", () => {
    expect(matrixToSvg(named(), { title: "Two by three" })).toMatchSnapshot();
  });

  it("says what it shows", () => {
    const svg = matrixToSvg(gradeMatrix([westMidlands]));
    expect(svg).toContain('role="img" aria-label="Grades by body and question"');
    expect(svg).toContain("<title>Grades by body and question</title>");
    expect(svg).toContain(
      "<desc>A grid of 5 by 1, bodies by questions. Outstanding: 0, Good: 0, Adequate: 2, Requires improvement: 2, Inadequate: 1.</desc>",
    );
    expect(svg).toContain("<title>West Mercia Police, ");
    expect(svg.match(/>Inadequate</g)).toHaveLength(1);
  });

  it("has a style for dark pages only when it follows the reader's setting", () => {
    expect(matrixToSvg(named())).toContain("<style>@media (prefers-color-scheme: dark){");
    expect(matrixToSvg(named(), { theme: "auto" })).toBe(matrixToSvg(named()));
    expect(matrixToSvg(named(), { theme: "light" })).not.toContain("<style>");
    expect(matrixToSvg(named(), { theme: "dark" })).not.toContain("<style>");
    expect(matrixToSvg(named(), { theme: "light" })).toContain('fill="#ffffff"/>');
    expect(matrixToSvg(named(), { theme: "dark" })).toContain('fill="#0d1117"/>');
    expect(matrixToSvg(named()).replace(/<style>.*<\/style>\n/, "")).toBe(matrixToSvg(named(), { theme: "light" }));
  });

  it.each(HOSTILE)("shows %j as text", (text) => {
    const structure = (svg: string): string[] => tagsOf(svg).match(/<\/?(?!tspan|text|title|\/tspan)[a-z]+/g)!;
    const plain = matrixToSvg(named("x", "x", "x"), { title: "x" });
    const hostile = matrixToSvg(named(text, text, text), { title: text });
    expect(structure(hostile)).toEqual(structure(plain));
    for (const [tag] of hostile.matchAll(/<[^>]*>/g)) {
      expect(tag).toMatch(/^<(?:\/?[a-z]+|[a-z]+(?: [a-zA-Z-]+="[^"<>]*")+\/?)>$/);
      expect(tag.replaceAll(/="[^"]*"/g, "")).not.toMatch(/ on\w+|href/);
    }
  });

  it("cuts long names to three lines, long headings to six, and has them whole in a tooltip", () => {
    const name = "The Very Long Name of a Police Force That Never Was and Never Will Be of the County of Borsetshire";
    const svg = matrixToSvg(named(name, name));
    const texts = [
      ...svg.matchAll(/<text [^>]*>(?:<title>([^<]*)<\/title>)?((?:<tspan[^>]*>[^<]*<\/tspan>)+)<\/text>/g),
    ];
    const cut = texts
      .filter(([, title]) => title === name)
      .map(([, , lines]) => lines!.match(/>[^<]+</g)!.map((line) => line.slice(1, -1)));
    expect(cut).toEqual([
      ["The Very", "Long Name", "of a Police", "Force That", "Never Was", "and Never…"],
      ["The Very Long Name of a", "Police Force That Never Was", "and Never Will Be of the…"],
    ]);
  });

  it("takes as much room as it needs", () => {
    const size = (matrix: GradeMatrix): number[] =>
      /viewBox="0 0 (\d+) (\d+)"/.exec(matrixToSvg(matrix))!.slice(1).map(Number);
    const { bodies, questions, cells } = named();
    const one = { bodies, questions: questions.slice(1), cells };
    expect(size(one)).toEqual([292, 94]); // Names of at least 90, two columns of 98; a heading of 20, two rows of 34; an edge of 6.
    expect(size({ ...one, questions: [] })).toEqual([96, 94]);
    expect(size({ ...one, bodies: [] })).toEqual([292, 26]);
    expect(size({ ...one, bodies: [{ id: "acme:1", name: "n".repeat(20) }] })).toEqual([351, 60]); // 20 of 0.57 of 12, and 12.
    expect(size({ ...one, bodies: [{ id: "acme:1", name: "n ".repeat(100) }] })).toEqual([412, 74]);
    expect(size({ ...one, questions: [{ ...questions[0]!, label: "n ".repeat(40) }] })).toEqual([194, 164]);
    expect(size(named())).toEqual([390, 128]);
  });

  it("puts the whole name of a framework in a tooltip where it was cut", () => {
    const name =
      "A framework with a name that is far too long for one column of a grid and is therefore cut at some point";
    const svg = matrixToSvg(named("x", "x", name));
    expect(svg.split(`<title>${name}</title>`)).toHaveLength(2);
    const odd = { ...named(), cells: [[cell("n".repeat(14) as Grade), cell("n ".repeat(90) as Grade)]] };
    expect(matrixToSvg(odd)).toMatch(/>n{13}<\/tspan><tspan[^>]*>n+</i);
    expect(matrixToSvg(odd)).not.toContain("<title></title>");
    expect(matrixToSvg(odd)).not.toMatch(/<text [^>]*><title>/);
  });

  it("breaks what has no spaces, and gives wide characters more room", () => {
    const lines = (name: string): string[] =>
      [...matrixToSvg(named(name)).matchAll(/<text x="6"[^>]*>(?:<title>[^<]*<\/title>)?(.*?)<\/text>/g)][1]![1]!
        .split(/<[^>]*>/)
        .filter((part) => part !== "");
    expect(lines("n".repeat(40))).toEqual(["n".repeat(28), "n".repeat(12)]);
    expect(lines("警".repeat(20))).toEqual(["警".repeat(15), "警".repeat(5)]);
    expect(lines("n".repeat(200))).toEqual(["n".repeat(28), "n".repeat(28), `${"n".repeat(27)}…`]);
    expect(lines(`short ${"n".repeat(30)}`)).toEqual(["short", "n".repeat(28), "nn"]);
  });

  it("draws 43 forces by ten questions within 1,200 by 1,600 pixels and 130 kB", () => {
    const svg = matrixToSvg(gradeMatrix([nationalRound()]));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
    expect(svg.match(/<g class="(?:inadequate|requires|adequate|good|outstanding)/g)).toHaveLength(430);
    expect(width).toBeLessThan(1200);
    expect(height).toBeLessThan(1600);
    expect(svg.length).toBeLessThan(130_000);
  });
});

it("a body's own name reaches the page by way of gradeMatrix, inert", () => {
  const own = createBody({ kind: "force", id: "acme:police", name: "<img src=x onerror=alert(1)> | \n" });
  const matrix = gradeMatrix([westMidlands], { bodies: [own] });
  expect(matrixToHtml(matrix)).toContain('<th scope="row">&lt;img src=x onerror=alert(1)&gt; |</th>');
  expect(matrixToMarkdown(matrix)).toContain("| &lt;img src=x onerror=alert(1)&gt; \\| | No judgment |");
  expect(matrixToSvg(matrix)).not.toContain("<img");
});
