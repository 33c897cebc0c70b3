export { createMessenger } from "agentpost";
export { altur } from "agentpost/altur";
export { chatcaptain } from "agentpost/chatcaptain";
export { ishvana } from "agentpost/ishvana";
export { libredesk } from "agentpost/libredesk";
export { vida } from "agentpost/vida";
