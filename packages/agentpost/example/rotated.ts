import { readFile } from "node:fs/promises";
import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";

// Asked for each request, within `timeoutMs`; keep what it gives for as long as it is good.
const token = async () => (await readFile("/run/secrets/vida-token", "utf8")).trim();

export const messenger = createMessenger([vida({ token })]);
