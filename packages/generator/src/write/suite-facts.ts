export interface CellCount {
  readonly cells: number;
  readonly waived: number;
}

/** A body that the vendor could answer with; without a media type, none. */
export interface SampleBody {
  readonly mediaType?: string;
  readonly body?: unknown;
}

/** Samples of an operation's answers, by the contract's own word for a status. */
export type SampleBodies = Readonly<Record<string, SampleBody>>;

/** What the contract suite makes of a contract, and its package tells. */
export interface SuiteFacts {
  /** For the README. */
  readonly count: CellCount;
  /** What the test kit answers with, by the method's name. */
  readonly answers: ReadonlyMap<string, SampleBodies>;
}

/** Asks the contract suite, by what the client calls each operation: `GET /messages` is `listMessages`. */
export type AskSuite = (names: ReadonlyMap<string, string>) => Promise<SuiteFacts>;
