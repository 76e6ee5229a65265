export { addToDate, compareDates, daysBetween, formatDate, type Period } from "./arithmetic.js";
export { type IsoDate, isIsoDate, isoDateSchema } from "./iso-date.js";
