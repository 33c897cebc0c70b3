import { upperFirst } from "@agentpost/workspace";
import ts from "typescript";
import { type Side, virtualPath } from "./type-program.ts";

/** A package as its users see it: what it exports, its client's methods and that client's settings. */
export interface ClientShape {
  readonly exports: ReadonlyMap<string, ts.Symbol>;
  readonly methods: ReadonlyMap<string, MethodShape>;
  /** The names of the methods under `client.groups`, by group; none where the client has no groups. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** The interface that has the methods. */
  readonly clientName: string;
  /** The function that makes one. */
  readonly factoryName: string;
  readonly options: ParameterShape | undefined;
  /** What is under `components`, by kind. */
  readonly components: ReadonlyMap<string, ts.Symbol>;
  /** What receives its webhooks, where the package has that. */
  readonly receiver: ReceiverShape | undefined;
}

/** The subpath of webhooks. */
export interface ReceiverShape {
  readonly exports: ReadonlyMap<string, ts.Symbol>;
  /** What each event brings. */
  readonly bodies: ReadonlyMap<string, ts.Symbol>;
  /** The types of what its users give it, by name. */
  readonly inputs: ReadonlyMap<string, ts.Type>;
}

export interface MethodShape {
  readonly input: ParameterShape | undefined;
  /** What it resolves to, as an answer that throws and as a result that doesn't. */
  readonly answer: ts.Type;
  readonly result: ts.Type | undefined;
  /** What `each` gives one by one, where the method has pages. */
  readonly item: ts.Type | undefined;
}

export interface ParameterShape {
  readonly type: ts.Type;
  readonly optional: boolean;
}

/** Reads a package's public types; undefined where it has no client. */
export function clientShape(program: ts.Program, vendor: string, side: Side): ClientShape | undefined {
  const checker = program.getTypeChecker();
  const exports = exportsOf(program, virtualPath(vendor, side, "src/index.ts"));
  if (!exports) return undefined;
  for (const [name, symbol] of exports) {
    const [signature] = name.startsWith("create") ? signaturesOf(checker, symbol) : [];
    const client = signature && checker.getReturnTypeOfSignature(signature);
    const safe = client?.getProperty("safe");
    if (!signature || !client || !safe) continue;
    return {
      exports,
      clientName: client.symbol.name,
      factoryName: name,
      options: parameterOf(checker, signature, 0),
      methods: methodsOf(checker, client, checker.getTypeOfSymbol(safe), exports),
      groups: groupsOf(checker, client.getProperty("groups")),
      components: membersOf(checker, exports.get("components")),
      receiver: receiverOf(program, virtualPath(vendor, side, "src/webhooks.gen.ts")),
    };
  }
  return undefined;
}

function exportsOf(program: ts.Program, path: string): Map<string, ts.Symbol> | undefined {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return (
    module &&
    new Map(
      checker.getExportsOfModule(module).map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return [symbol.name, target] as const;
      }),
    )
  );
}

function receiverOf(program: ts.Program, path: string): ReceiverShape | undefined {
  const checker = program.getTypeChecker();
  const exports = exportsOf(program, path);
  const inputs = ["WebhookOptions", "TestOptions"].flatMap((name) => {
    const symbol = exports?.get(name);
    return symbol ? [[name, checker.getDeclaredTypeOfSymbol(symbol)] as const] : [];
  });
  return exports && { exports, bodies: membersOf(checker, exports.get("WebhookBodies")), inputs: new Map(inputs) };
}

function methodsOf(
  checker: ts.TypeChecker,
  client: ts.Type,
  safe: ts.Type,
  exports: ReadonlyMap<string, ts.Symbol>,
): Map<string, MethodShape> {
  const table = exports.get("operations");
  const names = table
    ? checker
        .getTypeOfSymbol(table)
        .getProperties()
        .map(({ name }) => name)
    : [];
  const methods = new Map<string, MethodShape>();
  for (const name of names) {
    const [signature] = signaturesOf(checker, client.getProperty(name));
    const [safely] = signaturesOf(checker, safe.getProperty(name));
    const answer = signature && resolved(checker, signature);
    if (!signature || !answer) continue;
    methods.set(name, {
      input: parameterOf(checker, signature, 0),
      answer,
      result: safely && resolved(checker, safely),
      item: itemOf(checker, exports, upperFirst(name)),
    });
  }
  return methods;
}

function groupsOf(checker: ts.TypeChecker, groups: ts.Symbol | undefined): Map<string, string[]> {
  const members = groups ? checker.getTypeOfSymbol(groups).getProperties() : [];
  const methods = (group: ts.Symbol) => checker.getTypeOfSymbol(group).getProperties();
  return new Map(members.map((group) => [group.name, methods(group).map(({ name }) => name)]));
}

function itemOf(checker: ts.TypeChecker, exports: ReadonlyMap<string, ts.Symbol>, type: string): ts.Type | undefined {
  const symbol = exports.has(`each${type}`) ? exports.get(`${type}Item`) : undefined;
  return symbol && checker.getDeclaredTypeOfSymbol(symbol);
}

function signaturesOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): readonly ts.Signature[] {
  return symbol ? checker.getSignaturesOfType(checker.getTypeOfSymbol(symbol), ts.SignatureKind.Call) : [];
}

function resolved(checker: ts.TypeChecker, signature: ts.Signature): ts.Type | undefined {
  return checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
}

function parameterOf(checker: ts.TypeChecker, signature: ts.Signature, index: number): ParameterShape | undefined {
  const symbol = signature.parameters[index];
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration || !ts.isParameter(declaration)) return undefined;
  const optional = declaration.questionToken !== undefined || declaration.initializer !== undefined;
  return { type: checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), optional };
}

function membersOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): Map<string, ts.Symbol> {
  const members = symbol ? checker.getDeclaredTypeOfSymbol(symbol).getProperties() : [];
  return new Map(members.map((member) => [member.name, member]));
}
