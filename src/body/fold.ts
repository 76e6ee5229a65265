/** Words that tell no two names apart, and spellings that are read as another. */
const WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["the", ""],
  ["organized", "organised"],
]);

/**
 * Folds a name to the form in which names are compared: words of lower-case letters and digits, one space between them.
 *
 * Case, accents, apostrophes, ligatures and invisible characters vanish; hyphens, dashes, brackets and every kind of space
 * separate words; `&` is `and`; the word "the" is left out. Text cut into words folds word by word to the same result.
 * Internal; the whole text folds to the empty string where it holds no letter or digit.
 */
export function foldName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘ʼ]+/gu, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return plain
    .split(" ")
    .map((word) => WORDS.get(word) ?? word)
    .filter((word) => word !== "")
    .join(" ");
}
