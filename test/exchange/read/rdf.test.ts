import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { fromLibrary } from '../../../src/exchange/read/library-terms.ts';
import { parseNQuad, parseSimple } from '../../../src/exchange/read/parse-nquads.ts';
import { readNQuads } from '../../../src/exchange/read/read-nquads.ts';
import {
  BASE_IRI,
  collect,
  inputFile,
  mistakesIn,
  mistakesOf,
  readText,
  statesOf,
} from './reading.ts';

const ID = `${BASE_IRI}id/`;
const PREFIXES = `@prefix l: <https://w3id.org/lacuna/v1#> . @prefix d: <http://purl.org/dc/terms/> .
@prefix s: <https://schema.org/> . @prefix x: <http://www.w3.org/2001/XMLSchema#> .
@prefix r: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @base <${ID}> .
`;
const OPEN = 'a l:Question ; l:status l:Open';
const REQUIRES = '<edge/REQUIRES.question.a.question.b>';

async function turtleMistakes(text: string): Promise<readonly string[]> {
  return mistakesIn('a.ttl', PREFIXES + text);
}

describe('a graph', () => {
  it.each([
    [
      'an unknown class',
      '<question/a> a l:Questoin .',
      'question/a: lacuna:Questoin is no class of the vocabulary; did you mean lacuna:Question?',
    ],
    [
      'two classes',
      '<question/a> a l:Question, l:Method .',
      'QUESTION is of two classes, lacuna:Question and lacuna:Method.',
    ],
    [
      'no class',
      '<question/a> l:status l:Open .',
      'QUESTION has no class of Lacuna, so nothing is known of what it is; state one, as rdf:type lacuna:Question.',
    ],
    [
      'an unknown property',
      '<question/a> a l:Question ; l:stauts l:Open .',
      'question/a: Question has no property lacuna:stauts; did you mean lacuna:status?',
    ],
    [
      'a property of another class',
      '<question/a> a l:Question ; l:year 2001 .',
      'question/a: Question has no property lacuna:year.',
    ],
    [
      'a foreign property of another class',
      '<person/a> a s:Person ; d:description "x"@en .',
      'person/a: Person has no property dcterms:description.',
    ],
    [
      'an IRI of another kind',
      '<question/a> a l:Method .',
      `QUESTION is a Method, so its IRI must be <${ID}method/SLUG>, where SLUG is kebab-case.`,
    ],
    [
      'an IRI elsewhere',
      '<http://a.example/x> a l:Method .',
      `<http://a.example/x> is a Method, so its IRI must be <${ID}method/SLUG>, where SLUG is kebab-case.`,
    ],
    [
      'an IRI with a wrong slug',
      '<question/a_b> a l:Question .',
      `<${ID}question/a_b> is a Question, so its IRI must be <${ID}question/SLUG>, where SLUG is kebab-case.`,
    ],
    [
      'a record without IRI',
      '[] a l:Question .',
      `a node without IRI is a Question, so its IRI must be <${ID}question/SLUG>, where SLUG is kebab-case.`,
    ],
    [
      'two values',
      '<question/a> a l:Question ; l:status l:Open, l:Answered .',
      'question/a: Question.status has 2 values; it must have one.',
    ],
    [
      'an unknown value',
      '<question/a> a l:Question ; l:status l:Opne .',
      'question/a: Question.status is lacuna:Opne; it must be one of lacuna:Open, lacuna:InProgress, lacuna:PartiallyAnswered, lacuna:Answered, lacuna:Dissolved, lacuna:Withdrawn; did you mean lacuna:Open?',
    ],
    [
      'a text for a value',
      '<question/a> a l:Question ; l:visibility "PUBLIC" .',
      'question/a: Question.visibility is "PUBLIC"; it must be one of lacuna:Public, lacuna:Network, lacuna:LabOnly; did you mean lacuna:Public?',
    ],
    [
      'a text for a number',
      '<work/a> a s:CreativeWork ; l:year "2001" .',
      'work/a: Work.year is "2001"; it must be written as xsd:integer.',
    ],
    [
      'a number with a point',
      '<work/a> a s:CreativeWork ; l:year 2001.5 .',
      'work/a: Work.year is "2001.5"^^xsd:decimal; it must be written as xsd:integer.',
    ],
    [
      'no number',
      '<work/a> a s:CreativeWork ; l:year "many"^^x:integer .',
      'work/a: Work.year is "many"^^xsd:integer; it must be written as xsd:integer.',
    ],
    [
      'an infinite number',
      '<estimate/a> a l:Estimate ; s:value "INF"^^x:double .',
      'estimate/a: Estimate.value is "INF"^^xsd:double; it must be written as xsd:double.',
    ],
    [
      'no truth value',
      '<question/a> a l:Question ; l:wellPosed "yes"^^x:boolean .',
      'question/a: Question.wellPosed is "yes"^^xsd:boolean; it must be written as xsd:boolean.',
    ],
    [
      'a moment for a day',
      '<effort/a> a l:Effort ; s:startDate "2024-01-01T00:00:00Z"^^x:dateTime .',
      'effort/a: Effort.from is "2024-01-01T00:00:00Z"^^xsd:dateTime; it must be written as xsd:date.',
    ],
    [
      'a language where none is',
      '<person/a> a s:Person ; s:name "Ann"@en .',
      'person/a: Person.name is "Ann"@en; it must be a text without language.',
    ],
    [
      'an IRI for a text',
      '<person/a> a s:Person ; s:name <work/w> .',
      `person/a: Person.name is <${ID}work/w>; it must be a value and no IRI.`,
    ],
    [
      'a text without language',
      '<question/a> a l:Question ; d:title "Hm" .',
      'question/a: Question.title is "Hm"; it must be a text with its language, as "text"@en.',
    ],
    [
      'two texts in a language',
      '<question/a> a l:Question ; d:title "Hm"@en, "Ha"@EN .',
      'question/a: Question.title has two texts in the language en.',
    ],
    [
      'a wrong language',
      '<question/a> a l:Question ; d:title "Hm"@a .',
      'question/a: Question.title has a text in "a", which is no BCP 47 language tag.',
    ],
    [
      'two values for a list',
      '<work/a> a s:CreativeWork ; l:authorName "x", "y" .',
      'work/a: Work.authorNames has 2 values; it must have one list, as ("a" "b").',
    ],
    [
      'no list',
      '<work/a> a s:CreativeWork ; l:authorName "x" .',
      'work/a: Work.authorNames is "x"; it must be a list, as ("a" "b").',
    ],
    [
      'a list of other things',
      '<work/a> a s:CreativeWork ; l:authorName ("x" 7) .',
      'work/a: Work.authorNames is "7"^^xsd:integer; it must be a text without language.',
    ],
    [
      'a list in a list',
      '<work/a> a s:CreativeWork ; l:authorName (("x")) .',
      'work/a: Work.authorNames is a node without IRI; it must be a text without language.',
    ],
    [
      'a list in a circle',
      '<work/a> a s:CreativeWork ; l:authorName _:a . _:a r:first "x" ; r:rest _:b . _:b r:first "y" ; r:rest _:a .',
      'work/a: Work.authorNames cannot be read: the list runs in a circle.',
    ],
    [
      'a list with two firsts',
      '<work/a> a s:CreativeWork ; l:authorName _:a . _:a r:first "x", "y" ; r:rest () .',
      'work/a: Work.authorNames cannot be read: a part of the list has 2 rdf:first and not one.',
    ],
    [
      'a list with two rests',
      '<work/a> a s:CreativeWork ; l:authorName _:a . _:a r:first "x" ; r:rest (), ("y") .',
      'work/a: Work.authorNames cannot be read: a part of the list has 2 rdf:rest and not one.',
    ],
    [
      'a list that breaks off',
      '<work/a> a s:CreativeWork ; l:authorName _:a . _:a r:first "x" ; r:rest _:b .',
      'work/a: Work.authorNames cannot be read: the list breaks off before rdf:nil.',
    ],
    [
      'a list without rest',
      '<work/a> a s:CreativeWork ; l:authorName _:a . _:a r:first "x" .',
      'work/a: Work.authorNames cannot be read: a part of the list has 0 rdf:rest and not one.',
    ],
    [
      'a shared list',
      '<work/a> a s:CreativeWork ; l:authorName _:a ; l:seenAt _:a . _:a r:first "x" ; r:rest () .',
      'work/a: Work.seenAt cannot be read: the list shares parts with another.',
    ],
    [
      'an edge without ends',
      `${REQUIRES} a l:RequiresEdge .`,
      'edge/REQUIRES.question.a.question.b: The REQUIRES has 0 lacuna:source; it must have one.',
    ],
    [
      'an edge with two ends',
      '[] a l:RequiresEdge ; l:source <question/a> ; l:target <question/b>, <question/c> .',
      'The REQUIRES has 2 lacuna:target; it must have one.',
    ],
    [
      'an end elsewhere',
      '[] a l:RequiresEdge ; l:source <http://a.example/x> ; l:target <question/b> .',
      `lacuna:source is <http://a.example/x>; it must be the IRI of a record, which begins with <${ID}>.`,
    ],
    [
      'another IRI than the edge has',
      `${REQUIRES} a l:RequiresEdge ; l:source <question/b> ; l:target <question/a> .`,
      `<${ID}edge/REQUIRES.question.a.question.b> is REQUIRES from question/b to question/a, so its IRI must be <${ID}edge/REQUIRES.question.b.question.a>.`,
    ],
    [
      'a direct link without edge',
      `<question/a> ${OPEN} ; l:requires <question/b> .`,
      `QUESTION has the direct link lacuna:requires to <${ID}question/b>, but no edge node tells of it.`,
    ],
    [
      'a direct link against its edge',
      `<question/b> l:requires <question/a> . ${REQUIRES} a l:RequiresEdge ; l:source <question/a> ; l:target <question/b> .`,
      `<${ID}question/b> has the direct link lacuna:requires to QUESTION, but no edge node tells of it.`,
    ],
    [
      'a direct link to a text',
      `<question/a> ${OPEN} ; l:requires "b" .`,
      'question/a: lacuna:requires leads to "b"; it must lead to the IRI of a record.',
    ],
    [
      'a wrong moment',
      `<question/a> ${OPEN} ; d:created "2024"^^x:dateTime ; l:createdBy "x" ; d:modified "2024"^^x:dateTime ; l:updatedBy "x" .`,
      'question/a: createdAt is "2024"; it must be a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.',
    ],
    [
      'two authors',
      `<question/a> ${OPEN} ; l:createdBy "x", "y" .`,
      'question/a: createdBy is "x" and "y"; it must be one value without language.',
    ],
    [
      'a source elsewhere',
      '[] a l:RequiresEdge ; l:source <question/a> ; l:target <question/b> ; d:source (<http://a.example/x>) .',
      `REQUIRES.sources is <http://a.example/x>; it must be the IRI of a record, which begins with <${ID}>.`,
    ],
  ])('is refused for %s', async (_name, text, message) => {
    expect(await turtleMistakes(text)).toEqual([
      `-: ${message.replaceAll('QUESTION', `<${ID}question/a>`)}`,
    ]);
  });

  it('tells what it does not read, once for everything alike', async () => {
    const text = `<question/a> ${OPEN} ; <http://v.example/p> 1, 2 ; a <http://v.example/C> .
<question/b> ${OPEN} ; <http://v.example/p> 3 .
<http://a.example/x> a s:Person ; s:name "x" . <http://a.example/y> d:title "y" .
_:orphan r:first 1 ; r:rest () .`;
    const items = await readText('a.ttl', PREFIXES + text);

    expect(statesOf(items)).toHaveLength(2);
    expect(items.flatMap((item) => (item.is === 'ignored' ? [item.reason] : []))).toEqual([
      'The property <http://v.example/p> is not read.',
      'The class <http://v.example/C> is not read.',
      `What is said of things outside <${ID}> is not read.`,
      'Lists that no entry uses are not read.',
    ]);
  });

  it('takes its base IRI from the data set, and tells its totals', async () => {
    const base = 'https://b.example/sub/';
    const text = `@prefix l: <https://w3id.org/lacuna/v1#> .
<${base}.well-known/void#dataset> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "x" .
<${base}id/question/a> a l:Question .
<${base}.well-known/void#dataset> l:recordCount 1 ; l:edgeCount 0 ; l:contentDigest "${'ab'.repeat(32)}" .`;
    const place = { file: 'a.ttl' };

    expect(await readText('a.ttl', text)).toEqual([
      { is: 'begins', place, baseIri: base },
      {
        is: 'entry',
        place,
        state: {
          kind: 'Question',
          slug: 'a',
          fields: { visibility: 'PUBLIC', lifecycle: 'ACTIVE' },
        },
      },
      { is: 'ends', place, recordCount: 1, edgeCount: 0, contentDigest: 'ab'.repeat(32) },
    ]);
    expect(await mistakesIn('a.ttl', text.replace('recordCount 1', 'recordCount "x"'))).toEqual([
      '-: The data set has the recordCount "x", which is wrong.',
    ]);
    expect(await mistakesIn('a.ttl', text.replace('l:edgeCount 0 ;', ''))).toEqual([
      '-: The end of the export lacks edgeCount.',
    ]);
    expect(
      await mistakesIn('a.ttl', `${text}\n${text.replaceAll('b.example', 'c.example')}`),
    ).toEqual([
      '-: The file holds two exports, <https://b.example/sub/.well-known/void#dataset> and <https://c.example/sub/.well-known/void#dataset>.',
    ]);
  });

  it.each([
    [
      'nodes in a knot',
      (n: number) =>
        Array.from({ length: n }, (_, at) => `_:b${at} <${ID}p> _:b${(at * 7 + 1) % n} .`),
    ],
    [
      'lists in a circle',
      (n: number) =>
        Array.from(
          { length: n },
          (_, at) =>
            `_:b${at} <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b${(at + 1) % n} .`,
        ),
    ],
    [
      'lists that all share an end',
      (n: number) =>
        Array.from(
          { length: n },
          (_, at) =>
            `<${ID}work/w-${at}> <https://w3id.org/lacuna/v1#authorName> _:b .\n<${ID}work/w-${at}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/CreativeWork> .`,
        ),
    ],
    [
      'an endless number of properties',
      (n: number) =>
        Array.from({ length: n }, (_, at) => `<${ID}question/q> <http://v.example/${at}> "x" .`),
    ],
  ])('may be poisoned with %s, and is read in bounded time in both ways', async (name, linesOf) => {
    const text = linesOf(name === 'nodes in a knot' ? 100_000 : 20_000).join('\n');
    const started = performance.now();
    const whole = await readText('a.nq', text);
    const streamed = await collect(
      readNQuads(inputFile('a.nq', text), { baseIri: BASE_IRI }, 0),
    ).catch((thrown: Error) => [thrown.message]);

    expect(performance.now() - started).toBeLessThan(20_000);
    expect(whole.length).toBeLessThan(200_001);
    expect(streamed.length).toBeLessThan(200_001);
  });
});

