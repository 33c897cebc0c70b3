/** What whoever starts the program can mend: its message is one sentence, and all that is to be printed. */
export class UsageError extends Error {}
