import type { ContractOperation } from "../document/operation.ts";
import { memberAt, withoutMember } from "../document/pointer.ts";
import type { SampleInput } from "../sample/sample-input.ts";

/** What of an input the client is told when it is made, and the rest, which a call gives. */
export interface ToldOnce {
  readonly told: Readonly<Record<string, unknown>>;
  readonly rest: SampleInput;
}

/** Takes out of an input what no call can give: the credentials of a path. */
export function tellCredentials({ parameters }: ContractOperation, input: SampleInput): ToldOnce {
  return tellOnce({ parameters: parameters.filter(({ isCredential }) => isCredential) }, input);
}

/** Takes out of an input whatever a client can be told once; on the wire it must be there all the same. */
export function tellOnce({ parameters }: Pick<ContractOperation, "parameters">, input: SampleInput): ToldOnce {
  return parameters.reduce<ToldOnce>(
    ({ told, rest }, { in: place, name, option }) => {
      const value = memberAt(input, [place, name]);
      // An option of nothing is refused, though a parameter of nothing may be legal.
      if (option === undefined || value === undefined || value === "") return { told, rest };
      return { told: { ...told, [option]: value }, rest: withoutMember(rest, [place, name]) as SampleInput };
    },
    { told: {}, rest: input },
  );
}
