import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

/** Writes what a text about Kent Police asks for, with its deadline: `kind | addressee | deadline | text`. */
function askedIn(text: string): string[] {
  return readPublication(`Kent Police\n\n${text}`).recommendations.map(({ kind, addressee, deadline, text: words }) => {
    const due =
      deadline.kind === "by"
        ? deadline.date
        : deadline.kind === "within"
          ? `${deadline.amount} ${deadline.unit}`
          : deadline.kind;
    return `${SHORT[kind]} | ${addressee} | ${due} | ${words}`;
  });
}

const SHORT = { "cause-of-concern": "CoC", "area-for-improvement": "AFI", recommendation: "Rec" } as const;

describe("findings told in prose", () => {
  it.each([
    [
      "Inspectors raised one cause of concern: the force does not know where its keys are.",
      ["CoC | kent | none | the force does not know where its keys are"],
    ],
    [
      "It was left with two causes of concern: how it trains its drivers and how it keeps its records. They will be back.",
      ["CoC | kent | none | how it trains its drivers", "CoC | kent | none | how it keeps its records"],
    ],
    [
      "HMICFRS issued two causes of concern, its answering of calls and the care of its dogs, which came as a shock.",
      ["CoC | kent | none | its answering of calls", "CoC | kent | none | the care of its dogs"],
    ],
    [
      "In 2021 there were two causes of concern from 2019, about vetting and about training.",
      ["CoC | kent | none | vetting", "CoC | kent | none | about training"],
    ],
    [
      "There were two causes of concern over the care of detainees.",
      ["CoC | kent | none | There were two causes of concern over the care of detainees"],
    ],
    [
      "The report names a cause of concern in relation to its handling of evidence.",
      ["CoC | kent | none | The report names a cause of concern in relation to its handling of evidence"],
    ],
    [
      "Vetting was still a cause of concern in March.",
      ["CoC | kent | none | Vetting was still a cause of concern in March"],
    ],
    [
      "The force has one cause of concern: its radios fail. It has until 30 April 2025 to put this right.",
      ["CoC | kent | 2025-04-30 | its radios fail"],
    ],
    [
      "The force has one cause of concern: its radios fail. Kent Police was asked to see to it within three months.",
      ["CoC | kent | 3 months | its radios fail"],
    ],
    ["The force has one cause of concern: its radios fail. Nobody was hurt.", ["CoC | kent | none | its radios fail"]],
    [
      "The force has one cause of concern: its radios fail. It buys new ones by 30 April 2025.",
      ["CoC | kent | none | its radios fail"],
    ],
    [
      "The cause of concern about vetting has not yet been closed.",
      ["CoC | kent | none | The cause of concern about vetting has not yet been closed"],
    ],
    ["The cause of concern about vetting has been signed off.", []],
    ["There is no cause of concern about vetting.", []],
    ["If it fails, there will be a cause of concern about vetting.", []],
    ["A cause of concern is when practice falls short in a critical or systemic way.", []],
    ["This was a cause of concern once.", []],
    ["Its cause of concern came late.", []],
    ["Two causes of concern: a letter to the chief constable follows.", []],
    [
      "Councillors noted the plan for the vetting cause of concern.",
      ["CoC | kent | none | the vetting cause of concern"],
    ],
    ["Councillors noted the plan for the lovely cause of concern.", []],
    ["Councillors noted that the vetting cause of concern is now closed.", []],
    ["Councillors noted the plan for vetting as a whole, the cause of concern.", []],
    [
      "Inspectors identified “the checking of lorries” as an area for improvement, as well as the storing of tents.",
      ["AFI | kent | none | the checking of lorries", "AFI | kent | none | the storing of tents"],
    ],
    [
      "Inspectors highlighted the checking of lorries as an area for improvement along with its tents.",
      ["AFI | kent | none | the checking of lorries", "AFI | kent | none | its tents"],
    ],
    ["Inspectors listed its tents as an area for improvement.", ["AFI | kent | none | its tents"]],
    [
      "The checking of lorries was identified as an area for improvement.",
      ["AFI | kent | none | The checking of lorries was identified as an area for improvement"],
    ],
    ["Its areas for improvement include the checking of lorries.", ["AFI | kent | none | the checking of lorries"]],
    [
      "The two areas for improvement are how it checks lorries and how it stores tents.",
      ["AFI | kent | none | how it checks lorries", "AFI | kent | none | how it stores tents"],
    ],
    [
      "Three areas for improvement: checking lorries more often; storing tents in the dry; and washing cars.",
      [
        "AFI | kent | none | checking lorries more often",
        "AFI | kent | none | storing tents in the dry",
        "AFI | kent | none | washing cars",
      ],
    ],
    ["There are 12 areas for improvement besides.", []],
    ["Its areas for improvement include:", []],
    ["Its areas for improvement include.", []],
    ["Its areas for improvement include training.", ["AFI | kent | none | training"]],
    [
      "It has two causes of concern: its radios fail; ; its tents leak in the rain.",
      ["CoC | kent | none | its radios fail", "CoC | kent | none | its tents leak in the rain"],
    ],
    ["Two areas for improvement are left.", []],
    ["This had been an area for improvement before.", []],
    ["The list of areas for improvement: A.", []],
  ])("%j", (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });
});

