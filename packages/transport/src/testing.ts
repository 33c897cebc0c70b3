export type { SampleAnswer, SampleAnswers, TestContract } from "./testing/test-contract.js";
export {
  createTestFetch,
  type TestAnswer,
  type TestCall,
  type TestFetch,
  type TestFetchOptions,
} from "./testing/test-fetch.js";
