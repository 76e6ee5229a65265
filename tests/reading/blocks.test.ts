import { describe, expect, it } from "vitest";
import { cut } from "./cut.js";

/** Writes the blocks of a text: what marks each ("^" an empty line before it, "*" a bullet, "#" a heading, ":" a colon), and its cells or words. */
function blocksIn(text: string): string[] {
  const { blocks, words } = cut(text);
  return blocks.map((block) => {
    const { from, to, blankBefore, bullet, heading, colon, cells } = block;
    const marks = `${blankBefore ? "^" : ""}${bullet ? "*" : ""}${heading ? "#" : ""}${colon ? ":" : ""}`;
    const parts =
      cells.length > 0 ? cells.map(([start, end]) => words({ from: start, to: end })) : [words({ from, to })];
    return `${marks} ${parts.join(" | ")}`;
  });
}

/** Some prose, of so many characters, that no full stop ends. */
const prose = (length: number): string => `Kent ${"police ".repeat(40)}`.slice(0, length - 1) + "s";

describe("findBlocks", () => {
  it.each([
    ["", []],
    ["One", ["^# One"]],
    ["One\nTwo", ["^# One", "# Two"]],
    ["One\n\nTwo", ["^# One", "^# Two"]],
    ["One.\nTwo!\nThree;\nFive?\n\nFour,", ["^ One.", " Two!", " Three;", "# Five?", "^ Four,"]],
    ["“One.”\n(Two.)\n[Three.]", ["^ “One.”", " (Two.)", " [Three.]"]],
    ["Good:\nGood at –\nAt –\nGood at:-\n:-", ["^#: Good:", "#: Good at –", "# At –", "#: Good at:-", "#: :-"]],
    [
      "• One\n- two\n– three\n* four\no five\n> six\n+ seven",
      ["^* One", "* two", "* three", "* four", "* five", "* six", "* seven"],
    ],
    ["•One\n-two\n–three\n+four", ["^* One", "# -two", "# –three", "# +four"]],
    ["O five\n• O. six", ["^# O five", "* O. six"]],
    ["# One\n## Two\n:: Three\n: four\n• • Five", ["^* One", "* Two", "* Three", "# : four", "* Five"]],
    [
      "1. One\n2) two\n123. three\n1234. four\na. five\nb) six\nab. seven",
      ["^* One", "* two", "* three", "# 1234. four", "* five", "* six", "# ab. seven"],
    ],
    ["1 One\n1.2 two\n1 . three\n1: four\n$. five", ["^# 1 One", "# 1.2 two", "# 1 . three", "# 1: four", "# $. five"]],
    [
      "(a) One\n(iii) two\n\n(four) three\n\n(a b) four\n\n(a five",
      ["^* One", "* two", "^# (four) three", "^# (a b) four", "^# (a five"],
    ],
    ["(a\n) b", ["^# (a\n) b"]],
    ["•\nOne\nTwo", ["^* One", "# Two"]],
    ["•\nOne two three\n\nTwo", ["^* One two three", "^# Two"]],
    ["1.\nOne", ["^* One"]],
    ["•\n\nOne", ["^# One"]],
    ["One\n•\n\nTwo", ["^# One", "^# Two"]],
    ["•\n• One", ["^* • One"]],
    ["One\n-\nTwo", ["^# One", "* Two"]],
    ["One\n\n-\nTwo", ["^# One", "^* Two"]],
    ["1.", ["^ 1."]],
    ["•", []],
    ["We are good at: •\nOne • •", ["^#: We are good at:", "# One"]],
    ["‘One.’\nsee a) Two\n\nGood at -", ["^ ‘One.’", "# see a) Two", "^# Good at -"]],
    ["One.\n)", ["^ One.", "# )"]],
    ["One |\nTwo | Three\n| Four |", ["^# One", " Two | Three", "# | Four |"]],
  ])("of %j", (text, blocks) => {
    expect(blocksIn(text)).toEqual(blocks);
  });

  it("are headings up to a length", () => {
    expect([160, 161].map((length) => cut(prose(length)).blocks[0]!.heading)).toEqual([true, false]);
  });

  it.each([
    // In the middle of a sentence, whatever stands there.
    ["The police were\nGood", 1],
    ["The police and the\nFire service", 1],
    ["Kent, Essex,\nSurrey and Sussex", 1],
    ["Kent, Essex,\nsurrey", 1],
    ["A well-\nmade thing", 1],
    ["A well -\nMade thing", 2],
    ["Its investi-\n“gation", 1],
    ["The police\nand the others", 1],
    ["The police\n“and the others”", 1],
    ["The police\nsaw the others", 2],
    ["The police\n2 others", 2],
    ["The\npolice saw", 2],
    [`${prose(39)}\nsaw the others`, 2],
    [`${prose(40)}\nsaw the others`, 1],
    [`${prose(54)}\nSaw the others`, 2],
    [`${prose(55)}\nSaw the others`, 1],
    [`${prose(60)}\n${prose(82)}`, 1],
    [`${prose(60)}\n${prose(83)}`, 2],
    [`${prose(100)}\nSaw the others`, 1],
    [`${prose(101)}\nSaw the others`, 2],
    [`${prose(80)}\n${prose(100)}`, 1],
    [`${prose(80)}\n${prose(101)}`, 2],
    [`${prose(119)},\nSurrey`, 1],
    [`${prose(120)},\nSurrey`, 2],
    [`${prose(120)},\nsurrey`, 1],
    [`Kent,\n${prose(120)}`, 1],
    [`Kent,\n${prose(121)}`, 2],
    ["The police\n“\nand the others", 3],
    ["The police\nand the others\n| Kent | Essex", 2],
    // A sentence that starts a line goes on in the next.
    [`The police came.\nThey saw\nthe others`, 2],
    [`The police came\nThey saw\nthe others`, 2],
    [`The police came.\nThey saw\nother people`, 2],
    [`The police came\nThey saw\nother people`, 3],
    [`The police came.\n\nThey saw\nother people`, 3],
    [`The police came.\n• They saw\nother people`, 3],
    [`• The police came.\nThey saw\nother people`, 3],
    [`The police came.”\nThey saw\nother people`, 2],
    // What ends a line ends the block.
    [`${prose(60)}.\nSaw the others`, 2],
    [`${prose(60)}:\nSaw the others`, 2],
    [`${prose(60)};\nSaw the others`, 2],
    [`${prose(60)}!\nSaw the others`, 2],
    [`${prose(60)}?\nSaw the others`, 2],
    [`${prose(60)}”\nSaw the others`, 1],
    [`${prose(60)}\n\nSaw the others`, 2],
    [`${prose(60)}\n• Saw the others`, 2],
    // Table rows, dates, and lines of grades stand by themselves.
    [`${prose(60)}\nSaw\tothers`, 2],
    [`${prose(60)}\nSaw | others`, 2],
    [`${prose(60)} | kent\nSaw the others`, 2],
    [`${prose(60)}\tkent\nSaw the others`, 2],
    [`${prose(60)}\n14 May 2024`, 2],
    [`The police and the\n14 May 2024`, 2],
    [`The police and the\n14 May 2024 grades`, 1],
    ["14 May 2024\nand others", 2],
    ["On 14 May 2024\nand others", 1],
    ["The police and the\nGood: leadership", 2],
    ["The police and the\nRequires improvement – leadership", 2],
    ["The police and the\ngood: leadership", 1],
    ["The police and the\nGood leadership", 1],
    ["The police and the\nGood", 1],
    ["Leadership: good\nand vetting", 2],
    ["Leadership – requires improvement\nand vetting", 2],
    ["Leadership - good\nand vetting", 2],
    ["Leadership good\nand vetting", 1],
    ["Leadership: so good\nand vetting", 1],
    ["Leadership: good for it\nand vetting", 1],
    [`${prose(55)} Good\nVetting Adequate`, 2],
    [`${prose(55)} Requires improvement\nVetting Requires improvement`, 2],
    [`${prose(55)} Good\nVetting adequate`, 1],
    [`${prose(55)} good\nVetting Adequate`, 1],
    [`${prose(55)} Good\nVetting Adequate it`, 1],
    [`${prose(55)} Good\nGood`, 1],
  ])("of %j are %d", (text, count) => {
    expect(blocksIn(text).length).toBe(count);
  });

  it.each([
    ["Kent\tGood", ["^ Kent | Good"]],
    ["Kent  Good", ["^ Kent | Good"]],
    ["Kent Good", ["^# Kent Good"]],
    ["| Kent | Good |", ["^ Kent | Good"]],
    ["Kent | | Good", ["^ Kent | Good"]],
    ["| Kent", ["^# | Kent"]],
    ["Kent.  Good", ["^# Kent.  Good"]],
    ["Kent!  Good?  Bad", ["^# Kent!  Good?  Bad"]],
    ["Kent\nGood  Bad", ["^# Kent", " Good | Bad"]],
    ["\tKent Good", ["^# Kent Good"]],
    ["  Kent Good\n  Essex Bad", ["^# Kent Good", "# Essex Bad"]],
    ["• Kent  Good", ["^* Kent | Good"]],
  ])("has cells in %j", (text, blocks) => {
    expect(blocksIn(text)).toEqual(blocks);
  });

  it.each([
    ["How good is the force?Good", ["^ How good is the force? | Good"]],
    ["How good is the force? Requires improvement.", ["^ How good is the force? | Requires improvement"]],
    ["How good is the force? (Good)", ["^ How good is the force? | Good"]],
    ["How good is the force? (requires improvement).", ["^ How good is the force? | requires improvement"]],
    ["How good is the force? (Good", ["^# How good is the force? (Good"]],
    ["How good is the force? Very good", ["^# How good is the force? Very good"]],
    ["How good is the force? Good it is", ["^# How good is the force? Good it is"]],
    ["How good is it? (Good it", ["^# How good is it? (Good it"]],
    ["How good is it? So good)", ["^# How good is it? So good)"]],
    ["? Good", ["^# ? Good"]],
    ["Who? Good", ["^ Who? | Good"]],
    ["Who? A b c d e f", ["^# Who? A b c d e f"]],
  ])("has an answer in %j", (text, blocks) => {
    expect(blocksIn(text)).toEqual(blocks);
  });
});
