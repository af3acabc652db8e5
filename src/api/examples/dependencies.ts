/** Examples of what hangs together: layers, chains, tracks, surroundings and knots. */
import type { Example } from './example.ts';

/** The tabs, the most asked ones first. */
export const DEPENDENCY_EXAMPLES: readonly Example[] = [
  {
    name: 'What is around this question?',
    audience: 'newcomer',
    query: `# Both ways, small enough to read. Paste
# mermaid into a Mermaid editor to see it
# drawn; text says the same in words.
query WhatIsAround($question: ID!) {
  neighbourhood(question: $question, depth: 2, most: 20) {
    sentence
    parts { prerequisites dependents shown beyond }
    layers {
      direction
      distance
      total
      questions { readiness necessaryForCount question { slug title } }
      folded { count ready blocked settled }
    }
    text
    mermaid
  }
}
`,
    variables: '{"question": "self-report-reliability"}',
  },
  {
    name: 'What can be worked on side by side?',
    audience: 'coordinator',
    query: `# Parallel tracks beneath a question, and
# the longest chain that nobody can shorten
# by working on more of it at once.
query SideBySide($question: ID!) {
  dependencies(question: $question) {
    sentence
    tracks {
      number
      size
      ready { slug title }
      longestChain { length }
    }
    longestOpenChain {
      length
      steps { questions { slug title } }
    }
  }
}
`,
    variables: '{"question": "welfare-measurement"}',
  },
  {
    name: 'Which dependencies say nothing new?',
    audience: 'contributor',
    query: `# Hard prerequisites that a longer way
# tells, too. Nothing is dropped: somebody
# may have meant each of them.
query NothingNew($question: ID!) {
  dependencies(question: $question) {
    redundantCount
    redundant {
      dependency { edgeId from { slug } to { slug } }
      way { slug title }
    }
  }
}
`,
    variables: '{"question": "welfare-measurement"}',
  },
  {
    name: 'Rows of what it depends on',
    audience: 'dashboard',
    query: `# Flat rows; ask with Accept: text/csv for
# a spreadsheet.
query DependencyRows($question: ID!) {
  dependencyTable(question: $question) {
    totalCount
    rows { slug title layer distance readiness isReady track chainStep }
  }
}
`,
    variables: '{"question": "self-report-reliability"}',
  },
  {
    name: 'Where do questions go round in a circle?',
    audience: 'analyst',
    query: `# Over soft prerequisites, too. Without
# kinds: the knots that block work, each with
# the edges whose removal would loosen it.
query Circles($kinds: [DependencyKind!]) {
  cycles(kinds: $kinds, limit: 10) {
    sentence
    parts { hardCircles groupKnots circles waiting }
    knots {
      sort
      size
      tie { slug title }
      waitingCount
      breakingEdges {
        single { kind from { slug } to { slug } group { rationale } }
        set { kind from { slug } to { slug } group { rationale } }
        isMinimum
      }
      sentence
    }
  }
}
`,
    variables: '{"kinds": ["REQUIRES", "ANY_OF", "INFORMED_BY"]}',
  },
];
