export { type FaultServer, refusingUrl, startFaultServer } from "./fault-server.ts";
export { type Fault, faults } from "./faults.ts";
export {
  type LostRoute,
  type LostRoutes,
  type RouteFault,
  routeFaults,
  startLostRoutes,
  whyNoLostRoutes,
} from "./lost-route/index.ts";
export { answer, head, type Script, type Step } from "./script.ts";
