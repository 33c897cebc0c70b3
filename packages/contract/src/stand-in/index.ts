export { Desk, type DeskAnswer, type DeskEvent } from "./desk.ts";
export { type DeskSettings, type RunningDesk, type SendFault, type SendStep, startDesk } from "./start-desk.ts";
export type { PostedMessage, StoredMessage } from "./stored-message.ts";
