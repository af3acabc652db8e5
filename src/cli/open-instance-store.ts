/** Opens the store of the configuration with the facts of its instance. */
import { type Configuration, ConfigurationMistake } from '../configuration/configuration.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Instance, openInstance } from '../store/instance.ts';
import { openStore } from '../store/open-store.ts';

/**
 * The store and its instance. Serving, or giving BASE_IRI, fixes the base IRI; any other command uses
 * it without fixing it. Throws `StoreError`, or `ConfigurationMistake` when BASE_IRI differs from the
 * one that was fixed.
 */
export async function openInstanceStore(
  configuration: Configuration,
  { serves }: { readonly serves: boolean },
): Promise<{ store: GraphStore; instance: Instance }> {
  const { baseIri, defaultBaseIri } = configuration;
  const store = await openStore(configuration.store);
  try {
    const fixes = serves || baseIri !== undefined;
    const instance = await openInstance(store, baseIri ?? defaultBaseIri, fixes);
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
