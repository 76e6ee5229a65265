/** The identifier of an organisation that recommendations are addressed to and that HMICFRS does not inspect. */
export type OtherAddressee =
  "home-office" | "npcc" | "college-of-policing" | "iopc" | "nfcc" | "local-government-association";

/** Organisations that recommendations are addressed to and that HMICFRS does not inspect. */
export const OTHER_ADDRESSEES = [
  "home-office",
  "npcc",
  "college-of-policing",
  "iopc",
  "nfcc",
  "local-government-association",
] as const satisfies readonly OtherAddressee[];
