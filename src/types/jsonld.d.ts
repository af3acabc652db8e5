/** The part of jsonld 9 that this project uses; the package has no types of its own. */
declare module 'jsonld' {
  namespace jsonld {
    interface RemoteDocument {
      readonly documentUrl: string;
      readonly document: object;
      readonly contextUrl?: string | null;
    }

    interface Options {
      readonly safe?: boolean;
      readonly base?: string | null;
      readonly documentLoader: (address: string) => Promise<RemoteDocument>;
      readonly eventHandler?: (call: { readonly event: { readonly code: string } }) => void;
    }

    interface CanonizeOptions {
      readonly algorithm?: 'RDFC-1.0';
      readonly format?: 'application/n-quads';
      readonly maxWorkFactor?: number;
    }

    interface RdfTerm {
      readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
      readonly value: string;
      readonly language?: string;
      readonly datatype?: RdfTerm;
    }

    interface RdfQuad {
      readonly subject: RdfTerm;
      readonly predicate: RdfTerm;
      readonly object: RdfTerm;
      readonly graph: RdfTerm;
    }
  }

  const jsonld: {
    expand(document: object, options: jsonld.Options): Promise<readonly object[]>;
    compact(document: object, context: object, options: jsonld.Options): Promise<object>;
    flatten(document: object, context: object | null, options: jsonld.Options): Promise<object>;
    toRDF(
      document: object,
      options: jsonld.Options & { readonly format: 'application/n-quads' },
    ): Promise<string>;
    toRDF(document: object, options: jsonld.Options): Promise<readonly jsonld.RdfQuad[]>;
    canonize(
      document: object,
      options: jsonld.Options & { readonly canonizeOptions?: jsonld.CanonizeOptions },
    ): Promise<string>;
    canonize(
      nquads: string,
      options: {
        readonly inputFormat: 'application/n-quads';
        readonly canonizeOptions?: jsonld.CanonizeOptions;
      },
    ): Promise<string>;
  };
  export = jsonld;
}
