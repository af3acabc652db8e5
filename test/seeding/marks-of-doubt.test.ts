import { describe, expect, it } from 'vitest';
import { recordId } from '../../src/model/identity.ts';
import { count, countOf, edgeAt, recordAt, seed, total } from './loaded-seed.ts';
import { readInput } from './seed-folders.ts';

const claims = readInput('claims.json');
const findings = readInput('findings.json');
const people = readInput('people.json');

describe('marks of doubt', () => {
  it('leave a statement written from memory unverified', () => {
    const unverified = seed.records.filter(
      ({ kind, fields }) => kind === 'Finding' && fields['verification'] === 'UNVERIFIED',
    );
    const fromMemory = findings.filter((row) => row['statementBasis'] === 'memory');
    expect(unverified.map(({ slug }) => slug)).toEqual(fromMemory.map((row) => row['id']));
    expect(unverified).toHaveLength(185);
    expect(new Set(unverified.map(({ fields }) => fields['verificationNote']))).toEqual(
      new Set(['Written from general knowledge and not checked against the work.']),
    );
  });

  it('tell a source read from a source heard of', () => {
    const marks = seed.records.flatMap(({ kind, fields }) =>
      kind === 'Finding' ? [String(fields['verification'])] : [],
    );
    expect(countOf(marks)).toEqual({
      VERIFIED: count(findings, 'statementBasis', 'abstract-or-source-read'),
      SECONDARY_SOURCE: count(findings, 'statementBasis', 'seen-in-secondary-source'),
      UNVERIFIED: count(findings, 'statementBasis', 'memory'),
    });
  });

  it('leave a title from memory unverified', () => {
    const unverified = seed.records.filter(
      ({ kind, fields }) => kind === 'Work' && fields['verification'] === 'UNVERIFIED',
    );
    expect(unverified).toHaveLength(
      count(findings, 'verifiedDetail', 'identifier-and-short-citation'),
    );
    for (const { fields } of unverified) {
      expect(fields['verificationNote']).toContain('the title is from memory');
    }
  });

  it('leave lists of authors from memory unverified, and authorships in them too', () => {
    const works = seed.records.filter(
      ({ kind, fields }) => kind === 'Work' && fields['authorNamesVerification'] === 'UNVERIFIED',
    );
    expect(works).toHaveLength(count(findings, 'authorsBasis', 'memory'));
    const fromMemory = new Set(works.map(recordId));
    const authorships = seed.edges.filter(
      ({ type, source }) => type === 'AUTHORED_BY' && fromMemory.has(source),
    );
    expect(authorships.length).toBeGreaterThan(100);
    expect(authorships.filter(({ fields }) => fields['verification'] !== 'UNVERIFIED')).toEqual([]);
  });

  it('give no place among the authors where the list is a selection', () => {
    const works = new Map(
      seed.records.flatMap((each) => (each.kind === 'Work' ? [[recordId(each), each.fields]] : [])),
    );
    const placed = seed.edges.filter(
      ({ type, fields }) => type === 'AUTHORED_BY' && fields['position'] !== undefined,
    );
    expect(placed).toHaveLength(380);
    for (const { source, fields } of placed) {
      const work = works.get(source);
      expect(work?.['authorNamesComplete'] || work?.['authorNamesTruncated']).toBe(true);
      const names = work?.['authorNames'] as string[];
      expect(names.length).toBeGreaterThanOrEqual(Number(fields['position']));
    }
  });

  it('keep affiliations with their basis, and the note where there are none', () => {
    expect(edgeAt('MEMBER_OF.person.ethan-perez.lab.anthropic').fields).toEqual({
      visibility: 'PUBLIC',
      verification: 'UNVERIFIED',
      verificationNote:
        'as known from public work in the period of the listed papers; may be out of date',
    });
    const unaffiliated = people.filter(
      ({ affiliations }) => total([{ affiliations }], 'affiliations') === 0,
    );
    const noted = seed.records.filter(
      ({ kind, fields }) => kind === 'Person' && fields['affiliationNote'] === 'not recorded',
    );
    expect(noted).toHaveLength(unaffiliated.length);
  });

  it('mark every judgement as editorial', () => {
    const judgements = [
      'ABOUT',
      'ANSWERS',
      'BEARS_ON',
      'INFORMS',
      'REQUIRES',
      'INFORMED_BY',
      'REFINES',
      'MEMBER',
      'METHOD_MEMBER',
      'HAS_GROUP',
      'HAS_METHOD_GROUP',
      'IN_TENSION_WITH',
      'REPLICATES',
      'ESTIMATES',
      'INTERESTED_IN',
      'NEEDS',
      'OFFERS',
      'MEASURES',
      'STUDIED',
      'BROADER',
    ];
    const unmarked = seed.edges.filter(
      ({ type, fields }) => judgements.includes(type) && fields['assessedBy'] !== 'EDITORIAL',
    );
    expect(unmarked).toEqual([]);
    const judged = ['Question', 'Claim', 'Estimate', 'Rubric', 'PrerequisiteGroup', 'MethodGroup'];
    const unmarkedRecords = seed.records.filter(
      ({ kind, fields }) => judged.includes(kind) && fields['assessedBy'] !== 'EDITORIAL',
    );
    expect(unmarkedRecords).toEqual([]);
  });

  it('leave absent what the data does not say', () => {
    const natures = seed.records.filter(
      ({ kind, fields }) => kind === 'Claim' && fields['nature'] !== undefined,
    );
    expect(natures).toHaveLength(claims.filter((row) => row['nature']).length);
    expect(seed.records.filter(({ fields }) => fields['licence'] !== undefined)).toEqual([]);
    expect(recordAt('lab/cooperative-ai-foundation').fields).not.toHaveProperty('country');
    expect(seed.records.filter(({ kind }) => kind === 'Effort')).toEqual([]);
  });
});
