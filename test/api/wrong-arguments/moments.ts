/** Wrong moments. */
import { revisionTokens } from '../../../src/api/revision-tokens.ts';
import { INPUT, INVALID, type Wrong, type WrongByArgument } from './wrong.ts';

const FORGED = revisionTokens('another key').seal(1, 'public');

const wrongRevision: readonly Wrong[] = ['', 'garbage', '1.AAAAAAAAAAAA', FORGED].map(
  (token): Wrong => [
    JSON.stringify(token),
    `atLeast is "${token}"; it must be a revision that this server gave you.`,
    INPUT,
  ],
);

/** Wrong moments for an argument that takes a revision, a day or a moment. */
export function wrongMoment(argument: string): readonly Wrong[] {
  const texts = [
    '',
    'garbage',
    FORGED,
    '2026-02-30',
    '2026-1-1',
    'yesterday',
    '2026-01-01T00:00:00Z',
  ];
  return [
    ...texts.map(
      (moment): Wrong => [
        JSON.stringify(moment),
        `${argument} is "${moment}"; it must be a revision that this server gave you, a day written YYYY-MM-DD or a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.`,
        INPUT,
      ],
    ),
    ['3', 'AsOf must be a text.', INVALID],
  ];
}

const wrongDay: readonly Wrong[] = ['', '2026-02-30', '2026-02-01T00:00:00.000Z', 'today'].map(
  (day): Wrong => [
    JSON.stringify(day),
    `validAt is "${day}"; it must be a day of the calendar written YYYY-MM-DD.`,
    INPUT,
  ],
);

/** Wrong moments, for every field that tells of the graph at one. */
export const wrongAtMoments: WrongByArgument = {
  atLeast: wrongRevision,
  asOf: wrongMoment('asOf'),
  validAt: wrongDay,
};
