import { upperFirst } from "@agentpost/workspace";
import type { Api, ApiOperation } from "../api.ts";
import { docComment } from "./doc-comment.ts";
import { isInputOptional } from "./input-type.ts";
import { streamDoc } from "./operation-docs.ts";
import { indent } from "./source-text.ts";

/** Whether the contract has anything to download. */
export function hasStreams({ operations }: Api): boolean {
  return operations.some(({ streams }) => streams);
}

/** The source of a client, with its downloads as streams where there are any. */
export function streaming(api: Api, client: string): string {
  if (!hasStreams(api)) return client;
  const members = downloads(api).map(({ name }) => `    ${name}: operations.stream${upperFirst(name)},\n`);
  return `withStreams(\n${indent(`  ${client},\n  {\n${members.join("")}  },\n`, "  ")}  )`;
}

/** The member of the client's type that has them. */
export function streamsMember(api: Api): string {
  if (!hasStreams(api)) return "";
  const members = downloads(api).map((operation) => {
    const type = `operations.${upperFirst(operation.name)}`;
    const input = `input${isInputOptional(operation) ? "?" : ""}: ${type}Input`;
    const doc = docComment(streamDoc(operation), "    ");
    return `${doc}    ${operation.name}(${input}, options?: CallOptions): Promise<${type}Stream>;\n`;
  });
  return `  /** Downloads as streams. */\n  readonly stream: {\n${members.join("")}  };\n`;
}

function downloads({ operations }: Api): readonly ApiOperation[] {
  return operations.filter(({ streams }) => streams);
}
