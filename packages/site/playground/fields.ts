import type { AnyProvider } from "agentpost";

/** A field of the form: where in the message its value is, and how it is written. */
export interface Field {
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: "line" | "text" | "attachments" | "option";
  readonly isRequired: boolean;
  readonly hint: string;
}

/** The form of one vendor's message, by what its send can do. */
export function fieldsOf({ addressFields = [], capabilities }: AnyProvider): readonly Field[] {
  const { text, attachments, maxAttachments, options } = capabilities;
  const isAlone = text === "required";
  return [
    ...addressFields.map((name): Field => {
      return { path: ["to", name], label: `to.${name}`, kind: "line", isRequired: true, hint: "" };
    }),
    { path: ["text"], label: "text", kind: "text", isRequired: isAlone, hint: isAlone ? "" : "or attachments" },
    ...(attachments === "none"
      ? []
      : [
          {
            path: ["attachments"],
            label: "attachments",
            kind: "attachments",
            isRequired: false,
            hint: `${maxAttachments === 1 ? "one" : "one a line"}, by ${NAMED_BY[attachments]}`,
          } satisfies Field,
        ]),
    ...options.map((name): Field => {
      return {
        path: ["options", name],
        label: `options.${name}`,
        kind: "option",
        isRequired: false,
        hint: "text or JSON",
      };
    }),
  ];
}

const NAMED_BY = { url: "address", reference: "what an upload returned", id: "the number of an upload" } as const;

/** What a field shows of a message. */
export function shownIn(message: unknown, { path, kind }: Field, provider: AnyProvider): string {
  const value = path.reduce<unknown>((inside, name) => Object(inside)[name], message);
  if (value === undefined) return "";
  if (kind === "attachments") return attachmentLines(value, provider);
  // What would be read as JSON is written as JSON.
  return typeof value === "string" && (kind !== "option" || readOption(value) === value)
    ? value
    : JSON.stringify(value);
}

/** A message with what was typed into a field; an empty field is left out. */
export function withField(message: unknown, { path, kind }: Field, typed: string, provider: AnyProvider): object {
  const [name = "", inner] = path;
  const whole = { ...Object(message) };
  const value =
    kind === "attachments" ? readAttachments(typed, provider) : kind === "option" ? readOption(typed) : typed;
  const part = inner === undefined ? value : { ...Object(whole[name]), [inner]: value };
  if (inner !== undefined && value === "") delete (part as Record<string, unknown>)[inner];
  const isEmpty = part === "" || (name === "options" && Object.keys(Object(part)).length === 0);
  if (isEmpty) delete whole[name];
  else whole[name] = part;
  return whole;
}

/** `true`, `["ana@example.com"]` and `{ … }` are JSON; anything else is a text. */
function readOption(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}

function readAttachments(typed: string, { capabilities: { attachments } }: AnyProvider): object[] | "" {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  if (!lines[0]) return "";
  return lines.map((line) => ({ [attachments]: attachments === "id" ? readOption(line.trim()) : line.trim() }));
}

function attachmentLines(value: unknown, { capabilities: { attachments } }: AnyProvider): string {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map((each) => Object(each)[attachments] ?? "").join("\n");
}
