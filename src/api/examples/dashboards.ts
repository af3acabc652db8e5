import type { Example } from './example.ts';

/** Queries for dashboards. */
export const FOR_DASHBOARDS: readonly Example[] = [
  {
    name: 'Flat rows of questions',
    audience: 'dashboard',
    query: `# One page of rows; hand endCursor back
# as after for the next.
query QuestionRows($after: String) {
  questions(first: 50, after: $after, filter: { status: [OPEN, IN_PROGRESS] }) {
    totalCount
    nodes { slug title questionKind status }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '{"after": null}',
  },
  {
    name: 'Gaps in numbers',
    audience: 'dashboard',
    query: `# How many gaps of each kind there are: one bar chart.
query GapCounts {
  gaps(first: 1) {
    totalCount
    counts { kind count }
    asOf
  }
}
`,
    variables: '',
  },
  {
    name: 'How complete is the graph?',
    audience: 'dashboard',
    query: `# Read the warnings first: where little
# is recorded, gaps say little.
query HowComplete {
  graphHealth {
    value
    edges
    lastChange
    warnings { rule sentence }
    parts { name description count total share }
    kinds { kind records withoutEdges verification { verification count } }
  }
}
`,
    variables: '',
  },
  {
    name: 'What changed last?',
    audience: 'dashboard',
    query: `# Recent works of some years, the newest
# changes first.
query WhatChangedLast($years: IntRange!) {
  works(
    first: 20
    filter: { year: $years, verification: [VERIFIED], findings: { exists: true } }
    orderBy: { field: UPDATED_AT, direction: DESCENDING }
  ) {
    totalCount
    nodes { slug title year updatedAt }
  }
}
`,
    variables: '{"years": {"from": 2024}}',
  },
];
