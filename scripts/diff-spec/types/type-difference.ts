/** Which way values travel: into the vendor, or out of it. */
export type Way = "input" | "output";

/** One difference between two types, by the path to it. */
export interface TypeDifference {
  /** As steps of code: `.messages[].text`. */
  readonly path: string;
  readonly bump: "patch" | "minor" | "major";
  readonly text: string;
  /** What the path begins at, where that isn't the input. */
  readonly within?: string;
}
