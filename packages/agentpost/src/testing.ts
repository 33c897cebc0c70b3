export type { TestAnswer, TestCall } from "@agentpost/transport/testing";
export type {
  FailureClass,
  FakeAnswer,
  FakeFailure,
  FakeStep,
} from "./testing/failure.js";
export {
  type FailedSend,
  type FakeOptions,
  type FakeProvider,
  type FakeRequest,
  type FakeSend,
  fake,
} from "./testing/fake.js";
export { type MatcherContext, type MatcherResult, type MessageMatchers, matchers } from "./testing/matchers.js";
