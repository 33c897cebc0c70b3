import type ts from "typescript";
import type { ClientShape, MethodShape } from "../types/client-shape.ts";
import { Samples } from "./samples.ts";

/** A program against a package that uses all it offers, and which lines of it use which method. */
export interface ConsumerSource {
  readonly text: string;
  /** By line, counted from zero. */
  readonly methods: ReadonlyMap<number, string>;
}

/**
 * Writes what a user may have written: each method that changed is called with every field that its types know, as a literal, and
 * of each answer every field is read as what its types say.
 */
export function consumerSource(program: ts.Program, shape: ClientShape, changed: ReadonlySet<string>): ConsumerSource {
  const samples = new Samples(program);
  const lines = [
    `import { type ${shape.clientName}, ${shape.factoryName} } from "./src/index.js";`,
    `${shape.factoryName}(${shape.options ? samples.literal(shape.options.type, { requiredOnly: true }) : ""});`,
    ...(shape.options?.optional ? [`${shape.factoryName}();`] : []),
    `declare const client: ${shape.clientName};`,
    "declare function take<Value>(value: Value): void;",
  ];
  const methods = new Map<number, string>();
  for (const [name, method] of shape.methods) {
    if (!changed.has(name)) continue;
    // Each gets a function. The checker gives up on a body that is too long, and says nothing of all that comes after.
    for (const line of ["void (async () => {", ...usesOf(samples, name, method), "});"]) {
      methods.set(lines.length, name);
      lines.push(line);
    }
  }
  return { text: `${lines.join("\n")}\n`, methods };
}

function usesOf(samples: Samples, name: string, { input, answer, result }: MethodShape): string[] {
  const literal = input ? samples.literal(input.type) : "";
  const lines = [`await client.${name}(${literal});`];
  if (input?.optional) lines.push(`await client.${name}();`);
  const reads = samples.cases(answer).flatMap(([status, member]) => {
    const data = member.getProperty("data");
    const found = data ? samples.reads("answer.data", samples.checker.getTypeOfSymbol(data)) : [];
    // The functions stand side by side. The checker follows statements one inside the other, and thousands are too
    // deep.
    const parts = found.map((read, index) => `_${index}: () => ${read},`);
    return parts.length > 0 ? [`if (answer.status === ${status}) take({`, ...parts, "});"] : [];
  });
  if (reads.length > 0) lines.push("{", `const answer = await client.${name}(${literal});`, ...reads, "}");
  const failures = result ? samples.cases(result).filter(([, member]) => member.getProperty("body")) : [];
  if (failures.length === 0) return lines;
  const told = failures.map(([status]) => `if (!result.ok && result.status === ${status}) take(result.body);`);
  return [...lines, "{", `const result = await client.safe.${name}(${literal});`, ...told, "}"];
}
