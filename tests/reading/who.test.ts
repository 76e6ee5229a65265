import { describe, expect, it } from "vitest";
import type { Reader } from "../../src/reading/state.js";
import { chunk } from "../../src/reading/chunks.js";
import { clean } from "../../src/reading/clean.js";
import { sentencesOf } from "../../src/reading/sentences.js";
import { findVerdicts } from "../../src/reading/verdicts.js";
import { bodiesAlong, bodiesListed, bodiesOf, listsBodies } from "../../src/reading/who.js";
import type { Verdict } from "../../src/reading/verdicts.js";
import { cut } from "./cut.js";

/** Tells which bodies the first verdict of a text is on. */
function onIn(text: string, previous?: string, more: Partial<Verdict> = {}): unknown {
  const parts = cut(text);
  const graded = parts.mentions.grades[0]!.from;
  const sentence = sentencesOf(parts.tokens, 0, parts.tokens.word.length).find(([, to]) => to > graded)!;
  const chunks = clean(parts.tokens, chunk(parts.tokens, sentence[0], sentence[1], parts.mentions));
  const [verdict] = findVerdicts(parts.tokens, chunks);
  const before = previous === undefined ? undefined : { bodies: [{ id: previous }] };
  const found = bodiesOf(parts as unknown as Reader, chunks, { ...verdict!, ...more }, before as never, sentence);
  return typeof found === "object" ? found.map(({ id }) => id).join(" ") : found;
}

describe("bodiesOf", () => {
  it.each([
    ["Kent Police was rated good at vetting", "kent"],
    ["Kent Police and Essex Police were rated good at vetting", "kent essex"],
    ["Kent Police and Wessex Police were rated good at vetting", undefined],
    ["Its vetting was rated good", undefined],
    ["Kent Police came. Its vetting was rated good", "kent"],
    ["Kent Police came. Vetting at Essex Police was rated good", "essex"],
    ["Kent Police and Essex Police came. They were rated good at vetting", "kent essex"],
    ["Kent Police and Essex Police came. Both were rated good at vetting", "kent essex"],
    ["Kent Police and Essex Police came. It was rated good at vetting", undefined],
    ["Kent Police and Kent Fire and Rescue Service came. The service was rated good at vetting", "kent-frs"],
    ["Kent Police and Kent Fire and Rescue Service came. The force was rated good at vetting", "kent"],
    ["Kent Police came. The service was rated good at vetting", "kent"],
    ["Kent Police came. One force was rated good at vetting: Essex Police", "essex"],
    ["Kent Police came. One force was rated good at vetting. Essex Police", "essex"],
    [`Kent Police came. One force was rated good at vetting. X ${"x ".repeat(57)}Essex Police`, "essex"],
    [`Kent Police came. One force was rated good at vetting. X ${"x ".repeat(60)}Essex Police`, undefined],
    ["In Essex, the force was rated good at vetting. Kent Police", "essex"],
    ["Kent Police came. In Essex, the force was rated good at vetting", "essex"],
    ["Kent Police came. In Essex, it was rated good at vetting", "kent"],
    ["Kent Police came. In Essex, they were rated good at vetting", "kent"],
    ["Kent Police came. In Essex, both were rated good at vetting", "kent"],
    ["Kent Police came. In Essex, we were rated good at vetting", "kent"],
    ["Kent Police came. In Essex, the whole force was rated good at vetting", "essex"],
    ["Kent Police came. One force saw that it was rated good at vetting: Essex Police", "essex"],
    ["Kent Police came. One force saw that vetting was rated good: Essex Police", "essex"],
    ["Kent Police came. One force saw that the service was rated good at vetting: Essex Police", "essex"],
    // What HMICFRS does not grade.
    ["Kent Police saw the ambulance service. It was rated good at vetting", "other"],
    ["Kent Police saw the ambulance service. The service was rated good at vetting", "other"],
    ["Kent Police saw the ambulance service. The force was rated good at vetting", "kent"],
    ["Kent Police saw the council. It was rated good at vetting", "other"],
    ["Kent Police saw the council. The service was rated good at vetting", "other"],
    ["Kent Fire and Rescue Service saw the council. The service was rated good at vetting", "kent-frs"],
    ["Kent Fire and Rescue Service saw the probation service. The service was rated good at vetting", "other"],
    ["Kent Fire and Rescue Service saw the youth offending team. The service was rated good at vetting", "other"],
    ["Kent Fire and Rescue Service saw the probation services. The service was rated good at vetting", "other"],
    ["Kent Police saw the council of policing. It was rated good at vetting", "kent"],
    ["Kent Police saw the college of policing. It was rated good at vetting", "kent"],
    ["Kent Fire and Rescue Service saw the yjs. The service was rated good at vetting", "other"],
    ["Kent Fire and Rescue Service saw probation. The service was rated good at vetting", "other"],
    ["Kent Police saw the council. We were rated good at vetting", "kent"],
    ["The council saw Kent Police. It was rated good at vetting", "kent"],
    [`Kent Police saw the council. ${"Then x. ".repeat(38)}It was rated good at vetting`, "other"],
    [`Kent Police saw the council. ${"Then x. ".repeat(40)}It was rated good at vetting`, "kent"],
  ])("%j: %s", (text, bodies) => {
    expect(onIn(text)).toBe(bodies);
  });

  it("goes on with those of the verdict before, where there is no other", () => {
    expect([
      onIn("Kent Police came. Vetting was rated good", "essex"),
      onIn("Kent Police came. It was rated good at vetting", "essex"),
      onIn("Kent Police was there and vetting was rated good", "essex", { body: undefined }),
      onIn("Kent Police was there and vetting was rated good", "essex", { body: undefined, continued: true }),
      onIn("Kent Police was there and vetting was rated good", undefined, { body: undefined, continued: true }),
      onIn("Kent Police came. Vetting was rated good", "essex", {
        subject: { kind: "body" } as Verdict["subject"],
        body: undefined,
      }),
      onIn("Kent Police came. Vetting was rated good", "essex", {
        subject: { kind: "body" } as Verdict["subject"],
        body: undefined,
        continued: true,
      }),
    ]).toEqual(["essex", "kent", "kent", "essex", "kent", "kent", "essex"]);
  });
});

