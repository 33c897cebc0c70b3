import type { CallOptions } from "../client/options.js";

type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch";

/**
 * The path-based client of a contract, in the manner of openapi-fetch: `client.POST("/messages", { params, body })`.
 * `Paths` is the contract's `paths` type.
 */
export interface PathClient<Paths> {
  GET: PathMethod<Paths, "get">;
  PUT: PathMethod<Paths, "put">;
  POST: PathMethod<Paths, "post">;
  DELETE: PathMethod<Paths, "delete">;
  OPTIONS: PathMethod<Paths, "options">;
  HEAD: PathMethod<Paths, "head">;
  PATCH: PathMethod<Paths, "patch">;
}

export type PathMethod<Paths, M extends Method> = <Path extends PathsWith<Paths, M>>(
  path: Path,
  ...init: PathInit<Get<Paths[Path], M>>
) => Promise<PathResult<Get<Paths[Path], M>>>;

/** A vendor's answer as it came: `data` for a 2xx, `error` for the rest. What gets no answer throws. */
export type PathResult<Operation> =
  | { data: BodyOf<Operation, SuccessStatus>; error?: never; response: Response }
  | { data?: never; error: BodyOf<Operation, Exclude<StatusOf<Operation>, SuccessStatus>>; response: Response };

type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Get<Paths[Path], M> extends object ? Path : never;
}[keyof Paths];

type PathInit<Operation> = Params<Operation> & Body<Operation> & CallOptions extends infer Init
  ? object extends Init
    ? [init?: Init]
    : [init: Init]
  : never;

type Params<Operation> = Operation extends { parameters: infer P extends object }
  ? object extends P
    ? { params?: P }
    : { params: P }
  : unknown;

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | "2XX";
type StatusOf<Operation> = keyof Get<Operation, "responses">;
type BodyOf<Operation, Status> =
  Status extends StatusOf<Operation>
    ? Get<Get<Operation, "responses">, Status> extends { content: infer Content }
      ? Content[keyof Content]
      : undefined
    : never;
type Get<T, Key> = Key extends keyof T ? Exclude<T[Key], undefined> : never;
