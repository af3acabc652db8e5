/** The little of jsonld 9 that tests use; the package has no types of its own. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: object;
  }

  interface Options {
    readonly safe?: boolean;
    readonly base?: string | null;
    readonly documentLoader: (address: string) => Promise<RemoteDocument>;
    readonly eventHandler?: (call: { readonly event: { readonly code: string } }) => void;
  }

  const jsonld: {
    expand(document: object, options: Options): Promise<readonly object[]>;
    toRDF(
      document: object,
      options: Options & { readonly format: 'application/n-quads' },
    ): Promise<string>;
  };
  export = jsonld;
}
