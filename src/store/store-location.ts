/** Which engine to open, and where. */
export type StoreLocation =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database?: string;
    };
