const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** Writes a number as HMICFRS prints it in a sentence: in words up to ten ("no" for zero), in digits above. */
export function numberInWords(amount: number): string {
  return WORDS[amount] ?? String(amount);
}
