/** What is wrong with the input, told in sentences for the person who can mend it; it is shown without a stack trace. */
export class ExpectedError extends Error {
  override readonly name = "ExpectedError";
}
