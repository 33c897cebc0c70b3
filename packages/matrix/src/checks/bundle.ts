import { build } from "esbuild";

/**
 * A user's bundle: its text, and the files that something of it comes from. Annotations are ignored, so that what is
 * left out is left out since nothing needs it, not since a package says so. What is `external` stays an import.
 */
export async function bundle(consumer: string, contents: string, external: readonly string[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    external: [...external],
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    ignoreAnnotations: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile?.outputs ?? {});
  return { inputs: Object.keys(output?.inputs ?? {}), text: outputFiles?.[0]?.text ?? "" };
}
