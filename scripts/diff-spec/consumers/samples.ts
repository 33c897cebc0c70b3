import ts from "typescript";

/** How far down samples go; what is deeper is left to the checker's own comparison. */
const DEPTH = 4;

/** Writes values and uses of types, as a user of them would. */
export class Samples {
  readonly checker: ts.TypeChecker;

  constructor(readonly program: ts.Program) {
    this.checker = program.getTypeChecker();
  }

  /** A literal with everything that a type takes, or with what it needs alone. */
  literal(given: ts.Type, settings: { readonly requiredOnly?: true } = {}, depth = 0): string {
    const type = this.checker.getNonNullableType(given);
    if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean))
      return this.literal(type.types[0] ?? given, settings, depth);
    if (type.isStringLiteral() || type.isNumberLiteral()) return JSON.stringify(type.value);
    if (type.flags & ts.TypeFlags.BooleanLike) return "true";
    if (type.flags & ts.TypeFlags.NumberLike) return "1";
    if (type.flags & ts.TypeFlags.StringLike || this.#isOpening(type)) return '"x"';
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return '"x"';
    if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Never)) return "null as never";
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return item && depth < DEPTH ? `[${this.literal(item, settings, depth + 1)}]` : "[]";
    }
    if (!this.#isPlain(type)) return type.symbol?.name === "Blob" ? "new Blob([])" : "null as never";
    if (depth > 2 * DEPTH) return "null as never";
    const members = type.getProperties().flatMap((property) => {
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const own = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
      if ((isOptional && (settings.requiredOnly || depth >= DEPTH)) || own.flags & ts.TypeFlags.Never) return [];
      return [`${JSON.stringify(property.name)}: ${this.literal(own, settings, depth + 1)}`];
    });
    return `{ ${members.join(", ")} }`;
  }

  /** Expressions that read all there is in a value. */
  reads(expression: string, given: ts.Type, depth = 0): string[] {
    const type = this.checker.getNonNullableType(given);
    const access = type === given ? "." : "?.";
    if (depth > 0) {
      const name = this.#primitive(type);
      if (name !== undefined) return [`${expression} satisfies ${name}${access === "." ? "" : " | null | undefined"}`];
    }
    if (depth >= DEPTH) return [];
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return item ? this.reads(`${expression}${access === "." ? "" : "?."}[0]!`, item, depth + 1) : [];
    }
    if (!this.#isPlain(type) && !type.isUnion()) return [];
    return type.getProperties().flatMap((property) => {
      if (!/^[A-Za-z_$][\w$]*$/.test(property.name)) return [];
      const own = this.checker.getTypeOfSymbol(property);
      return [
        `${expression}${access}${property.name}`,
        ...this.reads(`${expression}${access}${property.name}`, own, depth + 1),
      ];
    });
  }

  /** The cases of an answer or result, by a status that stands for each. */
  cases(union: ts.Type): [status: string, member: ts.Type][] {
    return (union.isUnion() ? union.types : [union]).flatMap((member) => {
      const status = member.getProperty("status");
      const type = status && this.checker.getTypeOfSymbol(status);
      const values = type?.isUnion() ? type.types : type ? [type] : [];
      return values.flatMap((value) =>
        value.isNumberLiteral() ? [[String(value.value), member] as [string, ts.Type]] : [],
      );
    });
  }

  #primitive(type: ts.Type): string | undefined {
    const kinds = [
      ["string", ts.TypeFlags.StringLike],
      ["number", ts.TypeFlags.NumberLike],
      ["boolean", ts.TypeFlags.BooleanLike],
    ] as const;
    const members = type.isUnion() ? type.types : [type];
    const isOf = (flags: ts.TypeFlags) =>
      members.every((member) =>
        member.isIntersection() ? (member.types[0]?.flags ?? 0) & flags : member.flags & flags,
      );
    return kinds.find(([, flags]) => isOf(flags))?.[0];
  }

  #isOpening(type: ts.Type): boolean {
    return type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.StringLike);
  }

  #isPlain(type: ts.Type): boolean {
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || type.getCallSignatures().length > 0)
      return false;
    const [declaration] = type.symbol?.declarations ?? [];
    return !declaration || !this.program.isSourceFileDefaultLibrary(declaration.getSourceFile());
  }
}
