import { readPublication } from "hmicfrs/reading";

/** The part of a Web Worker's scope that is used. */
declare const self: {
  onmessage: ((event: { readonly data: string }) => void) | null;
  postMessage(message: unknown): void;
};

self.onmessage = ({ data }) => self.postMessage(readPublication(data));
