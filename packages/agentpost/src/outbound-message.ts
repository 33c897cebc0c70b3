import type { AnyProvider, Provider } from "./provider.js";
import type { SentMessage } from "./sent-message.js";

/** The vendors of the given providers, by their ids. */
export type VendorOf<P extends AnyProvider> = P["vendor"];

/** An address on any of the given providers: plain JSON, told apart by `vendor` (and `name`, where providers have one). */
export type Address<P extends AnyProvider> = AddressOn<P, VendorOf<P>>;

/** A message to `Vendor`. Where that may be several vendors, only what all of them can do is allowed. */
export type OutboundMessage<P extends AnyProvider, Vendor extends VendorOf<P> = VendorOf<P>> = Message<
  Vendor,
  AddressOn<P, Vendor>,
  ContentFor<P, Vendor>
>;

/**
 * A message to any one of the vendors, with all that this one can do: for a list or a queue of messages to several. Where
 * one message has to fit whichever vendor its address names, that is an {@link OutboundMessage}.
 */
export type EachMessage<P extends AnyProvider = AnyProvider, Vendor extends VendorOf<P> = VendorOf<P>> = {
  [Each in Vendor]: Message<Each, AddressOn<P, Each>, ContentFor<P, Each>>;
}[Vendor];

/** A message of which everything is known; editors and compilers show this one, since it doesn't name every provider. */
export type Message<Vendor extends string, To, Content> = {
  /** Where it goes: plain JSON, which can be stored and queued. */
  to: {
    /** The vendor's id, by which addresses are told apart. */
    readonly vendor: Vendor;
  } & To;
} & Content;

/** The address of one vendor of the given providers, or of several. */
export type AddressOn<P extends AnyProvider, Vendor> =
  P extends Provider<infer Types, infer Name>
    ? Types["address"]["vendor"] extends Vendor
      ? // Not the other way round: where a compiler isn't strict, `undefined` extends `string`.
        Name extends undefined
        ? Types["address"]
        : Types["address"] & {
            /** The name of the provider that sends. */
            readonly name: Name;
          }
      : never
    : never;

/** What sending to `Vendor` resolves to. */
export type SentTo<P extends AnyProvider, Vendor extends VendorOf<P>> =
  P extends Provider<infer Types>
    ? Types["address"]["vendor"] extends Vendor
      ? SentMessage<Types["address"]["vendor"], Types["raw"]>
      : never
    : never;

/** What a message to `Vendor` may hold: of several vendors, what all of them can. */
// Each content is boxed, so that one which is a union itself isn't torn apart by the intersection.
export type ContentFor<P, Vendor> = Intersection<Boxed<P, Vendor>> extends { content: infer Content } ? Content : never;

/** The content of each vendor, boxed. */
export type Boxed<P, Vendor> =
  P extends Provider<infer Types>
    ? Types["address"]["vendor"] extends Vendor
      ? {
          /** What a message may hold. */
          content: Types["content"];
        }
      : never
    : never;

/** What all of several types have in common. */
export type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
