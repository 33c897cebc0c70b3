import { existsSync, readdirSync, readFileSync } from "node:fs";

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** A request to a vendor's real server and its answer, as recorded. Credentials are left out. */
export interface VendorExchange {
  readonly n: number;
  /** The operation's name in the contract, or `(none)` where there is none. */
  readonly operation: string;
  /** What it shows. */
  readonly why: string;
  readonly note?: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** In pairs where a name comes more than once. */
    readonly query?: Readonly<Record<string, string>> | readonly (readonly [name: string, value: string])[];
    /** Whose credential it bore. */
    readonly as: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** One of three: JSON, a text that may be none, or the parts of a form. */
    readonly body?: unknown;
    readonly bodyText?: string;
    readonly multipart?: readonly {
      readonly name: string;
      readonly value?: string;
      readonly filename?: string;
      readonly contentType?: string;
      readonly content?: string;
    }[];
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

/** A webhook's delivery by a vendor's real server, its body as it came, so that its signature holds. */
export interface VendorDelivery {
  readonly event: string;
  /** What it was signed with; null where the webhook had none. */
  readonly secret: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** In the order in which they were made, which later ones depend on. */
export function vendorExchanges(vendor: string): readonly VendorExchange[] {
  return readFixture(vendor, "exchanges");
}

/** The vendors of which deliveries have been recorded. */
export function vendorsWithDeliveries(): string[] {
  return readdirSync(FIXTURES)
    .filter((vendor) => existsSync(fixture(vendor, "webhooks")))
    .sort();
}

export function vendorDeliveries(vendor: string): readonly VendorDelivery[] {
  return readFixture(vendor, "webhooks");
}

function readFixture<Row>(vendor: string, name: string): readonly Row[] {
  return JSON.parse(readFileSync(fixture(vendor, name), "utf8"));
}

function fixture(vendor: string, name: string): URL {
  return new URL(`${vendor}/${name}.json`, FIXTURES);
}
