import type { Operation } from "../operation.js";
import { describe, isRecord, type Refuse } from "../refuse.js";
import { addHeaders } from "../request/headers.js";
import { encode, writePath } from "../request/path.js";
import { plainText } from "../request/plain-text.js";
import type { OperationInput } from "./client.js";
import type { ReadSecret } from "./credentials.js";

/** A parameter of many operations that is told once, to the client. */
export interface ClientParameter {
  /** Where in a request it goes. */
  readonly in: "path" | "query" | "header" | "cookie";
  /** Its name in the contract. */
  readonly name: string;
  /** The client's option. */
  readonly option: string;
  /** Whether some operation needs it. */
  readonly required?: true;
  /** A credential in a path: masked wherever it may show, and no call gives another. */
  readonly credential?: true;
  /** What goes where the client is told nothing. */
  readonly default?: string | number | boolean;
}

/** An operation's input with what its client was told. */
export interface Fill {
  (operation: Operation, input: OperationInput, refuse: Refuse): OperationInput;
  /** Whether a credential is among it, so that no path is shown as it is. */
  readonly hides?: boolean;
}

/** Reads these parameters from a client's options, or refuses them; those that are credentials are added to `secrets`. */
export type ReadParameters = (
  options: Readonly<Record<string, unknown>>,
  refuse: Refuse,
  secrets: string[],
  readSecret: ReadSecret,
) => Fill;

/** Parameters that a client is told once: each goes into the operations that have it, unless a call gives its own. */
export function clientParameters(parameters: readonly ClientParameter[]): ReadParameters {
  return (options, refuse, secrets, readSecret) => {
    const told = parameters.flatMap((parameter) => {
      const { option: name } = parameter;
      const value = parameter.credential ? readSecret(name) : (options[name] ?? parameter.default);
      if (value === undefined && !parameter.required) return [];
      checkValue(parameter, value, refuse);
      // Beyond ASCII, where no credential is, there is no base64 of it to be masked.
      if (parameter.credential) secrets.push(/[^ -~]/.test(`${value}`) ? encodeURIComponent(`${value}`) : `${value}`);
      return [{ ...parameter, value }];
    });
    const fill: Fill = (operation, input, refuseInput) => {
      let filled = input;
      for (const { in: place, name, value, credential, option } of told) {
        const isOfOperation =
          place === "path" ? operation.path.includes(`{${name}}`) : Object.hasOwn(operation[place] ?? {}, name);
        const values = filled[place] ?? {};
        // What is no object is refused by whoever writes it.
        if (!isOfOperation || !isRecord(values)) continue;
        if (values[name] !== undefined) {
          if (credential)
            refuseInput(`${place}.${name}`, `is the client's credential, its option ${option}; leave it out`);
          continue;
        }
        filled = { ...filled, [place]: { ...values, [name]: value } };
      }
      return filled;
    };
    return Object.assign(fill, { hides: told.some(({ credential }) => credential) });
  };
}

function checkValue({ in: place, name, option }: ClientParameter, value: unknown, refuse: Refuse): void {
  const refuseOption: Refuse = (_, problem) => refuse(option, problem);
  const text = plainText(value);
  if (!text) refuse(option, `is ${describe(value)}; expected a text or a number`);
  if (place === "path") writePath("{value}", { value }, refuseOption);
  else if (place === "header") addHeaders({}, { [name]: text }, refuseOption);
  else encode(`${text}`, option, refuse);
}
