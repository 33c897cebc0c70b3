import { type Client, call, type Operation } from "@agentpost/transport";

/**
 * A client that asks more of a success's body than the contract does: where `missing` names what it doesn't show, the call
 * ends in an `UnreadableAnswerError`, which its hooks hear as its caller does. A body that isn't JSON to the contract is
 * taken as it is.
 */
export function requiring(client: Client, missing: (data: unknown) => string | false | undefined): Client<never> {
  const callRequiring: Client[typeof call] = (operation, input, options) => {
    const promises: Operation["promises"] = (at) => operation.promises?.(at) || missing(at());
    return client[call]({ ...operation, promises }, input, options);
  };
  return { ...client, [call]: callRequiring } as Client<never>;
}
