/** Finds names and terms that stand for two things; then linked data could not be read back. */
import type { Model } from '../model/model.ts';
import {
  CONTENT_DIGEST_TERMS,
  COUNT_TERMS,
  DATASET_CLASS,
  EDGES_KEY,
  END_TERMS,
  edgeClass,
  linkKey,
  PREFIXES,
  PROVENANCE_TERMS,
} from './vocabulary-names.ts';

/** A clash in the vocabulary; the message names both sides. */
export class VocabularyMistake extends Error {
  override name = 'VocabularyMistake';
}

/** What a name or term is used for, by that name or term. */
type Uses = Map<string, string>;

/** Throws `VocabularyMistake` for the first clash of names or terms, or a prefix that is unknown. */
export function checkVocabulary(model: Model): void {
  checkKeys(model);
  checkProperties(model);
  checkClassesAndValues(model);
}

/** Keys of a JSON-LD document that are defined once and everywhere, against all field names. */
function checkKeys({ kinds, edges }: Model): void {
  const keys: Uses = new Map();
  const fixed = [PREFIXES, PROVENANCE_TERMS, END_TERMS, COUNT_TERMS, CONTENT_DIGEST_TERMS].flatMap(
    Object.keys,
  );
  for (const key of [...fixed, EDGES_KEY, DATASET_CLASS.key]) claim(keys, key, `the key ${key}`);
  for (const { name } of kinds) claim(keys, name, `the kind ${name}`);
  for (const edge of edges) {
    claim(keys, linkKey(edge), `the link of ${edge.type}`);
    claim(keys, edgeClass(edge), `the class of ${edge.type}`);
  }
  for (const { name, fields } of [...kinds, ...edges]) {
    for (const field of fields) requireFree(keys, field.name, `the field ${name}.${field.name}`);
  }
}

/** No two fields or links of one subject may share a property. */
function checkProperties({ kinds, edges }: Model): void {
  for (const { name, fields } of kinds) {
    const uses = provenanceUses();
    for (const field of fields) claimTerm(uses, field.term, `${name}.${field.name}`);
    const outgoing = edges.filter(({ pairs }) =>
      pairs.some(({ source }) => source === '*' || source === name),
    );
    for (const edge of outgoing) claimTerm(uses, edge.term, `the link ${edge.type} of ${name}`);
  }
  for (const { name, fields } of edges) {
    const uses = provenanceUses();
    for (const [end, term] of Object.entries(END_TERMS)) claimTerm(uses, term, `${name}.${end}`);
    for (const field of fields) claimTerm(uses, field.term, `${name}.${field.name}`);
  }
}

function provenanceUses(): Uses {
  return new Map(Object.entries(PROVENANCE_TERMS).map(([key, term]) => [term, key]));
}

/** A term is a class, a value or a property; a class or value stands for one thing only. */
function checkClassesAndValues({ kinds, edges, enums }: Model): void {
  const things: Uses = new Map();
  for (const { name, term } of kinds) claimTerm(things, term, `the kind ${name}`);
  for (const edge of edges) {
    claimTerm(things, `lacuna:${edgeClass(edge)}`, `the class of ${edge.type}`);
  }
  for (const { name, values } of enums) {
    for (const value of values) claimTerm(things, value.term, `${name}.${value.name}`);
  }
  for (const { name, fields } of [...kinds, ...edges]) {
    for (const { name: field, term } of fields) {
      requireFreeTerm(things, term, `the property ${name}.${field}`);
    }
  }
  for (const { type, term } of edges) requireFreeTerm(things, term, `the link of ${type}`);
}

function claimTerm(uses: Uses, term: string, user: string): void {
  requireFreeTerm(uses, term, user);
  uses.set(term, user);
}

function requireFreeTerm(uses: Uses, term: string, user: string): void {
  const [prefix = '', local] = term.split(':');
  if (!Object.hasOwn(PREFIXES, prefix) || !local) {
    throw new VocabularyMistake(`The term ${term} of ${user} has no known prefix.`);
  }
  requireFree(uses, term, user);
}

function claim(uses: Uses, name: string, user: string): void {
  requireFree(uses, name, user);
  uses.set(name, user);
}

function requireFree(uses: Uses, name: string, user: string): void {
  const other = uses.get(name);
  if (other === undefined) return;
  throw new VocabularyMistake(`${name} stands for both ${other} and ${user}.`);
}
