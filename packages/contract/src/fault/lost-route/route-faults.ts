/** What a kernel says of a packet that it has no way for. */
export type NoRoute = "ENETUNREACH" | "EHOSTUNREACH";

/** One way in which there is no route to a server, and what a client may claim to know of its message. */
export type RouteFault = Loss & {
  readonly name: string;
  readonly error: "ConnectionError";
  readonly outcome: "not-sent" | "unknown";
  /** How many times the message may arrive. */
  readonly requests: number;
};

/** When the route is lost, and what the kernel reports then. The code alone doesn't tell when: each stands below twice. */
type Loss =
  | { readonly lost: "before the connection" | "after the request"; readonly code: NoRoute }
  /** There is a route, and nobody listens at its end. */
  | { readonly lost: "never"; readonly code: "ECONNREFUSED" };

const error = "ConnectionError";
const neverSent = { error, outcome: "not-sent", requests: 0 } as const;
const arrived = { error, outcome: "unknown", requests: 1 } as const;

export const routeFaults: readonly RouteFault[] = [
  {
    name: "the network is unreachable once the request has arrived",
    lost: "after the request",
    code: "ENETUNREACH",
    ...arrived,
  },
  {
    name: "the host is unreachable once the request has arrived",
    lost: "after the request",
    code: "EHOSTUNREACH",
    ...arrived,
  },
  {
    name: "the network is unreachable when connecting",
    lost: "before the connection",
    code: "ENETUNREACH",
    ...neverSent,
  },
  {
    name: "the host is unreachable when connecting",
    lost: "before the connection",
    code: "EHOSTUNREACH",
    ...neverSent,
  },
  { name: "the connection is refused", lost: "never", code: "ECONNREFUSED", ...neverSent },
];
