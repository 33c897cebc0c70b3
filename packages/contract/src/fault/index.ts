export { type FaultServer, refusingUrl, startFaultServer } from "./fault-server.ts";
export { type Fault, faults } from "./faults.ts";
export { answer, head, type Script, type Step } from "./script.ts";
