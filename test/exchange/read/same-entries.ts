/** Four entries, written by hand in every format, and the states that they are. */
import { createHash } from 'node:crypto';
import { BASE_IRI } from './reading.ts';

/** What every file says. */
export const STATES = [
  {
    kind: 'Method',
    slug: 'probe',
    fields: {
      language: 'en',
      visibility: 'PUBLIC',
      lifecycle: 'ACTIVE',
      name: { en: 'Probe', 'zh-Hant': '探針' },
      requirements: ['a | b', 'c\\d', 'a | b'],
      limitations: [],
      maturity: 'EMERGING',
    },
  },
  {
    kind: 'Work',
    slug: 'w-1',
    fields: {
      language: 'en',
      visibility: 'NETWORK',
      lifecycle: 'RETRACTED',
      title: { en: 'She said "no"\nTwice' },
      year: 2001,
      authorNamesComplete: false,
      url: 'https://example.org/?a=1&b=2',
    },
  },
  {
    type: 'AUTHORED_BY',
    source: 'work/w-1',
    target: 'person/ann',
    fields: { visibility: 'PUBLIC', confidence: 0.1, sources: ['work/w-1'], position: 2 },
  },
  {
    type: 'MEMBER_OF',
    source: 'person/ann',
    target: 'lab/l',
    fields: { visibility: 'PUBLIC', from: '2024-02-29' },
  },
] as const;

const DIGEST = createHash('sha256').update('2024-02-29').digest('hex').slice(0, 12);
const ID = `${BASE_IRI}id/`;
const LACUNA = 'https://w3id.org/lacuna/v1#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

export const NDJSON = `{"kind":"Method","slug":"probe","language":"en","name":{"en":"Probe","zh-Hant":"探針"},"requirements":["a | b","c\\\\d","a | b"],"limitations":[],"maturity":"EMERGING","description":null}
{"kind": "Work", "slug": "w-1", "language": "en", "visibility": "NETWORK", "lifecycle": "RETRACTED", "title": "She said \\"no\\"\\nTwice", "year": 2001, "authorNamesComplete": false, "url": "https://example.org/?a=1&b=2"}

{"type":"AUTHORED_BY","source":"work/w-1","target":"person/ann","confidence":0.1,"sources":["work/w-1"],"position":2}
{"type":"MEMBER_OF","source":"person/ann","target":"lab/l","from":"2024-02-29"}
`;

export const JSON_LIST = `[${NDJSON.trim().split(/\n+/).join(',\n')}]`;

export const YAML = `records:
  - kind: Method
    slug: probe
    language: en
    name:
      en: Probe
      zh-Hant: 探針
    requirements: ["a | b", 'c\\d', "a | b"]
    limitations: []
    maturity: EMERGING
    description: ~
  - kind: Work
    slug: w-1
    language: en
    visibility: NETWORK
    lifecycle: RETRACTED
    title: |-
      She said "no"
      Twice
    year: 2001
    authorNamesComplete: false
    url: https://example.org/?a=1&b=2
edges:
  - { type: AUTHORED_BY, source: work/w-1, target: person/ann, confidence: 0.1, sources: [work/w-1], position: 2 }
  - type: MEMBER_OF
    source: person/ann
    target: lab/l
    from: 2024-02-29
`;

/** One file each, in the order of the states. */
export const CSV = {
  'method.csv': `slug,language,name@en,name@zh-Hant,requirements,limitations,maturity,description@en
probe,en,Probe,探針,a \\| b | c\\\\d | a \\| b,[],EMERGING,
`,
  'works.csv': `kind,slug,language,visibility,lifecycle,title@en,year,authorNamesComplete,url\r
Work,w-1,en,NETWORK,RETRACTED,"She said ""no""\nTwice",2001,FALSE,https://example.org/?a=1&b=2\r
`,
  'AUTHORED_BY.csv': `source,target,confidence,sources,position
work/w-1,person/ann,0.1,work/w-1,2
`,
  'edges.csv': `type,source,target,from
MEMBER_OF,person/ann,lab/l,2024-02-29
`,
};

/** A document of its own shape: edges first, and one of them under its source. */
export const JSON_LD = JSON.stringify({
  '@context': `${BASE_IRI}context/v1.jsonld`,
  '@graph': [
    {
      '@id': `${ID}edge/MEMBER_OF.person.ann.lab.l.${DIGEST}`,
      '@type': 'MemberOfEdge',
      source: `${ID}person/ann`,
      target: { '@id': `${ID}lab/l` },
      visibility: 'PUBLIC',
      from: '2024-02-29',
    },
    {
      '@id': `${ID}work/w-1`,
      '@type': ['Work'],
      language: 'en',
      visibility: 'NETWORK',
      lifecycle: 'RETRACTED',
      title: { EN: 'She said "no"\nTwice' },
      year: { '@value': '2001', '@type': 'xsd:integer' },
      authorNamesComplete: false,
      url: 'https://example.org/?a=1&b=2',
      authoredBy: `${ID}person/ann`,
      edges: {
        '@id': `${ID}edge/AUTHORED_BY.work.w-1.person.ann`,
        '@type': 'AuthoredByEdge',
        target: `${ID}person/ann`,
        confidence: 0.1,
        sources: [`${ID}work/w-1`],
        position: 2,
      },
    },
    {
      '@id': `${ID}method/probe`,
      '@type': 'Method',
      language: 'en',
      name: { en: 'Probe', 'zh-hant': '探針' },
      requirements: { '@list': ['a | b', 'c\\d', 'a | b'] },
      limitations: [],
      maturity: 'lacuna:Emerging',
    },
  ],
});

