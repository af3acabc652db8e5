/** Which questions a gap touches, by the definition. */
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

/** The questions for which a gap of the record matters. */
export function expectedTouched(known: VisibleKnowledge, subject: string): readonly string[] {
  const ofClaims = (claims: readonly string[]) =>
    unretracted(known, claims).flatMap((claim) => known.targets('ANSWERS', claim));
  const ofFindings = (findings: readonly string[]) =>
    unretracted(known, findings).flatMap((finding) => [
      ...known.targets('INFORMS', finding),
      ...ofClaims(known.targets('BEARS_ON', finding)),
    ]);
  const ofMethods = (methods: readonly string[]) =>
    active(known, methods).flatMap((method) => known.targets('ADDRESSES', method));
  switch (subject.split('/')[0]) {
    case 'question':
      return [subject];
    case 'claim':
      return unretracted(known, known.targets('ANSWERS', subject));
    case 'finding':
      return unretracted(known, ofFindings([subject]));
    case 'contradiction':
      return unretracted(known, [
        ...ofClaims(known.targets('CONCERNS', subject)),
        ...ofFindings(known.targets('INVOLVES', subject)),
      ]);
    case 'method':
      return openAmong(known, known.targets('ADDRESSES', subject));
    case 'indicator':
      return openAmong(known, ofMethods(known.sources('MEASURES', subject)));
    case 'effort':
      return openAmong(known, known.targets('PURSUES', subject));
    case 'topic':
      return openAmong(known, known.sources('ABOUT', subject));
    default:
      return openAmong(known, ofMethods(known.sources('NEEDS', subject)));
  }
}

/** Those that nobody took back, without doubles, in order. */
export function unretracted(known: VisibleKnowledge, ids: readonly string[]): readonly string[] {
  return sorted(ids).filter((id) => !known.isRetracted(id));
}

/** Those in force, without doubles, in order. */
export function active(known: VisibleKnowledge, ids: readonly string[]): readonly string[] {
  return sorted(ids).filter((id) => known.isActive(id));
}

/** The open ones in force, without doubles, in order. */
export function openAmong(
  known: VisibleKnowledge,
  questions: readonly string[],
): readonly string[] {
  const open = known.openQuestionsInForce();
  return sorted(questions).filter((question) => open.includes(question));
}
