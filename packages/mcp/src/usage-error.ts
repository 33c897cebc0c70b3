/** What whoever starts the server can mend: its message is one sentence, and all that is printed. */
export class UsageError extends Error {}
