/** Wrong arguments of gaps, coverage and the health of the graph. */
import { wrongQuestionConditions } from './conditions.ts';
import {
  INPUT,
  noValueOf,
  noValuesOf,
  outside,
  type WrongByArgument,
  type WrongByField,
  wrongListedIds,
  wrongPage,
  wrongRows,
} from './wrong.ts';

function wrongGapChoice(): WrongByArgument {
  return {
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind, or absent.', INPUT],
      noValuesOf('GapKind'),
    ],
    severities: [
      ['[]', 'severities is []; it must be a list of at least one severity, or absent.', INPUT],
      noValuesOf('GapSeverity'),
    ],
    subjectKinds: [
      ['[]', 'subjectKinds is []; it must be a list of at least one kind, or absent.', INPUT],
      noValuesOf('RecordKind'),
    ],
    topics: wrongListedIds('topics', 'topic'),
    questions: wrongListedIds('questions', 'question'),
    filter: wrongQuestionConditions,
  };
}

function wrongCoverage(): WrongByArgument {
  const person = 'it must be another kind: people are never listed one by one.';
  return {
    rows: [['PERSON', `rows is "PERSON"; ${person}`, INPUT], noValueOf('RecordKind')],
    columns: [['PERSON', `columns is "PERSON"; ${person}`, INPUT], noValueOf('RecordKind')],
    via: [
      ['[]', 'via is []; it must be a list of at least one type of edge, or absent.', INPUT],
      ['["about"]', 'via is "about"; it must be a type of edge, such as ABOUT.', INPUT],
      [
        '["BEARS_ON"]',
        'via is ["BEARS_ON"]; it must be types of edge that link TOPIC and METHOD, not through people.',
        INPUT,
      ],
      [
        '["ABOUT", "ADDRESSES", "NEEDS"]',
        'via is "NEEDS"; it must be a type of edge on a shortest way between TOPIC and METHOD, or left out.',
        INPUT,
      ],
    ],
    rowIds: wrongListedIds('rowIds', 'topic'),
    columnIds: wrongListedIds('columnIds', 'method'),
  };
}

export const wrongForGaps: WrongByField = {
  gaps: { ...wrongPage, ...wrongGapChoice() },
  gapTable: { ...wrongGapChoice(), limit: wrongRows },
  coverage: { ...wrongCoverage(), limit: outside('limit', 200, [0, -1, 201]) },
  coverageTable: { ...wrongCoverage(), limit: wrongRows },
  graphHealth: {},
};
