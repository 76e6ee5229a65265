/** The identifier of a body in the catalogue ({@link BODIES}). */
export type KnownBodyId =
  | "west-midlands-rocu"
  | "staffordshire"
  | "warwickshire"
  | "west-mercia"
  | "west-midlands"
  | "west-midlands-frs"
  | "city-of-london"
  | "metropolitan"
  | "btp";
