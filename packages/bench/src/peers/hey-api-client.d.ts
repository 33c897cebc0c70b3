// What hey-api's generator writes when the peers are built; see `build/hey-api.ts`.
declare module "hey-api-client/client.gen" {
  export const client: {
    setConfig(config: { baseUrl: string; fetch: typeof globalThis.fetch; auth: () => string }): void;
  };
}

declare module "hey-api-client/sdk.gen" {
  export function sendMessage(options: { query: object; body: object; throwOnError: true }): Promise<{ data: unknown }>;
}
