// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { createIshvana } from "@agentpost/ishvana";
import { validator } from "@agentpost/ishvana/validate";

const ishvana = createIshvana({ validator });
