import { computed, ref, shallowRef, watch } from "vue";
import { curl, httpText, previewOf, testProgram, typeScript } from "../index.ts";
import type { CaseState } from "./use-case.ts";
import type { useRun } from "./use-run.ts";

export type CodeTab = "TypeScript" | "curl" | "HTTP" | "test";

/** The case as code, and as the request that it becomes. */
export function useCode({ given }: CaseState, { mark }: Pick<ReturnType<typeof useRun>, "mark">) {
  const preview = shallowRef<Awaited<ReturnType<typeof previewOf>>>();
  const tab = ref<CodeTab>("TypeScript");
  watch(
    [given, mark],
    async ([changed, newest]) => {
      const made = await previewOf(changed, newest);
      if (changed === given.value) preview.value = made;
    },
    { immediate: true },
  );
  const texts = computed((): Record<CodeTab, string> => {
    const known = preview.value;
    const request = known && "request" in known ? known.request : undefined;
    const nothing = known && "error" in known ? `Nothing would be sent:\n${known.error.message}` : "";
    return {
      TypeScript: typeScript(given.value),
      curl: request ? curl(request) : nothing,
      HTTP: request ? httpText(request) : nothing,
      test: testProgram(given.value) ?? nothing,
    };
  });
  return { tab, texts };
}
