const WORDS =
  /(^|[-_ ])(api|app|access|auth|account|secret|private|client|master|subscription|integration)[-_ ]?(key|token|secret)$|(^|[-_ ])(token|secret|password|passwd|authorization|apikey|credentials?)$/i;

// What a list or a form is walked through by isn't one, nor what tells two deliveries apart.
const OTHERS = /(page|next|sync|cursor|continuation|csrf|xsrf|idempotency|dedup\w*)[-_ ]?(token|key)$/i;

/** Whether a parameter of this name carries a credential, such as `X-Api-Key` and `client_secret`. */
export function isCredentialName(name: string): boolean {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, "$1-$2");
  return WORDS.test(spaced) && !OTHERS.test(spaced);
}
