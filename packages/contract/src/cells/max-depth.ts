/**
 * How many names deep a request is looked into. A vendor's schemas may nest without end, and what they say at the
 * fifth level is seldom other than what they say at the first. The table says how many places are left out by this.
 */
export const MAX_DEPTH = 4;
