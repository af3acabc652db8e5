/** Examples about gaps, coverage and certainty. */
import type { Example } from './example.ts';

export const GAP_EXAMPLES: readonly Example[] = [
  {
    name: 'What is missing about one topic?',
    audience: 'analyst',
    query: `# Gaps of the topic and of everything
# narrower, with what could be done.
query WhatIsMissing($topics: [ID!]!) {
  gaps(topics: $topics, severities: [HIGH], first: 20) {
    sentence
    severityCounts { severity count }
    nodes {
      kind
      sentence
      subject { __typename slug }
    }
  }
}
`,
    variables: '{"topics": ["interpretability"]}',
  },
  {
    name: 'Which sorts of gap are there?',
    audience: 'newcomer',
    query: `# Every rule: what it holds for, and
# what can be done about it.
query SortsOfGap {
  gapRules { kind title holdsFor nextStep subjectKinds }
}
`,
    variables: '',
  },
  {
    name: 'All gaps as rows',
    audience: 'dashboard',
    query: `# Send "Accept: text/csv" for a table
# that a spreadsheet opens.
query GapRows {
  gapTable(limit: 1000) {
    rows { kind title severity subjectKind slug label reason nextStep }
  }
}
`,
    variables: '',
  },
  {
    name: 'Which methods serve which topics, and which none?',
    audience: 'coordinator',
    query: `# A matrix of any two kinds: topics and
# methods meet in questions.
query TopicsAndMethods {
  coverage(rows: TOPIC, columns: METHOD, limit: 20) {
    sentence
    value
    ways { sentence }
    rows { record { slug } total linked }
    cells { row { slug } column { slug } count }
    holes { rowCount columnCount emptyCells }
    truncated { reason }
  }
}
`,
    variables: '',
  },
  {
    name: 'Labs and methods as a heat map',
    audience: 'dashboard',
    query: `# Findings by lab and method: one row
# for each cell that is not empty.
query LabsAndMethods {
  coverageTable(rows: LAB, columns: METHOD, via: ["PRODUCED_BY", "USED"]) {
    rows { row rowLabel column columnLabel count }
  }
}
`,
    variables: '',
  },
  {
    name: 'How certain are the answers to a question?',
    audience: 'analyst',
    query: `# In the words of GRADE, with each step.
query HowCertain($question: ID!) {
  question(id: $question) {
    title
    claims(first: 20) {
      nodes {
        text
        certainty {
          value
          sentence
          parts { name levels }
          because { rule sentence records { slug } }
        }
      }
    }
  }
}
`,
    variables: '{"question": "self-report-reliability"}',
  },
];
