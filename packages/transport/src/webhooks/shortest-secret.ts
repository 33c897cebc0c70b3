/**
 * The shortest secret that is taken, in characters: an HMAC with an empty key can be made by anybody, and one with a short
 * key be found by trying.
 */
export const SHORTEST_SECRET = 16;
