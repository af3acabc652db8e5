import type { Example } from './example.ts';

/** Queries for newcomers. */
export const FOR_NEWCOMERS: readonly Example[] = [
  {
    name: 'Where can I start?',
    audience: 'newcomer',
    query: `# A topic, its questions, and what to read
# about each. Labels exist in Russian too.
query WhereCanIStart($topic: ID!) {
  topic(id: $topic) {
    prefLabel
    russian: prefLabel(language: "ru")
    definition
    questions(first: 10) {
      totalCount
      nodes {
        title
        text
        readiness { value hasUsableMethod }
        sourceWorks(first: 3) { nodes { title year url } }
      }
    }
  }
}
`,
    variables: '{"topic": "model-welfare"}',
  },
  {
    name: 'Look for something',
    audience: 'newcomer',
    query: `# Words, beginnings of words, an id, a
# DOI or an ORCID; best first.
query LookFor($query: String!) {
  search(query: $query, first: 10) {
    totalCount
    facets { kind count }
    because { sentence }
    edges {
      score
      parts { name contribution }
      highlights { field language snippet matches { start end } }
      node { __typename id label }
    }
  }
}
`,
    variables: '{"query": "sparse autoenc"}',
  },
];
