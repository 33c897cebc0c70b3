// Runs in a network namespace of its own, which is gone when this ends: the routes, and the servers that lose theirs.
import { createServer } from "node:http";
import process from "node:process";
import { routeFaults } from "./route-faults.ts";
import { listen, startRouteServer } from "./route-server.ts";
import { prepareRoutes } from "./routes.ts";

/** Where one fault is played, as it is told to whoever started this. */
export interface Played {
  readonly url: string;
  readonly cutUrl: string;
}

const [, , outer, accepted = ""] = process.argv;
// The parent's end is ours.
process.on("disconnect", () => process.exit());

prepareRoutes(outer);
const servers = await Promise.all(routeFaults.map((fault) => startRouteServer(fault, accepted)));
const cutPort = await listen(
  createServer((request, response) => {
    servers[Number(request.url?.slice(1))]?.loseAnswers();
    response.end();
  }),
);
const played: Played[] = servers.map(({ url }, index) => ({ url, cutUrl: `http://127.0.0.1:${cutPort}/${index}` }));
process.send?.(played);
process.on("message", () => process.send?.(servers.map(({ received }) => received)));
