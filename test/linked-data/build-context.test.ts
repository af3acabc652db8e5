import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/linked-data/build-context.ts';
import { VocabularyMistake } from '../../src/linked-data/check-vocabulary.ts';
import { contextDocument } from '../../src/linked-data/context-document.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import type { FieldDescription, Model } from '../../src/model/model.ts';

/** The model with one field of a kind or edge type changed. */
function withField(owner: string, name: string, change: Partial<FieldDescription>): Model {
  const changed = <T extends { name: string; fields: readonly FieldDescription[] }>(each: T): T =>
    each.name === owner
      ? { ...each, fields: each.fields.map((f) => (f.name === name ? { ...f, ...change } : f)) }
      : each;
  return { ...MODEL, kinds: MODEL.kinds.map(changed), edges: MODEL.edges.map(changed) };
}

describe('buildContext', () => {
  it('makes the context that is served', () => {
    expect(contextDocument()).toEqual({ '@context': buildContext(MODEL) });
  });

  it('defines a field with one meaning once, and others inside their types', () => {
    const context = buildContext(MODEL);

    expect(context['wellPosed']).toEqual({ '@id': 'lacuna:wellPosed', '@type': 'xsd:boolean' });
    expect(context).not.toHaveProperty('text');
    expect(context['Question']).toMatchObject({
      '@id': 'lacuna:Question',
      '@context': { text: { '@id': 'dcterms:description', '@container': '@language' } },
    });
    expect(context['Claim']).toMatchObject({
      '@context': { text: { '@id': 'lacuna:text', '@container': '@language' } },
    });
  });

  it.each([
    [
      'two fields of a kind with one term',
      withField('Question', 'text', { term: 'dcterms:title' }),
    ],
    ['a field with the term of provenance', withField('Work', 'year', { term: 'dcterms:created' })],
    ['a field with the term of a link', withField('Question', 'text', { term: 'lacuna:requires' })],
    ['an edge field with the term of an end', withField('Uses', 'note', { term: 'lacuna:source' })],
    ['a field with the term of a class', withField('Work', 'year', { term: 'lacuna:Finding' })],
    ['a field with the term of a value', withField('Work', 'year', { term: 'lacuna:Open' })],
    ['a field with the name of a link', withField('Work', 'year', { name: 'requires' })],
    ['a field with the name of a fixed key', withField('Work', 'year', { name: 'createdAt' })],
    ['a term without a known prefix', withField('Work', 'year', { term: 'foaf:name' })],
    ['two kinds with one class', withClass('Claim', 'lacuna:Question')],
    ['a kind with the class of a value', withClass('Claim', 'lacuna:Open')],
  ])('refuses %s', (_what, model) => {
    expect(() => buildContext(model)).toThrow(VocabularyMistake);
  });

  it('names both sides of a clash', () => {
    const model = withField('Question', 'text', { term: 'dcterms:title' });

    expect(() => buildContext(model)).toThrow(
      'dcterms:title stands for both Question.title and Question.text.',
    );
  });
});

function withClass(kind: string, term: string): Model {
  const kinds = MODEL.kinds.map((each) => (each.name === kind ? { ...each, term } : each));
  return { ...MODEL, kinds };
}
