import { describe, expect, it } from 'vitest';
import { edgeOfType, kindNamed } from '../../src/model/lookup.ts';
import { edgeProblems, recordProblems } from '../../src/model/validation.ts';
import { OBSTRUCTION_MARK } from '../../src/seeding/dependencies.ts';
import { loadSeed } from '../../src/seeding/load-seed.ts';
import { count, countOf, edgeAt, edgesById, recordsById, seed, total } from './loaded-seed.ts';
import { FIELD_FOLDER, type Row, readInput } from './seed-folders.ts';

const questions = readInput('questions.json');
const dependencies = readInput('dependencies.json');
const groups = readInput('any-of-groups.json');
const claims = readInput('claims.json');
const bearsOn = readInput('bears-on.json');
const findings = readInput('findings.json');
const methods = readInput('methods.json');
const indicators = readInput('indicators.json');
const labs = readInput('labs.json');
const people = readInput('people.json');
const systems = readInput<Record<string, Row[]>>('systems.json');
const topics = readInput<Record<string, Row[]>>('topics.json');
const capabilities = readInput<Record<string, Row[]>>('capabilities.json');

function rowsOf(file: Record<string, Row[]>, list: string): Row[] {
  return file[list] ?? [];
}

describe('loadSeed', () => {
  it('makes a record of every row, two of every finding, and three estimates per question', () => {
    expect(countOf(seed.records.map(({ kind }) => kind))).toEqual({
      Question: questions.length,
      Estimate: 3 * questions.length,
      Rubric: 3,
      PrerequisiteGroup: count(groups, 'kind', 'any-of'),
      MethodGroup: count(groups, 'kind', 'any-of-methods'),
      Claim: claims.length,
      Finding: findings.length,
      Work: findings.length,
      Method: methods.length,
      Indicator: indicators.length,
      Lab: labs.length,
      Person: people.length,
      System: rowsOf(systems, 'systems').length,
      Topic: rowsOf(topics, 'topics').length,
      Capability: rowsOf(capabilities, 'capabilities').length,
    });
    expect([questions.length, findings.length, claims.length]).toEqual([142, 269, 187]);
  });

  it('makes an edge of every link', () => {
    const replaced = total(groups, 'replaces');
    const fieldOf = new Map(questions.map((row) => [row['id'], row['field']]));
    const besideTheField = rowsOf(topics, 'questionTopics').filter(
      (row) => fieldOf.get(row['question']) !== row['topic'],
    );
    expect(countOf(seed.edges.map(({ type }) => type))).toEqual({
      ABOUT: questions.length + besideTheField.length,
      BROADER: rowsOf(topics, 'topics').filter((row) => row['broader']).length,
      HAS_SOURCE:
        total(questions, 'sources') + total(methods, 'sources') + total(indicators, 'sources'),
      ESTIMATES: 3 * questions.length,
      ON_RUBRIC: 3 * questions.length,
      REQUIRES:
        count(dependencies, 'kind', 'requires') + count(dependencies, 'kind', 'blocks') - replaced,
      INFORMED_BY: count(dependencies, 'kind', 'informs'),
      REFINES: count(dependencies, 'kind', 'refines'),
      HAS_GROUP: count(groups, 'kind', 'any-of'),
      MEMBER: total(
        groups.filter((row) => row['kind'] === 'any-of'),
        'members',
      ),
      HAS_METHOD_GROUP: count(groups, 'kind', 'any-of-methods'),
      METHOD_MEMBER: total(
        groups.filter((row) => row['kind'] === 'any-of-methods'),
        'members',
      ),
      ANSWERS: claims.length,
      BEARS_ON: bearsOn.filter((row) => row['claim']).length,
      INFORMS: bearsOn.filter((row) => row['question']).length,
      REPORTED_IN: findings.length,
      USED: total(findings, 'methods'),
      PRODUCED_BY: total(findings, 'producedBy'),
      IN_TENSION_WITH: total(findings, 'contradicts'),
      REPLICATES: findings.filter((row) => row['replicationOf']).length,
      STUDIED: rowsOf(systems, 'studied').length,
      DEVELOPED_BY: rowsOf(systems, 'systems').filter((row) => row['developer']).length,
      ADDRESSES: total(methods, 'appliesTo'),
      MEASURES: total(indicators, 'measuredBy'),
      NEEDS: total(rowsOf(capabilities, 'capabilities'), 'neededBy'),
      OFFERS: total(rowsOf(capabilities, 'capabilities'), 'offeredBy'),
      INTERESTED_IN: total(labs, 'focusFields', 'focusQuestions'),
      MEMBER_OF: total(people, 'affiliations'),
      AUTHORED_BY: total(people, 'authored'),
    });
  });

  it('gives only states that the model accepts, each once, with ends that exist', () => {
    expect(seed.records.flatMap(recordProblems)).toEqual([]);
    expect(seed.edges.flatMap(edgeProblems)).toEqual([]);
    expect(recordsById.size).toBe(seed.records.length);
    expect(edgesById.size).toBe(seed.edges.length);
    const named = seed.edges.flatMap(({ source, target, fields }) => [
      source,
      target,
      ...((fields['sources'] as string[] | undefined) ?? []),
    ]);
    expect(named.filter((id) => !recordsById.has(id))).toEqual([]);
  });

  it('states every required field', () => {
    const lacking = [
      ...seed.records.map((each) => ({ of: kindNamed(each.kind), fields: each.fields })),
      ...seed.edges.map((each) => ({ of: edgeOfType(each.type), fields: each.fields })),
    ].flatMap(({ of, fields }) =>
      of.fields.filter(({ name, required }) => required && fields[name] === undefined),
    );
    expect(lacking).toEqual([]);
  });

  it('gives the same states in the same order each time', () => {
    expect(JSON.stringify(loadSeed(FIELD_FOLDER))).toBe(JSON.stringify(seed));
  });

  it('runs symmetric edges from the smaller id to the larger', () => {
    const symmetric = seed.edges.filter(({ type }) => edgeOfType(type).symmetric);
    expect(symmetric.length).toBeGreaterThan(0);
    expect(symmetric.filter(({ source, target }) => source >= target)).toEqual([]);
  });
});

