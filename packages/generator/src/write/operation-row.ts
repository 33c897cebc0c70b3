import type { Answers, ApiOperation, ApiParameter, ParameterPlace, RequestBody, RequestContent } from "../api.ts";
import { atSource, promiseSource, refusalSource } from "./refusal-source.ts";
import { Code, key, literal, text } from "./source-text.ts";

/**
 * The operation as data, a row of the table that the transport reads. What it calls is marked as pure, so that a bundle
 * may leave the row out with its operation.
 */
export function operationRow(operation: ApiOperation): string {
  const { name, method, path, host, parameters, body, answers, security, idempotent, timeoutMs } = operation;
  const fields: [string, string | undefined][] = [
    ["name", text(name)],
    ["method", text(method)],
    ["path", text(path)],
    ["host", host && text(host)],
    ["writePath", parameters.some(({ place }) => place === "path") ? "writePath" : undefined],
    ["pathStyles", pathStyles(parameters)],
    ...(["query", "header", "cookie"] as const).map((place): [string, string | undefined] => [
      place,
      parameterMap(parameters, place),
    ]),
    ["writeBody", body && writeBody(body)],
    ["accept", answers.accept && text(answers.accept)],
    ["success", kinds(answers.successes)],
    ["security", security.length > 0 ? literal(security) : undefined],
    ["idempotent", idempotent ? "true" : undefined],
    ["timeoutMs", timeoutMs === undefined ? undefined : String(timeoutMs)],
    ["rejects", rejects(answers)],
    ["promises", answers.promises.length > 0 ? promiseSource(answers.promises) : undefined],
    ["retryAfter", statusMap(answers.retryAfter.map(([status, keys]) => [status, `(at) => ${atSource(keys)}`]))],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `  ${field === value ? field : `${field}: ${value}`},\n`);
  return `export const ${name}Operation: Operation = {\n${lines.join("")}};\n`;
}

/** The transport's functions that a row names. */
export function rowImports({ parameters, body, answers }: ApiOperation): string[] {
  const writers = parameters.flatMap(({ writer }) => writer?.replace(/\(.*/, "") ?? []);
  if (parameters.some(({ place }) => place === "path")) writers.push("writePath");
  if (answers.successes.some(({ kind }) => kind === "any")) writers.push("anyContent");
  if (!body) return writers;
  return [...writers, ...(isPlainJson(body) ? ["jsonBody"] : ["bodyOf", ...body.contents.flatMap(writersOf)])];
}

function pathStyles(parameters: readonly ApiParameter[]): string | undefined {
  const styled = parameters.filter(({ place, writer }) => place === "path" && writer !== undefined);
  const entries = styled.map(({ name, writer }) => `${key(name)}: /* @__PURE__ */ ${writer}`);
  return entries.length > 0 ? braces(entries) : undefined;
}

function parameterMap(parameters: readonly ApiParameter[], place: ParameterPlace): string | undefined {
  const here = parameters.filter((parameter) => parameter.place === place);
  if (here.length === 0) return undefined;
  const entries = here.map(({ name, required, writer }) => {
    const parts = [required ? "required: true" : "", writer ? `write: ${writer}` : ""].filter(Boolean);
    return `${key(name)}: ${parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}"}`;
  });
  return braces(entries);
}

function writeBody(body: RequestBody): string {
  if (isPlainJson(body)) return "jsonBody";
  const { required, contents } = body;
  const content = braces(contents.map((content) => `${text(content.mediaType)}: ${writerSource(content)}`));
  // Called with the input: a call where the row is made would stay in a bundle that uses nothing of the package.
  return `(input, refuse) => bodyOf(${content}${required ? ', "required"' : ""})(input, refuse)`;
}

const WITH_ENCODING: Readonly<Record<string, string>> = {
  writeMultipart: "multipartOf",
  writeUrlEncoded: "urlEncodedOf",
};

/** The transport's functions that write a body. */
function writersOf({ writer, encoding }: RequestContent): string[] {
  const fields = Object.values(encoding);
  if (fields.length === 0) return [writer];
  return [WITH_ENCODING[writer] ?? writer, ...fields.flatMap(({ write }) => write ?? [])];
}

function writerSource(content: RequestContent): string {
  const fields = Object.entries(content.encoding);
  if (fields.length === 0) return content.writer;
  const encodings = fields.map(([name, { type, headers, write }]): [string, object] => [
    name,
    { ...(type && { type }), ...(headers && { headers }), ...(write && { write: new Code(write) }) },
  ]);
  return `/* @__PURE__ */ ${writersOf(content)[0]}(${literal(Object.fromEntries(encodings))})`;
}

function isPlainJson({ required, contents }: RequestBody): boolean {
  return required && contents.length === 1 && contents[0]?.mediaType === "application/json";
}

/** Statuses with how the body of each is read. */
export function kinds(answers: readonly { readonly status: number; readonly kind: string }[]): string {
  const source = (kind: string) => (kind === "any" ? "anyContent" : text(kind));
  return answers.length === 0 ? "{}" : braces(answers.map(({ status, kind }) => `${status}: ${source(kind)}`));
}

/** The rules by status; those of a success hold for every 2xx, as a vendor may send another one than it documents. */
function rejects({ rejects: rules }: Answers): string | undefined {
  const isSuccess = ([status]: Answers["rejects"][number]) => status >= 200 && status < 300;
  const ofSuccess = rules.filter(isSuccess).flatMap(([, refusals]) => refusals);
  const others = rules.filter((rule) => !isSuccess(rule));
  return statusMap([
    ...(ofSuccess.length > 0 ? [[text("2xx"), refusalSource(ofSuccess)] as const] : []),
    ...others.map(([status, refusals]) => [String(status), refusalSource(refusals)] as const),
  ]);
}

function statusMap(entries: readonly (readonly [number | string, string])[]): string | undefined {
  return entries.length === 0 ? undefined : braces(entries.map(([status, source]) => `${status}: ${source}`));
}

function braces(entries: readonly string[]): string {
  const line = `{ ${entries.join(", ")} }`;
  return line.length < 100 ? line : `{\n${entries.map((entry) => `    ${entry},\n`).join("")}  }`;
}
