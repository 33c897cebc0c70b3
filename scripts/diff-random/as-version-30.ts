import { isObject, type Json, type JsonObject } from "@agentpost/document";

/** A document of OpenAPI 3.1 as 3.0 writes the same. */
export function asVersion30({ webhooks, ...document }: JsonObject): JsonObject {
  const whole = {
    ...document,
    openapi: "3.0.3",
    ...(webhooks === undefined ? {} : { "x-webhooks": webhooks }),
  };
  return rewritten(whole) as JsonObject;
}

function rewritten(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewritten);
  if (!isObject(value)) return value;
  const { type, contentMediaType, ...others } = value;
  const rest = Object.fromEntries(Object.entries(others).map(([key, part]) => [key, rewritten(part)]));
  // A property may be called `type`; then that is a schema.
  if (isObject(type)) return { type: rewritten(type), ...rest };
  return {
    ...(Array.isArray(type) ? { type: type.find((one) => one !== "null") ?? "string", nullable: true } : {}),
    ...(typeof type === "string" ? { type } : {}),
    ...(contentMediaType === undefined ? {} : { format: "binary" }),
    ...rest,
  };
}
