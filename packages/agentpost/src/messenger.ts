import { AgentpostError, type CallOptions } from "@agentpost/transport";
import { InputCheck } from "./input-check.js";
import type { Address, OutboundMessage, SentTo } from "./outbound-message.js";
import type { AnyProvider } from "./provider.js";
import type { SentMessage } from "./sent-message.js";

/** Sends to every vendor whose provider it was given. */
export interface Messenger<P extends AnyProvider> {
  /** The providers, with what each can do. */
  readonly providers: readonly P[];
  /**
   * Sends one message, and repeats it by itself only where no message can exist yet.
   * Throws an `AgentpostError` whose `outcome` says whether one may exist.
   */
  send<const A extends Address<P>>(message: OutboundMessage<P, A>, options?: CallOptions): Promise<SentTo<P, A>>;
  /** The same as a result that never throws. */
  readonly safe: {
    send<const A extends Address<P>>(
      message: OutboundMessage<P, A>,
      options?: CallOptions,
    ): Promise<SendResult<SentTo<P, A>>>;
  };
}

export type SendResult<Sent> =
  | { readonly ok: true; readonly sent: Sent }
  | { readonly ok: false; readonly error: AgentpostError };

/** One `send` over several vendors. Throws an `InputError` where two providers can't be told apart. */
export function createMessenger<const P extends AnyProvider>(providers: readonly P[]): Messenger<P> {
  const byKey = new Map<string, P>();
  for (const provider of providers) {
    const { vendor, name } = provider;
    const twin = providers.find((other) => other !== provider && other.vendor === vendor && other.name === name);
    const unnamed = name === undefined && providers.some((other) => other !== provider && other.vendor === vendor);
    if (twin || unnamed) {
      const remedy = `give each a name of its own, as in ${vendor}({ name: "support", … })`;
      new InputCheck(vendor, "createMessenger").refuse("name", `there are two providers for ${vendor}; ${remedy}`);
    }
    byKey.set(key(vendor, name), provider);
  }

  async function send(message: { to: unknown }, options?: CallOptions): Promise<SentMessage> {
    const provider = byKey.get(addressKey(message, providers));
    return (provider as P).send(message as never, options);
  }
  return {
    providers,
    // One function for all vendors: which message and which answer belong together is the types' affair.
    send: send as unknown as Messenger<P>["send"],
    safe: {
      send: (async (message: { to: unknown }, options?: CallOptions) => {
        try {
          return { ok: true, sent: await send(message, options) };
        } catch (error) {
          if (error instanceof AgentpostError) return { ok: false, error };
          throw error;
        }
      }) as unknown as Messenger<P>["safe"]["send"],
    },
  };
}

/** The key of the provider that a message is addressed to, or one sentence about why there is none. */
function addressKey(message: unknown, providers: readonly AnyProvider[]): string {
  const check = new InputCheck("agentpost");
  const { to } = check.fields("message", message, ["to", "text", "attachments", "options"]);
  if (typeof to !== "object" || to === null) {
    check.refuse("to", 'to is missing; expected an address such as { vendor: "…", … }');
  }
  const { vendor, name } = to as { vendor?: unknown; name?: unknown };
  const candidates = providers.filter((provider) => provider.vendor === vendor);
  if (candidates.length === 0) {
    const configured = [...new Set(providers.map((provider) => provider.vendor))].join(", ") || "none";
    const came = typeof vendor === "string" ? `"${vendor.slice(0, 40)}"` : "missing";
    check.refuse(
      "to.vendor",
      `to.vendor is ${came}, which has no provider here (there are: ${configured}); add its provider to createMessenger([…])`,
    );
  }
  if (!candidates.some((provider) => provider.name === name)) {
    const names = candidates.map((provider) => provider.name).filter((each) => each !== undefined);
    const remedy = names.length > 0 ? `expected one of ${names.join(", ")}` : "leave it out: the provider has none";
    check.refuse("to.name", `to.name names no provider for ${vendor}; ${remedy}`);
  }
  return key(vendor as string, name as string | undefined);
}

function key(vendor: string, name: string | undefined): string {
  return JSON.stringify([vendor, name]);
}
