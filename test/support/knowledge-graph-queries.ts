/** Queries that ask a server for everything that it can tell about questions and what is around them. */
import { MODEL } from '../../src/model/generated/model.ts';
import { rootFieldName } from '../../src/model/schema-names.ts';
import type { TestApi } from './test-api.ts';

const REASONS = 'because { rule sentence records { __typename id label } }';

const READINESS = `
  query Readiness($id: ID!) {
    question(id: $id) {
      id
      readiness {
        value cause parts { directUnmet unmetGroups inheritedUnmet }
        unmet { inherited readiness question { id } }
        unmetGroups { group { id } members { id } }
        deadlock { kind questions { id } }
        hasUsableMethod wellPosed statedStatus
        settledParts { id } inconsistentWith { id }
        truncated { reason shown total }
        ${REASONS}
      }
    }
  }`;

const DEPENDENCIES = `
  query Dependencies($question: ID!, $direction: DependencyDirection!) {
    dependencies(
      question: $question
      direction: $direction
      kinds: [REQUIRES, ANY_OF, INFORMED_BY, REFINES, PART_OF]
      limit: 50
    ) {
      value direction question { id } parts { direct open settled }
      layers { layer questions { distance readiness question { id } } }
      edges { kind edgeId from { id } to { id } group { id } }
      cycles { tiedCount questions { id } }
      redundantCount redundant { way { id } dependency { edgeId } }
      longestOpenChain { length steps { questions { id } } }
      tracks { number size readyCount questions { id } longestChain { length } }
      sentence
      truncated { reason shown total }
      ${REASONS}
    }
    dependencyTable(question: $question, direction: $direction, limit: 50) {
      totalCount sentence rows { slug title layer distance readiness isReady track chainStep }
    }
  }`;

const NEIGHBOURHOOD = `
  query Neighbourhood($question: ID!) {
    neighbourhood(question: $question, depth: 3, most: 3) {
      value readiness text mermaid sentence
      parts { prerequisites dependents shown beyond }
      layers {
        direction distance total
        questions { readiness necessaryForCount isOnBothSides question { id } }
        folded { count open ready blocked deadlocked settled }
      }
      edges { kind edgeId }
      truncated { reason shown total }
      ${REASONS}
    }
  }`;

const CYCLES = `
  query Cycles($kinds: [DependencyKind!]) {
    cycles(kinds: $kinds, limit: 20) {
      value sentence parts { hardCircles groupKnots circles questions waiting }
      knots {
        number sort size tieSize waitingCount sentence questions { id } tie { id }
        breakingEdges {
          singleCount isSingleComplete setSize isMinimal isMinimum
          single { kind edgeId group { id } } set { edgeId }
        }
        ${REASONS}
      }
    }
  }`;

const RANKINGS = `
  query Rankings($weights: BottleneckWeights!, $value: QuestionValue!) {
    bottlenecks(first: 50, weights: $weights, value: $value) {
      totalCount weights { necessity softReach betweenness age concentration }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      sentence unknown
      disagreements { subject { id } rank statedRank rankAmongStated rankDifference sentence }
      nodes {
        rank value question { id } necessaryForCount directCount readiness statedImportance
        statedRank rankAmongStated rankDifference sentence estimated { error }
        parts { name raw normalised weight contribution }
        necessaryFor { id }
        truncated { reason shown total }
        ${REASONS}
      }
    }
    readyQuestions(first: 50) {
      totalCount sentence
      edges {
        cursor necessaryForCount unblocksCount node { id }
        unblocks { id } opens { id } sentence truncated { reason } ${REASONS}
      }
    }
    gaps(first: 100) {
      totalCount counts { kind count } severityCounts { severity count } sentence
      nodes { id kind severity reason nextStep sentence subject { id label } ${REASONS} }
    }
  }`;

/** How surely claims are known, and what of two kinds is linked. */
const EVIDENCE: readonly string[] = [
  `{ gapTable { totalCount rows { id kind severity subjectKind slug label questionCount } } }`,
  `{ claims(first: 50) { nodes { id certainty { value sentence parts { name levels } ${REASONS} } } } }`,
  ...[
    ['TOPIC', 'METHOD'],
    ['LAB', 'CLAIM'],
    ['QUESTION', 'QUESTION'],
    ['RUBRIC', 'QUESTION'],
  ].map(
    ([rows, columns]) => `{
      coverage(rows: ${rows}, columns: ${columns}, limit: 20) {
        value parts { rows columns cells filledCells }
        rows { record { id } total linked } columns { record { id } total linked }
        cells { row { id } column { id } count }
        holes { rows { id } rowCount columns { id } columnCount emptyCells }
        sentence ${REASONS}
      }
      coverageTable(rows: ${rows}, columns: ${columns}) {
        totalCount rows { row rowLabel column columnLabel count }
      }
    }`,
  ),
];

