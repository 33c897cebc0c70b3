/** How deliveries are verified. An object of them is read once: for other secrets, give another one. */
export interface WebhookOptions {
  /**
   * The webhook's secrets, each of 16 characters at least. While one takes the place of another, give both: a signature by
   * any of them is good.
   */
  secrets?: readonly string[] | undefined;
  /**
   * Lets in deliveries without a signature; they are then typed as such, and anybody can have made them. Without secrets, a
   * signed one is such a delivery too. Default: false.
   */
  unsigned?: boolean | undefined;
  /** The older ways of signing, by name, that are accepted too. Default: none. */
  older?: readonly string[] | undefined;
  /** How old a delivery may be, in milliseconds, where the vendor signs the time. Default: 300,000, which is 5 minutes. */
  maxAgeMs?: number | undefined;
  /** The largest body that is read, in bytes. Default: 5 MiB. */
  maxBytes?: number | undefined;
}
