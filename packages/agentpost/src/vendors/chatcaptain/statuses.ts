/** The times of a message that say how far it came, the furthest first: its `status` is free text in the contract. */
export const STATUS_BY_TIME = [
  ["read", "delivered"],
  ["received", "delivered"],
  ["sent", "sent"],
] as const;
