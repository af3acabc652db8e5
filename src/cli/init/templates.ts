/** Templates for people who describe another field: every kind and edge type, every field, in words. */
import { MODEL } from '../../model/generated/model.ts';
import type { EdgeDescription, FieldDescription, KindDescription } from '../../model/model.ts';
import { allowedWords, exampleId, exampleSlug, exampleValue } from './example-values.ts';

/** A file of the new instance. */
export interface NewFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Longest line of an explanation. */
const WIDTH = 96;

const HOW_TO_READ = [
  'Lines with ## explain. Take away "# " before a field to use it. What you do not use may go.',
  'The entries below are fictional: replace them by your own, or take them away.',
];

/** One template for each kind, and one for the edge types that begin at it. */
export function templates(): readonly NewFile[] {
  return MODEL.kinds.flatMap((kind) => [
    { path: `templates/${kind.slug}.yaml`, text: recordTemplate(kind) },
    ...edgeTemplate(kind),
  ]);
}

function recordTemplate(kind: KindDescription): string {
  const required = kind.fields.filter((field) => field.required && !isPreset(field));
  const optional = kind.fields.filter((field) => !required.includes(field));
  return `${SCHEMA_LINE}
${explained(`${kind.name}. ${kind.description}`, '')}
##
${HOW_TO_READ.map((line) => explained(line, '')).join('\n')}

- kind: ${kind.name}
${explained('Readable id, unique within the kind, never changed. Allowed: kebab-case. Required.', '  ')}
  slug: ${exampleSlug('one')}
${required.map((field) => fieldLines(field, true)).join('\n')}
${optional.map((field) => fieldLines(field, false)).join('\n')}

## The least that an entry needs.
- kind: ${kind.name}
  slug: ${exampleSlug('two')}
${required.map((field) => `  ${field.name}: ${exampleValue(field)}`).join('\n')}
`;
}

/** None for a kind at which no edge type begins. */
function edgeTemplate(kind: KindDescription): readonly NewFile[] {
  const edges = MODEL.edges.filter(({ pairs }) => sourceOf(pairs[0]?.source) === kind.name);
  if (edges.length === 0) return [];
  const text = `${SCHEMA_LINE}
${explained(`Connections that begin at a ${kind.name}.`, '')}
##
${HOW_TO_READ.map((line) => explained(line, '')).join('\n')}
${explained('source and target are the kind and the slug of a record, here or in another file.', '')}

${edges.map(edgeEntry).join('\n\n')}
`;
  return [{ path: `templates/connections-of-${kind.slug}.yaml`, text }];
}

function edgeEntry(edge: EdgeDescription): string {
  const [pair] = edge.pairs;
  const [source, target] = [sourceOf(pair?.source), sourceOf(pair?.target)];
  const pairs = edge.pairs.map((each) => `${each.source} to ${each.target}`).join(', ');
  const required = edge.fields.filter((field) => field.required && !isPreset(field));
  const optional = edge.fields.filter((field) => !required.includes(field));
  return `${explained(`${edge.type}. ${edge.description} Allowed: ${pairs.replaceAll('*', 'any kind')}.`, '')}
- type: ${edge.type}
  source: ${exampleId(source, 'one')}
  target: ${exampleId(target, source === target ? 'two' : 'one')}
${[
  ...required.map((field) => fieldLines(field, true)),
  ...optional.map((field) => fieldLines(field, false)),
].join('\n')}`;
}

/** Estimates may be about anything; the example is about a question. */
function sourceOf(kind = ''): string {
  return kind === '*' ? 'Question' : kind;
}

/** Required, but with a value where none is stated. */
function isPreset({ name }: FieldDescription): boolean {
  return name === 'visibility' || name === 'lifecycle';
}

function fieldLines(field: FieldDescription, used: boolean): string {
  const need = used ? 'Required.' : '';
  const words = [field.description, allowedWords(field), need].filter((each) => each !== '');
  return `${explained(words.join(' '), '  ')}\n  ${used ? '' : '# '}${field.name}: ${exampleValue(field)}`;
}

/** The words as lines of explanation of a bounded length. */
function explained(words: string, indent: string): string {
  const lines: string[] = [];
  let line = `${indent}##`;
  for (const word of words.split(/\s+/)) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = `${indent}##`;
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../schema/lacuna.schema.json';
