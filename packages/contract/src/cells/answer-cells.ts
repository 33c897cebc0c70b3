import { type AnswerCase, answerCases } from "../document/cases.ts";
import { bodyForm } from "../document/media-type.ts";
import type { ContractContent, ContractOperation } from "../document/operation.ts";
import type { AnswerBranch } from "./answer-branches.ts";
import { type AnswerCell, SEPARATOR } from "./cell.ts";

/** Operation × documented status × media type × security alternative, and each branch of what is answered once. */
export function answerCells(
  operation: ContractOperation,
  name: string,
  branchesOf: (content: ContractContent) => readonly AnswerBranch[],
): AnswerCell[] {
  const { security } = operation;
  const alternatives = security.length > 0 ? security : [[]];
  return answerCases(operation).flatMap((answer) => {
    const { response, status, exact } = answer;
    const contents = response.contents.length > 0 ? response.contents : [undefined];
    return contents.flatMap((content) => {
      const unread = beyondClients(answer, content);
      const cell = (schemes: readonly string[], branch?: AnswerBranch): AnswerCell => {
        const type = `${content?.mediaType ?? "no content"}${branch ? `, ${branch.label}` : ""}`;
        const said = `${exact ? status : `${response.code} (${status})`} ${type}`;
        const id = [name, "answer", said, schemes.join(" + ") || "no credential"].join(SEPARATOR);
        const beyond = unread ?? branch?.beyond;
        return {
          kind: "answer",
          id,
          operation,
          name,
          answer,
          content,
          security: schemes,
          beyond,
          ...(branch && { branch }),
        };
      };
      // The credential has nothing to do with how an answer is read.
      const [first = []] = alternatives;
      const isRead = content && unread === undefined && operation.method !== "HEAD";
      const branches = isRead ? branchesOf(content) : [];
      return [...alternatives.map((schemes) => cell(schemes)), ...branches.map((branch) => cell(first, branch))];
    });
  });
}

function beyondClients({ status, response }: AnswerCase, content: ContractContent | undefined): string | undefined {
  const isJson = ({ mediaType }: ContractContent) => bodyForm(mediaType) === "json";
  if (status < 200) return "Only the final answer to a request reaches a client.";
  if (status === 407) return "Fetch takes 407 for the answer of a proxy, and shows it to no client.";
  return content && !isJson(content) && response.contents.some(isJson)
    ? "A client asks for JSON alone, where the contract has it."
    : undefined;
}