const RESILIENCE = `
  query Resilience($value: QuestionValue!) {
    singlePointsOfFailure(first: 25, value: $value) {
      totalCount sentence
      people { questions { band count } methods { band count } labs { band count } }
      nodes {
        rank kind value questionCount sentence record { id } parts { name count }
        resilience {
          value downstreamCount downstream { id }
          parts { name count worth questions { id } } between { kind count records { id } }
        }
        ${REASONS}
      }
    }
    knowledgeSpread(first: 50) {
      totalCount sentence counts { spread count }
      nodes {
        spread value people peopleCount concentration effectiveLabs sentence
        methodCount questionCount hangingCount record { id } labs { id } ${REASONS}
      }
    }
    cheapestSteps {
      value before after guarantee sentence
      steps { group before after otherNeedsHeld otherNeeds seeksIt sentence record { id } lab { id } }
    }
  }`;

/** Every list of every kind, each with one relation at a time, so that no query is too large. */
const LISTS: readonly string[] = MODEL.kinds.flatMap((kind) => [
  `{ ${kind.plural}(first: 100) { totalCount pageInfo { startCursor endCursor } nodes { id label } } }`,
  ...kind.relations.map(({ field, list }) =>
    list
      ? `{ ${kind.plural}(first: 50) { nodes { id ${field}(first: 50) { totalCount edges { id cursor rationale node { id } } } } } }`
      : `{ ${kind.plural}(first: 50) { nodes { id ${field} { id } } } }`,
  ),
]);

const SUPPORT = `
  query Support($of: BottleneckSubject!, $value: QuestionValue!) {
    bottlenecks(of: $of, first: 50, value: $value) {
      totalCount sentence unknown
      nodes {
        rank value subject { __typename id label } question { id } necessaryForCount directCount
        parts { name raw normalised weight contribution }
        necessaryFor { id } readiness sentence
        ${REASONS}
      }
    }
    bottleneckTable(of: $of, limit: 50, value: $value) {
      totalCount sentence
      rows { rank id slug label value necessity softReach concentration necessaryForCount directCount }
    }
  }`;

const ONE = `query One($id: ID!) { node(id: $id) { __typename id } }`;

/** Answers about the questions, by what was asked. Ids may be those of records that do not exist. */
export async function askAboutQuestions(
  api: TestApi,
  questions: readonly string[],
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const id of questions) {
    answers[`readiness of ${id}`] = await api.read(READINESS, { id });
    for (const direction of ['PREREQUISITES', 'DEPENDENTS']) {
      const variables = { question: id, direction };
      answers[`${direction} of ${id}`] = await dataOrRefusal(api, DEPENDENCIES, variables);
    }
    answers[`around ${id}`] = await dataOrRefusal(api, NEIGHBOURHOOD, { question: id });
  }
  for (const kinds of [null, ['REQUIRES', 'INFORMED_BY', 'ANY_OF']]) {
    answers[`cycles over ${kinds}`] = await api.read(CYCLES, { kinds });
  }
  for (const value of ['IMPORTANCE', 'UNIFORM']) {
    answers[`rankings by ${value}`] = await api.read(RANKINGS, { weights: {}, value });
    for (const of of ['METHOD', 'CAPABILITY', 'RESOURCE', 'LAB']) {
      answers[`rankings of ${of} by ${value}`] = await api.read(SUPPORT, { of, value });
    }
    answers[`resilience by ${value}`] = await api.read(RESILIENCE, { value });
  }
  for (const query of EVIDENCE) answers[query] = await api.read(query);
  return answers;
}

/** The data, or the sentences that refuse a question that is not there. */
export async function dataOrRefusal(
  api: TestApi,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables);
  return errors.length === 0 ? data : errors.map(({ message }) => message);
}

/** Answers about all records of all kinds; `ids` are asked for one by one. */
export async function askAboutRecords(
  api: TestApi,
  ids: readonly string[],
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const query of LISTS) answers[query] = await api.read(query);
  for (const id of ids) {
    answers[id] = await api.read(ONE, { id });
    const kind = MODEL.kinds.find(({ slug }) => id.startsWith(`${slug}/`));
    const field = rootFieldName(kind?.name ?? '');
    answers[`${field} ${id}`] = await api.read(`query ($id: ID!) { ${field}(id: $id) { id } }`, {
      id,
    });
  }
  return answers;
}
