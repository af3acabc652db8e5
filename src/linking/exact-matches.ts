/** Records that a query names exactly: by global id, slug or external identifier. */
import { TEXT_FORMS } from '../model/external-identifiers.ts';
import { type KindName, MODEL } from '../model/generated/model.ts';
import type { KindDescription } from '../model/model.ts';
import { derive } from '../projection/derive.ts';
import type { Projection } from '../projection/projection.ts';

/** How registries are written before an identifier, in addresses and by hand. */
const REGISTRY =
  /^(?:https?:\/\/(?:www\.|dx\.)?(?:doi\.org|arxiv\.org\/abs|orcid\.org|ror\.org|wikidata\.org\/(?:entity|wiki))\/|(?:doi|arxiv|orcid|ror|wikidata):\s*)/;

/** Nodes that the query names exactly. O(kinds) after the first call per projection. */
export function exactMatches(projection: Projection, query: string): ReadonlySet<number> {
  const name = query.toLowerCase();
  const ids = [name, ...MODEL.kinds.map(({ slug }) => `${slug}/${name}`)];
  const byId = ids.flatMap((id) => projection.indexOf(id) ?? []);
  return new Set([...byId, ...(identifiers(projection).get(bareIdentifier(query)) ?? [])]);
}

/** Nodes by external identifier. O(n). */
const identifiers = derive((projection): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const kind of MODEL.kinds) {
    const fields = registryFields(kind);
    const { start, end } = projection.nodesOf(kind.name as KindName);
    for (let node = start; node < end; node++) {
      for (const field of fields) {
        const value = projection.value(node, field);
        if (typeof value !== 'string') continue;
        const key = bareIdentifier(value);
        found.set(key, [...(found.get(key) ?? []), node]);
      }
    }
  }
  return found;
});

function registryFields({ fields }: KindDescription): readonly string[] {
  return fields
    .filter(({ constraint, list }) => !list && TEXT_FORMS.get(constraint?.format ?? '')?.resolve)
    .map(({ name }) => name);
}

/** Without its registry, in small letters: none of the registries tells capitals apart. */
function bareIdentifier(text: string): string {
  return text.trim().toLowerCase().replace(REGISTRY, '');
}
