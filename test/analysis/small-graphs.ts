/** Short words for small graphs. Everything is public, active and valid unless the fields differ. */
import type { EdgeType, KindName } from '../../src/model/generated/model.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import type { State } from '../support/test-api.ts';

const COMMON = { language: 'en', lifecycle: 'ACTIVE', visibility: 'PUBLIC' };

export function record(kind: KindName, slug: string, fields: Fields = {}): RecordState {
  return { kind, slug, fields: { ...COMMON, ...fields } };
}

export function edge(
  type: EdgeType,
  source: string,
  target: string,
  fields: Fields = {},
): EdgeState {
  return { type, source, target, fields: { visibility: 'PUBLIC', ...fields } };
}

export function question(slug: string, fields: Fields = {}): RecordState {
  return record('Question', slug, { title: { en: slug }, status: 'OPEN', ...fields });
}

export function open(...slugs: readonly string[]): readonly RecordState[] {
  return slugs.map((slug) => question(slug));
}

export function answered(slug: string): RecordState {
  return question(slug, { status: 'ANSWERED' });
}

/** Between two questions by their slugs, as all edges below. */
export function requires(source: string, target: string, fields: Fields = {}): EdgeState {
  return edge('REQUIRES', `question/${source}`, `question/${target}`, fields);
}

/** A group of a question, with its members. */
export function anyOf(owner: string, slug: string, members: readonly string[]): readonly State[] {
  const group = `prerequisite-group/${slug}`;
  return [
    record('PrerequisiteGroup', slug, { rationale: { en: 'Either would do.' } }),
    edge('HAS_GROUP', `question/${owner}`, group),
    ...members.map((member) => edge('MEMBER', group, `question/${member}`)),
  ];
}

export function method(slug: string, fields: Fields = {}): RecordState {
  return record('Method', slug, { name: { en: slug }, ...fields });
}

export function finding(slug: string, fields: Fields = {}): RecordState {
  return record('Finding', slug, { statement: { en: slug }, ...fields });
}

export function claim(slug: string, fields: Fields = {}): RecordState {
  return record('Claim', slug, { text: { en: slug }, ...fields });
}

export function lab(slug: string, fields: Fields = {}): RecordState {
  return record('Lab', slug, { name: { en: slug }, ...fields });
}

export function rubric(slug: string, fields: Fields = {}): RecordState {
  return record('Rubric', slug, { title: { en: slug }, ...fields });
}

/** An estimate of a question on a rubric, which is not included. */
export function estimate(
  of: string,
  value: number,
  { slug = `estimate-of-${of}`, on = 'importance', ...fields }: Fields & EstimatePlace = {},
): readonly State[] {
  return [
    record('Estimate', slug, { value, ...fields }),
    edge('ON_RUBRIC', `estimate/${slug}`, `rubric/${on}`),
    edge('ESTIMATES', `estimate/${slug}`, `question/${of}`),
  ];
}

interface EstimatePlace {
  readonly slug?: string;
  readonly on?: string;
}
