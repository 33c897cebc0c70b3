import type { AnyProvider, Provider } from "./provider.js";
import type { SentMessage } from "./sent-message.js";

/** An address on any of the given providers: plain JSON, told apart by `vendor` (and `name`, where providers have one). */
export type Address<P extends AnyProvider> =
  P extends Provider<infer Types, infer Name>
    ? Name extends string
      ? Types["address"] & { readonly name: Name }
      : Types["address"]
    : never;

/** A message to `A`. Where `A` may be on several vendors, only what all of them can do is allowed. */
export type OutboundMessage<P extends AnyProvider, A extends Address<P> = Address<P>> = { to: A } & ContentFor<
  P,
  A["vendor"]
>;

/** What sending to `A` resolves to. */
export type SentTo<P extends AnyProvider, A extends Address<P>> = SentBy<P, A["vendor"]>;

type SentBy<P, Vendor> =
  P extends Provider<infer Types>
    ? Types["address"]["vendor"] extends Vendor
      ? SentMessage<Types["address"]["vendor"], Types["raw"]>
      : never
    : never;

// Each content is boxed, so that one which is a union itself isn't torn apart by the intersection.
type ContentFor<P, Vendor> = Intersection<Box<P, Vendor>> extends { content: infer Content } ? Content : never;

type Box<P, Vendor> =
  P extends Provider<infer Types>
    ? Types["address"]["vendor"] extends Vendor
      ? { content: Types["content"] }
      : never
    : never;

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
