/** What dependencies tell in words. */
import { counted, named, nameOf, type Reason } from './answer.ts';
import type { DependencyStructure } from './dependency-structure.ts';

/** What is told of dependencies. */
interface ToldDependencies extends Pick<DependencyStructure, 'longestOpenChain' | 'tracks'> {
  readonly value: number;
  readonly question: string;
  readonly direction: 'PREREQUISITES' | 'DEPENDENTS';
  readonly parts: { readonly open: number };
  readonly cycles: readonly { readonly questions: readonly string[] }[];
}

/** What hangs together in how many questions, to be read aloud. */
export function dependencySentence({
  direction,
  longestOpenChain,
  parts,
  question,
  tracks,
  value,
}: ToldDependencies): string {
  const verb = direction === 'PREREQUISITES' ? 'depends on' : 'is needed by';
  if (value === 0) return `${nameOf(question)} ${verb} no question.`;
  const first = `${nameOf(question)} ${verb} ${counted(value, 'question')}, ${howManyOpen(value, parts.open)}.`;
  if (parts.open === 0) return first;
  const ready = tracks.reduce((sum, { readyCount }) => sum + readyCount, 0);
  const chain = counted(longestOpenChain.length, 'step');
  return `${first} The longest chain of open questions has ${chain}, and the open ones fall into ${counted(tracks.length, 'track')}, with ${ready} ready to begin with.`;
}

/** How many of the questions are open, to be read aloud. */
function howManyOpen(value: number, open: number): string {
  if (value === 1) return open === 1 ? 'which is open' : 'which is not open';
  if (open === 0) return 'none of them open';
  return open === value ? 'all of them open' : `${open} of them open`;
}

/** What was followed, and every circle that was met. */
export function dependencyReasons(
  answer: ToldDependencies,
  { kinds }: { readonly kinds: readonly string[] },
): readonly Reason[] {
  const verb = answer.direction === 'PREREQUISITES' ? 'depends on' : 'is needed by';
  const reasons: Reason[] = [
    {
      rule: `FOLLOWED_${answer.direction}`,
      sentence: `It ${verb} ${counted(answer.value, 'question')}, ${howManyOpen(answer.value, answer.parts.open)}, over ${kinds.join(', ')}.`,
      records: [answer.question],
    },
  ];
  for (const { questions } of answer.cycles) {
    reasons.push({
      rule: 'CYCLE',
      sentence: `These depend on one another in a circle: ${named(questions)}.`,
      records: questions,
    });
  }
  return reasons;
}
