import type { Example } from './example.ts';

/** Queries for those who coordinate. */
export const FOR_COORDINATORS: readonly Example[] = [
  {
    name: 'What should we start next?',
    audience: 'coordinator',
    query: `# Questions on which work can begin now,
# and what settling each would open.
query WhatToStartNext {
  readyQuestions(first: 20) {
    totalCount
    edges {
      necessaryForCount
      unblocksCount
      node {
        slug
        title
        methods(first: 5) { totalCount nodes { name maturity } }
        efforts(first: 5) { totalCount }
      }
    }
  }
}
`,
    variables: '',
  },
  {
    name: 'Which answers hang on one lab?',
    audience: 'coordinator',
    query: `# Open questions on which only one lab
# has findings.
query WhichHangOnOneLab {
  gaps(first: 20, kinds: [ONE_LAB_ONLY]) {
    totalCount
    nodes {
      severity
      subject { id label }
      reason
      because { records { __typename id label } }
    }
  }
}
`,
    variables: '',
  },
  {
    name: 'What holds up one topic, and who works on it?',
    audience: 'coordinator',
    query: `# Ranks are those of the whole field.
# People are counted, never named.
query WhatHoldsUpATopic($topic: ID!) {
  bottlenecks(first: 10, filter: { topics: { any: [$topic] } }) {
    totalCount
    nodes {
      rank
      value
      question {
        slug
        title
        topics { nodes { slug } }
        busFactor { value labs efforts unknown }
      }
    }
  }
}
`,
    variables: '{"topic": "model-welfare"}',
  },
  {
    name: 'Bottlenecks with my own weights',
    audience: 'coordinator',
    query: `# Every question counts the same, soft
# prerequisites as much as hard ones.
query MyBottlenecks($weights: BottleneckWeights!) {
  bottlenecks(first: 10, value: UNIFORM, weights: $weights) {
    weights { necessity softReach concentration }
    nodes {
      rank
      value
      question { slug title }
      parts { name contribution }
      necessaryFor { slug }
    }
  }
}
`,
    variables: '{"weights": {"necessity": 1, "softReach": 1, "concentration": 0}}',
  },
];
