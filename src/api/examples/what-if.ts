/** Example queries about what would be, and about what became different. */
import type { Example } from './example.ts';

/** Tabs for `whatIf` and `whatIfTable`. */
export const WHAT_IF_EXAMPLES: readonly Example[] = [
  {
    name: 'What would open if this were answered?',
    audience: 'analyst',
    query: `# Suppose that questions are settled.
# Within then, ask anything as it
# would be.
query WhatWouldOpen($settle: [ID!]!) {
  whatIf(settle: $settle) {
    sentence
    opens {
      before
      question { slug title }
      openedBy { id label }
    }
    rankMoves {
      question { slug title }
      before after moved
    }
    gapsClosed { totalCount counts { kind count } }
    then {
      readyQuestions(first: 5) {
        totalCount
        nodes { slug title }
      }
    }
    truncated { reason }
  }
}
`,
    variables: '{"settle": ["interpretability-ground-truth"]}',
  },
  {
    name: 'What would be lost without these?',
    audience: 'coordinator',
    query: `# Suppose that records are gone: labs,
# methods, capabilities, findings, works,
# questions. People cannot be asked about.
query WhatWouldBeLost($remove: [ID!]!) {
  whatIf(remove: $remove) {
    sentence
    lost { slug title }
    withoutMethod { slug title }
    goesToo { id label }
    gapsOpened {
      totalCount
      items { kind severity subject { id label } reason }
    }
    because { rule sentence }
    truncated { reason }
  }
}
`,
    variables:
      '{"remove": ["question/grounds-of-moral-status", "method/policy-analysis", "capability/experimental-controls", "work/tagliabue-2025"]}',
  },
  {
    name: 'What if this needed that? In rows',
    audience: 'dashboard',
    query: `# Suppose edges that nobody recorded.
# Ask for it as text/csv to get a table.
query WhatIfThisNeededThat($add: [HypotheticalEdge!]!) {
  whatIfTable(add: $add, limit: 100) {
    sentence
    totalCount
    rows {
      slug title
      readinessBefore readinessAfter
      rankBefore rankAfter moved
    }
  }
}
`,
    variables:
      '{"add": [{"type": "REQUIRES", "source": "question/evaluation-validity", "target": "question/computational-functionalism"}]}',
  },
];

/** A tab for `compare`, which takes a moment before the graph was last written. */
export const COMPARISON_EXAMPLES: readonly Example[] = [
  {
    name: 'What changed since then?',
    audience: 'analyst',
    query: `# From a day, a moment or a revision
# (the first one when absent) until now,
# or until another moment.
query WhatChanged($from: AsOf) {
  compare(from: $from) {
    sentence
    value
    ready { question { slug title } openedBy { id label } }
    settled { slug title }
    contradicted { id text }
    gapsOpened { totalCount counts { kind count } }
    gapsClosed { totalCount counts { kind count } }
    rankMoves { question { slug } before after moved }
    byKind { kind added removed changed }
    truncated { reason }
  }
}
`,
    variables: '{"from": null}',
  },
];