describe("recommendations told in prose", () => {
  it.each([
    [
      "The report recommended a review of its garages.",
      ["Rec | kent | none | The report recommended a review of its garages"],
    ],
    ["Inspectors recommended Kent Police for a prize.", []],
    [
      "We recommend that by 31 March 2025 the force should train its drivers.",
      ["Rec | kent | 2025-03-31 | We recommend that by 31 March 2025 the force should train its drivers"],
    ],
    [
      "It makes six recommendations, including that the force should train its drivers.",
      ["Rec | kent | none | It makes six recommendations, including that the force should train its drivers"],
    ],
    ["Its recommendations should be heeded.", []],
    ["We recommend that Members note what the force should do.", []],
    [
      "HMICFRS made two recommendations. The force should train its drivers. It must also store its tents.",
      ["Rec | kent | none | The force should train its drivers", "Rec | kent | none | It must also store its tents"],
    ],
    [
      "HMICFRS made two recommendations. Kent Police should train its drivers. People, she said, should know.",
      ["Rec | kent | none | Kent Police should train its drivers"],
    ],
    ["HMICFRS made two recommendations. “Everyone should read them.” We all should.", []],
    ["HMICFRS made two recommendations. A very long walk through the quiet woods at night should help.", []],
    [
      "HMICFRS made two recommendations. After a night that nobody in the town will forget for years and years, things should look up.",
      [],
    ],
    ["HMICFRS made two recommendations.\n\nThe chief constable said:\n\n“Officers should be proud.”", []],
    ["HMICFRS issued two causes of concern. The force should be ashamed.", []],
    ["Two recommendations exist. The force should be ashamed.", []],
    [
      "The force should, by 31 March 2025:\n• train its drivers\n• store its tents",
      ["Rec | kent | 2025-03-31 | The force should, by 31 March 2025:\n• train its drivers\n• store its tents"],
    ],
    [
      "As a matter of urgency, the force should store its tents.",
      ["Rec | kent | immediate | As a matter of urgency, the force should store its tents"],
    ],
    [
      "Without delay, the force must store its tents.",
      ["Rec | kent | immediate | Without delay, the force must store its tents"],
    ],
    ["The force should see that officers immediately tell victims.", []],
  ])("%j", (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });
});

