export { fromRows, type FromRowsOptions } from "./from-rows.js";
export { type JudgmentRow, ROW_COLUMNS, type RowCells, type RowColumn } from "./row.js";
export { toRows } from "./to-rows.js";
