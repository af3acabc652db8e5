/** capabilities.json: what methods need and labs offer. */
import { z } from 'zod';
import type { MethodRow } from './methods.ts';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { SeedMistake } from './seed-mistake.ts';
import { edge, idOf, record, type States } from './states.ts';

const requirementRow = z.strictObject({ method: slug, requirement: text });

const capabilityRow = z.strictObject({
  id: slug,
  name: text,
  kind: wordsOf('CapabilityKind'),
  description: text,
  neededBy: z.array(requirementRow),
  offeredBy: z.array(z.strictObject({ lab: slug, basis: text })),
  assessedBy: wordsOf('Assessor'),
});

/** The file and its keys. */
export const capabilitiesFile = {
  name: 'capabilities.json',
  schema: z.strictObject({
    capabilities: z.array(capabilityRow),
    other: z.array(requirementRow),
    assessedBy: wordsOf('Assessor'),
  }),
};

type CapabilitiesFile = z.output<typeof capabilitiesFile.schema>;

/** The capability, the methods that need it and the labs that offer it. */
export function* capabilityStates(row: z.output<typeof capabilityRow>): States {
  const assessedBy = sdlValueOf(row.assessedBy);
  const capability = idOf('Capability', row.id);
  yield record('Capability', row.id, {
    name: { en: row.name },
    capabilityKind: sdlValueOf(row.kind),
    description: { en: row.description },
    assessedBy,
  });
  for (const { method, requirement } of row.neededBy) {
    yield edge('NEEDS', idOf('Method', method), capability, { requirement, assessedBy });
  }
  for (const { lab, basis } of row.offeredBy) {
    yield edge('OFFERS', idOf('Lab', lab), capability, { basis, assessedBy });
  }
}

/** Requirements that stand for no capability, by the method that has them. */
export function otherRequirements(
  file: CapabilitiesFile,
  methods: ReadonlyMap<string, MethodRow>,
): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const [index, { method, requirement }] of file.other.entries()) {
    if (!methods.get(method)?.requirements.includes(requirement)) {
      throw new SeedMistake(
        `${capabilitiesFile.name}, other, row ${index + 1}: the method "${method}" has no requirement "${requirement}".`,
      );
    }
    others.set(method, [...(others.get(method) ?? []), requirement]);
  }
  return others;
}
