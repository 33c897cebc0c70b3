export { type AddedHeaders, combineHooks, type Hooks } from "@agentpost/transport";
export { type TelemetryOptions, telemetry } from "./telemetry.js";