describe("findings under headings", () => {
  it.each([
    [
      "Cause of concern: driving\n\nThe force doesn’t train its drivers.\n\nThe force should train them.",
      ["CoC | kent | none | The force doesn’t train its drivers", "Rec | kent | none | The force should train them"],
    ],
    [
      "Cause of concern: driving\n\nBy 31 March 2025, the force should train its drivers.",
      ["CoC | kent | none | driving", "Rec | kent | 2025-03-31 | By 31 March 2025, the force should train its drivers"],
    ],
    ["Cause of concern: driving", ["CoC | kent | none | driving"]],
    [
      "Cause of concern: driving\n\nCause of concern: storage of tents",
      ["CoC | kent | none | driving", "CoC | kent | none | storage of tents"],
    ],
    [
      "Cause of concern: driving\n\nRecommendations\n\n• The force should train its drivers.",
      ["CoC | kent | none | driving", "Rec | kent | none | The force should train its drivers"],
    ],
    [
      "Area for improvement: driving\n\n• The force should train its drivers.",
      ["AFI | kent | none | driving", "AFI | kent | none | The force should train its drivers"],
    ],
    ["Cause of concern: vetting (closed)", []],
    ["Causes of concern now closed\n\n• The force did not train its drivers.", []],
    ["Cause of concern 1. The force lacks drivers.", ["CoC | kent | none | The force lacks drivers"]],
    [
      "Area for improvement - The force should train its drivers.",
      ["AFI | kent | none | The force should train its drivers"],
    ],
    [
      "Causes of concern\nConcern\nOpen\nThe force takes too long and has to train its drivers\nKent Police",
      ["CoC | kent | none | The force takes too long and has to train its drivers"],
    ],
    ["Causes of concern\nConcern\nClosed\nThe force takes too long and has no trained drivers", []],
    [
      "Recommendations\nCompleted\nThe force should train its drivers.",
      ["Rec | kent | none | The force should train its drivers"],
    ],
    ["Area for improvement\nWhy should the force train its drivers?", []],
    ["Recommendations for the force\n\nIn its report HMICFRS says:\n\n• The force should train its drivers.", []],
    [
      "Number | Text | State\nRecommendation 1 | By 31 March 2025, the force should train its drivers. It knows how. | Accepted",
      ["Rec | kent | 2025-03-31 | By 31 March 2025, the force should train its drivers"],
    ],
    ["Number | Text\n1 | By 31 March 2025, the force should train its drivers.", []],
    ["AFI 3 | Noted | Nothing more", []],
  ])("%j", (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });
});

describe("lists and paragraphs", () => {
  it.each([
    [
      "HMICFRS made three recommendations. In brief, these were: –\n\n1. Kent Police trains drivers.\n2. Within three months Kent Police stores its tents.",
      [
        "Rec | kent | none | Kent Police trains drivers",
        "Rec | kent | 3 months | Within three months Kent Police stores its tents",
      ],
    ],
    [
      "Two causes of concern were raised in spring. They were that the force:\n\n• had no drivers; and\n• lost its tents.",
      ["CoC | kent | none | had no drivers", "CoC | kent | none | lost its tents"],
    ],
    [
      "HMICFRS's cause of concern is that tents get lost. Two recommendations follow:\n\n(a) within three months, count the tents;\n(b) at once, find them.",
      [
        "CoC | kent | none | HMICFRS's cause of concern is that tents get lost",
        "Rec | kent | 3 months | within three months, count the tents",
        "Rec | kent | immediate | at once, find them",
      ],
    ],
    [
      "Areas for improvement\n\nThe force should count its tents.\n\nMore is said below. Tents should be dry.",
      ["AFI | kent | none | The force should count its tents"],
    ],
    [
      "Causes of concern\n\nThe force isn't counting its tents.\n\nRecommendations\n\nThe force should count them.",
      ["CoC | kent | none | The force isn't counting its tents", "Rec | kent | none | The force should count them"],
    ],
    ["Causes of concern\n\nKent Police lost tents.\n\nThat was in spring.", []],
    ["Causes of concern\n\nThis section is about causes of concern.", []],
    ["Causes of concern\n\nTents have been lost in many places.", []],
    ["Cause of concern\n\nKent Police is losing tents", ["CoC | kent | none | Kent Police is losing tents"]],
    [
      "Recommendation 1\nBy 1 May 2024, the force should count its tents.\nChief constable's response: We should have counted them by 1 April 2024.",
      ["Rec | kent | 2024-05-01 | By 1 May 2024, the force should count its tents"],
    ],
    ["The commissioner said that by 1 June 2025 the force should have more tents.", []],
    ["Recommendations\n\nThat the Panel:\n1. notes the report on tents.", []],
    ["The force was told it has one cause of concern and ten tents.", []],
    ["Areas for improvement at Kent Police included the drying of tents.", ["AFI | kent | none | the drying of tents"]],
    ["Among the areas for improvement in its tents are many.", []],
    ["There are areas for improvement in a great many of its tents.", []],
    ["It made progress with tents, which was an area for improvement at our inspection.", []],
    ["Tents were an area for improvement last time.", []],
    [
      "Kent Police was issued with two causes of concern relating to how it counts tents and how it dries them.",
      ["CoC | kent | none | how it counts tents", "CoC | kent | none | how it dries them"],
    ],
  ])("%j", (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });
});

