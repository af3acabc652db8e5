import { describe } from 'vitest';
import type { Fields } from '../../src/model/states.ts';
import type { State } from '../support/test-api.ts';
import { changed, checkRule, RETRACTED, SUPERSEDED, without } from './gap-tables.ts';
import {
  answered,
  edge,
  estimate,
  finding,
  lab,
  method,
  question,
  record,
  requires,
  rubric,
} from './small-graphs.ts';

const effort = (fields: Fields) =>
  record('Effort', 'e', { title: { en: 'e' }, state: 'ACTIVE', ...fields });
const pursued = (fields: Fields): readonly State[] => [
  question('q'),
  effort(fields),
  edge('PURSUES', 'effort/e', 'question/q'),
];

describe('gaps of work', () => {
  checkRule({
    kind: 'NO_EFFORT',
    subject: 'question/q',
    states: [question('q')],
    reason: 'Work could begin, but no effort is recorded on it.',
    others: [],
    hits: {
      'a paused effort': pursued({ state: 'PAUSED' }),
      'an effort whose last day is past': pursued({ to: '2026-06-14' }),
      'an effort that is not in force': pursued(SUPERSEDED),
    },
    misses: {
      'an active effort': pursued({}),
      'a planned effort': pursued({ state: 'PLANNED' }),
      'a settled question': [answered('q')],
      'a question that is not in force': [question('q', SUPERSEDED)],
      'a question that is deadlocked': [question('q'), requires('q', 'q')],
    },
  });

  checkRule({
    kind: 'NO_EFFORT',
    subject: 'question/q',
    states: pursued({ state: 'ENDED' }),
    reason:
      'Work could begin, but of 1 effort recorded on it none is in force and planned or active.',
    others: ['effort/e'],
    misses: {},
  });

  checkRule({
    kind: 'EFFORT_STALLED',
    subject: 'effort/e',
    states: pursued({ state: 'PAUSED' }),
    reason: 'It is paused.',
    others: ['question/q'],
    hits: {
      'a planned effort 181 days late': pursued({ state: 'PLANNED', from: '2025-12-16' }),
      'a planned effort whose last day is past': pursued({ state: 'PLANNED', to: '2026-06-14' }),
      'an active effort whose last day is past': pursued({ to: '2026-06-14' }),
      'no question recorded': [effort({ state: 'PAUSED' })],
      'one of two questions settled': [
        ...pursued({ state: 'PAUSED' }),
        answered('r'),
        edge('PURSUES', 'effort/e', 'question/r'),
      ],
    },
    misses: {
      'a planned effort 180 days late': pursued({ state: 'PLANNED', from: '2025-12-17' }),
      'an active effort that began long ago': pursued({ from: '2020-01-01' }),
      'an effort on its last day': pursued({ to: '2026-06-15' }),
      'an ended effort': pursued({ state: 'ENDED', to: '2020-01-01' }),
      'a paused effort that is not in force': pursued({ state: 'PAUSED', ...RETRACTED }),
      'a paused effort on a settled question': changed(pursued({ state: 'PAUSED' }), answered('q')),
    },
  });

  const important = (value: number) => [
    question('q'),
    rubric('importance'),
    ...estimate('q', value),
  ];
  const seenBy = (...labs: readonly string[]) =>
    labs.flatMap((slug) => [
      lab(slug),
      finding(slug),
      edge('INFORMS', `finding/${slug}`, 'question/q'),
      edge('PRODUCED_BY', `finding/${slug}`, `lab/${slug}`),
    ]);

  checkRule({
    kind: 'NEGLECTED_PRIORITY',
    subject: 'question/q',
    states: [...important(8), ...seenBy('one')],
    reason:
      'Its stated importance is 8; no effort is recorded on it, and one lab alone is recorded behind its findings.',
    others: ['lab/one'],
    hits: {
      'no finding at all': important(9.5),
      'a paused effort': [...important(9), ...pursued({ state: 'PAUSED' }).slice(1)],
      'a second lab of a retracted finding': changed(
        [...important(8), ...seenBy('one', 'two')],
        finding('two', RETRACTED),
      ),
    },
    misses: {
      'an importance below 8': important(7.9),
      'an importance that nobody stated': [question('q')],
      'two labs': [...important(9), ...seenBy('one', 'two')],
      'an active effort': [...important(9), ...pursued({}).slice(1)],
    },
  });
});

