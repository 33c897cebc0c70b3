import { dirname, join } from "node:path";
import { ROOT } from "@agentpost/workspace";
import ts from "typescript";

/** What an editor shows when the pointer rests on `|`. */
export function hover(marked: string): string {
  return edited(marked, (service, file, position) => {
    const [error] = service.getSemanticDiagnostics(file);
    if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
    const info = service.getQuickInfoAtPosition(file, position);
    return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation)].join("\n\n");
  });
}

/** The names that an editor offers first at `|`, in a program that needn't compile yet. */
export function offered(marked: string): string[] {
  return edited(marked, (service, file, position) => {
    const entries = service.getCompletionsAtPosition(file, position, {})?.entries ?? [];
    // What isn't of this very place, such as a global, is sorted behind.
    return entries.filter(({ sortText }) => sortText <= "12").map(({ name }) => name);
  });
}

/** Opens a file of a user who has every package. */
function edited<Seen>(
  marked: string,
  look: (service: ts.LanguageService, file: string, position: number) => Seen,
): Seen {
  const position = marked.indexOf("|");
  const source = marked.slice(0, position) + marked.slice(position + 1);
  // The file exists here alone, in the folder of the one package that depends on all others.
  const file = join(ROOT, "packages/agentpost/hover.ts");
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, types: [] }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? source : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath ? { realpath: ts.sys.realpath } : {}),
  };
  const service = ts.createLanguageService(host);
  try {
    return look(service, file, position);
  } finally {
    service.dispose();
  }
}
