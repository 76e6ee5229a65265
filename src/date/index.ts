export { addToDate, compareDates, daysBetween, formatDate, formatPeriod, type Period } from "./arithmetic.js";
export { type AsOf, type IsoDate, isIsoDate, isoDateSchema } from "./iso-date.js";