describe('gaps of means', () => {
  const needs = (kind: 'Capability' | 'Resource', fields: Fields = {}): readonly State[] => {
    const id = `${kind.toLowerCase()}/c`;
    return [
      question('q'),
      method('m'),
      lab('l'),
      record(kind, 'c', { name: { en: 'c' }, ...fields }),
      edge('ADDRESSES', 'method/m', 'question/q'),
      edge('NEEDS', 'method/m', id, { requirement: 'one use' }),
      edge('NEEDS', 'method/m', id, { requirement: 'another use' }),
    ];
  };

  for (const [kind, type, sort] of [
    ['Capability', 'HAS', 'MISSING_CAPABILITY'],
    ['Resource', 'OFFERS', 'MISSING_RESOURCE'],
  ] as const) {
    const id = `${kind.toLowerCase()}/c`;
    const held = (fields: Fields) => [...needs(kind), edge(type, 'lab/l', id, fields)];
    checkRule({
      kind: sort,
      subject: id,
      states: needs(kind),
      reason: '1 method in force needs it, and no holder of it was ever recorded.',
      others: ['method/m'],
      hits: {
        'a holder whose time is to come': held({ from: '2026-06-16' }),
        'a lab that seeks it': [...needs(kind), edge('SEEKS', 'lab/l', id)],
      },
      misses: {
        'a holder': held({}),
        'a holder on its last day': held({ to: '2026-06-15' }),
        'no method in force': changed(needs(kind), method('m', RETRACTED)),
        'no method': without(needs(kind), 'NEEDS'),
        'means that are not in force': needs(kind, SUPERSEDED),
      },
    });
    checkRule({
      kind: sort,
      subject: id,
      states: held({ to: '2026-06-14' }),
      reason: '1 method in force needs it, and all of its recorded holders are gone.',
      others: ['method/m'],
      misses: {},
    });
  }

  const topic = (slug: string, fields: Fields = {}) =>
    record('Topic', slug, { prefLabel: { en: slug }, ...fields });
  const filed = [question('q'), topic('t'), edge('ABOUT', 'question/q', 'topic/t')];
  const guide = (fields: Fields = {}) =>
    record('Resource', 'guide', { name: { en: 'guide' }, ...fields });
  const explains = (target: string, level = 'BEGINNER') => [
    guide(),
    edge('EXPLAINS', 'resource/guide', target, { level }),
  ];
  const under = (fields: Fields = {}) => [
    ...filed,
    topic('wide', fields),
    topic('wider'),
    edge('BROADER', 'topic/t', 'topic/wide'),
    edge('BROADER', 'topic/wide', 'topic/wider'),
  ];

  checkRule({
    kind: 'NO_ENTRY_LEVEL_READING',
    subject: 'topic/t',
    states: filed,
    reason:
      '1 open question is filed under it, and nothing is recorded that explains it, its broader topics or these questions to beginners.',
    others: ['question/q'],
    hits: {
      'a text for those who know the basics': [...filed, ...explains('topic/t', 'INTERMEDIATE')],
      'a text that was retracted': changed([...filed, ...explains('topic/t')], guide(RETRACTED)),
      'a text about a narrower topic': [
        ...filed,
        topic('narrow'),
        edge('BROADER', 'topic/narrow', 'topic/t'),
        ...explains('topic/narrow'),
      ],
      'a text above a broader topic that was retracted': [
        ...under(RETRACTED),
        ...explains('topic/wider'),
      ],
    },
    misses: {
      'a text about the topic': [...filed, ...explains('topic/t')],
      'a text about one of its questions': [...filed, ...explains('question/q')],
      'a text about a topic far above': [...under(), ...explains('topic/wider')],
      'a work that explains it': [
        ...filed,
        record('Work', 'book', { title: { en: 'book' } }),
        edge('EXPLAINS', 'work/book', 'topic/t', { level: 'BEGINNER' }),
      ],
      'settled questions only': changed(filed, answered('q')),
      'a topic that is not in force': changed(filed, topic('t', SUPERSEDED)),
    },
  });
});