describe('Turtle', () => {
  it.each([
    ['<a> <b> <c> .', '-: The IRI <a> is relative; write it whole, with its scheme.'],
    [
      '<http://a.example/> <http://a.example/p> "x"@en_GB .',
      '1: This is not Turtle: unexpected "_GB".',
    ],
    [
      '\n<http://a.example/ b> a <http://a.example/C> .',
      '2: This is not Turtle: unexpected "<http://a.example/".',
    ],
    ['<http://a.example/> a [ .', '1: This is not Turtle: unexpected .'],
    [
      '<http://a.example/> <http://a.example/p> "x"@ar--rtl .',
      '-: Texts with a base direction, as "text"@ar--rtl, are not read.',
    ],
    [
      '<< <http://a.example/> a <http://a.example/C> >> a <http://a.example/C> .',
      '-: Statements about statements (RDF-star) are not read.',
    ],
    ['p:a a p:b .', '1: This is not Turtle: undefined prefix "p:".'],
    [
      '<http://a.example/> a <http://a.example/C>',
      '1: This is not Turtle: expected punctuation to follow "http://a.example/C".',
    ],
  ])('is refused: %s', async (text, mistake) => {
    expect(await mistakesIn('a.ttl', text)).toEqual([mistake]);
  });

  it('may be nested deeply', async () => {
    const depth = 20_000;
    const text = `<http://a.example/> <http://a.example/p> ${'[ <http://a.example/p> '.repeat(depth)}1${' ]'.repeat(depth)} .`;

    expect(await readText('a.ttl', text)).toHaveLength(1);
  });
});

