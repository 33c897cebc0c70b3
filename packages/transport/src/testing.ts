export type { TestInput } from "./testing/read-input.js";
export type { CredentialPlace, SampleAnswer, SampleAnswers, TestContract } from "./testing/test-contract.js";
export {
  createTestFetch,
  type TestAnswer,
  type TestCall,
  type TestFetch,
  type TestFetchOptions,
} from "./testing/test-fetch.js";
