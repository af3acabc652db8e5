/** Who may read the types of schema/analysis/coverage.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const coverageAccess: Decisions = {
  CoverageStep: anyone('from', 'types', 'to'),
  CoverageWay: anyone('steps', 'sentence'),
  CoverageLine: anyone('record', 'total', 'linked'),
  CoverageCell: anyone('row', 'column', 'count'),
  CoverageParts: anyone('rows', 'columns', 'cells', 'filledCells'),
  CoverageHoles: anyone('rows', 'rowCount', 'columns', 'columnCount', 'emptyCells'),
  Coverage: anyone(
    'value',
    'parts',
    'ways',
    'rows',
    'columns',
    'cells',
    'holes',
    'because',
    'sentence',
    'asOf',
    'truncated',
  ),
  CoverageRow: anyone('row', 'rowLabel', 'column', 'columnLabel', 'count'),
  CoverageTable: anyone('rows', 'totalCount', 'sentence', 'asOf', 'truncated'),
  Query: anyone('coverage', 'coverageTable'),
};
