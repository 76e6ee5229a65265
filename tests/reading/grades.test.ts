import { describe, expect, it } from "vitest";
import { gradeAt } from "../../src/reading/grades.js";
import { tokenise } from "../../src/reading/tokens.js";

/** Writes the grades that start at each token of a text: words, grade, and whether each is quoted, a capital, a verb, a plural. */
function gradesIn(text: string): string[] {
  const tokens = tokenise(text);
  return tokens.word.flatMap((_, at) => {
    const found = gradeAt(tokens, at);
    if (!found) return [];
    const marks = `${found.quoted ? "“" : ""}${found.capital ? "C" : ""}${found.verb ? "v" : ""}${found.plural ? "s" : ""}`;
    return [
      `${text.slice(tokens.start[found.from], tokens.end[found.to - 1])} = ${found.grade ?? "none"} ${marks}`.trim(),
    ];
  });
}

describe("gradeAt", () => {
  it.each([
    ["outstanding", "outstanding"],
    ["good", "good"],
    ["adequate", "adequate"],
    ["inadequate", "inadequate"],
    ["requires improvement", "requires-improvement v"],
    ["require improvement", "requires-improvement v"],
    ["required improvement", "requires-improvement v"],
    ["requiring improvement", "requires-improvement v"],
    ["requires improvements", "requires-improvement v"],
    ["requirs improvment", "requires-improvement v"],
    ["outstandings", "outstanding s"],
    ["goods", "good s"],
    ["adequates", "adequate s"],
    ["inadequates", "inadequate s"],
    ["ungraded", "none"],
    ["unrated", "none"],
    ["narrative judgment", "none"],
    ["narrative judgement only", "none"],
    ["narrative grade", "none"],
    ["narrative rating", "none"],
    ["not graded", "none"],
    ["not rated", "none"],
    ["not yet graded", "none"],
    ["not been graded", "none"],
    ["not yet been rated", "none"],
    ["yet to be graded", "none"],
    ["no grade", "none"],
    ["no rating is given", "none"],
    ["no judgment was made", "none"],
    ["no judgement has been awarded", "none"],
    ["no grades", undefined],
    ["no graded judgment", "none"],
    ["no graded judgments", undefined],
    ["no grade were given", "none"],
    ["don't grade", "none"],
    ["didn't make a graded judgment", "none"],
    ["doesn't give grades", "none"],
    ["don't make judgements", "none"],
    ["don't give a rating", "none"],
    ["don't see", undefined],
    ["don't make plans", undefined],
    ["don't make a plan", undefined],
    ["don't make prejudgments", undefined],
    ["don't make gradesmen", undefined],
    ["good-quality", undefined],
    ["narrative", undefined],
    ["narrative of", undefined],
    ["not good", undefined],
    ["not yet", undefined],
    ["yet to", undefined],
    ["yet to be", undefined],
    ["yet graded", undefined],
    ["yet to graded", undefined],
    ["yet be graded", undefined],
    ["not graded good", undefined],
    ["not graded as", undefined],
    ["not graded ‘good’", undefined],
    ["not been graded before", undefined],
    ["not rated previously", undefined],
    ["not graded since", "none"],
    ["no", undefined],
    ["no plans", undefined],
    ["requires", undefined],
    ["requires improving", undefined],
    ["requirements here", undefined],
    ["don't see grades", undefined],
    ["yet we were graded", undefined],
    ["yet to have graded", undefined],
    ["yet would be graded", undefined],
    ["graded rated", undefined],
    ["narrative graded", undefined],
    ["outstand.\ning", undefined],
    ["requires some improvement", undefined],
    ["requirements improvement", undefined],
    ["graded judgment", undefined],
    ["graded", undefined],
    ["improvement", undefined],
    // As a page breaks them.
    ["in adequate", undefined],
    ["inad equate", "inadequate"],
    ["inade quate", "inadequate"],
    ["inadeq uate", "inadequate"],
    ["inadequ ate", "inadequate"],
    ["inadequa te", "inadequate"],
    ["inadeque te", undefined],
    ["adeq uate", "adequate"],
    ["adequ ate", "adequate"],
    ["adequa te", "adequate"],
    ["outst anding", "outstanding"],
    ["outstan ding", "outstanding"],
    ["outstand ing", "outstanding"],
    ["outstand-\ning", "outstanding"],
    ["outstand -\ning", undefined],
    ["outstand- ing", undefined],
    ["outstand", undefined],
    ["outstand out", undefined],
    ["requires i mprovement", "requires-improvement v"],
    ["requires improv ement", "requires-improvement v"],
    ["requires i mprov ement", "requires-improvement v"],
    ["requires i m provement", "requires-improvement v"],
    ["requires i m p rovement", undefined],
    ["requires improve-\nment", "requires-improvement v"],
    ["requires imp rove", undefined],
    ["requires imp", undefined],
    ["‘requires’ improvement", "requires-improvement v"],
    ["requires ’improvement", undefined],
    ["requires’ plans", undefined],
  ])("reads %j as %s", (text, grade) => {
    const tokens = tokenise(text);
    const first = tokens.word.findIndex((word) => /^[a-z]/.test(word));
    const found = gradeAt(tokens, first);
    const marks = found && `${found.grade ?? "none"} ${found.verb ? "v" : ""}${found.plural ? "s" : ""}`.trim();
    expect(marks).toBe(grade);
  });

  it.each([
    ["indequate", "inadequate"],
    ["inadquate", "inadequate"],
    ["inadaquate", "inadequate"],
    ["innadequate", "inadequate"],
    ["adaquate", "adequate"],
    ["oustanding", "outstanding"],
    ["outsanding", "outstanding"],
  ])("reads %s, a slip of the pen", (slip, grade) => {
    expect(gradesIn(slip)).toEqual([`${slip} = ${grade}`]);
  });

  it.each([
    ["not yet been graded, so", ["not yet been graded = none"]],
    ["yet to be rated", ["yet to be rated = none"]],
    ["no rating is given", ["no rating is given = none"]],
    ["no grade has been awarded here", ["no grade has been awarded = none"]],
    ["no grade is known", ["no grade = none"]],
    ["no grade given", ["no grade = none"]],
    ["no graded judgment was made", ["no graded judgment was made = none"]],
    ["narrative judgment only", ["narrative judgment only = none"]],
    ["narrative judgment here", ["narrative judgment = none"]],
    ["did not make a graded judgment", ["not make a graded judgment = none", "graded judgment = none"]],
    ["does not grade", ["not grade = none"]],
    ["do not give ratings", ["not give ratings = none"]],
    ["may not grade", []],
    ["has not given Kent a graded judgment", ["graded judgment = none"]],
    ["gives a description rather than a graded judgment", ["graded judgment = none"]],
    ["it would rather a graded judgment", []],
    ["hasn’t a graded judgment", ["graded judgment = none"]],
    ["it has not. A graded judgment", []],
    ["a graded judgment", []],
    ["not a a a a a a a a graded grade", ["graded grade = none"]],
    ["not a a a a a a a a a graded grade", []],
    ["without graded plans", []],
    ["good", ["good = good"]],
    ["Good", ["Good = good C"]],
    ["Requires Improvement", ["Requires Improvement = requires-improvement Cv"]],
    ["‘good’", ["good = good “"]],
    ["“good”", ["good = good “"]],
    ["*good*", ["good = good “"]],
    ["_good_", ["good = good “"]],
    ["‘good,’ it", ["good = good “"]],
    ["‘good.’", ["good = good “"]],
    ["‘good;’", ["good = good"]],
    ["**good**", ["good = good “"]],
    ["‘good**’", ["good = good “"]],
    ["‘good ’", ["good = good “"]],
    ["‘ good’", ["good = good"]],
    ["‘good , ’", ["good = good"]],
    ["‘good, ’", ["good = good"]],
    ["‘good", ["good = good"]],
    ["good’", ["good = good"]],
    ["‘good one’", ["good = good"]],
    ["‘requires’ improvement", ["requires’ improvement = requires-improvement v"]],
    ["‘requirements improvement’", ["requirements improvement = requires-improvement “v"]],
    ["a not-so-good one", []],
    ["good-ish and so-good", []],
    ["Inad equate here", ["Inad equate = inadequate C"]],
    ["it does not grade us", ["not grade = none"]],
    ["it requires i mprovement now", ["requires i mprovement = requires-improvement v"]],
    ["it did yet grade us", []],
    ["it was not so, not judgment", []],
    ["‘good ,’", ["good = good “"]],
    ["Inad equate", ["Inad equate = inadequate C"]],
  ])("in %j: %j", (text, grades) => {
    expect(gradesIn(text)).toEqual(grades);
  });

  it.each(["not", "hasn't", "haven't", "didn't", "wasn't", "don't", "doesn't", "without"])(
    "takes a graded judgment behind %s for none",
    (word) => {
      expect(gradesIn(`${word} given us a graded judgment`)).toEqual(["graded judgment = none"]);
    },
  );

  it.each(["grade", "judgment", "judgement", "rating"])("takes no %s for none", (noun) => {
    expect(gradesIn(`no ${noun}`)).toEqual([`no ${noun} = none`]);
    for (const be of ["is", "was", "were"])
      for (const given of ["given", "awarded", "made"])
        expect(gradesIn(`no ${noun} ${be} ${given}`)).toEqual([`no ${noun} ${be} ${given} = none`]);
  });

  it.each(["judgment", "judgement", "judgments", "grade", "grades", "rating", "ratings"])(
    "is none, of no %s",
    (noun) => {
      expect(gradesIn(`don’t give ${noun}`)).toEqual([`don’t give ${noun} = none`]);
    },
  );
});
