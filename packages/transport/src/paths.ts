export { createPathClient } from "./paths/create-path-client.js";
export type { PathClient, PathMethod, PathResult } from "./paths/path-types.js";
