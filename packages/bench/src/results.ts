import type { QueueId } from "./queues/list.ts";
import type { Spread } from "./statistics.ts";

/** Everything a run found. A part that was not asked for is absent. */
export interface Results {
  readonly machine: string;
  readonly quick: boolean;
  readonly times?: readonly TimeResult[];
  readonly loopback?: readonly LoopbackResult[];
  readonly blocks?: readonly BlockResult[];
  readonly sizes?: readonly SizeResult[];
  readonly imports?: readonly ImportResult[];
  readonly memory?: readonly MemoryResult[];
  readonly types?: readonly TypesResult[];
  readonly generation?: readonly GenerationResult[];
  readonly deliveries?: readonly DeliveryResult[];
  readonly outbox?: readonly OutboxResult[];
  readonly claims?: readonly ClaimResult[];
}

/** One peer on one Node with one kind of stub; `toFetch` and `toBare` are ratios, the rest microseconds a call. */
export interface TimeResult {
  readonly node: string;
  readonly stub: string;
  readonly peer: string;
  readonly microseconds: Spread;
  readonly toFetch: Spread;
  readonly toBare: Spread;
}

/** Ratios to a hand-written fetch with a timeout, beside the absolute throughput. */
export interface LoopbackResult {
  readonly node: string;
  readonly peer: string;
  readonly perSecond: Spread;
  readonly throughput: Spread;
  readonly p99: Spread;
}

/** The longest block of the event loop while one answer is read. */
export interface BlockResult {
  readonly node: string;
  readonly reader: string;
  readonly answer: string;
  readonly milliseconds: Spread;
  /** Of a 2xx: how much longer than by fetch and JSON.parse, in milliseconds. */
  readonly beyondBare?: Spread;
}

export interface SizeResult {
  readonly bundle: string;
  readonly label: string;
  readonly minified: number;
  readonly gzipped: number;
  readonly modules: readonly ModuleSize[];
}

/** What one module adds to a minified bundle. */
export interface ModuleSize {
  readonly path: string;
  readonly bytes: number;
}

export interface ImportResult {
  readonly node: string;
  readonly what: string;
  readonly milliseconds: Spread;
  readonly toBare: Spread;
}

/** Bytes of heap. */
export interface MemoryResult {
  readonly node: string;
  readonly peer: string;
  readonly atRest: Spread;
  readonly leftBy10000Calls: Spread;
}

export interface TypesResult {
  readonly compiler: string;
  readonly facade: number;
  readonly openapiFetch: number;
}

/** A webhook's delivery that is verified, without what parsing it takes. */
export interface DeliveryResult {
  readonly node: string;
  readonly microseconds: Spread;
  /** To WebCrypto's bare verify. */
  readonly toBare: Spread;
}

/** Messages a second, added and then sent, with so many at once. */
export interface OutboxResult {
  readonly node: string;
  readonly inFlight: number;
  readonly queue: QueueId;
  readonly perSecond: Spread;
  readonly addedPerSecond: Spread;
  /** Throughput to the messenger without a queue, and to the one that it is to be as fast as. */
  readonly toMessenger: Spread;
  readonly toPeer?: Spread;
}

/** Microseconds of a claim among a thousand entries and among a million. */
export interface ClaimResult {
  readonly node: string;
  readonly store: string;
  readonly few: Spread;
  readonly many: Spread;
  readonly growth: Spread;
}

/** One command that generates, as a whole process; ratios are to openapi-typescript on the same, or on one vendor. */
export interface GenerationResult {
  readonly id: string;
  readonly label: string;
  readonly vendors: number;
  readonly seconds: Spread;
  readonly processorSeconds: Spread;
  readonly peakBytes: Spread;
  readonly toPeer?: Spread;
  readonly processorToPeer?: Spread;
}

/** One line of the report: what we want, what was found, and whether that is it. */
export interface GoalRow {
  readonly goal: string;
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean;
}
