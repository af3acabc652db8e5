/** Examples of rankings: what holds questions up, beside what people say, and as rows. */
import type { Example } from './example.ts';

export const BOTTLENECK_EXAMPLES: readonly Example[] = [
  {
    name: 'Which methods could the field not do without?',
    audience: 'analyst',
    query: `# METHOD, CAPABILITY, RESOURCE or LAB:
# what is lost if it were not there.
query WithoutWhichMethods($of: BottleneckSubject!) {
  bottlenecks(of: $of, first: 10) {
    sentence
    unknown
    totalCount
    nodes {
      rank
      subject { id label }
      value
      directCount
      necessaryForCount
      because { sentence }
    }
  }
}
`,
    variables: '{"of": "METHOD"}',
  },
  {
    name: 'Where do people and graph disagree?',
    audience: 'coordinator',
    query: `# Stated importance beside computed
# rank, the widest apart first.
query PeopleAndGraph {
  bottlenecks(first: 5) {
    sentence
    disagreements(first: 10) {
      sentence
      subject { id label }
      statedImportance
      statedRank
      rankAmongStated
      rankDifference
    }
    nodes {
      sentence
      rank
      statedRank
      parts { name raw contribution }
    }
  }
}
`,
    variables: '',
  },
  {
    name: 'Bottlenecks as flat rows',
    audience: 'dashboard',
    query: `# Ask for text/csv to get a table.
query BottleneckRows($of: BottleneckSubject!) {
  bottleneckTable(of: $of, limit: 100) {
    rows {
      rank slug label value
      necessity softReach betweenness age concentration
      necessaryForCount readiness
      statedImportance statedRank rankDifference
    }
  }
}
`,
    variables: '{"of": "QUESTION"}',
  },
];
