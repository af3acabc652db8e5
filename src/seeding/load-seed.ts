/** Turns the folder of input files into records and edges. */
import { readdirSync } from 'node:fs';
import type { z } from 'zod';
import { groupStates, groupsFile, replacedDependencies } from './any-of-groups.ts';
import { bearsOnFile, bearsOnStates } from './bears-on.ts';
import { capabilitiesFile, capabilityStates, otherRequirements } from './capabilities.ts';
import { claimStates, claimsFile } from './claims.ts';
import { dependenciesFile, dependencyStates } from './dependencies.ts';
import { findingStates, findingsFile } from './findings.ts';
import { indicatorStates, indicatorsFile } from './indicators.ts';
import { labStates, labsFile } from './labs.ts';
import { methodStates, methodsFile } from './methods.ts';
import { peopleFile, personStates } from './people.ts';
import { questionStates, questionsFile, rubricStates } from './questions.ts';
import { readSeedFile } from './read-seed-file.ts';
import { type Seed, SeedCollection } from './seed-collection.ts';
import { SeedMistake } from './seed-mistake.ts';
import { studiedStates, systemStates, systemsFile } from './systems.ts';
import { questionTopicStates, topicStates, topicsFile } from './topics.ts';

/** Every input file with its keys. `seed/README.md` tells where each key goes. */
export const SEED_FILES = {
  topics: topicsFile,
  questions: questionsFile,
  dependencies: dependenciesFile,
  groups: groupsFile,
  claims: claimsFile,
  labs: labsFile,
  people: peopleFile,
  capabilities: capabilitiesFile,
  methods: methodsFile,
  indicators: indicatorsFile,
  systems: systemsFile,
  findings: findingsFile,
  bearsOn: bearsOnFile,
} as const;

type Files = typeof SEED_FILES;
type SeedInput = { readonly [Key in keyof Files]: z.output<Files[Key]['schema']> };

/**
 * Reads all input files of the folder; the order of the answer depends on them alone. Throws
 * `SeedMistake` for the first thing that cannot be loaded, an unmapped key among them.
 */
export function loadSeed(folder: string): Seed {
  refuseUnmappedFiles(folder);
  const input = readInput(folder);
  const collection = new SeedCollection();
  collection.add('the rubrics', rubricStates());
  addQuestions(collection, input);
  addPeople(collection, input);
  addMethods(collection, input);
  addEvidence(collection, input);
  return collection.finish();
}

function refuseUnmappedFiles(folder: string): void {
  const names = Object.values(SEED_FILES).map(({ name }) => name);
  for (const name of listFiles(folder)) {
    if (!name.endsWith('.json') || names.includes(name)) continue;
    throw new SeedMistake(`${name}: the file is not mapped; allowed are ${names.join(', ')}.`);
  }
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (cause) {
    throw new SeedMistake(`${folder}: the folder is missing or cannot be read.`, { cause });
  }
}

function readInput(folder: string): SeedInput {
  return {
    topics: readSeedFile(folder, topicsFile),
    questions: readSeedFile(folder, questionsFile),
    dependencies: readSeedFile(folder, dependenciesFile),
    groups: readSeedFile(folder, groupsFile),
    claims: readSeedFile(folder, claimsFile),
    labs: readSeedFile(folder, labsFile),
    people: readSeedFile(folder, peopleFile),
    capabilities: readSeedFile(folder, capabilitiesFile),
    methods: readSeedFile(folder, methodsFile),
    indicators: readSeedFile(folder, indicatorsFile),
    systems: readSeedFile(folder, systemsFile),
    findings: readSeedFile(folder, findingsFile),
    bearsOn: readSeedFile(folder, bearsOnFile),
  };
}

function addQuestions(collection: SeedCollection, input: SeedInput): void {
  const { topics } = input;
  const findings = byId(input.findings);
  const questions = byId(input.questions);
  const dependencies = byId(input.dependencies);
  const replaced = replacedDependencies(input.groups);
  const filed = topics.questionTopics;
  collection.addRows(topicsFile, topics.topics, (row) => topicStates(row, topics), 'topics');
  collection.addRows(questionsFile, input.questions, (row) => questionStates(row, findings));
  collection.addRows(
    topicsFile,
    filed,
    (row) => questionTopicStates(row, topics, questions),
    'questionTopics',
  );
  collection.addRows(dependenciesFile, input.dependencies, (row, place) =>
    dependencyStates(row, place, replaced, findings),
  );
  collection.addRows(groupsFile, input.groups, (row, place) =>
    groupStates(row, place, dependencies),
  );
  collection.addRows(claimsFile, input.claims, claimStates);
}

function addPeople(collection: SeedCollection, input: SeedInput): void {
  const findings = byId(input.findings);
  const { capabilities } = input.capabilities;
  collection.addRows(labsFile, input.labs, labStates);
  collection.addRows(peopleFile, input.people, (row) => personStates(row, findings));
  collection.addRows(capabilitiesFile, capabilities, capabilityStates, 'capabilities');
}

function addMethods(collection: SeedCollection, input: SeedInput): void {
  const others = otherRequirements(input.capabilities, byId(input.methods));
  const { systems } = input.systems;
  collection.addRows(methodsFile, input.methods, (row) =>
    methodStates(row, others.get(row.id) ?? []),
  );
  collection.addRows(indicatorsFile, input.indicators, indicatorStates);
  collection.addRows(systemsFile, systems, systemStates, 'systems');
}

function addEvidence(collection: SeedCollection, input: SeedInput): void {
  collection.addRows(findingsFile, input.findings, findingStates);
  collection.addRows(systemsFile, input.systems.studied, studiedStates, 'studied');
  collection.addRows(bearsOnFile, input.bearsOn, bearsOnStates);
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