describe('N-Quads', () => {
  const RELATIVE = '<http://a.example/> <b> "x" .';

  it.each([
    [RELATIVE, 'This is not N-Quads: the IRI <b> is relative or has wrong characters.'],
    [
      '<http://a.example/> <http://a.example/p> "\\uD800" .',
      'This is not N-Quads: unexpected ""\\uD800"".',
    ],
    [
      '<http://a.example/> <http://a.example/p> "x"@en--ltr .',
      'Texts with a base direction, as "text"@ar--rtl, are not read.',
    ],
    ['nonsense', 'This is not N-Quads: unexpected "nonsense".'],
    [
      '<http://a.example/> <http://a.example/p> "x"',
      'This is not N-Quads: expected entity but got eof.',
    ],
    ['"x" <http://a.example/p> "x" .', 'This is not N-Quads: unexpected literal.'],
  ])('is refused: %s', async (text, message) => {
    expect(await mistakesIn('a.nq', `# \n${text}\n`)).toEqual([`2: ${message}`]);
  });

  it('tells the line of what is wrong in a node', async () => {
    const text = `<${ID}question/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/lacuna/v1#Question> .
<${ID}question/a> <https://w3id.org/lacuna/v1#status> "x" .
<${ID}question/b> <https://w3id.org/lacuna/v1#stauts> "x" .
<${ID}question/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/lacuna/v1#Question> .
`;
    const mistakes = await mistakesIn('a.nq', text);

    expect(mistakes.map((mistake) => mistake.slice(0, 42))).toEqual([
      '2: Question.status is "x"; it must be one ',
      '3: Question has no property lacuna:stauts;',
    ]);
  });

  it('leaves named graphs alone', async () => {
    const line = `<${ID}question/a> <http://a.example/p> "x" <http://a.example/g> .`;

    for (const limit of [0, 1e6]) {
      const items = await collect(
        readNQuads(inputFile('a.nq', `${line}\n${line}\n`), { baseIri: BASE_IRI }, limit),
      );
      expect(items).toEqual([
        {
          is: 'ignored',
          place: { file: 'a.nq', line: 1 },
          reason:
            'Statements in the named graph <http://a.example/g> are not read; entries stand in the default graph.',
        },
      ]);
    }
  });

  it('of a large file must stand together for each node', async () => {
    const type =
      '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/lacuna/v1#Question>';
    const lines = ['a', 'b', 'a'].map((slug) => `<${ID}question/${slug}> ${type} .`).join('\n');
    const reading = collect(readNQuads(inputFile('a.nq', lines), { baseIri: BASE_IRI }, 0));

    await expect(reading).rejects.toMatchObject({
      message: `The statements about <${ID}question/a> do not stand together; beyond 32 MB a file must have the order in which Lacuna exports it.`,
      line: 3,
    });
  });

  it.each([
    '<http://a.example/> <http://a.example/p> <http://a.example/o> .',
    '<http://a.example/ü?q=%20#f> <urn:p> <mailto:a@b.example> .\r',
    '_:a <http://a.example/p> _:b1 .',
    '_:a.b <http://a.example/p> _:c-d .',
    '<http://a.example/> <http://a.example/p> "" .',
    '<http://a.example/> <http://a.example/p> "a \\" b \\\\" .',
    '<http://a.example/> <http://a.example/p> "\\t\\b\\n\\r\\f\\"\\\'\\\\" .',
    '<http://a.example/> <http://a.example/p> "\\u00E9\\U0001F600 é 😀" .',
    '<http://a.example/> <http://a.example/p> "x"@zh-Hant-TW .',
    '<http://a.example/> <http://a.example/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    '<http://a.example/> <http://a.example/p> "x" <http://a.example/g> .',
    '<http://a.example/> <http://a.example/p> "x" . # comment',
    '  <http://a.example/>\t<http://a.example/p>   "x"  .  ',
    '<http://a.example/><http://a.example/p>"x".',
    '<http://a.example/\\u00E9> <http://a.example/p> "x" .',
    '<http://a.example/a> <http://a.example/p> "<http://a.example/b> ." .',
    '# only a comment',
    '',
  ])('reads %s as n3 does', (line) => {
    const [quad] = new Parser({ format: 'N-Quads', blankNodePrefix: '' }).parse(line);

    expect(parseNQuad(line, 3)).toEqual(quad && { ...fromLibrary(quad), line: 3 });
  });

  it('reads what is written simply without n3', () => {
    expect(parseSimple('<urn:a> <urn:p> "a\\nb"@en .', 1)).toBeDefined();
    expect(parseSimple('<urn:a> <urn:p> "a" <urn:g> .', 1)).toBeUndefined();
    expect(parseSimple(RELATIVE, 1)).toBeUndefined();
  });

  it('goes on after a mistake', async () => {
    const text = `nonsense\n<${ID}question/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/lacuna/v1#Question> .\n`;
    const items = await readText('a.nq', text);

    expect(mistakesOf(items)).toHaveLength(1);
    expect(items.filter(({ is }) => is === 'entry')).toHaveLength(1);
  });
});