describe("the edges of findings", () => {
  it.each([
    [
      "Recommendations\n\nThey are these:\n\n• The force should count its tents.",
      ["Rec | kent | none | The force should count its tents"],
    ],
    ["Kent Police needs to:\n• count its tents", ["Rec | kent | none | Kent Police needs to:\n• count its tents"]],
    ["Kent Police ought to:\n• count its tents", ["Rec | kent | none | Kent Police ought to:\n• count its tents"]],
    ["Cause of concern: “", []],
    [
      "It told of a ‘cause of concern’: the keys of its cars are lost.",
      ["CoC | kent | none | the keys of its cars are lost"],
    ],
    ["Cause of concern\nKent Police has lost tents", ["CoC | kent | none | Kent Police has lost tents"]],
    [
      "The plan for the vetting cause of concern is here.\n\nCause of concern: The force has lost its tents.",
      ["CoC | kent | none | The force has lost its tents"],
    ],
    [
      "By 1 May 2024 there is, after many long and tiring talks of those who sit in the hall each week and drink tea, one who should smile.",
      [],
    ],
    ["There were two causes of concern, and tents.", []],
  ])("%j", (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });
});

describe("who speaks", () => {
  it("leaves what other inspectorates ask for alone, and reads a joint report", () => {
    expect(askedIn("Ofsted made a report.\n\nBy 31 March 2025, the force should train its drivers.")).toEqual([]);
    expect(
      askedIn("HM Inspectorate of Prisons and HMICFRS came.\n\nBy 31 March 2025, the force should train its drivers."),
    ).toHaveLength(1);
    expect(
      askedIn("Recommendations:\n\n• By 31 March 2025, the Independent Office for Police Conduct should write to us."),
    ).toEqual([
      "Rec | iopc | 2025-03-31 | By 31 March 2025, the Independent Office for Police Conduct should write to us",
    ]);
  });
});

