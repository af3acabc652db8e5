/** Resolvers of schema/analysis/knowledge-spread.graphql. */
import {
  explainSpread,
  knowledgeSpread,
  type NeedSpread,
  SPREADS,
  spreadSentence,
} from '../../../analysis/resilience/knowledge-spread.ts';
import { cheapestSteps, type SpreadStep } from '../../../analysis/resilience/spread-steps.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../../pages.ts';
import { handleAt, knownHandle } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { connection, handlesOf, presentReasons } from './present.ts';
import { aloud, checkRows, labelOfRow, namesOfRecord, tableOf } from './resilience-rows.ts';

const MOST_STEPS = 50;

export const knowledgeSpreadResolvers: SchemaResolvers = {
  Query: {
    knowledgeSpread(_root, { first, after }, context) {
      const { projection } = context;
      const needs = knowledgeSpread(projection);
      const page = pageOf(needs, { first, after }, ({ node }) => projection.idOf(node));
      const edges = page.items.map((need) => ({
        cursor: cursorOf(projection.idOf(need.node)),
        node: presentSpread(context, need),
      }));
      return connection(page, edges, {
        counts: SPREADS.map((spread) => ({
          spread,
          count: needs.filter((need) => need.spread === spread).length,
        })),
        sentence: spreadSentence(needs),
        asOf: context.sealed(projection.revision),
      });
    },
    knowledgeSpreadTable(_root, { limit }, context) {
      checkRows(limit);
      const { projection } = context;
      const needs = knowledgeSpread(projection);
      const rows = needs.slice(0, limit).map((need) => spreadRow(projection, need));
      return tableOf(context, rows, needs.length, spreadSentence(needs));
    },
    cheapestSteps(_root, { first }, context) {
      checkRange('first', first, 1, MOST_STEPS);
      const { projection } = context;
      const answer = cheapestSteps(projection, first);
      return {
        ...answer,
        steps: answer.steps.map((step) => presentStep(projection, step)),
        because: presentReasons(projection, answer.because),
        asOf: context.sealed(projection.revision),
      };
    },
  },
  KnowledgeSpread: { sentence: aloud },
  KnowledgeSpreadConnection: { sentence: aloud },
  SpreadSteps: { sentence: aloud },
  SpreadStep: { sentence: aloud },
  KnowledgeSpreadTable: { sentence: aloud },
  KnowledgeSpreadRow: { label: labelOfRow },
};

function presentSpread(context: RequestContext, need: NeedSpread) {
  const { projection } = context;
  const answer = explainSpread(projection, need);
  return {
    ...answer,
    record: handleAt(projection, need.node),
    labs: handlesOf(projection, answer.labs),
    because: presentReasons(projection, answer.because),
    asOf: context.sealed(projection.revision),
  };
}

function spreadRow(projection: Projection, need: NeedSpread) {
  const answer = explainSpread(projection, need);
  return {
    ...namesOfRecord(projection, need.node),
    spread: answer.spread,
    labCount: answer.value,
    people: answer.people,
    concentration: answer.concentration,
    methodCount: answer.methodCount,
    questionCount: answer.questionCount,
    hangingCount: answer.hangingCount,
  };
}

function presentStep(projection: Projection, step: SpreadStep) {
  return {
    ...step,
    record: knownHandle(projection, step.record),
    lab: knownHandle(projection, step.lab),
    holder: knownHandle(projection, step.holder),
    madeSafe: handlesOf(projection, step.madeSafe),
    because: presentReasons(projection, step.because),
  };
}
