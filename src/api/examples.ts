/** Named queries for each kind of user: the tabs of GraphiQL. A test answers every one on the seed. */

/** A query worth trying. `variables` is JSON text or empty. */
export interface Example {
  readonly name: string;
  readonly audience: 'analyst' | 'dashboard' | 'lab' | 'coordinator' | 'newcomer' | 'contributor';
  readonly query: string;
  readonly variables: string;
}

/** The examples, the most asked ones first. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'What holds the field back?',
    audience: 'analyst',
    query: `# The open questions that most others
# wait for, with reasons.
query WhatHoldsTheFieldBack {
  bottlenecks(first: 10) {
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
