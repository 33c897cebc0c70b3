import { telemetry } from "@agentpost/opentelemetry";
import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";

// After your SDK was started, whose providers it then uses.
const messenger = createMessenger([vida({ hooks: telemetry() })]);
await messenger.send({ to: { vendor: "vida", agent: "+15550100", from: "+15550101" }, text: "Where is my order?" });
