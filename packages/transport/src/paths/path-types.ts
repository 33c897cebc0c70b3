import type { CallOptions } from "../client/options.js";

/** A method of HTTP, as OpenAPI writes it. */
export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch";

/**
 * The path-based client of a contract, in the manner of openapi-fetch: `client.POST("/messages", { params, body })`.
 * `Paths` is the contract's `paths` type.
 */
export interface PathClient<Paths> {
  /** Calls a path by GET. */
  GET: PathMethod<Paths, "get">;
  /** Calls a path by PUT. */
  PUT: PathMethod<Paths, "put">;
  /** Calls a path by POST. */
  POST: PathMethod<Paths, "post">;
  /** Calls a path by DELETE. */
  DELETE: PathMethod<Paths, "delete">;
  /** Calls a path by OPTIONS. */
  OPTIONS: PathMethod<Paths, "options">;
  /** Calls a path by HEAD. */
  HEAD: PathMethod<Paths, "head">;
  /** Calls a path by PATCH. */
  PATCH: PathMethod<Paths, "patch">;
}

/** A call of a path that has this method; what it needs is asked for by the contract. */
export type PathMethod<Paths, M extends Method> = <Path extends PathsWith<Paths, M>>(
  path: Path,
  ...init: PathInit<Get<Paths[Path], M>>
) => Promise<PathResult<Get<Paths[Path], M>>>;

/** A vendor's answer as it came: `data` for a 2xx, `error` for the rest. What gets no answer throws. */
export type PathResult<Operation> =
  | {
      /** The body of a 2xx. */
      data: BodyOf<Operation, SuccessStatus>;
      /** Absent where the vendor took the call. */
      error?: never;
      /** Its status and headers; the body has been read. */
      response: Response;
    }
  | {
      /** Absent where the vendor refused the call. */
      data?: never;
      /** The body of any other status. */
      error: BodyOf<Operation, Exclude<StatusOf<Operation>, SuccessStatus>>;
      /** Its status and headers; the body has been read. */
      response: Response;
    };

/** The paths that have a method. */
export type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Get<Paths[Path], M> extends object ? Path : never;
}[keyof Paths];

/** What a call by path takes after the path: optional where nothing in it is required. */
export type PathInit<Operation> = Params<Operation> & PathBody<Operation> & CallOptions extends infer Init
  ? object extends Init
    ? [init?: Init]
    : [init: Init]
  : never;

/** The parameters that an operation takes, by their place. */
export type Params<Operation> = Operation extends { parameters: infer P extends object }
  ? object extends P
    ? {
        /** The parameters: `path`, `query`, `header` and `cookie`. */
        params?: P;
      }
    : {
        /** The parameters: `path`, `query`, `header` and `cookie`. */
        params: P;
      }
  : unknown;

/** The body that an operation takes. */
export type PathBody<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? {
      /** The request's body. */
      body: Content[keyof Content];
    }
  : Operation extends { requestBody?: { content: infer Content } }
    ? {
        /** The request's body. */
        body?: Content[keyof Content];
      }
    : unknown;

/** The statuses that `data` is of. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | "2XX";
/** The statuses that an operation's contract names. */
export type StatusOf<Operation> = keyof Get<Operation, "responses">;
/** The body of an answer with one of these statuses. */
export type BodyOf<Operation, Status> =
  Status extends StatusOf<Operation>
    ? Get<Get<Operation, "responses">, Status> extends { content: infer Content }
      ? Content[keyof Content]
      : undefined
    : never;
/** What an object may have under a key, save undefined. */
export type Get<T, Key> = Key extends keyof T ? Exclude<T[Key], undefined> : never;
