export { describeContract } from "./describe-contract.ts";
export type { JsonObject } from "./document/json.ts";
export type { ContractOperation } from "./document/operation.ts";
export { readOperations } from "./document/read-operations.ts";
export { type ContractDeliveries, readDeliveries } from "./document/read-webhooks.ts";
export {
  answer,
  type Fault,
  type FaultServer,
  faults,
  head,
  type LostRoute,
  type LostRoutes,
  type RouteFault,
  refusingUrl,
  routeFaults,
  type Script,
  type Step,
  startFaultServer,
  startLostRoutes,
  whyNoLostRoutes,
} from "./fault/index.ts";
export { type PrismMock, type PrismOptions, startPrism } from "./prism/start-prism.ts";
export { type SampleExchange, sampleExchange } from "./sample/sample-exchange.ts";
export type { Contract, ContractClient } from "./suite/context.ts";
export type { RecordedBody } from "./wire/recorded-body.ts";
export {
  type Exchange,
  type RecordedRequest,
  type RecordedResponse,
  type RecordingFetch,
  type RecordingOptions,
  recordingFetch,
} from "./wire/recording-fetch.ts";
