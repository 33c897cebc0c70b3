import type { Api, ApiOperation } from "../api.ts";
import type { CommentPart } from "./doc-comment.ts";
import { KNOWN_FROM } from "./known-from.ts";

/** The lines of an operation's doc comment; its example is a call of this source. */
export function operationDoc({ page }: Pick<Api, "page">, operation: ApiOperation, call: string): CommentPart[] {
  const { description, method, path, host, deprecated, timeoutMs, knownBy } = operation;
  return [
    `${description} \`${method} ${path}\`${host === undefined ? "" : `, at \`baseUrls.${host}\``}.`.trim(),
    knownBy === undefined ? "" : `${KNOWN_FROM[knownBy]}.`,
    operation.idempotent
      ? "Repeated by itself where that may help, since a repeat changes nothing."
      : "Sent once: never repeated by itself after an uncertain outcome.",
    timeoutMs === undefined
      ? ""
      : `One attempt may take ${timeoutMs / 1000} s by default: the vendor answers slowly here.`,
    "Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.",
    deprecated ? "@deprecated The vendor advises against it." : "",
    { example: call },
    page === undefined || knownBy !== undefined ? "" : { see: page },
  ];
}

/** The lines of the doc comment of an operation's safe form. */
export function safeDoc({ name, deprecated }: ApiOperation): string[] {
  return [
    `{@link ${name}}, as a result that narrows on \`ok\` and then on \`status\`; it never throws.`,
    deprecated ? "@deprecated The vendor advises against it." : "",
  ];
}

/** The lines of the doc comment of the form of a download that gives a stream. */
export function streamDoc({ name, deprecated }: ApiOperation): string[] {
  return [
    `{@link ${name}} as a stream, as soon as the answer's headers are there, and of any size. \`timeoutMs\` and \`deadlineMs\` ` +
      "end with the headers; then `signal` ends it. What ends it early errors the stream with an `AgentpostError`; an error " +
      "before that is thrown. Read it to its end, or cancel it.",
    deprecated ? "@deprecated The vendor advises against it." : "",
  ];
}
