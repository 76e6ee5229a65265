export { FRAMEWORKS, getFramework, isFrameworkId, type Judgeable, questionLabel } from "./catalogue.js";
export { areComparable, type Comparability } from "./comparability.js";
export type { Framework, Pillar, Programme, Question } from "./framework.js";
export type { FrameworkId } from "./ids.js";
export type { KnownQuestionId, QuestionId } from "./question-ids.js";
export { findQuestion } from "./wordings.js";
