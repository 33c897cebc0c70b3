// `pnpm site`: serves what the task `pages` has built, until it is stopped.
import { Command, InvalidArgumentError } from "commander";
import { serveSite } from "./serve.ts";

const program = new Command("site")
  .description("Serve the documentation, and a mock of each contract to try.")
  .option("--port <number>", "where; 0 is a free one", portOf, 4173)
  .action(async ({ port }: { port: number }) => {
    const { url, close } = await serveSite(port);
    console.log(`agentpost's site: ${url}\nCtrl+C ends it, and the mocks behind "Try it".`);
    process.once("SIGINT", () => void close().then(() => process.exit()));
  });

await program.parseAsync();

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError("Expected a whole number from 0 to 65535.");
}
