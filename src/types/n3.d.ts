/** The part of n3 that this project uses; the package has no types of its own. */
declare module 'n3' {
  import type { Transform } from 'node:stream';

  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
    readonly value: string;
    readonly language?: string;
    readonly datatype?: Term;
    equals(other: Term | null | undefined): boolean;
  }

  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
    readonly graph: Term;
  }

  export interface ParserOptions {
    readonly format?: string;
    readonly baseIRI?: string;
    /** Begins the label of every blank node; empty keeps labels as they are. */
    readonly blankNodePrefix?: string;
    readonly comments?: boolean;
  }

  /** What a parser throws; `context` says where. */
  export interface ParserError extends Error {
    readonly context?: { readonly line?: number };
  }

  type OnQuad = (error: ParserError | null, quad: Quad | null, prefixes?: object) => void;
  type OnPrefix = (prefix: string, iri: Term) => void;

  export class Parser {
    constructor(options?: ParserOptions);
    /** Without callback all quads at once; throws `ParserError`. */
    parse(text: string): Quad[];
    parse(text: string, onQuad: OnQuad, onPrefix?: OnPrefix): void;
    parse(stream: NodeJS.ReadableStream, onQuad: OnQuad, onPrefix?: OnPrefix): void;
  }

  /** Takes text or bytes, gives quads. */
  export class StreamParser extends Transform {
    constructor(options?: ParserOptions);
  }

  export interface WriterOptions {
    readonly format?: string;
    readonly prefixes?: Readonly<Record<string, string>>;
    readonly baseIRI?: string;
    readonly lists?: Readonly<Record<string, readonly Term[]>>;
  }

  export class Writer {
    constructor(options?: WriterOptions);
    addQuad(quad: Quad): void;
    addQuad(subject: Term, predicate: Term, object: Term, graph?: Term): void;
    addQuads(quads: readonly Quad[]): void;
    addPrefixes(prefixes: Readonly<Record<string, string>>): void;
    list(items: readonly Term[]): Term;
    blank(predicate?: Term, object?: Term): Term;
    end(done: (error: Error | null, result: string) => void): void;
    quadsToString(quads: readonly Quad[]): string;
  }

  export const DataFactory: {
    namedNode(iri: string): Term;
    blankNode(label?: string): Term;
    literal(value: string, languageOrDatatype?: string | Term): Term;
    defaultGraph(): Term;
    quad(subject: Term, predicate: Term, object: Term, graph?: Term): Quad;
  };
}
