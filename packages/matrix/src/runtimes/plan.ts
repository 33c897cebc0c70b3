/** One message, or several in a row on one client, and where it goes. */
export interface PlannedCase {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly message: { readonly to: { readonly vendor: string }; readonly text: string };
  readonly sends: number;
  readonly abortAfterMs?: number;
  /** Asked before the last message is sent; from then on the connection that the earlier ones made is cut off. */
  readonly cutUrl?: string;
}

/** A webhook's delivery, which the receiver of the vendor is given in each form, and with what. */
export interface PlannedDelivery {
  readonly id: string;
  readonly vendor: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** How a delivery comes to a receiver: its headers beside a text or bytes, or a Fetch `Request`. */
export const FORMS = ["text", "bytes", "request"] as const;

/** What the program is given. */
export interface Plan {
  readonly concurrency: number;
  readonly cases: readonly PlannedCase[];
  readonly deliveries: readonly PlannedDelivery[];
}

/** What the program says of one case. */
export interface CaseResult {
  readonly id: string;
  readonly ok: boolean;
  readonly status?: string;
  readonly error?: string;
  readonly outcome?: string;
  readonly sentence?: string;
  /** What the runtime's own `fetch` told. */
  readonly reason?: { readonly name?: string; readonly code?: string; readonly message?: string };
  readonly durationMs: number;
}

/** What a receiver said of a delivery in one form. */
export interface DeliveryTold {
  readonly event?: string;
  readonly isSigned?: boolean;
  readonly error?: string;
  readonly problem?: string;
  readonly sentence?: string;
}

export interface DeliveryResult {
  readonly id: string;
  readonly told: Readonly<Record<(typeof FORMS)[number], DeliveryTold>>;
}

export interface Played {
  /** The version that ran, where the runtime tells its own. */
  readonly version?: string;
  readonly results: readonly CaseResult[];
  readonly deliveries: readonly DeliveryResult[];
}
