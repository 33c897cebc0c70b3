import type { Outbox } from "@agentpost/outbox";
import type { AnyProvider, EachMessage } from "agentpost";
import type { Pool } from "pg";

/** Ships an order and tells the customer, or does neither: the message is added in the order's own transaction. */
export async function ship<P extends AnyProvider>(
  pool: Pool,
  outbox: Outbox<P>,
  order: string,
  message: EachMessage<P>,
) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("UPDATE orders SET shipped = now() WHERE id = $1", [order]);
    await outbox.add(message, { key: `order-${order}-shipped`, transaction: client });
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
