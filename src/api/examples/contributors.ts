import type { Example } from './example.ts';

/** Queries for contributors. */
export const FOR_CONTRIBUTORS: readonly Example[] = [
  {
    name: 'Is my paper here, and is it right?',
    audience: 'contributor',
    query: `# A work, what it was read to find, and
# how far that was checked.
query IsMyPaperHere($work: ID!) {
  work(id: $work) {
    title
    year
    authorNames
    authorNamesVerification
    verification
    verificationNote
    externalIds { scheme value url }
    findings(first: 5) {
      nodes {
        statement
        verification
        verificationNote
        bearsOn(first: 5) { edges { relation strength node { text } } }
      }
    }
  }
}
`,
    variables: '{"work": "butlin-2023"}',
  },
  {
    name: 'Is this identifier known already?',
    audience: 'contributor',
    query: `# By DOI, arXiv number or ORCID, with or
# without their address.
query IsItKnown($identifier: String!) {
  search(query: $identifier, first: 3, kinds: [WORK, PERSON]) {
    totalCount
    because { sentence }
    nodes { id label verification externalIds { scheme value url } }
  }
}
`,
    variables: '{"identifier": "https://doi.org/10.1016/j.tics.2025.10.011"}',
  },
];
