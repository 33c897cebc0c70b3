import { ref } from "vue";

const SHOWN_MS = 2_000;

/** Copies a text, and knows for a moment that it has; a page without TLS elsewhere than on this machine can't. */
export function useCopy(text: () => string) {
  const isCopied = ref(false);
  async function copy() {
    await navigator.clipboard?.writeText(text());
    isCopied.value = Boolean(navigator.clipboard);
    setTimeout(() => {
      isCopied.value = false;
    }, SHOWN_MS);
  }
  return { isCopied, copy };
}
