import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@agentpost/workspace";
import type { Code } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";

/** A sample of a package's README. */
export interface Sample {
  /** The package's folder and the sample's name, such as `outbox/settle`. */
  readonly name: string;
  /** The file that is compiled, and shown in the README; undefined where the README alone has it. */
  readonly file: string | undefined;
}

const BANNER = /^\/\/ Generated from .*\n/;

/** Every sample of code in the packages' READMEs. One that no file has is named by the import that it shows. */
export function listSamples(): Sample[] {
  const folders = readdirSync(join(ROOT, "packages"));
  return folders.flatMap((folder) => {
    const readme = join(ROOT, "packages", folder, "README.md");
    if (!existsSync(readme)) return [];
    const files = exampleFiles(join(ROOT, "packages", folder, "example"));
    return codeOf(readFileSync(readme, "utf8")).map((code) => {
      const file = files.find((each) => readFileSync(each, "utf8").replace(BANNER, "").trim() === code.trim());
      const name = file === undefined ? `from "${/from "(.*)"/.exec(code)?.[1]}"` : baseName(file);
      return { name: `${folder}/${name}`, file };
    });
  });
}

/** The files of examples, written by hand or generated. */
function exampleFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function codeOf(markdown: string): string[] {
  const blocks: string[] = [];
  visit(fromMarkdown(markdown), "code", ({ lang, value }: Code) => {
    if (lang === "ts" || lang === "js") blocks.push(value);
  });
  return blocks;
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/(\.gen)?\.ts$/, "");
}
