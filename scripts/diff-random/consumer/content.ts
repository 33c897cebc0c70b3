import { isObject, type Json, type JsonObject } from "@agentpost/document";

/** The schema of a body or an answer, of which each has one media type. */
export function schemaOf({ content }: JsonObject): Json | undefined {
  const [media] = Object.values(isObject(content) ? content : {});
  return isObject(media) ? media["schema"] : undefined;
}
