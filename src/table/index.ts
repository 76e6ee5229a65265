export { fromRows, type FromRowsOptions } from "./from-rows.js";
export { gradeMatrix } from "./grade-matrix.js";
export { matrixToHtml, type MatrixToHtmlOptions } from "./html.js";
export { matrixToMarkdown } from "./markdown.js";
export type { GradeMatrix, GradeMatrixOptions, MatrixBody, MatrixCell, MatrixQuestion } from "./matrix.js";
export { type JudgmentRow, ROW_COLUMNS, type RowCells, type RowColumn } from "./row.js";
export { matrixToSvg, type MatrixToSvgOptions } from "./svg.js";
export { toRows } from "./to-rows.js";
