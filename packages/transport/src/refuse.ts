import { InputError } from "./errors/index.js";

/** Refuses input in one sentence: the field, what is wrong with it, and the remedy. */
export type Fault = (field: string, problem: string, Type?: typeof InputError) => never;

export function faultIn(vendor: string, operation: string): Fault {
  return (field, problem, Type = InputError) => {
    throw new Type(problem, { vendor, operation, field });
  };
}
