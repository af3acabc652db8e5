/** Example queries for resilience, single points of failure and the spread of knowledge. */
import type { Example } from './example.ts';

export const RESILIENCE_EXAMPLES: readonly Example[] = [
  {
    name: 'What is lost if this lab stops?',
    audience: 'coordinator',
    query: `# Questions that lose their last worker,
# evidence, method or route, and what
# falls in between. People are never
# taken away.
query WhatIsLostWithoutThem($records: [ID!]!) {
  resilience(without: $records) {
    value
    sentence
    parts { name count worth questions { slug title } }
    downstreamCount
    downstream { slug title }
    between { kind count records { id label } }
    because { rule sentence }
    asOf
    truncated { reason }
  }
}
`,
    variables: '{\n  "records": ["lab/anthropic"]\n}',
  },
  {
    name: 'The same losses as rows',
    audience: 'dashboard',
    query: `# One row for each question and loss.
# Ask for text/csv to get a sheet.
query LossesAsRows($records: [ID!]!) {
  resilienceTable(without: $records, limit: 100) {
    totalCount
    asOf
    rows { slug title loss statedImportance }
  }
}
`,
    variables: '{\n  "records": ["lab/anthropic", "lab/far-ai"]\n}',
  },
  {
    name: 'On what does too much hang?',
    audience: 'analyst',
    query: `# Labs, methods, capabilities and
# resources without which, alone, a
# question loses its last support.
query SinglePoints {
  singlePointsOfFailure(first: 10, kinds: [LAB, METHOD, CAPABILITY, RESOURCE]) {
    totalCount
    sentence
    people {
      questions { band count }
      methods { band count }
      labs { band count }
    }
    nodes {
      rank
      record { id label }
      value
      questionCount
      parts { name count }
      sentence
      because { sentence }
    }
  }
}
`,
    variables: '',
  },
  {
    name: 'Single points of failure in numbers',
    audience: 'dashboard',
    query: `# Flat rows of every kind.
query SinglePointsInNumbers {
  singlePointOfFailureTable(limit: 200) {
    totalCount
    asOf
    rows {
      rank kind slug label value questionCount
      lastWorkerCount lastEvidenceCount
      lastMethodCount lastRouteCount
    }
  }
}
`,
    variables: '',
  },
  {
    name: 'Who else could do this?',
    audience: 'coordinator',
    query: `# How widely the field holds what its
# methods need, and the cheapest steps
# to spread it.
query HowWidelyHeld {
  knowledgeSpread(first: 10) {
    totalCount
    sentence
    counts { spread count }
    nodes {
      record { id label }
      spread
      value
      people
      effectiveLabs
      methodCount
      questionCount
      hangingCount
      sentence
    }
  }
  cheapestSteps(first: 5) {
    before
    after
    guarantee
    sentence
    steps {
      place group sentence
      record { id label }
      lab { slug name }
      holder { slug name }
      otherNeedsHeld otherNeeds
      before after
      because { sentence }
    }
  }
}
`,
    variables: '',
  },
];
