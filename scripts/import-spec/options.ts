/** An option that may be given once for each operation, in the words that commander wants. */
export const PICK_OPTION = [
  "--operations <operation>",
  'take only this, as "POST /messages" or "WEBHOOK sent", and what it reaches; may be given again',
  (pick: string, before: readonly string[] = []): readonly string[] => [...before, pick],
] as const;

export const KEEP_WORDS_OPTION = [
  "--keep-words",
  "keep the vendor's own descriptions, where you may: for a document of your own, or for your own use",
] as const;