describe("what belongs to what", () => {
  it.each([
    [
      "The storing of tents is an area for improvement.\n\nCouncillors noted the plan for the vetting cause of concern.",
      [
        "AFI | kent | none | The storing of tents is an area for improvement",
        "CoC | kent | none | the vetting cause of concern",
      ],
    ],
    [
      "At the previous inspection tents leaked.\n\nWe recommend that the force should train its drivers.",
      ["Rec | kent | none | We recommend that the force should train its drivers"],
    ],
    ["The Care Quality Commission came.\n\nWe recommend that the force should train its drivers.", []],
    ["Recommendation 1: training of drivers", []],
    [
      "Cause of concern: tents leak too much.\n\nThe force does not train its drivers.",
      ["CoC | kent | none | tents leak too much"],
    ],
    ["Cause of concern: driving\n\n• More drivers", ["CoC | kent | none | driving"]],
    ["AFI: train drivers.", []],
    ["AFI: train more drivers.", ["AFI | kent | none | train more drivers"]],
    ["Causes of concern now closed:\n\n• The force did not train its drivers.", []],
    [
      "Recommendations\nClosed\nThe force should train its drivers.",
      ["Rec | kent | none | The force should train its drivers"],
    ],
    ["Recommendation 3\n\nThe force trains its drivers.", []],
    [
      "Recommendations for the force, by 31 March 2025:\n\nThe force should train its drivers.",
      ["Rec | kent | 2025-03-31 | The force should train its drivers"],
    ],
    [
      "Area for improvement\n\nThe force lacks drivers.\n\nThe force should train some.",
      ["AFI | kent | none | The force lacks drivers", "Rec | kent | none | The force should train some"],
    ],
    [
      "Area for improvement\n\nBy 31 March 2025, the force should train its drivers. It should also store its tents.",
      ["AFI | kent | 2025-03-31 | By 31 March 2025, the force should train its drivers"],
    ],
    [
      "Cause of concern\n\nIt showed that:\n\nThe force does not train its drivers.\n\n• A longer course",
      ["CoC | kent | none | The force does not train its drivers"],
    ],
    ["Recommendations\n\n• Officers came by", []],
    [
      "HMICFRS made two recommendations. At each of its stations BTP should train its drivers.",
      ["Rec | btp | none | At each of its stations BTP should train its drivers"],
    ],
    ["HMICFRS made two recommendations. At each of its stations nobody should train its drivers.", []],
    ["The force should note these things it saw:\n• tents\n• cars", []],
    [
      "HMICFRS identified its tents as an area for improvement. The force should dry them.",
      ["AFI | kent | none | its tents"],
    ],
    [
      "The force should train its drivers by 31 March 2025. It was told this:\n• tents leak",
      ["Rec | kent | 2025-03-31 | The force should train its drivers by 31 March 2025"],
    ],
    ["Text | State\nRecommendations that the force should heed at once | Accepted", []],
    [
      "Text | State\nRecommendation 1 of 3 | The force should act | Accepted",
      ["Rec | kent | none | The force should act"],
    ],
    ["Causes of concern\n\nThe force has three causes of concern.", []],
    [
      "Causes of concern\n\nKent Police does not train its drivers.",
      ["CoC | kent | none | Kent Police does not train its drivers"],
    ],
    ["Causes of concern\n\nBTP does not train its drivers.", ["CoC | btp | none | BTP does not train its drivers"]],
    ["Causes of concern\n\nThere are many at Kent Police.", []],
    ["Areas for improvement\n\nThe force does not train its drivers.", []],
    [
      "Area for improvement: driving\n\n• The force should train its drivers.\n• The force should buy tents.",
      [
        "AFI | kent | none | driving",
        "AFI | kent | none | The force should train its drivers",
        "AFI | kent | none | The force should buy tents",
      ],
    ],
    [
      "Recommendations for the Home Office\n\n• The database should be mended.",
      ["Rec | home-office | none | The database should be mended"],
    ],
    [
      "Area for improvement: driving\n\nThe force does not train its drivers.",
      ["AFI | kent | none | The force does not train its drivers"],
    ],
    [
      "HMICFRS made two recommendations.\n\nThe force should train its drivers.",
      ["Rec | kent | none | The force should train its drivers"],
    ],
    [
      "Recommendations\n\nTents and cars\n\n• The force should train its drivers.",
      ["Rec | kent | none | The force should train its drivers"],
    ],
    [
      "Recommendations\n\nThe many things that inspectors came across in the course of this year led them to these:\n\n• The force should train its drivers.",
      ["Rec | kent | none | The force should train its drivers"],
    ],
    ["Causes of concern\n\nThe force should train its drivers.", []],
    [
      "The causes of concern are these:\n\nWithin three months, the force should train its drivers.",
      ["Rec | kent | 3 months | Within three months, the force should train its drivers"],
    ],
    [
      "By 31 March 2025 the force, which has not had enough trained drivers for a great many years, should:\n• train some",
      [
        "Rec | kent | 2025-03-31 | By 31 March 2025 the force, which has not had enough trained drivers for a great many years, should:\n• train some",
      ],
    ],
    [
      "Text | State\nRecommendation 1 | Recommendations that the force should heed are these | Accepted",
      ["Rec | kent | none | Recommendations that the force should heed are these"],
    ],
    [
      "Text | State\nRecommendation 1 of the three | The force should act | Accepted",
      ["Rec | kent | none | The force should act"],
    ],
    ["The recommendations are:\n\n• …\n• train its drivers", ["Rec | kent | none | train its drivers"]],
    [
      "Areas for improvement\n- The force should train its drivers.\nKent Police is good at vetting.",
      ["AFI | kent | none | The force should train its drivers"],
    ],
    ["Areas for improvement include, and.", []],
    ["Areas for improvement include tents, and.", ["AFI | kent | none | tents"]],
    ["There is one cause of concern: the force does not train; and", ["CoC | kent | none | the force does not train"]],
  ])("%j", (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });
});
