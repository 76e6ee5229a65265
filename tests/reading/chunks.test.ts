import { describe, expect, it } from "vitest";
import { chunk, gradeChunk, isNamed, placeOf } from "../../src/reading/chunks.js";
import { cut, row } from "./cut.js";

/** Writes the chunks of a text: the class of each, its words, and of a body what it can be; "?" behind one not named yet. */
function chunksIn(text: string): string[] {
  const { tokens, mentions, words } = cut(text);
  return chunk(tokens, 0, tokens.word.length, mentions).map(({ type, from, to, body, count }) => {
    const more = body ? ` ${body.kind}${body.named.length > 0 ? "!" : ""}${body.indefinite ? "?" : ""}` : "";
    return `${type}${more}${count === undefined ? "" : ` ${count}`} = ${words({ from, to })}`;
  });
}

const only = (text: string): (string | undefined)[] => {
  const [last] = chunksIn(text).slice(-1);
  return [last];
};

describe("chunk", () => {
  it.each([
    ["", []],
    ["Kent Police was good", ["B any! = Kent Police", "BE = was", "G = good"]],
    ["‘good’ *good*", ["G = good", "G = good"]],
    [
      ", ; : – ( ) . - [ ] ! ?",
      [", = ,", "; = ;", ": = :", "– = –", "( = (", ") = )", ". = .", "– = -", "( = [", ") = ]", "W = !", "W = ?"],
    ],
    ["In Kent", ["AT = In", "W = Kent"]],
    ["protecting vulnerable people", ["Q = protecting vulnerable people"]],
    ["Inspectors rate", ["INSPECTORATE = Inspectors", "JUDGED = rate"]],
    ["Inspectors grade", ["INSPECTORATE = Inspectors", "JUDGED = grade"]],
    ["Inspectors judge it", ["INSPECTORATE = Inspectors", "JUDGED = judge", "B any = it"]],
    ["HMICFRS grades", ["INSPECTORATE = HMICFRS", "JUDGED = grades"]],
    ["HMICFRS judges", ["INSPECTORATE = HMICFRS", "JUDGED = judges"]],
    ["They judge", ["B any = They", "JUDGED = judge"]],
    ["so, grades the force", ["BREAK = so", ", = ,", "JUDGED = grades", "B force = the force"]],
    ["so, grades Kent Police", ["BREAK = so", ", = ,", "JUDGED = grades", "B any! = Kent Police"]],
    ["so, grades the plans", ["BREAK = so", ", = ,", "RATING = grades", "ART = the", "W = plans"]],
    ["so, grades a force", ["BREAK = so", ", = ,", "RATING = grades", "B force? = a force"]],
    ["so grades the force", ["BREAK = so", "RATING = grades", "B force = the force"]],
    ["A judge", ["ART = A", "W = judge"]],
    ["‘good’ ones", ["G = good", "AREA = ones"]],
    ["good ones", ["G = good", "W = ones"]],
    ["new ones", ["W = new", "W = ones"]],
    ["ones", ["W = ones"]],
    ["five areas", ["N 5 = five", "AREA = areas"]],
    ["27 areas", ["N 27 = 27", "AREA = areas"]],
    ["no one", ["NOT = no one"]],
    ["looking after", ["W = looking after"]],
    ["each has up to date plans", ["FILL = each", "GAVE = has", "W = up to date", "W = plans"]],
  ])("of %j", (text, chunks) => {
    expect(chunksIn(text)).toEqual(chunks);
  });

  it.each(["it", "that", "there", "here", "what", "he", "she"])("has a verb in %s’s", (word) => {
    expect(only(`${word}’s`)).toEqual(["BE = ’s"]);
  });

  it("has an owner in Kent’s and the chief’s", () => {
    expect([...only("in Kent’s"), ...only("the chief’s")]).toEqual(["POSS = ’s", "POSS = ’s"]);
  });

  it.each(["they've", "we've", "they're", "we're", "they'd", "we'd", "it'd", "it", "they", "we", "us"])(
    "has a body in %s",
    (word) => {
      expect(chunksIn(word)).toEqual([`B any = ${word}`]);
    },
  );

  it.each(["were", "are", "got", "received", "have"])("has a body in both that %s good", (verb) => {
    for (const before of ["", "so. ", "so, ", "so; "])
      expect(chunksIn(`${before}both ${verb} good`)).toContain("B any = both");
    expect(chunksIn(`they both ${verb} good`)).toContain("FILL = both");
    expect(chunksIn(`for both ${verb} good`)).toContain("FILL = both");
  });

  it("has none in both of other verbs, or at the end", () => {
    expect([chunksIn("both saw"), chunksIn("both"), chunksIn("either were")]).toEqual([
      ["FILL = both", "JUDGED = saw"],
      ["FILL = both"],
      ["FILL = either", "BE = were"],
    ]);
  });

  it.each([
    ["which were judged good", ["BREAK = which", "BE = were", "JUDGED = judged", "G = good"]],
    ["which were all judged good", ["BREAK = which", "BE = were", "W = all", "JUDGED = judged", "G = good"]],
    ["which were good", ["INCLUDE = which were", "G = good"]],
    ["which were all good", ["INCLUDE = which were", "W = all", "G = good"]],
    ["they were rated good", ["B any = they", "BE = were", "JUDGED = rated", "G = good"]],
    ["they are given good", ["B any = they", "BE = are", "GAVE = given", "G = good"]],
    ["they were vetting", ["INCLUDE = they were", "W = vetting"]],
    ["these are rated good", ["INCLUDE = these are", "JUDGED = rated", "G = good"]],
    ["when the force was", ["BREAK = when", "B force = the force", "BE = was"]],
    ["as the local police force was", ["BREAK = as", "B force = the local police force", "BE = was"]],
    ["when the fire came", ["BREAK = when", "ART = the", "W = fire", "W = came"]],
    ["when the plans were", ["BREAK = when the", "W = plans", "BE = were"]],
    ["rating the service good", ["JUDGED = rating", "B fire-and-rescue = the service", "G = good"]],
    ["the force", ["B force = the force"]],
    ["whether the", ["MODAL = whether", "ART = the"]],
  ])("knows what goes with %j", (text, chunks) => {
    expect(chunksIn(text)).toEqual(chunks);
  });

  it.each([
    ["the force", ["B force = the force"]],
    ["its constabulary", ["B force = its constabulary"]],
    ["the service", ["B fire-and-rescue = the service"]],
    ["the brigade", ["B fire-and-rescue = the brigade"]],
    ["the authority", ["B fire-and-rescue = the authority"]],
    ["the FRS", ["B fire-and-rescue = the FRS"]],
    ["the unit", ["B rocu = the unit"]],
    ["the ROCU", ["B rocu = the ROCU"]],
    ["the agency", ["B agency = the agency"]],
    ["one force", ["B force? = one force"]],
    ["1 force", ["B force? = 1 force"]],
    ["a force", ["B force? = a force"]],
    ["an agency", ["B agency? = an agency"]],
    ["another service", ["B fire-and-rescue? = another service"]],
    ["was a force", ["BE = was", "B force = a force"]],
    ["was one force", ["BE = was", "B force = one force"]],
    ["seven FRS", ["N 7 = seven", "BODIES = FRS"]],
    ["force", ["W = force"]],
    ["police force", ["W = police", "W = force"]],
    ["strong force", ["W = strong", "W = force"]],
    ["forces", ["BODIES = forces"]],
    ["four services", ["N 4 = four", "BODIES = services"]],
    ["brigades", ["BODIES = brigades"]],
    ["constabularies", ["BODIES = constabularies"]],
    ["units", ["BODIES = units"]],
    ["ROCUs", ["BODIES = ROCUs"]],
    ["every force", ["W = every", "BODIES = force"]],
    ["each service", ["FILL = each", "BODIES = service"]],
    ["no force", ["NOT = no", "BODIES = force"]],
    ["any service", ["W = any", "BODIES = service"]],
    ["which force", ["BREAK = which", "BODIES = force"]],
    ["what service", ["W = what", "BODIES = service"]],
    ["its service to victims", ["ART = its", "W = service", "AS = to", "W = victims"]],
    ["their service to victims", ["ART = their", "W = service", "AS = to", "W = victims"]],
    ["our service to victims", ["ART = our", "W = service", "AS = to", "W = victims"]],
    [
      "the chief’s service to victims",
      ["ART = the", "W = chief", "POSS = ’s", "W = service", "AS = to", "W = victims"],
    ],
    ["the service to the county", ["B fire-and-rescue = the service", "AS = to", "ART = the", "W = county"]],
    ["its service for victims", ["B fire-and-rescue = its service", "AT = for", "W = victims"]],
    ["the chief’s force", ["ART = the", "W = chief", "POSS = ’s", "B force = force"]],
    ["the chief’s local force", ["ART = the", "W = chief", "POSS = ’s", "B force = local force"]],
    ["the county’s police", ["ART = the", "W = county", "POSS = ’s", "B force = police"]],
    ["the county’s firefighters", ["ART = the", "W = county", "POSS = ’s", "B fire-and-rescue = firefighters"]],
    ["the police", ["ART = the", "W = police"]],
    ["the Fire and Rescue Service", ["B fire-and-rescue = the Fire and Rescue Service"]],
    ["one Fire Service", ["N 1 = one", "W = Fire", "W = Service"]],
    ["one Service", ["B fire-and-rescue? = one Service"]],
    ["one fire service", ["B fire-and-rescue? = one fire service"]],
    ["Kent Police and the fire service", ["B any! = Kent Police", "AND = and", "B fire-and-rescue = the fire service"]],
  ])("knows which body %j is", (text, chunks) => {
    expect(chunksIn(text)).toEqual(chunks);
  });

  it("keeps to its stretch", () => {
    const { tokens, mentions, words } = cut("Kent Police was rated requires improvement");
    const within = (from: number, to: number): string[] =>
      chunk(tokens, from, to, mentions).map((each) => `${each.type} ${words(each)}`);
    expect([within(0, 1), within(2, 4), within(4, 5), within(4, 6)]).toEqual([
      ["W Kent"],
      ["BE was", "JUDGED rated"],
      ["W requires"],
      ["G requires improvement"],
    ]);
  });
});

describe("a chunk", () => {
  it("is found by its grade", () => {
    const { chunks } = row("W=was G=good W=and G=adequate");
    expect([placeOf(chunks, chunks[3]!.grade), placeOf(chunks, { ...chunks[3]!.grade! })]).toEqual([3, -1]);
  });

  it("is made of a grade that other words stand for", () => {
    expect(gradeChunk(3, 5, "good")).toEqual({
      type: "G",
      from: 3,
      to: 5,
      grade: { from: 3, to: 5, grade: "good", quoted: true, capital: false, verb: false, plural: false },
    });
  });

  it("is named or not", () => {
    const { chunks } = cut("Kent Police saw it");
    expect([chunks.map(isNamed), isNamed(undefined)]).toEqual([[true, false, false], false]);
  });
});
