import type { JsonObject, WayOfKnowing } from "@agentpost/document";
import type { ApiWebhooks } from "./api-webhooks.ts";

/** What the generator understands of a vendor's contract; everything it writes is made from this. */
export interface Api {
  /** The folder's name: the npm suffix and the `vendor` literal. */
  readonly vendor: string;
  readonly digest: string;
  readonly title: string;
  readonly version: string;
  readonly names: VendorNames;
  readonly summary: string;
  /** The address of the vendor's own page about it, where that is known. */
  readonly page: string | undefined;
  readonly server: Server;
  /** Where operations are that aren't at `server`. */
  readonly hosts: readonly Host[];
  readonly operations: readonly ApiOperation[];
  /** Parameters of operations that the client is told once. */
  readonly clientParameters: readonly ClientParameter[];
  /** Its operations by tag, where they are asked for; an operation with several tags is in each. */
  readonly groups: readonly Group[];
  /** The name of the operation that sends a message; undefined where none looks like that. */
  readonly send: string | undefined;
  /** Only those that an operation uses, in the document's order. */
  readonly securitySchemes: readonly SecurityScheme[];
  /** Whether the vendor may ask for a client certificate, which the caller's connections bear. */
  readonly certificate: boolean;
  /** What the vendor sends by itself. */
  readonly webhooks: ApiWebhooks;
}

/** Operations that share a tag. */
export interface Group {
  /** `client.groups.<name>`. */
  readonly name: string;
  /** As the contract has it. */
  readonly tag: string;
  readonly description: string;
  /** The names of its operations, in the document's order. */
  readonly operations: readonly string[];
}

export interface VendorNames {
  /** As the vendor spells itself: `ChatCaptain`. */
  readonly display: string;
  /** In types and factories: `create<Pascal>`. */
  readonly pascal: string;
  /** As a variable in examples. */
  readonly camel: string;
}

export interface Server {
  /** Undefined where the contract names no absolute server. */
  readonly url: string | undefined;
  /** What the paths begin with under a server that is only given relatively. */
  readonly relativePath: string | undefined;
  readonly variables: readonly ServerVariable[];
  /** As the contract writes them. */
  readonly others: readonly string[];
  /** All that are absolute, with what their variables are by default; that of `url` is the first. */
  readonly addresses: readonly string[];
}

/** A base URL beside the client's own. */
export interface Host {
  /** `baseUrls.<name>`. */
  readonly name: string;
  readonly server: Server;
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description: string;
}

export interface ApiOperation {
  readonly name: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  /** The name of its host, where it isn't at the client's base URL. */
  readonly host: string | undefined;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly ApiParameter[];
  readonly body: RequestBody | undefined;
  readonly answers: Answers;
  /** Alternatives; an empty one means that no credential is needed. An empty list means the same. */
  readonly security: readonly (readonly string[])[];
  readonly idempotent: boolean;
  readonly timeoutMs: number | undefined;
  /** Whether it is a download, which has a form that gives a stream. */
  readonly streams: boolean;
  /** How it is known, where the vendor's published document doesn't have it. */
  readonly knownBy: WayOfKnowing | undefined;
  /** How its pages follow each other, where the contract says so. */
  readonly pages: ApiPages | undefined;
}

export interface ApiPages {
  readonly kind: "page" | "offset" | "cursor" | "next";
  readonly order: "newest-first" | "oldest-first" | undefined;
  /** What the transport wants to know of them. */
  readonly plan: JsonObject & { readonly items: readonly string[] };
  /** Undefined where an item has no name of its own among the schemas. */
  readonly itemType: string | undefined;
  readonly isItemOneObject: boolean;
}

/** A parameter that the client is told once, by an option. */
export interface ClientParameter {
  readonly place: ParameterPlace;
  readonly name: string;
  readonly option: string;
  readonly description: string;
  readonly default: string | number | boolean | undefined;
  /** Whether some operation needs it, and there is no default. */
  readonly required: boolean;
  /** Whether it is masked wherever it may show. */
  readonly isCredential: boolean;
  /** Of the operations that have it, each once: a value must suit all. */
  readonly types: readonly string[];
  /** A value that suits the first of them, for examples. */
  readonly sample: unknown;
}

export type Told = "by-default" | "only";

export type ParameterPlace = "path" | "query" | "header" | "cookie";

export interface ApiParameter {
  readonly name: string;
  readonly place: ParameterPlace;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  /** Set where the client is told it, so that no call must give it; of what it `only` is told, no call may. */
  readonly told: Told | undefined;
  /** The transport's writer, where it isn't the place's default. */
  readonly writer: string | undefined;
  readonly type: string;
  readonly schema: SchemaLocation | undefined;
}

/** A schema, by where it is. */
export interface SchemaLocation {
  readonly pointer: string;
  readonly schema: unknown;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: string;
  /** The default one first. */
  readonly contents: readonly RequestContent[];
}

/** How a field of a form is written, where that isn't as by default. */
export interface FieldEncoding {
  /** The media type of its parts. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The transport's writer of its style. */
  readonly write?: string;
}

export interface RequestContent {
  readonly mediaType: string;
  readonly writer: string;
  /** Of a form, by field. */
  readonly encoding: Readonly<Record<string, FieldEncoding>>;
  readonly type: string;
  /** Whether the type is one object, whose fields can be listed. */
  readonly isOneObject: boolean;
  /** A body for the README's example, where the overlay has one. */
  readonly example: JsonObject | undefined;
  readonly schema: SchemaLocation | undefined;
}

/** `any`: the contract documents a success, and nothing of its content. */
export type AnswerKind = "json" | "text" | "bytes" | "none" | "any";

export interface Answers {
  readonly accept: string | undefined;
  readonly successes: readonly Success[];
  readonly failures: readonly Failure[];
  /** Types of the bodies of `default`, `4XX` and `5XX`. */
  readonly otherFailures: readonly string[];
  readonly rejects: readonly (readonly [status: number, refusals: readonly Refusal[]])[];
  /** What the body of a success has to show. */
  readonly promises: readonly Condition[];
  readonly retryAfter: readonly (readonly [status: number, keys: readonly string[]])[];
}

/** What a body says at one place: something that equals or contains this source text; without both, just something. */
export interface Condition {
  readonly pointer: string;
  /** The keys that lead there, so that no pointer is taken apart when an answer comes. */
  readonly keys: readonly string[];
  readonly equals?: string;
  readonly contains?: string;
}

/** How a body says that the vendor refused: every condition holds. */
export interface Refusal {
  readonly when: readonly Condition[];
  /** Where the vendor's own words about it are. */
  readonly words: readonly string[] | undefined;
}

export interface Success {
  readonly status: number;
  readonly kind: AnswerKind;
  readonly type: string;
  /** Whether the type is one object, whose fields can be listed. */
  readonly isOneObject: boolean;
  /** The type of a body that refuses, where that is another one. */
  readonly refusedType?: string;
}

export interface Failure {
  readonly status: number;
  readonly kind: AnswerKind;
  readonly type: string;
}

/** A security scheme and the client's options that feed it. */
export interface SecurityScheme {
  readonly name: string;
  readonly options: readonly CredentialOption[];
  /** Where its credential travels and what it is, as source text. */
  readonly fields: { readonly in: string; readonly name: string; readonly value: string };
}

export interface CredentialOption {
  readonly name: string;
  readonly description: string;
}
