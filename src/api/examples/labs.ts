import type { Example } from './example.ts';

/** Queries for labs. */
export const FOR_LABS: readonly Example[] = [
  {
    name: 'What does the graph say of our lab?',
    audience: 'lab',
    query: `# Findings, interests and capabilities,
# with their marks of doubt.
query OurLab($lab: ID!) {
  lab(id: $lab) {
    name
    iri
    verification
    findings(first: 10) {
      totalCount
      nodes { slug statement verification }
    }
    interests(first: 20) {
      totalCount
      nodes { id label }
    }
    offers(first: 10) { edges { basis node { label } } }
  }
}
`,
    variables: '{"lab": "eleos-ai"}',
  },
  {
    name: 'Records that we cite, all at once',
    audience: 'lab',
    query: `# By their global ids, in this order;
# null where there is none.
query RecordsWeCite($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Record { label verification lifecycle updatedAt }
  }
}
`,
    variables: '{"ids": ["work/butlin-2023", "question/self-report-reliability", "lab/eleos-ai"]}',
  },
];
