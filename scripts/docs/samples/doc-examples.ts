import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILER_OPTIONS } from "@agentpost/generator/compiler-options";
import { ROOT } from "@agentpost/workspace";
import ts from "typescript";

/** What an editor shows with a function that is written by hand. */
export interface DocumentedFunction {
  /** `agentpost/src/messenger.ts: createMessenger`. */
  readonly name: string;
  readonly file: string;
  /** The code of its `@example`, where it has one. */
  readonly example: string | undefined;
  /** The address of its `@see`, where it has one. */
  readonly see: string | undefined;
}

/** The functions and methods that a package's modules show, with their examples. */
export function documentedFunctions(folder: string): DocumentedFunction[] {
  const sources = join(ROOT, "packages", folder, "src");
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".ts")).map((name) => join(sources, name));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
    const found: DocumentedFunction[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isFunctionDeclaration(node) || ts.isMethodSignature(node)) {
        const tags = ts.getJSDocTags(node);
        found.push({
          name: `${file.slice(`${ROOT}/packages/`.length)}: ${node.name?.getText() ?? ""}`,
          file,
          example: codeIn(tags.find(({ tagName }) => tagName.text === "example")),
          see: /https:[^\s}]+/.exec(tags.find(({ tagName }) => tagName.text === "see")?.getText() ?? "")?.[0],
        });
      }
      ts.forEachChild(node, look);
    };
    look(source);
    return found;
  });
}

function codeIn(tag: ts.JSDocTag | undefined): string | undefined {
  const text = ts.getTextOfJSDocComment(tag?.comment) ?? "";
  return /```ts\n([\s\S]*?)```/.exec(text)?.[1];
}

/** What the compiler has against each example, which it reads as a module beside the one whose words it is in. */
export function complaintsAbout(examples: readonly DocumentedFunction[]): string[] {
  const modules = new Map(
    examples.map(({ file, example = "" }, index) => [file.replace(/\.ts$/, `.example-${index}.ts`), example]),
  );
  const host = ts.createCompilerHost(COMPILER_OPTIONS);
  const { readFile, fileExists } = host;
  host.readFile = (path) => modules.get(path) ?? readFile(path);
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  const program = ts.createProgram([...modules.keys()], COMPILER_OPTIONS, host);
  return [...modules.keys()].flatMap((path, index) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((each) => `${examples[index]?.name}: ${ts.flattenDiagnosticMessageText(each.messageText, " ")}`);
  });
}
