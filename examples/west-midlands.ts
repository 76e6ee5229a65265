/**
 * The 2024 inspection of the West Midlands regional response to serious and organised crime, as a typed value:
 * one regional organised crime unit and its four forces, one grade each. The region itself is inspected and not graded.
 */
import { createInspection } from "hmicfrs";

export const westMidlands = createInspection({
  id: "soc-west-midlands-2024",
  title: "An inspection of the West Midlands regional response to serious and organised crime",
  framework: "soc-regional",
  published: "2024-05-14",
  area: "West Midlands",
  inspectorates: ["hmicfrs"],
  bodies: ["west-midlands-rocu", "staffordshire", "warwickshire", "west-mercia", "west-midlands"],
  judgments: [
    { body: "west-midlands-rocu", question: "serious-and-organised-crime", grade: "adequate" },
    { body: "staffordshire", question: "serious-and-organised-crime", grade: "requires-improvement" },
    { body: "warwickshire", question: "serious-and-organised-crime", grade: "requires-improvement" },
    { body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" },
    { body: "west-midlands", question: "serious-and-organised-crime", grade: "adequate" },
  ],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
  sources: [
    {
      title: "Improvements needed in West Midlands regional response to serious organised crime",
      url: "https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/improvements-needed-in-west-midlands-regional-response-to-serious-organised-crime/",
    },
  ],
});
