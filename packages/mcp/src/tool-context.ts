/** How far a call is, as the protocol says it. */
export interface ProgressNotification {
  /** By it the protocol knows it. */
  method: "notifications/progress";
  /** What is told. */
  params: {
    /** What the host has asked for it by. */
    progressToken: string | number;
    /** Grows with each notification. */
    progress: number;
    /** One sentence. */
    message: string;
  };
}

/** What a tool is told of its call. */
export interface ToolContext {
  /** The request that the call came with. */
  readonly mcpReq: {
    /** Aborts when the host cancels the call. */
    readonly signal: AbortSignal;
    /** What the host has said beside the call. */
    readonly _meta?:
      | {
          /** By it the host knows the notifications of progress that it has asked for. */
          readonly progressToken?: string | number | undefined;
        }
      | undefined;
    /** Tells the host something that belongs to the call. */
    notify(notification: ProgressNotification): Promise<void>;
  };
}
