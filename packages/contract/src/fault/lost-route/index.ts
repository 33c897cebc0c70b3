export { whyNoLostRoutes } from "./namespace.ts";
export { type RouteFault, routeFaults } from "./route-faults.ts";
export { type LostRoute, type LostRoutes, startLostRoutes } from "./start-lost-routes.ts";
