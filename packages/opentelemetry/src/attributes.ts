import type { AgentpostError, CallEvent } from "@agentpost/transport";
import type { Attributes } from "@opentelemetry/api";

/** Of every span and metric: whose call it is, and where it goes. No address of a message and none of its words. */
export function callAttributes({ vendor, account, operation, url }: CallEvent): Attributes {
  return {
    "agentpost.vendor": vendor,
    "agentpost.operation": operation,
    ...(account !== undefined && { "agentpost.account": account }),
    ...serverAttributes(url),
  };
}

export function serverAttributes(url: string): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return { "server.address": hostname, "server.port": Number(port) || (protocol === "https:" ? 443 : 80) };
}

/** By the conventions for HTTP an answer's error is its status; without one, the class says what it was. */
export function errorType({ status, name }: AgentpostError): string {
  return status !== undefined && status >= 400 ? String(status) : name;
}
