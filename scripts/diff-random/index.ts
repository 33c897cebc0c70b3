export { runRandom } from "./run-random.ts";
