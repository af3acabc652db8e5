/** What is asked of the servers. */
import { slugOf } from '../graphs/world.ts';

export const TYPENAME = '{ __typename }';

/** The first places of the ranking, with what a reader of a list sees. */
export const BOTTLENECKS = `{
  bottlenecks(first: 20) {
    totalCount
    asOf
    nodes { rank value necessaryForCount directCount sentence question { slug title } }
  }
}`;

/** One record and what it needs directly: two levels. */
export const POINT = `query Point($id: ID!) {
  question(id: $id) { slug title status requires(first: 10) { nodes { slug title status } } }
}`;

export const READY = '{ readyQuestions(first: 20) { totalCount nodes { slug title } } }';

/** The ranking of a graph that nobody recorded: all of it is computed anew for each hypothesis. */
export const HYPOTHETICAL_RANKING = `query Suppose($settle: [ID!]!) {
  whatIf(settle: $settle) {
    then { bottlenecks(first: 20) { totalCount nodes { rank value question { slug } } } }
  }
}`;

/** Variables of a query about a question by its number. */
export function aboutQuestion(number: number): { readonly id: string } {
  return { id: slugOf(number) };
}
