import { bind, type OperationFunction } from "./bind.js";
import type { Client } from "./client/client.js";

/** The client with its downloads once more, as streams. */
export function withStreams<Streaming extends Client>(
  client: Omit<Streaming, "stream">,
  streams: Readonly<Record<string, OperationFunction>>,
): Streaming {
  return { ...client, stream: bind(client, streams) } as unknown as Streaming;
}
