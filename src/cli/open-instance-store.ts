/** Opens the store of the configuration with the facts of its instance. */
import { type Configuration, ConfigurationMistake } from '../configuration/configuration.ts';
import { addressName } from '../http/listen.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Instance, openInstance } from '../store/instance.ts';
import { openStore } from '../store/open-store.ts';

const DEFAULT_PORT = 4000;

/**
 * The store and its instance. Throws `StoreError`, or `ConfigurationMistake` when BASE_IRI differs
 * from the one that was fixed at the first start.
 */
export async function openInstanceStore(
  configuration: Configuration,
): Promise<{ store: GraphStore; instance: Instance }> {
  const { host, port, baseIri } = configuration;
  const store = await openStore(configuration.store);
  try {
    const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : addressName(host);
    const fallback = `http://${name}:${port === 0 ? DEFAULT_PORT : port}/`;
    const instance = await openInstance(store, baseIri ?? fallback);
    if (baseIri !== undefined && baseIri !== instance.baseIri) {
      throw new ConfigurationMistake(
        `BASE_IRI is ${JSON.stringify(baseIri)}, but this store was started with ${JSON.stringify(instance.baseIri)}, which its IRIs keep; use that, or another store.`,
      );
    }
    return { store, instance };
  } catch (error) {
    await store.close();
    throw error;
  }
}
