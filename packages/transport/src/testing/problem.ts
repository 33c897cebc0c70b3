/** Why a request isn't one of the contract's, and the status to say so with. */
export interface RequestProblem {
  readonly status: 400 | 401 | 404 | 405;
  /** One sentence: what came, and what is expected. */
  readonly sentence: string;
}
