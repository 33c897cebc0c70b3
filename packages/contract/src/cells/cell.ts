import type { AnswerCase } from "../document/cases.ts";
import type { JsonObject } from "../document/json.ts";
import type { ContractContent, ContractOperation } from "../document/operation.ts";
import type { ContractSignature, ContractWebhook } from "../document/read-webhooks.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { AnswerBranch } from "./answer-branches.ts";

/** One thing that a contract says, and that a test must have tried. */
export type Cell = ClientCell | WebhookCell;

/** One about an operation of the client. */
export type ClientCell = AnswerCell | RequestCell | ViolationCell | PagesCell;

interface NamedCell {
  /** Such as `sendMessage · answer · 404 application/json · tokenAuth`: the same for the same contract, always. */
  readonly id: string;
  /** The operation's name in the client, or the event's. */
  readonly name: string;
  /** Why nothing here can try it, whichever vendor it belongs to. */
  readonly beyond: string | undefined;
}

interface OperationCell extends NamedCell {
  readonly operation: ContractOperation;
}

/** A documented answer, to a request with the credential of one alternative. */
export interface AnswerCell extends OperationCell {
  readonly kind: "answer";
  readonly answer: AnswerCase;
  /** Undefined where the contract documents no content. */
  readonly content: ContractContent | undefined;
  /** The one of the answer's forms that it is about; absent where any will do. */
  readonly branch?: AnswerBranch;
  readonly security: readonly string[];
}

/** A request that the contract allows. */
export interface RequestCell extends OperationCell {
  readonly kind: "request";
  /** Undefined where none could be made up. */
  readonly input: SampleInput | undefined;
  /** Why none could be made up, where that is because of the document. */
  readonly error?: unknown;
}

/** A request that the contract forbids: the client or the vendor must refuse it. */
export interface ViolationCell extends OperationCell {
  readonly kind: "violation";
  readonly input: SampleInput;
  /** What of the input breaks it: `["body", "to"]`. */
  readonly names: readonly string[];
}

/** What the contract says of a list's pages. */
export interface PagesCell extends OperationCell {
  readonly kind: "pages";
  readonly said: "first page" | "next page" | "last page";
  readonly pages: JsonObject;
}

/** How a delivery of a webhook is, and what becomes of it. */
export type DeliverySaid =
  | "is taken"
  | "is refused unless asked for"
  | "is refused once it is too old"
  | "is refused with a wrong signature"
  | "is refused without a signature"
  | "is let in without a signature, as unsigned"
  | "is other where nobody knows the event";

export interface WebhookCell extends NamedCell {
  readonly kind: "webhook";
  readonly webhook: ContractWebhook;
  readonly said: DeliverySaid;
  /** The way in which it is signed. */
  readonly signature: ContractSignature;
}

/** What is between the parts of an id. */
export const SEPARATOR = " · ";
