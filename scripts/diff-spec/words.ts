import { codeSpan as code } from "@agentpost/document";

export { code };

/** Values one after the other, each as code. */
export function codes(values: Iterable<string>): string {
  return [...values].map(code).join(", ");
}

/** A step to a member, as code has it: `.text`, or `["X-Trace"]`. */
export function member(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** One change: of an input's place unless `within` names something else, of that as a whole where the path is empty. */
export function sentence(within: string | undefined, path: string, text: string): string {
  const subject = path === "" ? "" : `${code(path.replace(/^\./, ""))} `;
  if (within === undefined) return `${subject}${text}.`;
  // Some texts name what they are about.
  return subject === "" && !/^(?:the|a) /.test(text) ? `${within} ${text}.` : `in ${within}, ${subject}${text}.`;
}
