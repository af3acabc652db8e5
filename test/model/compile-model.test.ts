import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/configuration/package-root.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { compileModel } from '../../src/model/sdl/compile-model.ts';
import { readSchema } from '../../src/model/sdl/read-schema.ts';
import { SchemaMistake } from '../../src/model/sdl/syntax.ts';

/** A small schema that is right, in which a test breaks one line. */
const SMALL = `
"What records have." interface Record { "Its id." id: ID! @derived }
"What edges have." interface Edge { "Its id." id: ID! @derived }
"A sort." enum Sort {
  "Good." GOOD @term(iri: "x:Good")
}
"A star." type Star @kind(slug: "star", plural: "stars", term: "x:Star", label: "name") {
  "Its name." name: String! @localised @term(iri: "x:name") @constraint(maximumLength: 10)
  "Its sort." sort: Sort @term(iri: "x:sort")
  "Its planets." planets: [Planet!]! @relation(edge: "ORBITS", direction: IN)
  "Its twins." twins: [Star!]! @relation(edge: "TWIN_OF", direction: BOTH)
}
"A planet." type Planet @kind(slug: "planet", plural: "planets", term: "x:Planet") {
  "Its masses." masses: [Float!] @term(iri: "x:mass")
  "Its star." star: Star @relation(edge: "ORBITS", direction: OUT)
}
"It is a moon." type MoonOf @edge(type: "MOON_OF", pairs: ["Planet -> Planet"], term: "x:moonOf", acyclic: true) {
  "Why." note: String @term(iri: "x:note")
}
"It goes round." type Orbits @edge(type: "ORBITS", pairs: ["Planet -> Star"], term: "x:orbits", discriminator: "since") {
  "Since when." since: Date @term(iri: "x:since")
}
"They are twins." type TwinOf @edge(type: "TWIN_OF", pairs: ["Star -> Star"], term: "x:twin", symmetric: true) {
  "Why." note: String @term(iri: "x:note")
}`;

const broken = (from: string, to: string) => {
  if (!SMALL.includes(from)) throw new Error(`the small schema lacks ${from}`);
  return () => compileModel(parse(SMALL.replace(from, to)));
};

describe('compileModel', () => {
  it('gives the model that the sources were generated with', () => {
    expect(compileModel(readSchema(packagePath('schema')))).toEqual(MODEL);
  });

  it('reads kinds, edges and enums', () => {
    const { kinds, edges, enums } = compileModel(parse(SMALL));

    expect(kinds.map(({ name, label }) => [name, label])).toEqual([
      ['Star', 'name'],
      ['Planet', undefined],
    ]);
    expect(kinds[0]?.fields[0]).toEqual({
      name: 'name',
      type: 'String',
      list: false,
      required: true,
      localised: true,
      term: 'x:name',
      constraint: { maximumLength: 10 },
      description: 'Its name.',
    });
    expect(kinds[1]?.relations).toEqual([
      {
        field: 'star',
        edge: 'ORBITS',
        direction: 'OUT',
        list: false,
        to: 'Star',
        description: 'Its star.',
      },
    ]);
    expect(
      edges.map(({ type, symmetric, acyclic, discriminator }) => [
        type,
        symmetric,
        acyclic,
        discriminator,
      ]),
    ).toEqual([
      ['MOON_OF', false, true, undefined],
      ['ORBITS', false, false, 'since'],
      ['TWIN_OF', true, false, undefined],
    ]);
    expect(enums).toEqual([
      { name: 'Sort', values: [{ name: 'GOOD', term: 'x:Good' }], description: 'A sort.' },
    ]);
  });

  it.each([
    [
      'a field without a term',
      ' @term(iri: "x:sort")',
      '',
      'Star.sort lacks @term, @relation or @derived.',
    ],
    ['a field without a description', '"Its sort." ', '', 'Star.sort lacks a description.'],
    [
      'a relation without a description',
      '"Its planets." ',
      '',
      'Star.planets lacks a description.',
    ],
    [
      'a circle forbidden where there is no direction',
      'symmetric: true',
      'symmetric: true, acyclic: true',
      'TwinOf is symmetric: without direction it cannot be acyclic.',
    ],
    ['a kind without a description', '"A planet." ', '', 'Planet lacks a description.'],
    ['an edge without a description', '"It goes round." ', '', 'Orbits lacks a description.'],
    ['an enum without a description', '"A sort." ', '', 'Sort lacks a description.'],
    ['an enum value without a description', '"Good." ', '', 'Sort.GOOD lacks a description.'],
    ['an enum value without a term', ' @term(iri: "x:Good")', '', 'Sort.GOOD lacks @term.'],
    [
      'a term without an address',
      '@term(iri: "x:sort")',
      '@term',
      'Star.sort lacks the argument iri.',
    ],
    [
      'a kind without a slug',
      '@kind(slug: "planet", ',
      '@kind(',
      'Planet lacks the argument slug.',
    ],
    ['a kind without a plural', 'plural: "planets", ', '', 'Planet lacks the argument plural.'],
    [
      'a label that is no field',
      'label: "name"',
      'label: "title"',
      'Star: the label title is not a stored field of the kind.',
    ],
    [
      'a relation to an unknown edge',
      'edge: "ORBITS", direction: IN',
      'edge: "CIRCLES", direction: IN',
      'Star.planets: no edge type is called CIRCLES.',
    ],
    [
      'a relation that walks the wrong way',
      'edge: "ORBITS", direction: IN',
      'edge: "ORBITS", direction: OUT',
      'Star.planets: ORBITS has no end at Star.',
    ],
    [
      'a direction on a symmetric edge',
      'direction: BOTH',
      'direction: OUT',
      'Star.twins: BOTH is for symmetric edge types, and only for them.',
    ],
    [
      'both ways on an edge with a direction',
      'edge: "ORBITS", direction: IN',
      'edge: "ORBITS", direction: BOTH',
      'Star.planets: BOTH is for symmetric edge types, and only for them.',
    ],
    [
      'a pair that is none',
      '"Planet -> Star"',
      '"Planet to Star"',
      'Orbits: the pair Planet to Star is not of the form "Source -> Target".',
    ],
    [
      'a field of a type that cannot be stored',
      'sort: Sort',
      'sort: Star',
      'Star.sort: Star cannot be stored; use a scalar or an enum.',
    ],
    [
      'a localised list',
      'name: String!',
      'name: [String!]',
      'Star.name: only a single String can be @localised.',
    ],
    [
      'a localised number',
      'name: String!',
      'name: Int',
      'Star.name: only a single String can be @localised.',
    ],
    [
      'a list of lists',
      'masses: [Float!]',
      'masses: [[Float!]]',
      'Planet.masses is a list of lists.',
    ],
    [
      'a missing interface',
      'interface Record',
      'interface Thing',
      'schema/ lacks the interface Record.',
    ],
  ])('refuses %s', (_name, from, to, message) => {
    expect(broken(from, to)).toThrow(new SchemaMistake(message));
  });
});
