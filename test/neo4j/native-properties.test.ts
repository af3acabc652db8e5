import { beforeAll, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import {
  OWN_PROPERTIES,
  recordOf,
  recordProperties,
} from '../../src/store/engines/neo4j/native-properties.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { commitStates, question, requires } from '../contract/sample-changes.ts';
import { sampleStates } from '../support/sample-states.ts';
import { describeOnNeo4j } from './test-neo4j.ts';

const STRING = 'STRING NOT NULL';
const STRINGS = 'LIST<STRING NOT NULL> NOT NULL';
const INTEGER = 'INTEGER NOT NULL';
const FLOAT = 'FLOAT NOT NULL';
const BOOLEAN = 'BOOLEAN NOT NULL';
const DATE = 'DATE NOT NULL';
const MOMENT = 'ZONED DATETIME NOT NULL';

type Types = Readonly<Record<string, string>>;

const strings = (...names: string[]): Types =>
  Object.fromEntries(names.map((name) => [name, STRING]));

/** Texts in the three languages of the samples, and once more in the record's own. */
const texts = (...names: string[]): Types =>
  strings(...names.flatMap((name) => [name, `${name}_en`, `${name}_ru`, `${name}_zh_Hant`]));

const PROVENANCE: Types = {
  ...strings('id', 'createdBy', 'updatedBy', 'digest'),
  createdAt: MOMENT,
  updatedAt: MOMENT,
  revision: INTEGER,
};

const EVERY_RECORD: Types = {
  ...PROVENANCE,
  ...strings('slug', 'searchText', 'language', 'visibility', 'licence', 'lifecycle'),
  ...strings('assessedBy', 'verification', 'verificationNote', 'wikidata'),
};

const EVERY_EDGE: Types = {
  ...PROVENANCE,
  ...strings('visibility', 'rationale', 'assessedBy', 'verification', 'verificationNote'),
  confidence: FLOAT,
  sources: STRINGS,
};

/** What the SDL says of each kind, by hand. */
const KINDS: Readonly<Record<string, Types>> = {
  Question: {
    ...texts('title', 'text', 'statusRationale'),
    ...strings('questionKind', 'status'),
    wellPosed: BOOLEAN,
  },
  PrerequisiteGroup: texts('rationale'),
  MethodGroup: texts('rationale'),
  Claim: { ...texts('text'), ...strings('nature'), wouldUpdateOn: STRINGS },
  Topic: {
    ...texts('prefLabel', 'definition', 'schemeTitle'),
    ...strings('inScheme'),
    topConcept: BOOLEAN,
  },
  Finding: {
    ...texts('statement', 'scope'),
    ...strings('evidenceClass', 'evidenceClassAssessedBy', 'outcome'),
  },
  Work: {
    ...texts('title'),
    ...strings('workType', 'authorNamesVerification', 'url', 'doi', 'arxiv'),
    year: INTEGER,
    authorNames: STRINGS,
    seenAt: STRINGS,
    authorNamesComplete: BOOLEAN,
    authorNamesTruncated: BOOLEAN,
  },
  Method: {
    ...texts('name', 'description'),
    ...strings('maturity', 'maturityAssessedBy'),
    requirements: STRINGS,
    otherRequirements: STRINGS,
    limitations: STRINGS,
  },
  Indicator: {
    ...texts('name', 'definition', 'theory', 'unit'),
    ...strings('code', 'scaleKind', 'preferredDirection'),
    minimum: FLOAT,
    maximum: FLOAT,
  },
  System: strings('name', 'systemKind'),
  Lab: {
    ...texts('name'),
    ...strings('url', 'ror', 'country', 'labKind', 'capabilitiesAssessedBy'),
    statedCapabilities: STRINGS,
  },
  Person: strings('name', 'orcid', 'affiliationNote'),
  Capability: { ...texts('name', 'description'), ...strings('capabilityKind') },
  Resource: { ...texts('name', 'description'), ...strings('resourceKind', 'url') },
  Contradiction: {
    ...texts('title', 'reason', 'resolution'),
    ...strings('contradictionKind', 'state'),
    noticedOn: DATE,
  },
  Effort: { ...texts('title', 'handover'), ...strings('state'), from: DATE, to: DATE },
  Rubric: { ...texts('title', 'description'), minimum: FLOAT, maximum: FLOAT },
  Estimate: {
    ...texts('reasons'),
    value: FLOAT,
    low: FLOAT,
    high: FLOAT,
    estimatedOn: DATE,
  },
};

const NOTE = strings('note');
const BASIS_AND_DATES = { ...strings('basis'), from: DATE, to: DATE };
const POSITION = { position: INTEGER };

/** Each edge type of the SDL as people write it, with what it says beyond every edge. */
const EDGES: Readonly<Record<string, Types>> = {
  '(:Question)-[edge:REQUIRES]->(:Question)': strings('wording'),
  '(:Question)-[edge:INFORMED_BY]->(:Question)': strings('strength'),
  '(:Question)-[edge:HAS_GROUP]->(:PrerequisiteGroup)': POSITION,
  '(:PrerequisiteGroup)-[edge:MEMBER]->(:Question)': POSITION,
  '(:Question)-[edge:HAS_METHOD_GROUP]->(:MethodGroup)': POSITION,
  '(:MethodGroup)-[edge:METHOD_MEMBER]->(:Method)': POSITION,
  '(:Question)-[edge:REFINES]->(:Question)': strings('aspect'),
  '(:Question)-[edge:PART_OF]->(:Question)': strings('aspect'),
  '(:Question)-[edge:ABOUT]->(:Topic)': { primary: BOOLEAN },
  '(:Claim)-[edge:ANSWERS]->(:Question)': strings('polarity'),
  '(:Topic)-[edge:BROADER]->(:Topic)': NOTE,
  '(:Topic)-[edge:RELATED]->(:Topic)': NOTE,
  '(:Topic)-[edge:EXACT_MATCH]->(:Topic)': NOTE,
  '(:Topic)-[edge:CLOSE_MATCH]->(:Topic)': NOTE,
  '(:Effort)-[edge:PURSUES]->(:Question)': NOTE,
  '(:Effort)-[edge:USES]->(:Method)': NOTE,
  '(:Effort)-[edge:RUN_BY]->(:Lab)': strings('role'),
  '(:Estimate)-[edge:ESTIMATES]->(:Question)': strings('aspect'),
  '(:Estimate)-[edge:ON_RUBRIC]->(:Rubric)': strings('version'),
  '(:Estimate)-[edge:ESTIMATED_BY]->(:Person)': strings('role'),
  '(:Finding)-[edge:BEARS_ON]->(:Claim)': strings('relation', 'strength', 'note'),
  '(:Finding)-[edge:INFORMS]->(:Question)': strings('strength', 'note'),
  '(:Finding)-[edge:USED]->(:Method)': NOTE,
  '(:Finding)-[edge:STUDIED]->(:System)': NOTE,
  '(:Finding)-[edge:PRODUCED_BY]->(:Lab)': strings('basis'),
  '(:Finding)-[edge:REPORTED_IN]->(:Work)': strings('locator'),
  '(:Finding)-[edge:REPLICATES]->(:Finding)': NOTE,
  '(:Finding)-[edge:IN_TENSION_WITH]->(:Finding)': NOTE,
  '(:Finding)-[edge:VALIDATES]->(:Indicator)': strings('aspect', 'note'),
  '(:Contradiction)-[edge:INVOLVES]->(:Finding)': NOTE,
  '(:Contradiction)-[edge:CONCERNS]->(:Claim)': NOTE,
  '(:Resource)-[edge:EXPLAINS]->(:Question)': strings('level'),
  '(:Work)-[edge:AUTHORED_BY]->(:Person)': { roles: STRINGS, position: INTEGER },
  '(:Question)-[edge:HAS_SOURCE]->(:Work)': strings('url'),
  '(:Method)-[edge:ADDRESSES]->(:Question)': NOTE,
  '(:Method)-[edge:MEASURES]->(:Indicator)': NOTE,
  '(:Method)-[edge:NEEDS]->(:Capability)': strings('requirement'),
  '(:Method)-[edge:COMPLEMENTS]->(:Method)': NOTE,
  '(:Method)-[edge:REPLACES]->(:Method)': NOTE,
  '(:Method)-[edge:VARIANT_OF]->(:Method)': NOTE,
  '(:System)-[edge:DEVELOPED_BY]->(:Lab)': NOTE,
  '(:Person)-[edge:MEMBER_OF]->(:Lab)': { ...strings('role'), from: DATE, to: DATE },
  '(:Lab)-[edge:HAS]->(:Capability)': BASIS_AND_DATES,
  '(:Lab)-[edge:OFFERS]->(:Capability)': BASIS_AND_DATES,
  '(:Lab)-[edge:SEEKS]->(:Capability)': BASIS_AND_DATES,
  '(:Lab)-[edge:INTERESTED_IN]->(:Question)': strings('basis'),
};

describeOnNeo4j('native properties', (getNeo4j) => {
  beforeAll(async () => {
    await getNeo4j().wipe();
    const store = await openNeo4jStore(getNeo4j().connection);
    const { records, edges } = sampleStates(1);
    await commitStates(store, ...records, ...edges);
    await commitStates(
      store,
      question('what', {
        title: { en: 'What?', ru: 'Что?', 'zh-Hant': '什麼？' },
        status: 'IN_PROGRESS',
        wellPosed: false,
      }),
      question('why', { title: { en: 'Why?' } }),
      requires('what', 'why', { rationale: 'One explains the other.', confidence: 1 }),
    );
    await store.close();
  });

  async function typesOf(pattern: string): Promise<Types> {
    const [row] = await getNeo4j().run<{ types: [string, string][] }>(
      `MATCH ${pattern}
       RETURN [name IN keys(properties(found)) | [name, valueType(found[name])]] AS types
       LIMIT 1`,
    );
    return Object.fromEntries(row?.types ?? []);
  }

  it.each(Object.entries(KINDS))('keeps every field of a %s natively', async (kind, types) => {
    const found = await typesOf(`(found:${kind} {slug: 'sample-1-first'})`);

    expect(found).toEqual({ ...EVERY_RECORD, ...types });
  });

  it.each(Object.entries(EDGES))('keeps every field of %s natively', async (edge, types) => {
    const found = await typesOf(edge.replace('edge:', 'found:'));

    expect(found).toEqual({ ...EVERY_EDGE, ...types });
  });

  it('has a line above for every kind and edge type of the model', () => {
    const types = Object.keys(EDGES).map((edge) => /edge:(\w+)/.exec(edge)?.[1]);

    expect(Object.keys(KINDS).sort()).toEqual(MODEL.kinds.map(({ name }) => name).sort());
    expect(types.sort()).toEqual(MODEL.edges.map(({ type }) => type).sort());
  });

  it('reads as people write it', async () => {
    const rows = await getNeo4j().run(
      `MATCH (q:Question {slug: $slug})-[r:REQUIRES]->(p:Question)
       RETURN q.id, q.title, q.title_ru, q.title_zh_Hant, q.status, q.wellPosed,
         r.rationale, r.confidence, p.title, labels(p) AS labels, r.createdAt.year AS year`,
      { slug: 'what' },
    );

    expect(rows).toEqual([
      {
        'q.id': 'question/what',
        'q.title': 'What?',
        'q.title_ru': 'Что?',
        'q.title_zh_Hant': '什麼？',
        'q.status': 'IN_PROGRESS',
        'q.wellPosed': false,
        'r.rationale': 'One explains the other.',
        'r.confidence': 1,
        'p.title': 'Why?',
        labels: expect.arrayContaining(['Record', 'Question']),
        year: 2026,
      },
    ]);
  });

  it.each([
    ['title', 'the default text'],
    ['title_en', 'the text by language'],
  ])('tells what somebody changed by hand in %s, %s', async (property) => {
    const store = await openNeo4jStore(getNeo4j().connection);
    const before = await store.readRecords(['question/what']);
    await getNeo4j().run(`MATCH (q:Question {slug: 'what'}) SET q.${property} = 'Changed'`);

    const [record] = await store.readRecords(['question/what']);

    expect(record?.fields['title']).toEqual({ en: 'Changed', ru: 'Что?', 'zh-Hant': '什麼？' });
    await getNeo4j().run(`MATCH (q:Question {slug: 'what'}) SET q.${property} = 'What?'`);
    expect(await store.readRecords(['question/what'])).toEqual(before);
    await store.close();
  });
});

it('uses no name of a property that a field of the model has, or could be mistaken for', () => {
  const fields = [...MODEL.kinds, ...MODEL.edges].flatMap((each) => each.fields);

  for (const { name } of fields) {
    expect(OWN_PROPERTIES).not.toContain(name);
    expect(name).not.toContain('_');
  }
});

it.each(['en_GB', '', 'en-', 'a b'])('refuses the language tag "%s"', (tag) => {
  const state = question('a', { title: { [tag]: 'A' } });
  const provenance = {
    createdAt: '2026-01-02T03:04:05.678Z',
    createdBy: 'x',
    updatedAt: '2026-01-02T03:04:05.678Z',
    updatedBy: 'x',
    revision: 1,
    digest: 'd',
  };

  expect(() => recordProperties({ ...state, id: 'question/a', provenance })).toThrow(
    expect.objectContaining({ kind: 'invalid' }),
  );
});

it('calls a record without a proper id damaged', () => {
  expect(() => recordOf({ id: 'planet/mars' })).toThrow(
    expect.objectContaining({ kind: 'damaged' }),
  );
});
