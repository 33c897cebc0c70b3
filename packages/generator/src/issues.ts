import type { JsonObject } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
import { type OverlayAnswer, overlayAnswers, type Step } from "./overlay-answer.ts";

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
    /** The actions of an overlay after which the document can be expressed, as far as an overlay can help. */
    readonly answers: readonly OverlayAnswer[],
  ) {
    const lines = issues.map(({ pointer, reason }) => `  ${pointer || "/"}: ${reason}`);
    super(`specs/${vendor} can't be generated as it is:\n${lines.join("\n")}`);
  }
}

/** Collects issues while a document is read, so that reading goes on after one. */
export class Issues {
  readonly #found = new Map<string, Issue>();
  readonly #steps: Step[] = [];

  /** `answer` is what an overlay can do about it; without one, the remedy is elsewhere. */
  add(pointer: string, reason: string, ...answer: readonly Step[]): void {
    this.#found.set(`${pointer} ${reason}`, { pointer, reason });
    this.#steps.push(...answer);
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  throwIfAny(vendor: string, document: JsonObject): void {
    if (this.isEmpty) return;
    throw new UnsupportedDocument(vendor, [...this.#found.values()], overlayAnswers(document, this.#steps));
  }
}
