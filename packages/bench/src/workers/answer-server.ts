// Run by a plain `node`: a server with the large answers, each under its place in the list; prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answers } from "../answers/list.ts";

const bodies = new Map<number, Buffer>();

const server = createServer((request, response) => {
  const place = Number(request.url?.split("/")[1]);
  const answer = answers[place];
  if (!answer) throw new Error(`there is no answer for ${request.url}`);
  const body = bodies.get(place) ?? Buffer.from(answer.body());
  bodies.set(place, body);
  const headers = { "content-type": "application/json", "content-length": body.length, ...answer.headers };
  request.resume().on("end", () => response.writeHead(answer.status, headers).end(body));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
// It lives as long as whoever started it.
process.stdin.resume().on("end", () => process.exit());
