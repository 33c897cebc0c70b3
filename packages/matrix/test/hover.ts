import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What an editor shows when the pointer rests on `|`, in a file of a user who has every package. */
export function hover(marked: string): string {
  const position = marked.indexOf("|");
  const source = marked.slice(0, position) + marked.slice(position + 1);
  // The file exists here alone, in the folder of the one package that depends on all others.
  const file = join(root, "packages/agentpost/hover.ts");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
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
  const [error] = service.getSemanticDiagnostics(file);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const info = service.getQuickInfoAtPosition(file, position);
  service.dispose();
  return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation)].join("\n\n");
}
