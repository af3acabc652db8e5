/** Statements in the one form that RDFC-1.0 gives them, whoever wrote them. */
import jsonld from 'jsonld';
import { type Quad, Writer } from 'n3';
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
  return canonical
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

function cutToSixteen(_found: string, number: string, rest: string): string {
  return `"${Number(number)
    .toExponential(15)
    .replace(/(\d)0*e\+?/, '$1E')}"${rest}`;
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