describe("bodiesListed", () => {
  const listedIn = (text: string, areas: readonly (readonly [number, number])[], body?: number): unknown => {
    const { chunks, words } = cut(text);
    const verdict = {
      areas: areas.map(([from, to]) => ({ from, to })),
      body: body === undefined ? undefined : chunks[body],
    };
    return bodiesListed(chunks, verdict as unknown as Verdict)?.map(words);
  };

  it("are bodies where areas could stand", () => {
    const text = "Good: Kent Police, vetting and the force";
    expect([
      listedIn(text, [[2, 4]]),
      listedIn(text, [[2, 3]]),
      listedIn(text, [[3, 4]]),
      listedIn(text, [[5, 6]]),
      listedIn(text, [[7, 9]]),
      listedIn(text, [
        [2, 4],
        [5, 6],
      ]),
      listedIn(text, []),
      listedIn(text, [[2, 4]], 2),
      listedIn(text, [[2, 4]], 0),
    ]).toEqual([
      ["Kent Police"],
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      ["Kent Police"],
    ]);
  });
});

describe("bodiesAlong", () => {
  const alongIn = (text: string, areas: readonly (readonly [number, number])[] = []): string[] => {
    const parts = cut(text);
    const end = parts.chunks.findIndex(({ type }) => type === "G") + 1;
    const verdict = { end, areas: areas.map(([from, to]) => ({ from, to })) } as unknown as Verdict;
    return bodiesAlong(parts as unknown as Reader, parts.chunks, verdict).map(({ id }) => id);
  };

  it.each([
    ["Kent Police was rated good along with Essex Police", ["essex"]],
    ["Kent Police was rated good, along with Essex Police", ["essex"]],
    ["Kent Police was rated good, along with Essex Police and Surrey Police", ["essex", "surrey"]],
    ["Kent Police was rated good, along with Essex Police.", ["essex"]],
    ["Kent Police was rated good, along with Essex Police; so", ["essex"]],
    ["Kent Police was rated good, along with Essex Police, so", []],
    ["Kent Police was rated good, along with Wessex Police", []],
    ["Kent Police was rated good, along with the force", []],
    ["Kent Police was rated good, along with vetting", []],
    ["Kent Police was rated good, along with", []],
    ["Kent Police was rated good, and Essex Police", []],
    ["Kent Police was rated good; along with Essex Police", []],
    ["Kent Police was rated good", []],
  ])("%j: %j", (text, bodies) => {
    expect(alongIn(text)).toEqual(bodies);
  });

  it("stand behind the areas", () => {
    const text = "Kent Police was rated good for vetting along with Essex Police";
    expect([alongIn(text, [[6, 7]]), alongIn(text), alongIn(text, [[5, 6]])]).toEqual([["essex"], [], []]);
  });
});

describe("listsBodies", () => {
  it.each([
    ["Kent Police, Surrey Police and Sussex Police", true],
    ["Kent Police; Surrey Police; and the Sussex Police.", true],
    ["The Kent Police and Surrey Police", true],
    ["Kent Police", false],
    ["Kent Police or Surrey Police", false],
    ["Kent Police, Surrey Police and vetting", false],
    ["and, the", false],
  ])("%j: %s", (text, lists) => {
    const parts = cut(text);
    expect(listsBodies(parts as unknown as Reader, { from: 0, to: parts.tokens.word.length } as never)).toBe(lists);
  });
});
