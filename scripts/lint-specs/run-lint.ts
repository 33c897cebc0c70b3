import { readDocument } from "@agentpost/document";
import { ExpectedError, vendors } from "@agentpost/workspace";
import { overlayActionLines } from "../overlay-action-lines.ts";
import { answeredBreaches } from "./answered-breaches.ts";
import type { Finding } from "./finding.ts";
import { lintDocument } from "./lint-document.ts";

/** Lints the vendors asked for, or all of them, each after its overlay. Resolves to the exit code. */
export async function runLint(
  specsFolder: string,
  asked: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  let failed = false;
  const chosen = asked.length === 0 ? vendors(specsFolder) : [...new Set(asked)];
  for (const vendor of chosen) {
    try {
      const { document, dropped = [] } = await readDocument(vendor, specsFolder);
      const findings = [...dropped.map(ineffective), ...(await lintDocument(document))];
      print(`${vendor}: ${summary(findings)}`);
      for (const finding of findings) print(`  ${findingLine(vendor, finding)}`);
      if (!findings.some(({ severity }) => severity === "error")) continue;
      failed = true;
      for (const line of overlayActionLines(vendor, await answeredBreaches(vendor, document))) print(line);
    } catch (error) {
      // The other vendors are still linted: what is wrong with one says nothing about them.
      if (!(error instanceof ExpectedError)) throw error;
      print(error.message);
      failed = true;
    }
  }
  return failed ? 1 : 0;
}

/** The pointer is one into the vendor's own document, since the linted one lacks the key. */
function ineffective(pointer: string): Finding {
  const message = "An extension of ours has no effect in a vendor's document; say it in overlay.yaml if it is true.";
  return { severity: "warning", rule: "extensions-in-overlay", pointer, message };
}

function findingLine(vendor: string, { severity, rule, pointer, message }: Finding): string {
  return `specs/${vendor}#${pointer || "/"} ${severity} ${rule}: ${message}`;
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const named = (many: number, name: string) => (many === 0 ? "" : `${many} ${name}${many === 1 ? "" : "s"}`);
  return [named(count("error"), "error"), named(count("warning"), "warning")].filter(Boolean).join(", ") || "fine";
}
