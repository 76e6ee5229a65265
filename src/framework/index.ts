export { FRAMEWORKS, getFramework, type Judgeable, questionLabel } from "./catalogue.js";
export { areComparable, type Comparability } from "./comparability.js";
export type { Framework, Pillar, Programme, Question } from "./framework.js";
export type { FrameworkId } from "./ids.js";
export { findQuestion } from "./wordings.js";
