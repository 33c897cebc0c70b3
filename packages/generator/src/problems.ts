import { ExpectedError } from "@agentpost/workspace";

/** A part of a document that can't be expressed, and why. */
export interface Problem {
  /** A JSON pointer into the document after its overlay. */
  readonly pointer: string;
  readonly reason: string;
}

/** Everything that is wrong with a document, so that a maintainer sees it at once and not one by one. */
export class UnsupportedDocument extends ExpectedError {
  constructor(
    readonly vendor: string,
    readonly problems: readonly Problem[],
  ) {
    const lines = problems.map(({ pointer, reason }) => `  ${pointer || "/"}: ${reason}`);
    super(`specs/${vendor} can't be generated as it is:\n${lines.join("\n")}`);
  }
}

/** Collects problems while a document is read, so that reading goes on after one. */
export class Problems {
  readonly #found = new Map<string, Problem>();

  add(pointer: string, reason: string): void {
    this.#found.set(`${pointer} ${reason}`, { pointer, reason });
  }

  throwIfAny(vendor: string): void {
    if (this.#found.size > 0) throw new UnsupportedDocument(vendor, [...this.#found.values()]);
  }
}
