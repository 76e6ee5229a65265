const MOST_CHOICES = 8;

/** Cuts text to 60 characters. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Cuts text and quotes it, so that line breaks and quotes cannot break a message. */
function quote(text: string): string {
  return JSON.stringify(cut(text));
}

/** Says "1 key", "2 keys". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/**
 * Renders any value in at most about 60 characters for the "got" part of a message.
 * Text is quoted and cut; lists and objects are told by size; nothing inside them is shown.
 */
export function renderValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quote(value);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value as number).slice(0, 60);
  try {
    if (Array.isArray(value)) return `a list of ${count(value.length, "item")}`;
    if (value instanceof Date) return "a Date object";
    return `an object with ${count(Object.keys(value).length, "key")}`;
  } catch {
    return "an object that cannot be read";
  }
}

/** Renders a path as code would reach it: `judgments[2].grade`, `counts["odd key"]`, `(root)` when empty; odd and long keys are quoted and cut. */
export function renderPath(path: readonly (string | number)[]): string {
  const steps = path.map((part) => (/^[a-z]\w{0,59}$/i.test(part as string) ? `.${part}` : `[${inJson(part)}]`));
  return steps.join("").replace(/^\./, "") || "(root)";
}

/** Writes text or a number as JSON, of long text the beginning only: that the end quote is missing tells that it was cut. */
export function inJson(value: string | number): string {
  return JSON.stringify(value).slice(0, 60);
}

/** Joins choices with " | ", at most eight of them, long ones cut, then says how many more there are. */
export function renderChoices(choices: readonly string[]): string {
  const shown = choices.slice(0, MOST_CHOICES).map(cut).join(" | ");
  const hidden = choices.length - MOST_CHOICES;
  return hidden > 0 ? `${shown} … (${hidden} more)` : shown;
}
