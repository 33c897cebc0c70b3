import { COMPILER_OPTIONS } from "@agentpost/generator/compiler-options";
import { ROOT } from "@agentpost/workspace";
import ts from "typescript";

/** A name that users of a package can write, and the text that their editor shows with it. */
export interface PublicName {
  /** `SendMessageInput.path.cuuid`. */
  readonly name: string;
  /** Without its tags, which editors show apart; empty where there is none. */
  readonly words: string;
}

/** TypeScript's language service over some modules, as an editor runs it. */
export class Editor {
  readonly #service: ts.LanguageService;

  constructor(modules: readonly string[]) {
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => COMPILER_OPTIONS,
      getScriptFileNames: () => [...modules],
      getScriptVersion: () => "1",
      getScriptSnapshot: (path) => {
        const text = ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
    });
  }

  /** What a module exports, and every member that is declared in it, however deep. */
  publicNames(module: string): PublicName[] {
    return this.#exports(module).flatMap((symbol) =>
      ourDeclarations(symbol).flatMap((declaration) => this.#namesIn(declaration, "")),
    );
  }

  /**
   * The types of ours that the modules of a package can't do without and don't export. What a module passes on from
   * another package is complete there.
   */
  unexportedTypes(folder: string, modules: readonly string[]): string[] {
    const exports = modules.flatMap((module) => this.#exports(module));
    const found = new Set<string>();
    for (const symbol of exports) {
      const own = ourDeclarations(symbol).filter((each) => each.getSourceFile().fileName.startsWith(folder));
      for (const type of own.flatMap(mentionedTypes)) {
        const mentioned = this.#resolved(this.#checker.getSymbolAtLocation(type));
        if (mentioned && isType(mentioned) && !exports.includes(mentioned) && isOurs(mentioned)) {
          found.add(`${mentioned.name}, in ${symbol.name}`);
        }
      }
    }
    return [...found].sort();
  }

  get #program(): ts.Program {
    const program = this.#service.getProgram();
    if (!program) throw new Error("TypeScript's language service has no program.");
    return program;
  }

  get #checker(): ts.TypeChecker {
    return this.#program.getTypeChecker();
  }

  #exports(module: string): ts.Symbol[] {
    const source = this.#program.getSourceFile(module);
    const symbol = source && this.#checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${module} is no module.`);
    return this.#checker.getExportsOfModule(symbol).flatMap((each) => this.#resolved(each) ?? []);
  }

  #resolved(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    if (!symbol || !(symbol.flags & ts.SymbolFlags.Alias)) return symbol;
    return this.#checker.getAliasedSymbol(symbol);
  }

  #namesIn(node: ts.Node, prefix: string): PublicName[] {
    if (isInside(node)) return [];
    const name = shownName(node);
    const path = name === undefined ? prefix : [prefix, name.getText()].filter(Boolean).join(".");
    const own = name === undefined || isContractForm(node) ? [] : [{ name: path, words: this.#wordsAt(name) }];
    return [...own, ...childrenOf(node).flatMap((child) => this.#namesIn(child, path))];
  }

  #wordsAt(name: ts.Node): string {
    const info = this.#service.getQuickInfoAtPosition(name.getSourceFile().fileName, name.getStart());
    return ts.displayPartsToString(info?.documentation).trim();
  }
}

function ourDeclarations(symbol: ts.Symbol): ts.Declaration[] {
  return (symbol.declarations ?? []).filter((declaration) => {
    const { fileName } = declaration.getSourceFile();
    const isImplementation = ts.isFunctionDeclaration(declaration) && declaration.body && hasOverloads(symbol);
    return fileName.startsWith(`${ROOT}/packages/`) && !fileName.includes("/node_modules/") && !isImplementation;
  });
}

function hasOverloads({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((each) => ts.isFunctionDeclaration(each) && !each.body);
}

function isOurs(symbol: ts.Symbol): boolean {
  return ourDeclarations(symbol).length > 0;
}

function isType({ flags, name }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Type) !== 0 && (flags & ts.SymbolFlags.TypeParameter) === 0 && name !== "__type";
}

/** What nobody outside sees: a function's body, a value, what is private. */
function isInside(node: ts.Node): boolean {
  if (ts.isBlock(node) || ts.isConstructorDeclaration(node)) return true;
  // A pattern that a type is held against declares nothing.
  if (ts.isConditionalTypeNode(node.parent) && node.parent.extendsType === node) return true;
  const name = ts.getNameOfDeclaration(node as ts.Declaration);
  if (name && (ts.isPrivateIdentifier(name) || ts.isComputedPropertyName(name))) return true;
  const isPrivate = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => PRIVATE.has(kind));
  return isPrivate === true || (ts.isExpression(node) && !ts.isExpressionWithTypeArguments(node));
}

const PRIVATE: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword]);

function shownName(node: ts.Node): ts.DeclarationName | undefined {
  const isShown =
    ts.isTypeElement(node) ||
    ts.isClassElement(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node);
  return isShown ? node.name : undefined;
}

/** A word of OpenAPI's own in the types of a document, such as `responses` or `200`: above parameters and schemas. */
function isContractForm(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) || !node.getSourceFile().fileName.endsWith("/schema.gen.ts")) return false;
  const above: string[] = [];
  for (let each: ts.Node = node.parent; !ts.isSourceFile(each); each = each.parent) {
    if (ts.isPropertySignature(each)) above.push(each.name.getText());
  }
  const isSchema =
    above.includes("schemas") || above.some((name, index) => above[index + 1] === "content" && name.includes("/"));
  const isParameter = above.some((name, index) => PLACES.has(name) && above[index + 1] === "parameters");
  return !isSchema && !isParameter;
}

const PLACES: ReadonlySet<string> = new Set(["query", "header", "path", "cookie"]);

function mentionedTypes(node: ts.Node): ts.Node[] {
  if (isInside(node)) return [];
  const own = ts.isTypeReferenceNode(node)
    ? [ts.isQualifiedName(node.typeName) ? node.typeName.right : node.typeName]
    : ts.isExpressionWithTypeArguments(node)
      ? [node.expression]
      : [];
  return [...own, ...childrenOf(node).flatMap(mentionedTypes)];
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