export const TURTLE = `@prefix lacuna: <${LACUNA}> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <${XSD}> .
@base <${ID}> .

[] a lacuna:MemberOfEdge ; lacuna:source <person/ann> ; lacuna:target <lab/l> ;
  schema:startDate "2024-02-29"^^xsd:date .

<method/probe> a lacuna:Method ; dcterms:language "en" ;
  schema:name "Probe"@en, "探針"@zh-hant ;
  lacuna:requirement ("a | b" "c\\\\d" "a | b") ; lacuna:limitation () ;
  lacuna:maturity lacuna:Emerging .

<work/w-1> a schema:CreativeWork ; dcterms:language "en" ;
  lacuna:visibility lacuna:Network ; lacuna:lifecycle lacuna:Retracted ;
  dcterms:title """She said "no"
Twice""" ;
  lacuna:year 2001 ; lacuna:authorNamesComplete false ;
  schema:url "https://example.org/?a=1&b=2"^^xsd:anyURI ;
  dcterms:creator <person/ann> .

<edge/AUTHORED_BY.work.w-1.person.ann> a lacuna:AuthoredByEdge ;
  lacuna:source <work/w-1> ; lacuna:target <person/ann> ;
  lacuna:confidence 0.1 ; dcterms:source (<work/w-1>) ; lacuna:position 2 .
`;

const AUTHORED = `<${ID}edge/AUTHORED_BY.work.w-1.person.ann>`;
const MEMBER = `<${ID}edge/MEMBER_OF.person.ann.lab.l.${DIGEST}>`;
const METHOD = `<${ID}method/probe>`;
const WORK = `<${ID}work/w-1>`;

/** In no order that any writer has. */
export const NQUADS = `_:c <${RDF}rest> <${RDF}nil> .
_:c <${RDF}first> "a | b" .
${MEMBER} <https://schema.org/startDate> "2024-02-29"^^<${XSD}date> .
${MEMBER} <${LACUNA}source> <${ID}person/ann> .
${METHOD} <https://schema.org/name> "\\u63A2\\U000091DD"@ZH-HANT .
_:a <${RDF}first> "a | b" .
_:b <${RDF}first> "c\\\\d" .
_:b <${RDF}rest> _:c .
${WORK} <http://purl.org/dc/terms/title> "She said \\"no\\"\\nTwice"@en .
${WORK} <${RDF}type> <https://schema.org/CreativeWork> .
# A comment.
${WORK} <http://purl.org/dc/terms/creator> <${ID}person/ann> .
${WORK} <http://purl.org/dc/terms/language> "en" .
${WORK} <${LACUNA}year> "2001"^^<${XSD}integer> .
${WORK} <${LACUNA}lifecycle> <${LACUNA}Retracted> .
${WORK} <${LACUNA}visibility> <${LACUNA}Network> .
${WORK} <${LACUNA}authorNamesComplete> "false"^^<${XSD}boolean> .
${WORK} <https://schema.org/url> "https://example.org/?a=1&b=2"^^<${XSD}anyURI> .
${METHOD} <${RDF}type> <${LACUNA}Method> .
${METHOD} <${RDF}type> <${LACUNA}Method> .
${METHOD} <https://schema.org/name> "Probe"@en .
${METHOD} <http://purl.org/dc/terms/language> "en"^^<${XSD}string> .
${METHOD} <${LACUNA}requirement> _:a .
${METHOD} <${LACUNA}limitation> <${RDF}nil> .
${METHOD} <${LACUNA}maturity> <${LACUNA}Emerging> .
_:a <${RDF}rest> _:b .

${AUTHORED} <${RDF}type> <${LACUNA}AuthoredByEdge> .
${AUTHORED} <${LACUNA}source> ${WORK} .
${AUTHORED} <${LACUNA}target> <${ID}person/ann> .
${AUTHORED} <${LACUNA}confidence> "1.0E-1"^^<${XSD}double> .
${AUTHORED} <${LACUNA}position> "2"^^<${XSD}integer> .
${AUTHORED} <http://purl.org/dc/terms/source> _:s .
_:s <${RDF}first> ${WORK} .
_:s <${RDF}rest> <${RDF}nil> .
${MEMBER} <${RDF}type> <${LACUNA}MemberOfEdge> .
${MEMBER} <${LACUNA}target> <${ID}lab/l> .`;
