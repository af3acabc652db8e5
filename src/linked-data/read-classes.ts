/** Finds of which class of the vocabulary a node is. */
import { ReadMistake } from './read-mistake.ts';
import type { NotRead } from './read-statements.ts';
import { type ReadNode, type Statement, shownTerm } from './read-terms.ts';
import {
  CLASSES,
  type EntryClass,
  isOwnIri,
  orNearestIri,
  RDF_IRIS,
  shortIri,
} from './read-vocabulary.ts';

function typesOf({ statements }: ReadNode): readonly Statement[] {
  return statements.filter(({ property }) => property === RDF_IRIS.type);
}

/**
 * The class of the node that stands for a record or edge; undefined when it has none. Throws
 * `ReadMistake` for two of them, and for one that is unknown in Lacuna's own namespace.
 */
export function classOf(node: ReadNode): EntryClass | undefined {
  let found: EntryClass | undefined;
  for (const { object, line } of typesOf(node)) {
    const own = CLASSES.get(object.value);
    if (own === undefined && object.is === 'iri' && isOwnIri(object.value)) {
      const end = orNearestIri(object.value, CLASSES.keys());
      throw new ReadMistake(`${shortIri(object.value)} is no class of the vocabulary${end}`, line);
    }
    if (own === undefined || own === found) continue;
    if (found !== undefined) {
      const both = `${shortIri(found.iri)} and ${shortIri(own.iri)}`;
      throw new ReadMistake(`${shownTerm(node.subject)} is of two classes, ${both}.`, line);
    }
    found = own;
  }
  return found;
}

/** Classes that are none of ours. */
export function foreignTypes(node: ReadNode): readonly NotRead[] {
  const types = typesOf(node);
  // Nearly every node has one class, which is ours.
  if (types.every(({ object }) => CLASSES.has(object.value))) return [];
  return types
    .filter(({ object }) => !CLASSES.has(object.value))
    .map(({ object, line }) => ({
      reason: `The class ${shownTerm(object)} is not read.`,
      ...(line !== undefined && { line }),
    }));
}
