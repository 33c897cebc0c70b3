import type { Bump } from "./bump.ts";

/** Who found a change; `package` is what nobody else explains: words, or how the client does its work. */
export type Judge = "contract" | "types" | "consumers" | "package";

/** One change, in words for those who use the API. */
export interface Finding {
  readonly judge: Judge;
  /** `none` for what those notice who use the vendor's document, and the package's users don't. */
  readonly bump: Bump;
  /** The client's methods that it concerns; none where it concerns the client as a whole. */
  readonly methods: readonly string[];
  /** The place, as steps of code, by which two judges' words on one change are recognised. */
  readonly path?: string;
  readonly text: string;
}