describe('dependencies', () => {
  it('keep the mark of an obstruction once it is a hard prerequisite', () => {
    const edge = edgeAt(
      'REQUIRES.question.self-report-reliability.question.self-report-contamination',
    );
    expect(edge.fields).toMatchObject({
      wording: 'OBSTRUCTED',
      rationale: `Trained-in answers hide any introspective signal. ${OBSTRUCTION_MARK}`,
      assessedBy: 'EDITORIAL',
    });
    const obstructions = seed.edges.filter(({ fields }) => fields['wording'] === 'OBSTRUCTED');
    expect(obstructions).toHaveLength(count(dependencies, 'kind', 'blocks'));
  });

  it('cite the findings on which they rest', () => {
    const edge = edgeAt('REQUIRES.question.animal-marker-transfer.question.gaming-problem');
    expect(edge.fields).toMatchObject({
      wording: 'NEEDS',
      sources: ['finding/dung-2023-tests', 'finding/birch-2024'],
    });
    const sourced = seed.edges.filter(({ fields }) => fields['sources'] !== undefined);
    expect(sourced).toHaveLength(dependencies.filter((row) => Array.isArray(row['source'])).length);
  });

  it('give way to the group that replaces them and leave it their reasons', () => {
    const dependency = dependencies.find(
      (row) => row['id'] === 'welfare-measurement--valence-representation',
    );
    expect(
      edgesById.has('REQUIRES.question.welfare-measurement.question.valence-representation'),
    ).toBe(false);
    expect(
      edgeAt(
        'MEMBER.prerequisite-group.welfare-measurement-channel.question.valence-representation',
      ).fields,
    ).toMatchObject({ position: 1, rationale: dependency?.['rationale'] });
  });
});

describe('bearings', () => {
  it('hold every older link between a finding and a question once, with its strength', () => {
    const questionOf = new Map(claims.map((row) => [row['id'], row['question']]));
    const now = bearsOn.map((row) =>
      [row['finding'], row['question'] ?? questionOf.get(row['claim']), row['strength']].join(' '),
    );
    const before = findings.flatMap((row) =>
      (row['bearsOn'] as Row[]).map((link) =>
        [row['id'], link['question'], link['strength']].join(' '),
      ),
    );
    expect(now.toSorted()).toEqual(before.toSorted());
  });
});

describe('topics', () => {
  it('have labels in both languages, and the title of the scheme on the top concepts alone', () => {
    const found = seed.records.filter(({ kind }) => kind === 'Topic');
    for (const { fields } of found) {
      expect(Object.keys(fields['prefLabel'] ?? {})).toEqual(['en', 'ru']);
      expect(fields['inScheme']).toBe('research-topics');
      expect('schemeTitle' in fields).toBe(fields['topConcept'] === true);
    }
  });

  it('are primary for each question exactly once: its field', () => {
    const primary = seed.edges.filter(({ fields }) => fields['primary'] === true);
    expect(primary.map(({ source, target }) => [source, target])).toEqual(
      questions.map((row) => [`question/${row['id']}`, `topic/${row['field']}`]),
    );
  });
});
