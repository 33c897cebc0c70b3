export { type RegisteringServer, registerTools, type ToldSchema, type ToolContext } from "./register-tools.js";
