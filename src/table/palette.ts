import type { Grade } from "../grade/index.js";

/** The colours of one kind of cell: of its ground and of the words on it. */
export interface CellColours {
  /** The ground. */
  readonly ground: string;
  /** The words. */
  readonly words: string;
}

/** The colours of a grid. */
export interface Palette {
  /** The page. */
  readonly page: string;
  /** Headings and names. */
  readonly words: string;
  /** Words in cells without a grade. */
  readonly quiet: string;
  /** The edge of cells without a grade. */
  readonly edge: string;
  /** The cells with a grade. */
  readonly grades: Readonly<Record<Grade, CellColours>>;
}

/** On a light page: red to blue by way of grey, which people of every colour vision tell apart; the farther from adequate, the darker. */
export const LIGHT: Palette = {
  page: "#ffffff",
  words: "#1b1f24",
  quiet: "#57606a",
  edge: "#8c959f",
  grades: {
    inadequate: { ground: "#b0182b", words: "#ffffff" },
    "requires-improvement": { ground: "#f4a582", words: "#1b1f24" },
    adequate: { ground: "#e6e6e6", words: "#1b1f24" },
    good: { ground: "#92c5de", words: "#1b1f24" },
    outstanding: { ground: "#0a5a9c", words: "#ffffff" },
  },
};

/** On a dark page: the same hues; the farther from adequate, the brighter. */
export const DARK: Palette = {
  page: "#0d1117",
  words: "#e6edf3",
  quiet: "#9aa4af",
  edge: "#6e7681",
  grades: {
    inadequate: { ground: "#ff8272", words: "#12070a" },
    "requires-improvement": { ground: "#8c3f2b", words: "#ffffff" },
    adequate: { ground: "#3d444d", words: "#ffffff" },
    good: { ground: "#245f8a", words: "#ffffff" },
    outstanding: { ground: "#79c8f7", words: "#06121c" },
  },
};
