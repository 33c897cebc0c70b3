import { InputError } from "./errors/index.js";

/** Refuses input in one sentence: the field, what is wrong with it, and the remedy. */
export type Fault = (field: string, problem: string) => never;

export function faultIn(vendor: string, operation: string, Type = InputError): Fault {
  return (field, problem) => {
    throw new Type(problem, { vendor, operation, field });
  };
}
