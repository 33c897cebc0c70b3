import type { PostgresClient, PostgresPool } from "./pool.js";

/**
 * A client of the pool, with a listener from the moment in which the pool's own one goes: that its connection ends may
 * stand in the very packet that made it free, which is read to its end before a promise goes on, and an error that nobody
 * listens to ends the process.
 */
export function takeClient(pool: PostgresPool, onError: () => void): Promise<PostgresClient> {
  return new Promise((resolve, reject) => {
    pool.connect((error, client) => {
      if (!client) return reject(error);
      client.on("error", onError);
      resolve(client);
    });
  });
}
