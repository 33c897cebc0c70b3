/** The names that lead to a value: of an answer's body, of an item, or of a call's input. */
export type Keys = readonly string[];

/** What a contract says of an operation's pages, whatever turns them. */
export interface PagePlan {
  /** Where an answer has its items. */
  readonly items: Keys;
  /** Where an item has what it is known by; no keys where the item is that itself. */
  readonly id?: Keys;
  /** Where the input says how many items a page has, and is told so. */
  readonly size?: Keys;
  /** Where an answer says whether there is more. */
  readonly more?: Keys;
  /** Where an answer says how many items there are in all. */
  readonly total?: Keys;
  /** A page with fewer items than were asked for is the last. */
  readonly shortPageEnds?: true;
}

/** Of pages that are found by where they are in the list. */
export interface PositionPlan extends PagePlan {
  readonly id: Keys;
  /** Where the input says which page, or from where. */
  readonly parameter: Keys;
}

/** Of pages that are numbered, or begin at an offset. */
export interface NumberPlan extends PositionPlan {
  /** The number of the first page. */
  readonly first: number;
  /** The smallest page that may be asked for. Default: 1. */
  readonly leastSize?: number;
}

/** Of pages whose answer names a cursor for the next one. */
export interface CursorPlan extends PagePlan {
  /** Where the input takes the cursor. */
  readonly parameter: Keys;
  /** Where an answer has it; without it, it is what the last item is known by. */
  readonly cursor?: Keys;
}

/** Of pages whose answer names the next one's address. */
export interface AddressPlan extends PagePlan {
  /** Where an answer's body has the next page's address; without it, a `Link` header has it. */
  readonly address?: Keys;
  /** Parameters of a query that carry a credential: an address may repeat them, and the client sends its own. */
  readonly credentials?: readonly string[];
}
