/** JSON-LD of any shape, by way of RDF. Nothing is fetched. */
import jsonld from 'jsonld';
import { CONTEXT_PATH, contextDocument } from '../../linked-data/context-document.ts';
import { CONTEXT_V1 } from '../../linked-data/generated/context-v1.ts';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { ReadQuad } from '../../linked-data/read-terms.ts';
import { PREFIXES } from '../../linked-data/vocabulary-names.ts';
import { nearestName, orNearest } from '../../model/nearest-name.ts';
import { shown } from '../../model/validation.ts';
import type { InputItem } from '../input.ts';
import { isObject } from './field-values.ts';
import { type GraphSource, graphItems } from './graph-items.ts';
import { IgnoredOnce } from './ignored-once.ts';
import { mistakeAt, placeIn } from './items.ts';
import { fromLibrary } from './library-terms.ts';

/** Something that jsonld leaves out. */
interface Remark {
  readonly code: string;
  readonly details?: { readonly [key: string]: unknown };
}

const XSD_DOUBLE = `${PREFIXES.xsd}double`;
const KEYS = Object.keys(CONTEXT_V1);

/** Left out by jsonld without loss. */
const HARMLESS = ['object with only @id', 'empty object', 'null @value value'];

/** Records and edges of a document that was parsed; throws `ReadMistake` for one that is no JSON-LD. */
export async function jsonLdItems(
  document: object,
  { file, baseIri: fallback }: GraphSource,
): Promise<Iterable<readonly InputItem[]>> {
  const remarks: Remark[] = [];
  let baseIri: string | undefined;
  const documentLoader = async (address: string) => {
    if (!address.endsWith(`/${CONTEXT_PATH}`)) throw new UnknownContext(address);
    baseIri ??= address.slice(0, -CONTEXT_PATH.length);
    return { documentUrl: address, document: contextDocument() };
  };
  const eventHandler = ({ event }: { event: Remark }) => remarks.push(event);
  const options = { base: null, documentLoader, eventHandler };
  const quads = await toQuads(document, options);
  return [remarkItems(remarks, file), ...graphItems(quads, { file, baseIri: baseIri ?? fallback })];
}

class UnknownContext extends Error {
  readonly address: string;
  constructor(address: string) {
    super(address);
    this.address = address;
  }
}

async function toQuads(
  document: object,
  options: Parameters<typeof jsonld.expand>[1],
): Promise<readonly ReadQuad[]> {
  try {
    const expanded = await jsonld.expand(document, options);
    const whole = { ...options, skipExpansion: true };
    const quads = await jsonld.toRDF(withWholeNumbers(expanded) as object, whole);
    // Of what it tells in a remark, jsonld may leave a gap.
    return quads.filter(isWhole).map(fromLibrary);
  } catch (thrown) {
    throw documentMistake(thrown);
  }
}

function isWhole(quad: jsonld.RdfQuad): boolean {
  return Object.values(quad).every((term) => term !== null);
}

/** Numbers as texts of a type that jsonld leaves alone: of xsd:double it keeps 16 digits. */
function withWholeNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWholeNumbers);
  if (!isObject(value)) return value;
  const stated = value['@value'];
  if (typeof stated === 'number' || value['@type'] === XSD_DOUBLE) {
    const isInteger = Number.isInteger(stated) && value['@type'] !== XSD_DOUBLE;
    const type = isInteger
      ? (value['@type'] ?? `${PREFIXES.xsd}integer`)
      : `${PREFIXES.xsd}decimal`;
    return { ...value, '@type': type, '@value': String(stated) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withWholeNumbers(item)]),
  );
}

/** What jsonld throws for a document that is wrong; anything else is thrown on. */
function documentMistake(thrown: unknown): unknown {
  if (thrown instanceof ReadMistake || !(thrown instanceof Error)) return thrown;
  const address = unknownContext(thrown);
  if (address !== undefined) {
    return new ReadMistake(
      `The document refers to the context ${shown(address)}, which is not fetched; put the context into the document.`,
    );
  }
  if (!thrown.name.startsWith('jsonld.')) return thrown;
  const { code } = (thrown as { details?: { code?: unknown } }).details ?? {};
  const reason = typeof code === 'string' ? `${code}` : thrown.message.split(/[.;]/)[0];
  return new ReadMistake(`This is not JSON-LD that can be read: ${reason}.`);
}

function unknownContext(thrown: unknown): string | undefined {
  let at = thrown;
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    if (at instanceof UnknownContext) return at.address;
    at = (at as { details?: { cause?: unknown } }).details?.cause ?? at.cause;
  }
  return undefined;
}

function remarkItems(remarks: readonly Remark[], file: string): readonly InputItem[] {
  const ignored = new IgnoredOnce(file);
  const sentences = new Set<string>();
  const reasons: InputItem[] = [];
  for (const remark of remarks) {
    const property = propertyOf(remark);
    if (HARMLESS.includes(remark.code)) continue;
    if (property !== undefined && nearestName(property, KEYS) === undefined) {
      reasons.push(
        ...ignored.add({
          reason: `The key ${shown(property)} is not in the context, so it is not read.`,
        }),
      );
    } else sentences.add(remarkSentence(remark, property));
  }
  return [...[...sentences].map((each) => mistakeAt(placeIn(file), each)), ...reasons];
}

function propertyOf({ code, details }: Remark): string | undefined {
  const property = details?.['property'];
  return code === 'invalid property' && typeof property === 'string' ? property : undefined;
}

function remarkSentence({ code, details = {} }: Remark, property: string | undefined): string {
  if (property !== undefined) {
    const end = KEYS.includes(property) ? ' of the document.' : orNearest(property, KEYS);
    return `The key ${shown(property)} is not in the context${end}`;
  }
  const value = Object.values(details).find((each) => typeof each === 'string');
  if (code.startsWith('relative')) {
    return `${shown(value)} is no whole IRI and no name that the context knows.`;
  }
  return `Something is left out by the rules of JSON-LD (${code}${value === undefined ? '' : `: ${shown(value)}`}).`;
}
