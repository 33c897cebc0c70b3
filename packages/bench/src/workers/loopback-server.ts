// Run by a plain `node`: a server that reads each request whole and answers with JSON; prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ANSWER } from "../peers/message.ts";

const text = JSON.stringify(ANSWER);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };

const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, headers).end(text));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
// It lives as long as whoever started it.
process.stdin.resume().on("end", () => process.exit());
