/**
 * Encrypts what the ledger keeps of messages and answers, such as with a key of the caller's. The ledger then shows keys,
 * states, accounts and conversations alone.
 */
export interface Seal {
  /** Makes what is stored of a text. */
  seal(text: string): string | Promise<string>;
  /** The text again. Throws where it can't be had. */
  open(sealed: string): string | Promise<string>;
}

export const noSeal: Seal = { seal: (text) => text, open: (sealed) => sealed };
