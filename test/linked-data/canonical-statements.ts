/** Statements in the one form that RDFC-1.0 gives them, whoever wrote them. */
import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { toNQuads } from './read-linked-data.ts';

const CANONIZE = { algorithm: 'RDFC-1.0', maxWorkFactor: Number.POSITIVE_INFINITY } as const;

const XSD_DOUBLE = /"(\S+)"(\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#double> \.)$/;

/**
 * Canonical lines of N-Quads. Language tags are compared without case, as RDF 1.1 has it, and numbers
 * with 16 digits, as jsonld writes them, which loses the last digit of some.
 */
export async function canonicalOf(nquads: string): Promise<readonly string[]> {
  const canonical = await jsonld.canonize(nquads, {
    inputFormat: 'application/n-quads',
    canonizeOptions: CANONIZE,
  });
  return comparableLines(canonical);
}

function comparableLines(nquads: string): readonly string[] {
  return nquads
    .split('\n')
    .map((line) =>
      line.replace(/"@[A-Za-z0-9-]+ \.$/, lowerCase).replace(XSD_DOUBLE, cutToSixteen),
    );
}

/** Canonical lines of what a JSON-LD document says. */
export async function canonicalOfDocument(document: object): Promise<readonly string[]> {
  return canonicalOf(await toNQuads(document));
}

/** Canonical lines of parsed statements. */
export function canonicalOfQuads(quads: readonly Quad[]): Promise<readonly string[]> {
  return canonicalOf(new Writer({ format: 'N-Quads' }).quadsToString(quads));
}

/**
 * Canonical lines of what N-Quads say of each entry, by its IRI: the blank nodes of lists never leave
 * their entry, and RDFC-1.0 is slow where a graph has many lists that look alike.
 */
export async function canonicalByEntry(
  nquads: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const quads = new Parser({ format: 'N-Quads' }).parse(nquads);
  const bySubject = groupedBySubject(quads);
  const canonical = new Map<string, readonly string[]>();
  let count = 0;
  for (const [iri, own] of bySubject) {
    if (own[0]?.subject.termType !== 'NamedNode') continue;
    const group = withLists(own, bySubject);
    count += group.length;
    canonical.set(iri, await canonicalOfGroup(group));
  }
  // Otherwise a list would belong to two entries, or to none.
  if (count !== quads.length)
    throw new Error(`${count} of ${quads.length} statements have an entry`);
  return canonical;
}

/** RDFC-1.0 does nothing but sort where there are no blank nodes, and that is quicker without it. */
async function canonicalOfGroup(group: readonly Quad[]): Promise<readonly string[]> {
  if (group.some(({ object }) => object.termType === 'BlankNode')) return canonicalOfQuads(group);
  const lines = comparableLines(new Writer({ format: 'N-Quads' }).quadsToString(group));
  return [...new Set(lines)].sort();
}

function groupedBySubject(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(quad.subject.value);
    if (group) group.push(quad);
    else groups.set(quad.subject.value, [quad]);
  }
  return groups;
}

/** The statements with those of the blank nodes that they lead to. */
function withLists(
  own: readonly Quad[],
  bySubject: ReadonlyMap<string, readonly Quad[]>,
): readonly Quad[] {
  const group = [...own];
  for (const { object } of group) {
    if (object.termType === 'BlankNode') group.push(...(bySubject.get(object.value) ?? []));
  }
  return group;
}

function cutToSixteen(_found: string, number: string, rest: string): string {
  return `"${Number(number)
    .toExponential(15)
    .replace(/(\d)0*e\+?/, '$1E')}"${rest}`;
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
