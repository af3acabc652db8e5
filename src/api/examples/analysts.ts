import type { Example } from './example.ts';

/** Queries for analysts. */
export const FOR_ANALYSTS: readonly Example[] = [
  {
    name: 'What holds the field back?',
    audience: 'analyst',
    query: `# The open questions that most others
# wait for, with reasons.
query WhatHoldsTheFieldBack {
  bottlenecks(first: 10) {
    sentence
    totalCount
    asOf
    nodes {
      rank
      question { slug title }
      value
      parts {
        name raw normalised
        weight contribution
      }
      necessaryForCount
      readiness
      statedImportance
      because { sentence }
    }
  }
}
`,
    variables: '',
  },
  {
    name: 'What does this question depend on?',
    audience: 'analyst',
    query: `# In layers, nearest first. DEPENDENTS
# as direction goes the other way.
query WhatItDependsOn($question: ID!) {
  dependencies(question: $question, direction: PREREQUISITES, kinds: [REQUIRES, ANY_OF]) {
    value
    parts { direct open settled }
    layers {
      layer
      questions { distance readiness question { slug title } }
    }
    edges { kind from { slug } to { slug } group { rationale } }
    cycles { questions { slug } tiedCount }
    because { rule sentence }
  }
}
`,
    variables: '{"question": "self-report-reliability"}',
  },
  {
    name: 'How does this question come to depend on that one?',
    audience: 'analyst',
    query: `# Every way from one question down to
# another, shortest first.
query HowItDepends($from: ID!, $to: ID!) {
  dependencyPaths(from: $from, to: $to, limit: 10) {
    value
    because { sentence }
    paths {
      length
      questions { slug title }
      steps { dependencies { kind group { rationale } } }
    }
    truncated { reason total }
  }
}
`,
    variables: '{"from": "self-report-reliability", "to": "introspection-ground-truth"}',
  },
  {
    name: 'Where is nobody looking?',
    audience: 'analyst',
    query: `# What is missing, worst first. Choose
# kinds and severities to narrow the list.
query WhereIsNobodyLooking {
  gaps(first: 20, severities: [HIGH]) {
    totalCount
    counts { kind count }
    nodes {
      kind
      severity
      subject { __typename id label }
      reason
      nextStep
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '',
  },
  {
    name: 'Why is this question blocked?',
    audience: 'analyst',
    query: `# Why work on it can begin, or cannot.
query WhyIsItBlocked($question: ID!) {
  question(id: $question) {
    title
    status
    readiness {
      value
      cause
      unmet { inherited readiness question { slug title } }
      unmetGroups { group { rationale } members { slug title } }
      hasUsableMethod
      because { rule sentence }
    }
  }
}
`,
    variables: '{"question": "self-report-reliability"}',
  },
  {
    name: 'What do we know, and how surely?',
    audience: 'analyst',
    query: `# The candidate answers, and what speaks
# for and against each.
query WhatDoWeKnow($question: ID!) {
  question(id: $question) {
    title
    claims(first: 10) {
      totalCount
      edges {
        polarity
        node {
          text
          nature
          bearings(first: 10) {
            totalCount
            edges {
              relation
              strength
              note
              node { slug statement verification evidenceClass }
            }
          }
        }
      }
    }
  }
}
`,
    variables: '{"question": "self-report-reliability"}',
  },
];
