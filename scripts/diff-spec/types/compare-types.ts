import ts from "typescript";
import { code, member } from "../words.ts";
import { describeLiterals, literalsOf } from "./literals.ts";
import type { TypeDifference, Way } from "./type-difference.ts";
import { compareForms } from "./union-members.ts";

const PLACES = ["path", "query", "header", "cookie"];

/**
 * Compares what a package took or gave with what it takes or gives now. Every input that was accepted must be
 * accepted, also as a literal, which may hold no property that the type doesn't have; every output must fit. The
 * checker answers that; going down both types at once only finds the place and the words.
 */
export class TypeComparison {
  readonly #known = new Map<string, readonly TypeDifference[]>();
  readonly #ids = new Map<ts.Type, number>();

  constructor(
    readonly program: ts.Program,
    readonly checker: ts.TypeChecker = program.getTypeChecker(),
  ) {}

  compare(before: ts.Type, after: ts.Type, way: Way): readonly TypeDifference[] {
    if (before === after) return [];
    const key = `${this.#id(before)} ${this.#id(after)} ${way}`;
    const known = this.#known.get(key);
    if (known) return known;
    // A type that contains itself: whatever differs is found at its first mention.
    this.#known.set(key, []);
    const found = this.#bodies(before, after, way) ?? [
      ...this.#nulls(before, after, way),
      ...this.#values(before, after, way),
    ];
    this.#known.set(key, found);
    return found;
  }

  /** What is there where nothing or anything was, or the other way round; undefined where both are something. */
  #bodies(before: ts.Type, after: ts.Type, way: Way): TypeDifference[] | undefined {
    const [was, is] = [isNothing(before), isNothing(after)];
    if (was && is) return [];
    // Nobody read what wasn't there.
    if (was) return [difference("minor", way === "input" ? "is new" : "is there now, where nothing was")];
    if (is) return [difference("major", way === "input" ? "is no longer accepted" : "is gone")];
    if (isAnything(before) === isAnything(after)) return undefined;
    // Anything may go in where it is known, and come out where it isn't.
    const [one, other] = [before, after].map((type) =>
      isAnything(type) ? type : this.checker.getNonNullableType(type),
    );
    if (!one || !other) return undefined;
    return [difference(isAnything(before) === (way === "output") ? "minor" : "major", this.#retyped(one, other))];
  }

  #nulls(before: ts.Type, after: ts.Type, way: Way): TypeDifference[] {
    const [had, has] = [hasNull(before), hasNull(after)];
    if (had === has || isAnything(before) || isAnything(after)) return [];
    if (way === "input")
      return [difference(has ? "minor" : "major", has ? "may now be null" : "may no longer be null")];
    return [difference(has ? "major" : "minor", has ? "may now be null" : "is never null any more")];
  }

  #values(givenBefore: ts.Type, givenAfter: ts.Type, way: Way): TypeDifference[] {
    const before = this.checker.getNonNullableType(givenBefore);
    const after = this.checker.getNonNullableType(givenAfter);
    if (before === after) return [];
    const literals = [literalsOf(before), literalsOf(after)] as const;
    if (literals[0] && literals[1] && literals[0].kind === literals[1].kind) {
      return describeLiterals(literals[0], literals[1], way).map(([bump, text]) => difference(bump, text));
    }
    const deeper = this.#deeper(before, after, way);
    if (deeper?.some(({ bump }) => bump === "major")) return deeper;
    const [forth, back] = way === "input" ? [before, after] : [after, before];
    if (!this.checker.isTypeAssignableTo(forth, back)) {
      return [...(deeper ?? []), difference("major", this.#retyped(before, after))];
    }
    if (deeper && deeper.length > 0) return deeper;
    return this.checker.isTypeAssignableTo(back, forth) ? [] : [difference("minor", this.#retyped(before, after))];
  }

  /** The differences inside; undefined where there is no inside. */
  #deeper(before: ts.Type, after: ts.Type, way: Way): TypeDifference[] | undefined {
    const items = [this.#item(before), this.#item(after)] as const;
    if (items[0] && items[1]) return within("[]", this.compare(items[0], items[1], way));
    if (this.#isStructure(before) && this.#isStructure(after)) return this.#properties(before, after, way);
    const [forms, others] = [before.isUnion() ? before.types : [before], after.isUnion() ? after.types : [after]];
    if (![...forms, ...others].every((form) => this.#isStructure(form))) return undefined;
    return compareForms(this.checker, forms, others, way, (one, other) => this.compare(one, other, way));
  }

  #properties(before: ts.Type, after: ts.Type, way: Way): TypeDifference[] {
    const found: TypeDifference[] = [];
    const others = new Map(after.getProperties().map((property) => [property.name, property]));
    for (const property of before.getProperties()) {
      const { name } = property;
      const other = others.get(name);
      others.delete(name);
      if (!other) {
        const isLoose = way === "input" && this.checker.getIndexInfosOfType(after).length > 0;
        const gone = difference(isLoose ? "minor" : "major", way === "input" ? "is no longer accepted" : "is gone");
        found.push(...this.#members(property).flatMap(([path]) => within(path, [gone])));
        continue;
      }
      const [one, two] = [this.checker.getTypeOfSymbol(property), this.checker.getTypeOfSymbol(other)];
      const came = isNothing(one) && !isNothing(two);
      if (!came) found.push(...within(member(name), this.#presence(property, other, way)));
      found.push(
        ...within(member(name), came && way === "input" ? this.#newcomer(other) : this.compare(one, two, way)),
      );
    }
    for (const property of others.values()) {
      for (const [path, symbol] of this.#members(property)) {
        found.push(...within(path, way === "input" ? this.#newcomer(symbol) : [difference("minor", "is new")]));
      }
    }
    return [...found, ...this.#others(before, after, way)];
  }

  #newcomer(property: ts.Symbol): TypeDifference[] {
    return isOptional(property)
      ? [difference("minor", "is new and optional")]
      : [difference("major", "is new and required")];
  }

  /** What became of properties that have no name in the contract. */
  #others(before: ts.Type, after: ts.Type, way: Way): TypeDifference[] {
    const [one, two] = [before, after]
      .map((type) => type.getStringIndexType())
      .map((type) => (type && isNothing(type) ? undefined : type));
    if (one && two) return within("[…]", this.compare(one, two, way));
    if (one)
      return [
        difference(
          "major",
          way === "input" ? "takes no other properties any more" : "has no other properties any more",
        ),
      ];
    return two
      ? [difference("minor", way === "input" ? "also takes other properties" : "may also have other properties")]
      : [];
  }

  /** The path to a property. Where that is a place of a request, users know `query.page`, and not `query`. */
  #members(property: ts.Symbol): [path: string, member: ts.Symbol][] {
    const type = this.checker.getTypeOfSymbol(property);
    // The generator writes `never` for what can't be there.
    if (type.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) return [];
    const step = member(property.name);
    const place = this.checker.getNonNullableType(type);
    const inside = PLACES.includes(property.name) && this.#isStructure(place) ? place.getProperties() : [];
    if (inside.length === 0) return [[step, property]];
    return inside.map((symbol) => [step + member(symbol.name), symbol]);
  }

  #presence(before: ts.Symbol, after: ts.Symbol, way: Way): TypeDifference[] {
    const [was, is] = [isOptional(before), isOptional(after)];
    if (was === is) return [];
    if (way === "input") return [difference(is ? "minor" : "major", is ? "is now optional" : "is now required")];
    return [difference(is ? "major" : "minor", is ? "may now be missing" : "is now always there")];
  }

  #item(type: ts.Type): ts.Type | undefined {
    return this.checker.isArrayType(type) ? this.checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
  }

  /** An object of the contract, and none of the platform such as `Blob`. */
  #isStructure(type: ts.Type): boolean {
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || type.getCallSignatures().length > 0)
      return false;
    if (type.isIntersection() && !type.types.every((part) => this.#isStructure(part))) return false;
    // `Record` is the platform's, and stands for an object of the contract that has no named properties.
    if (type.getStringIndexType() && type.getProperties().length === 0) return true;
    const [declaration] = type.symbol?.declarations ?? [];
    return !declaration || !this.program.isSourceFileDefaultLibrary(declaration.getSourceFile());
  }

  #retyped(before: ts.Type, after: ts.Type): string {
    const [one, other] = [this.#name(before), this.#name(after)];
    return one === other ? "has another type" : `was ${code(one)}, is ${code(other)}`;
  }

  #name(type: ts.Type): string {
    const text = this.checker.typeToString(type);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
  }

  #id(type: ts.Type): number {
    const id = this.#ids.get(type) ?? this.#ids.size;
    this.#ids.set(type, id);
    return id;
  }
}

function difference(bump: TypeDifference["bump"], text: string): TypeDifference {
  return { path: "", bump, text };
}

function within(step: string, found: readonly TypeDifference[]): TypeDifference[] {
  return found.map((one) => ({ ...one, path: step + one.path }));
}

function isOptional(property: ts.Symbol): boolean {
  return (property.flags & ts.SymbolFlags.Optional) !== 0;
}

function isAnything(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** The generator's word for what isn't there. */
function isNothing(type: ts.Type): boolean {
  const nothing = ts.TypeFlags.Undefined | ts.TypeFlags.Never | ts.TypeFlags.Void;
  return type.isUnion() ? type.types.every(isNothing) : (type.flags & nothing) !== 0;
}

function hasNull(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(hasNull) : (type.flags & ts.TypeFlags.Null) !== 0;
}
