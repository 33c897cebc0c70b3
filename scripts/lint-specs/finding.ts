/** Something that is wrong with a document. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly rule: string;
  /** A JSON pointer into the document after its overlay. */
  readonly pointer: string;
  readonly message: string;
}
