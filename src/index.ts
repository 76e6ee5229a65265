export * from "./body/index.js";
export * from "./date/index.js";
export * from "./error/index.js";
export * from "./framework/index.js";
export * from "./grade/index.js";
export * from "./schema/index.js";
