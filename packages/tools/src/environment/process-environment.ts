/** A process's environment, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
