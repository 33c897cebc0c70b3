import { isObject, type Json, type JsonObject, localPointer, tokensOf, valueAt } from "@agentpost/document";
import { camelCase, claim, isIdentifier } from "@agentpost/workspace";
import { choiceCheck, enumerated } from "./choice-check.ts";
import { type Composition, compositionOf } from "./composition.ts";
import { isExact } from "./exact.ts";
import { ANYTHING, call, type Expression } from "./expression.ts";
import { listCheck, numberCheck, says, textCheck, untyped } from "./kind-checks.ts";
import { objectCheck } from "./object-check.ts";

/** A check with a name of its own, which others use. */
export interface Definition {
  readonly name: string;
  readonly expression: Expression;
}

/** What schemas around one say of the same value. */
interface Around extends Pick<Composition, "names" | "readOnly"> {
  /** The references that led here without a step into the value. */
  readonly through: readonly string[];
}

const NOTHING_AROUND: Around = { names: new Set(), readOnly: new Set(), through: [] };

/**
 * Makes checks of schemas, as they mean a request. It says less than the contract where it can't say all of it, and
 * never more: `if`, `contains`, `propertyNames`, `unevaluatedProperties`, what depends on other fields, most formats,
 * that no more than one `oneOf` fits, and under a `not` all that isn't checked to the letter.
 */
export class SchemaChecks {
  readonly #taken: Set<string>;
  readonly #made = new Map<string, { readonly name: string; expression?: Expression }>();
  /** In an order in which none uses what comes after it, save by a function. */
  readonly definitions: Definition[] = [];

  constructor(
    readonly document: JsonObject,
    reserved: Iterable<string>,
  ) {
    this.#taken = new Set(reserved);
  }

  /** The check of a schema where it stands; of a reference that is the name of a definition. */
  of(schema: Json | undefined, around: Around = NOTHING_AROUND): Expression {
    if (schema === false) return "nothing";
    if (!isObject(schema)) return ANYTHING;
    const { $ref, nullable, type, not } = schema;
    const mayBeNull = nullable === true || (Array.isArray(type) && type.includes("null") && type.length > 1);
    const checks = typeof $ref === "string" ? [this.#reference($ref, around)] : [];
    // What stands beside a reference counts since OpenAPI 3.1.
    if (checks.length === 0 || !String(this.document["openapi"]).startsWith("3.0")) {
      const whole = union(around, compositionOf(this.document, schema));
      checks.push(this.#own(schema, whole));
      for (const branch of listOf(schema["allOf"])) checks.push(this.of(branch, whole));
      for (const keyword of ["anyOf", "oneOf"]) checks.push(this.#choice(schema, keyword, around));
      if (isExact(not)) checks.push(negated(this.of(not)));
    }
    const check = joined(checks);
    return mayBeNull && check !== ANYTHING ? call("nullable", check) : check;
  }

  /** What a schema says by itself, without the schemas that it is made of. */
  #own(schema: JsonObject, whole: Around): Expression {
    const named = enumerated(schema);
    if (named) return named;
    const { type } = schema;
    if (type === undefined) {
      return joined(
        IMPLIED.map(([kind, keywords]) =>
          says(schema, keywords) ? untyped(this.#ofKind(kind, schema, whole)) : ANYTHING,
        ),
      );
    }
    const types = [...new Set([type].flat())].filter((each) => each !== "null");
    const kinds = types.includes("number") ? types.filter((each) => each !== "integer") : types;
    const checks = kinds.map((kind) => this.#ofKind(String(kind), schema, whole));
    if (checks.length === 0) return call("oneOf", "null");
    const [only, ...others] = checks;
    return only !== undefined && others.length === 0 ? only : call("either", ...checks);
  }

  #ofKind(kind: string, schema: JsonObject, whole: Around): Expression {
    const inner = (part: Json) => this.of(part);
    switch (kind) {
      case "string":
        return textCheck(schema);
      case "integer":
      case "number":
        return numberCheck(schema, kind);
      case "boolean":
        return "boolean";
      case "array":
        return listCheck(schema, inner);
      case "object":
        return objectCheck(schema, whole, inner);
      default:
        return ANYTHING;
    }
  }

  #choice(schema: JsonObject, keyword: string, around: Around): Expression {
    const branches = listOf(schema[keyword]);
    if (branches.length === 0) return ANYTHING;
    // An alternative knows what stands beside the choice, and nothing of the other alternatives.
    const { [keyword]: _, ...beside } = schema;
    const whole = union(around, compositionOf(this.document, beside));
    const checks = branches.map((branch) => this.of(branch, whole));
    return choiceCheck(this.document, branches, checks, schema["discriminator"]);
  }

  #reference(ref: string, around: Around): Expression {
    const pointer = localPointer(ref) ?? "";
    const schema = valueAt(this.document, pointer);
    const heeded = this.#heeded(schema, around);
    const id = JSON.stringify([pointer, [...heeded.names].sort(), [...heeded.readOnly].sort()]);
    // What refers to itself without a step into the value says nothing by that.
    if (around.through.includes(id)) return ANYTHING;
    const made = this.#made.get(id);
    if (made) return made.expression ?? call("lazy", `() => ${made.name}`);
    const mark: { readonly name: string; expression?: Expression } = { name: claim(nameOf(pointer), this.#taken) };
    this.#made.set(id, mark);
    const expression = this.of(schema, { ...heeded, through: [...around.through, id] });
    if (typeof expression === "string") {
      mark.expression = expression;
      return expression;
    }
    this.definitions.push({ name: mark.name, expression });
    mark.expression = mark.name;
    return mark.name;
  }

  /** What of a schema's surroundings changes its check: nearly always nothing, so that one definition serves all. */
  #heeded(schema: Json | undefined, around: Around): Around {
    const own = compositionOf(this.document, schema);
    const further = (names: ReadonlySet<string>, known: ReadonlySet<string>) =>
      new Set([...names].filter((name) => !known.has(name)));
    const readOnly = [...further(around.readOnly, own.readOnly)].filter(
      (name) => own.names.has(name) || own.required.has(name),
    );
    return {
      names: own.speaksOfOthers ? further(around.names, own.names) : NOTHING_AROUND.names,
      readOnly: new Set(readOnly),
      through: around.through,
    };
  }
}

/** Where a schema names no type, the kinds of value that its keywords are about. */
const IMPLIED: readonly (readonly [kind: string, keywords: readonly string[]])[] = [
  ["object", ["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"]],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["minLength", "maxLength", "pattern", "format", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

function union(around: Around, { names, readOnly }: Composition): Around {
  return {
    ...around,
    names: new Set([...around.names, ...names]),
    readOnly: new Set([...around.readOnly, ...readOnly]),
  };
}

function joined(checks: readonly Expression[]): Expression {
  const parts = checks
    .filter((check) => check !== ANYTHING)
    .flatMap((check) => (typeof check !== "string" && "call" in check && check.call === "all" ? check.with : [check]));
  const [first, ...others] = parts;
  if (first === undefined) return ANYTHING;
  return others.length === 0 ? first : call("all", ...parts);
}

function negated(check: Expression): Expression {
  return check === ANYTHING ? ANYTHING : call("not", check);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** What a pointer's last words call it: `message` for `/components/schemas/Message`. */
function nameOf(pointer: string): string {
  const name = camelCase(tokensOf(pointer).at(-1) ?? "");
  return isIdentifier(name) ? name : "schema";
}
