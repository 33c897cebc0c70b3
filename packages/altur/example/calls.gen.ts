// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { type Client, createEndUser, getCall, getEndUser, getThread, listMessages, sendMessage, type Altur } from "@agentpost/altur";

async function bySendMessage(altur: Altur) {
  const { data } = await altur.sendMessage({
    body: {
      agent_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      end_user_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      content: "Hello",
    },
  });
  return data;
}
async function ofSendMessage(client: Client<"altur">) {
  const { data } = await sendMessage(client, {
    body: {
      agent_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      end_user_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      content: "Hello",
    },
  });
  return data;
}

async function byListMessages(altur: Altur) {
  const { data } = await altur.listMessages({ path: { thread_id: "thread-id" } });
  return data;
}
async function ofListMessages(client: Client<"altur">) {
  const { data } = await listMessages(client, { path: { thread_id: "thread-id" } });
  return data;
}

async function byGetThread(altur: Altur) {
  const { data } = await altur.getThread({ path: { id: "id" } });
  return data;
}
async function ofGetThread(client: Client<"altur">) {
  const { data } = await getThread(client, { path: { id: "id" } });
  return data;
}

async function byCreateEndUser(altur: Altur) {
  const { data } = await altur.createEndUser({ body: {} });
  return data;
}
async function ofCreateEndUser(client: Client<"altur">) {
  const { data } = await createEndUser(client, { body: {} });
  return data;
}

async function byGetEndUser(altur: Altur) {
  const { data } = await altur.getEndUser({
    path: { id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}
async function ofGetEndUser(client: Client<"altur">) {
  const { data } = await getEndUser(client, {
    path: { id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}

async function byGetCall(altur: Altur) {
  const { data } = await altur.getCall({ path: { id: "id" } });
  return data;
}
async function ofGetCall(client: Client<"altur">) {
  const { data } = await getCall(client, { path: { id: "id" } });
  return data;
}

export const calls = { bySendMessage, ofSendMessage, byListMessages, ofListMessages, byGetThread, ofGetThread, byCreateEndUser, ofCreateEndUser, byGetEndUser, ofGetEndUser, byGetCall, ofGetCall };
