import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, publishedPackages, temporaryFolder } from "@agentpost/workspace";
import { installConsumer } from "./consumer.ts";
import { publish } from "./publish.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

/** What has been delivered, and where a user has it. */
export interface Delivery {
  readonly registry: Registry;
  /** Thrown away at the end; a check may put folders of its own there. */
  readonly folder: string;
  /** A user's folder with every package installed. */
  readonly consumer: string;
  readonly packages: readonly Manifest[];
  close(): Promise<void>;
}

/** Releases the tree to a registry of its own, and installs what came of it as a user would. `tell` says how far it is. */
export async function deliver(tell: (step: string) => void): Promise<Delivery> {
  const { path: folder, remove } = temporaryFolder("rehearsal");
  let registry: Registry | undefined;
  try {
    tell("start Verdaccio");
    registry = await startRegistry(
      folder,
      (await publishedPackages()).map(({ name }) => name),
    );
    const { close } = registry;
    tell("changeset version, build and changeset publish, in a copy of the tree");
    const packages = await publish(registry, folder);
    await rm(join(folder, "tree"), { recursive: true, force: true });
    tell("npm install");
    const names = packages.map(({ name }) => name);
    const consumer = await installConsumer(registry, join(folder, "consumer"), names);
    return {
      registry,
      folder,
      consumer,
      packages,
      close: async () => {
        await close();
        remove();
      },
    };
  } catch (error) {
    await registry?.close();
    remove();
    throw error;
  }
}
