import { ExpectedError } from "@agentpost/workspace";

/** A part of a document that can't be expressed, and why. */
export interface Issue {
  /** A JSON pointer into the document after its overlay. */
  readonly pointer: string;
  readonly reason: string;
}

/** Everything that is wrong with a document, so that a maintainer sees it at once and not one by one. */
export class UnsupportedDocument extends ExpectedError {
  constructor(
    readonly vendor: string,
    readonly issues: readonly Issue[],
  ) {
    const lines = issues.map(({ pointer, reason }) => `  ${pointer || "/"}: ${reason}`);
    super(`specs/${vendor} can't be generated as it is:\n${lines.join("\n")}`);
  }
}

/** Collects issues while a document is read, so that reading goes on after one. */
export class Issues {
  readonly #found = new Map<string, Issue>();

  add(pointer: string, reason: string): void {
    this.#found.set(`${pointer} ${reason}`, { pointer, reason });
  }

  throwIfAny(vendor: string): void {
    if (this.#found.size > 0) throw new UnsupportedDocument(vendor, [...this.#found.values()]);
  }
}
