/** How the program ends, for a script that goes on by it. */
export const EXIT_CODES = {
  /** It is done: of a message, the vendor has it. */
  done: 0,
  /** Something else went wrong, such as passing on a message that the vendor has. */
  failed: 1,
  /** The command, an option or a variable can't be used; nothing was done. */
  usage: 2,
  /** The message certainly isn't at the vendor. */
  "not-sent": 3,
  /** The vendor said no, and no message exists; of a delivery, it isn't the vendor's. */
  rejected: 4,
  /** It may have been sent: never send it again without looking. */
  unknown: 5,
} as const;
