import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RecordHandle } from '../record-handle.ts';
import type { SearchHandle } from '../search-handle.ts';
import type { ReadinessHandle } from '../../analysis/readiness-handle.ts';
import type { RequestContext } from '../request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD` (ISO 8601). */
  Date: { input: string; output: string; }
  /** A moment in UTC, `YYYY-MM-DDThh:mm:ss.sssZ` (ISO 8601). */
  DateTime: { input: string; output: string; }
  /**
   * A revision of the graph as this viewer sees it: an opaque, authenticated string. Hand it back as
   * `atLeast` to read what was written before.
   */
  Revision: { input: string; output: string; }
};

/** Whose judgement a record or edge is. */
export type SchemaAssessor =
  /** The editors of this graph: an opinion with reasons, open to revision. */
  | 'EDITORIAL'
  /** Reviewers who are independent of both. */
  | 'PEER_REVIEWED'
  /** The people or lab that the record is about. */
  | 'SELF_REPORTED';

/** How a finding relates to a claim (CiTO: supports, disputes). */
export type SchemaBearingRelation =
  /** Speaks against the claim. */
  | 'DISPUTES'
  /** Helps to judge it without speaking for or against. */
  | 'INFORMS'
  /** Speaks for the claim. */
  | 'SUPPORTS';

/** Why a question is blocked. */
export type SchemaBlockedCause =
  /** Something beneath it is deadlocked, so waiting will not help. */
  | 'DEADLOCK'
  /** What it needs can be settled, and is not yet. */
  | 'PREREQUISITES';

/** An open question in force that holds others up. */
export type SchemaBottleneck = {
  readonly __typename?: 'Bottleneck';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules behind the value. */
  readonly because: ReadonlyArray<SchemaReason>;
  /** How many of these need it directly. */
  readonly directCount: Scalars['Int']['output'];
  /** Those questions, in the order in which they fall when it is removed. At most 50. */
  readonly necessaryFor: ReadonlyArray<SchemaQuestion>;
  /** How many open questions cannot be settled without it. */
  readonly necessaryForCount: Scalars['Int']['output'];
  /** What the value is made of. */
  readonly parts: ReadonlyArray<SchemaScorePart>;
  /** The question. */
  readonly question: SchemaQuestion;
  /** Place in the ranking, from 1; equal values share the better place. */
  readonly rank: Scalars['Int']['output'];
  /** What the graph implies for it. */
  readonly readiness: SchemaReadinessState;
  /** Mean of the estimates in force on the rubric `importance`, from 1 to 10; null when nobody stated it. */
  readonly statedImportance: Maybe<Scalars['Float']['output']>;
  /** Set when lists were cut; names each of them. */
  readonly truncated: Maybe<SchemaTruncation>;
  /** Sum of the contributions. */
  readonly value: Scalars['Float']['output'];
};

/** A page of the ranking. */
export type SchemaBottleneckConnection = {
  readonly __typename?: 'BottleneckConnection';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The items of the page. */
  readonly edges: ReadonlyArray<SchemaBottleneckEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<SchemaBottleneck>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many questions are ranked and fit the filter: the open ones in force with a necessity or soft reach above 0, unless the weights make their value 0. */
  readonly totalCount: Scalars['Int']['output'];
  /** The weights that were used. */
  readonly weights: SchemaUsedBottleneckWeights;
};

/** A bottleneck at its place in the ranking. */
export type SchemaBottleneckEdge = {
  readonly __typename?: 'BottleneckEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The bottleneck. */
  readonly node: SchemaBottleneck;
};

/** How much each part of a bottleneck's score weighs. Each from 0 to 100; not all may be 0. */
export type SchemaBottleneckWeights = {
  /** Concentration of those whose findings bear on it in few labs. */
  readonly concentration: Scalars['Float']['input'];
  /** Value of the open questions that cannot be settled without it. */
  readonly necessity: Scalars['Float']['input'];
  /** Value of the open questions that would profit, through prerequisites of any sort. */
  readonly softReach: Scalars['Float']['input'];
};

/**
 * How few could leave before nobody is recorded to work on a question. It names nobody, and tells small
 * numbers of people only as a band.
 */
export type SchemaBusFactor = {
  readonly __typename?: 'BusFactor';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules that were followed; their records are the question and labs, never people. */
  readonly because: ReadonlyArray<SchemaReason>;
  /** How many efforts were counted: those in force that are planned or active at the date. */
  readonly efforts: Scalars['Int']['output'];
  /** How many labs are recorded to run the efforts. */
  readonly labs: Scalars['Int']['output'];
  /** How many people are recorded; null below 3. */
  readonly people: Maybe<Scalars['Int']['output']>;
  /** What the graph does not tell, as sentences. */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
  /** People recorded to run the efforts, as a band. */
  readonly value: SchemaPeopleBand;
};

/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapability = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Capability';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What sort of thing it is. */
  readonly capabilityKind: Maybe<SchemaCapabilityKind>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What it covers. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** All languages of `description`, in the order of their tags. */
  readonly descriptionTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Labs and people that have it. */
  readonly heldBy: SchemaCapabilityHeldByConnection;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Methods that need it. */
  readonly neededBy: SchemaCapabilityNeededByConnection;
  /** Labs that offer it. */
  readonly offeredBy: SchemaCapabilityOfferedByConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Labs that look for it. */
  readonly soughtBy: SchemaCapabilitySoughtByConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapabilityDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapabilityHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaRecordFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaRecordOrder>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapabilityLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapabilityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapabilityNeededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapabilityOfferedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type SchemaCapabilitySoughtByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaCapabilityConnection = {
  readonly __typename?: 'CapabilityConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaCapabilityEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaCapability>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Capability at its place in the list. */
export type SchemaCapabilityEdge = {
  readonly __typename?: 'CapabilityEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaCapability;
};

/** Conditions on records of the kind Capability; all given ones must hold. */
export type SchemaCapabilityFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** Any of these values of `capabilityKind`. */
  readonly capabilityKind?: InputMaybe<ReadonlyArray<SchemaCapabilityKind>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `heldBy` leads to. */
  readonly heldBy?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `neededBy` leads to. */
  readonly neededBy?: InputMaybe<SchemaRelationFilter>;
  /** What `offeredBy` leads to. */
  readonly offeredBy?: InputMaybe<SchemaRelationFilter>;
  /** What `soughtBy` leads to. */
  readonly soughtBy?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaCapabilityHeldByConnection = {
  readonly __typename?: 'CapabilityHeldByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaCapabilityHeldByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The holder has the capability. */
export type SchemaCapabilityHeldByEdge = SchemaEdge & {
  readonly __typename?: 'CapabilityHeldByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaRecord;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** What sort of thing a capability is. */
export type SchemaCapabilityKind =
  /** Being allowed to reach a system or its insides. */
  | 'ACCESS'
  /** Machines and time on them. */
  | 'COMPUTE'
  /** Collections of data. */
  | 'DATA'
  /** Something people know how to do. */
  | 'SKILL';

/** A page of a list (Relay connection). */
export type SchemaCapabilityNeededByConnection = {
  readonly __typename?: 'CapabilityNeededByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaCapabilityNeededByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method cannot be used without the capability. */
export type SchemaCapabilityNeededByEdge = SchemaEdge & {
  readonly __typename?: 'CapabilityNeededByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The requirement of the method, in its own words, that the capability stands for. */
  readonly requirement: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaCapabilityOfferedByConnection = {
  readonly __typename?: 'CapabilityOfferedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaCapabilityOfferedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab offers the capability, or is known for it. */
export type SchemaCapabilityOfferedByEdge = SchemaEdge & {
  readonly __typename?: 'CapabilityOfferedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** The words that were read as an offer. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaLab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Capability; ties by slug. */
export type SchemaCapabilityOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaCapabilityOrderField;
};

/** What records of the kind Capability can be ordered by. */
export type SchemaCapabilityOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaCapabilitySoughtByConnection = {
  readonly __typename?: 'CapabilitySoughtByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaCapabilitySoughtByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab looks for the capability. */
export type SchemaCapabilitySoughtByEdge = SchemaEdge & {
  readonly __typename?: 'CapabilitySoughtByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What it is wanted for. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaLab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type SchemaClaim = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Claim';
  /** The questions to which it is a candidate answer. */
  readonly answers: SchemaClaimAnswersConnection;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** The findings that support it, dispute it or inform it. */
  readonly bearings: SchemaClaimBearingsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** What sort of sentence it is. Absent: unclassified. */
  readonly nature: Maybe<SchemaClaimNature>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** The claim as one sentence. */
  readonly text: Scalars['String']['output'];
  /** All languages of `text`, in the order of their tags. */
  readonly textTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type SchemaClaimAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type SchemaClaimBearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type SchemaClaimLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type SchemaClaimTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaClaimAnswersConnection = {
  readonly __typename?: 'ClaimAnswersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaClaimAnswersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The claim is a candidate answer to the question. */
export type SchemaClaimAnswersEdge = SchemaEdge & {
  readonly __typename?: 'ClaimAnswersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Yes or no, for questions that ask for it. Absent: the claim covers a part, or is no yes or no. */
  readonly polarity: Maybe<SchemaPolarity>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaClaimBearingsConnection = {
  readonly __typename?: 'ClaimBearingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaClaimBearingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding bears on the claim. */
export type SchemaClaimBearingsEdge = SchemaEdge & {
  readonly __typename?: 'ClaimBearingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** For, against, or neither. */
  readonly relation: SchemaBearingRelation;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<SchemaStrength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaClaimEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaClaim>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Claim at its place in the list. */
export type SchemaClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaClaim;
};

/** Conditions on records of the kind Claim; all given ones must hold. */
export type SchemaClaimFilter = {
  /** What `answers` leads to. */
  readonly answers?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `bearings` leads to. */
  readonly bearings?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** Any of these values of `nature`. */
  readonly nature?: InputMaybe<ReadonlyArray<SchemaClaimNature>>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What sort of sentence a claim is. */
export type SchemaClaimNature =
  /** Settled by analysis of concepts. */
  | 'CONCEPTUAL'
  /** Can be tested by observation. */
  | 'EMPIRICAL'
  /** Says what ought to be; supported by argument, not by measurement. */
  | 'NORMATIVE';

/** An order of records of the kind Claim; ties by slug. */
export type SchemaClaimOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaClaimOrderField;
};

/** What records of the kind Claim can be ordered by. */
export type SchemaClaimOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** Days from one to another, both included; give one end or both. */
export type SchemaDateRange = {
  /** First day that fits. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day that fits. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Moments from one to another, both included; give one end or both. */
export type SchemaDateTimeRange = {
  /** First moment that fits. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last moment that fits. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Questions that wait for one another. */
export type SchemaDeadlock = {
  readonly __typename?: 'Deadlock';
  /** Cycle or core. */
  readonly kind: SchemaDeadlockKind;
  /** The questions, along the prerequisites for a cycle. At most 50. */
  readonly questions: ReadonlyArray<SchemaQuestion>;
};

/** How a deadlock was found. */
export type SchemaDeadlockKind =
  /** A smallest set of questions, tied through any-of groups, that keeps itself open. */
  | 'CORE'
  /** A shortest cycle of hard prerequisites. */
  | 'CYCLE';

/** What a question depends on, or what depends on it. */
export type SchemaDependencies = {
  readonly __typename?: 'Dependencies';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules that were followed. */
  readonly because: ReadonlyArray<SchemaReason>;
  /** Circles among them, one for each knot. */
  readonly cycles: ReadonlyArray<SchemaDependencyCycle>;
  /** Which way was followed. */
  readonly direction: SchemaDependencyDirection;
  /** All dependencies among the questions reached and the question asked about, by from, to and kind. */
  readonly edges: ReadonlyArray<SchemaDependency>;
  /** The questions reached, in layers, nearest first. */
  readonly layers: ReadonlyArray<SchemaDependencyLayer>;
  /** How the questions reached are made up. */
  readonly parts: SchemaDependencyParts;
  /** The question asked about. */
  readonly question: SchemaQuestion;
  /** Set when the depth, the limit or both left questions out. */
  readonly truncated: Maybe<SchemaTruncation>;
  /** How many questions were reached, without the question itself. */
  readonly value: Scalars['Int']['output'];
};

/** One dependency between two questions of an answer. */
export type SchemaDependency = {
  readonly __typename?: 'Dependency';
  /** Id of the edge; for ANY_OF that of the membership. */
  readonly edgeId: Scalars['ID']['output'];
  /** The question that depends. */
  readonly from: SchemaQuestion;
  /** The any-of group, for the sort ANY_OF. */
  readonly group: Maybe<SchemaPrerequisiteGroup>;
  /** What sort of dependency it is. */
  readonly kind: SchemaDependencyKind;
  /** The question on which it depends. */
  readonly to: SchemaQuestion;
};

/** Questions that depend on one another in a circle. */
export type SchemaDependencyCycle = {
  readonly __typename?: 'DependencyCycle';
  /** A shortest cycle, along the dependencies; the first question is not repeated. */
  readonly questions: ReadonlyArray<SchemaQuestion>;
  /** How many questions are tied to one another by this and further cycles. */
  readonly tiedCount: Scalars['Int']['output'];
};

/** Which way to follow dependencies. */
export type SchemaDependencyDirection =
  /** What needs the question, and what needs that in turn. */
  | 'DEPENDENTS'
  /** What the question needs, and what that needs in turn. */
  | 'PREREQUISITES';

/** A question that was reached. */
export type SchemaDependencyItem = {
  readonly __typename?: 'DependencyItem';
  /** Fewest dependencies between it and the question asked about. */
  readonly distance: Scalars['Int']['output'];
  /** The question. */
  readonly question: SchemaQuestion;
  /** What the graph implies for it. */
  readonly readiness: SchemaReadinessState;
};

/** Sorts of dependency between questions. */
export type SchemaDependencyKind =
  /** Members of any-of groups. */
  | 'ANY_OF'
  /** Soft prerequisites. */
  | 'INFORMED_BY'
  /** Part of; no prerequisite, only progress. */
  | 'PART_OF'
  /** Special case of; no prerequisite, only progress. */
  | 'REFINES'
  /** Hard prerequisites. */
  | 'REQUIRES';

/** Questions between which there is no dependency, unless they are on a cycle together. */
export type SchemaDependencyLayer = {
  readonly __typename?: 'DependencyLayer';
  /** Longest way to the question asked about; a circle counts as one step. 0: tied to the question asked about in a circle; 1 is next to it. */
  readonly layer: Scalars['Int']['output'];
  /** The questions of the layer, by id. */
  readonly questions: ReadonlyArray<SchemaDependencyItem>;
};

/** How the questions reached are made up. */
export type SchemaDependencyParts = {
  readonly __typename?: 'DependencyParts';
  /** Those at distance 1. */
  readonly direct: Scalars['Int']['output'];
  /** Those not settled. */
  readonly open: Scalars['Int']['output'];
  /** Those settled. */
  readonly settled: Scalars['Int']['output'];
};

/** A way along dependencies on which no question comes twice. */
export type SchemaDependencyPath = {
  readonly __typename?: 'DependencyPath';
  /** Number of steps. */
  readonly length: Scalars['Int']['output'];
  /** The questions, from the one that depends down to the one on which it depends. */
  readonly questions: ReadonlyArray<SchemaQuestion>;
  /** The steps between them. */
  readonly steps: ReadonlyArray<SchemaPathStep>;
};

/** All ways along dependencies from one question to another. */
export type SchemaDependencyPaths = {
  readonly __typename?: 'DependencyPaths';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules that were followed; without a path, whether there is one the other way or over other sorts. */
  readonly because: ReadonlyArray<SchemaReason>;
  /** The question that depends. */
  readonly from: SchemaQuestion;
  /** The paths, shortest first; equally long ones by the ids of their questions. */
  readonly paths: ReadonlyArray<SchemaDependencyPath>;
  /** The question on which it depends. */
  readonly to: SchemaQuestion;
  /** Set when a bound left paths out, or may have. */
  readonly truncated: Maybe<SchemaPathTruncation>;
  /** How many paths are told. */
  readonly value: Scalars['Int']['output'];
};

/** What every edge has, whatever its type: an edge is an entry of its own, with its own history. */
export type SchemaEdge = {
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** How many edges there are of a type. */
export type SchemaEdgeCount = {
  readonly __typename?: 'EdgeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The relationship type, such as `REQUIRES`. */
  readonly type: Scalars['String']['output'];
};

/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type SchemaEffort = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Effort';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** First day. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** For whoever takes over: what was tried, why it stopped, what is left. */
  readonly handover: Maybe<Scalars['String']['output']>;
  /** All languages of `handover`, in the order of their tags. */
  readonly handoverTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Questions that it pursues. */
  readonly pursues: SchemaEffortPursuesConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Labs and people who run it. */
  readonly runBy: SchemaEffortRunByConnection;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: SchemaEffortState;
  /** What is done. */
  readonly title: Scalars['String']['output'];
  /** All languages of `title`, in the order of their tags. */
  readonly titleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Last day. Absent: not over, or not recorded. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Methods that it uses. */
  readonly uses: SchemaEffortUsesConnection;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type SchemaEffortHandoverArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type SchemaEffortLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type SchemaEffortPursuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type SchemaEffortRunByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaRecordFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaRecordOrder>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type SchemaEffortTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type SchemaEffortUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaEffortConnection = {
  readonly __typename?: 'EffortConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaEffortEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEffort>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Effort at its place in the list. */
export type SchemaEffortEdge = {
  readonly __typename?: 'EffortEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaEffort;
};

/** Conditions on records of the kind Effort; all given ones must hold. */
export type SchemaEffortFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** A range of `from`; records without the value never fit. */
  readonly from?: InputMaybe<SchemaDateRange>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `pursues` leads to. */
  readonly pursues?: InputMaybe<SchemaRelationFilter>;
  /** What `runBy` leads to. */
  readonly runBy?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `state`. */
  readonly state?: InputMaybe<ReadonlyArray<SchemaEffortState>>;
  /** A range of `to`; records without the value never fit. */
  readonly to?: InputMaybe<SchemaDateRange>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `uses` leads to. */
  readonly uses?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of records of the kind Effort; ties by slug. */
export type SchemaEffortOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaEffortOrderField;
};

/** What records of the kind Effort can be ordered by. */
export type SchemaEffortOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `from`. */
  | 'FROM'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `to`. */
  | 'TO'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaEffortPursuesConnection = {
  readonly __typename?: 'EffortPursuesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaEffortPursuesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort pursues the question. */
export type SchemaEffortPursuesEdge = SchemaEdge & {
  readonly __typename?: 'EffortPursuesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Which part of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaEffortRunByConnection = {
  readonly __typename?: 'EffortRunByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaEffortRunByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab or person runs the effort. */
export type SchemaEffortRunByEdge = SchemaEdge & {
  readonly __typename?: 'EffortRunByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaRecord;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Where an effort stands. */
export type SchemaEffortState =
  /** Being worked on. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Begun and resting. */
  | 'PAUSED'
  /** Announced, not begun. */
  | 'PLANNED';

/** A page of a list (Relay connection). */
export type SchemaEffortUsesConnection = {
  readonly __typename?: 'EffortUsesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaEffortUsesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort uses the method. */
export type SchemaEffortUsesEdge = SchemaEdge & {
  readonly __typename?: 'EffortUsesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** What for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** One assessor's estimate of one record on one rubric, with its reasons. */
export type SchemaEstimate = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Estimate';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** The person or lab who made it; absent for editorial estimates. */
  readonly assessors: SchemaEstimateAssessorsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Day of the estimate. */
  readonly estimatedOn: Maybe<Scalars['Date']['output']>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Upper end of the range that the assessor holds possible. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Lower end of the range that the assessor holds possible. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Why this value. */
  readonly reasons: Maybe<Scalars['String']['output']>;
  /** All languages of `reasons`, in the order of their tags. */
  readonly reasonsTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The scale. */
  readonly rubric: Maybe<SchemaRubric>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** What was estimated. */
  readonly subjects: SchemaEstimateSubjectsConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The estimate, in the units of its rubric. */
  readonly value: Scalars['Float']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type SchemaEstimateAssessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaRecordFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaRecordOrder>;
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type SchemaEstimateLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type SchemaEstimateReasonsArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type SchemaEstimateSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaRecordFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaRecordOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaEstimateAssessorsConnection = {
  readonly __typename?: 'EstimateAssessorsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaEstimateAssessorsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person or lab made the estimate. */
export type SchemaEstimateAssessorsEdge = SchemaEdge & {
  readonly __typename?: 'EstimateAssessorsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaRecord;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaEstimateConnection = {
  readonly __typename?: 'EstimateConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaEstimateEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEstimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Estimate at its place in the list. */
export type SchemaEstimateEdge = {
  readonly __typename?: 'EstimateEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaEstimate;
};

/** Conditions on records of the kind Estimate; all given ones must hold. */
export type SchemaEstimateFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `assessors` leads to. */
  readonly assessors?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** A range of `estimatedOn`; records without the value never fit. */
  readonly estimatedOn?: InputMaybe<SchemaDateRange>;
  /** A range of `high`; records without the value never fit. */
  readonly high?: InputMaybe<SchemaFloatRange>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** A range of `low`; records without the value never fit. */
  readonly low?: InputMaybe<SchemaFloatRange>;
  /** What `rubric` leads to. */
  readonly rubric?: InputMaybe<SchemaRelationFilter>;
  /** What `subjects` leads to. */
  readonly subjects?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** A range of `value`; records without the value never fit. */
  readonly value?: InputMaybe<SchemaFloatRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of records of the kind Estimate; ties by slug. */
export type SchemaEstimateOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaEstimateOrderField;
};

/** What records of the kind Estimate can be ordered by. */
export type SchemaEstimateOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `estimatedOn`. */
  | 'ESTIMATED_ON'
  /** By `high`. */
  | 'HIGH'
  /** By `low`. */
  | 'LOW'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT'
  /** By `value`. */
  | 'VALUE';

/** A page of a list (Relay connection). */
export type SchemaEstimateSubjectsConnection = {
  readonly __typename?: 'EstimateSubjectsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaEstimateSubjectsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The estimate is about the record. */
export type SchemaEstimateSubjectsEdge = SchemaEdge & {
  readonly __typename?: 'EstimateSubjectsEdge';
  /** Which aspect of it. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaRecord;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** What sort of evidence a finding is. */
export type SchemaEvidenceClass =
  /** Observed under controlled change. */
  | 'EXPERIMENTAL'
  /** Combined from several studies. */
  | 'META_ANALYSIS'
  /** Observed without intervening. */
  | 'OBSERVATIONAL'
  /** Repeated with the same outcome. */
  | 'REPLICATED'
  /** Argument, proof or analysis. */
  | 'THEORETICAL';

/** An identifier in somebody else's registry. */
export type SchemaExternalId = {
  readonly __typename?: 'ExternalId';
  /** Name of the scheme: doi, arxiv, orcid, ror, wikidata. */
  readonly scheme: Scalars['String']['output'];
  /** Where the registry resolves it. */
  readonly url: Scalars['String']['output'];
  /** The identifier as that registry writes it. */
  readonly value: Scalars['String']['output'];
};

/** A result: what somebody found out, positive or negative. */
export type SchemaFinding = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Finding';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** Claims on which it bears, each with relation and strength. */
  readonly bearsOn: SchemaFindingBearsOnConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What sort of evidence it is. */
  readonly evidenceClass: Maybe<SchemaEvidenceClass>;
  /** Whose judgement the class of evidence is. */
  readonly evidenceClassAssessedBy: Maybe<SchemaAssessor>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Findings that do not sit well with it; a mark of tension, not of error. */
  readonly inTensionWith: SchemaFindingInTensionWithConnection;
  /** Questions that it informs without speaking for or against a claim. */
  readonly informs: SchemaFindingInformsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Methods with which it was made. */
  readonly methods: SchemaFindingMethodsConnection;
  /** Whether what was looked for was found. */
  readonly outcome: Maybe<SchemaOutcome>;
  /** Labs of its authors. */
  readonly producedBy: SchemaFindingProducedByConnection;
  /** Later findings that repeat it. */
  readonly replicatedBy: SchemaFindingReplicatedByConnection;
  /** Earlier findings that it repeats. */
  readonly replicates: SchemaFindingReplicatesConnection;
  /** Works that report it. */
  readonly reportedIn: SchemaFindingReportedInConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Under which conditions it holds. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** All languages of `scope`, in the order of their tags. */
  readonly scopeTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** What was found, in our own words. See `verification` for how far it was checked. */
  readonly statement: Scalars['String']['output'];
  /** All languages of `statement`, in the order of their tags. */
  readonly statementTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Systems that were studied. */
  readonly systems: SchemaFindingSystemsConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingBearsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaClaimFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaClaimOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingInTensionWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingInformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingProducedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingReplicatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingReplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingReportedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaWorkFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaWorkOrder>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingScopeArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingStatementArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A result: what somebody found out, positive or negative. */
export type SchemaFindingSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaSystemFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaSystemOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaFindingBearsOnConnection = {
  readonly __typename?: 'FindingBearsOnConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingBearsOnEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaClaim>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding bears on the claim. */
export type SchemaFindingBearsOnEdge = SchemaEdge & {
  readonly __typename?: 'FindingBearsOnEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaClaim;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** For, against, or neither. */
  readonly relation: SchemaBearingRelation;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<SchemaStrength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaFindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Finding at its place in the list. */
export type SchemaFindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaFinding;
};

/** Conditions on records of the kind Finding; all given ones must hold. */
export type SchemaFindingFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `bearsOn` leads to. */
  readonly bearsOn?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `evidenceClass`. */
  readonly evidenceClass?: InputMaybe<ReadonlyArray<SchemaEvidenceClass>>;
  /** Any of these values of `evidenceClassAssessedBy`. */
  readonly evidenceClassAssessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `inTensionWith` leads to. */
  readonly inTensionWith?: InputMaybe<SchemaRelationFilter>;
  /** What `informs` leads to. */
  readonly informs?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `methods` leads to. */
  readonly methods?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `outcome`. */
  readonly outcome?: InputMaybe<ReadonlyArray<SchemaOutcome>>;
  /** What `producedBy` leads to. */
  readonly producedBy?: InputMaybe<SchemaRelationFilter>;
  /** What `replicatedBy` leads to. */
  readonly replicatedBy?: InputMaybe<SchemaRelationFilter>;
  /** What `replicates` leads to. */
  readonly replicates?: InputMaybe<SchemaRelationFilter>;
  /** What `reportedIn` leads to. */
  readonly reportedIn?: InputMaybe<SchemaRelationFilter>;
  /** What `systems` leads to. */
  readonly systems?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaFindingInTensionWithConnection = {
  readonly __typename?: 'FindingInTensionWithConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingInTensionWithEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two findings do not sit well together: a mark of tension, not of error. */
export type SchemaFindingInTensionWithEdge = SchemaEdge & {
  readonly __typename?: 'FindingInTensionWithEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** Where they differ. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaFindingInformsConnection = {
  readonly __typename?: 'FindingInformsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingInformsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding informs the question; it never counts for or against a claim. */
export type SchemaFindingInformsEdge = SchemaEdge & {
  readonly __typename?: 'FindingInformsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<SchemaStrength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaFindingMethodsConnection = {
  readonly __typename?: 'FindingMethodsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingMethodsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding was made with the method. */
export type SchemaFindingMethodsEdge = SchemaEdge & {
  readonly __typename?: 'FindingMethodsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** What it was used for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Finding; ties by slug. */
export type SchemaFindingOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaFindingOrderField;
};

/** What records of the kind Finding can be ordered by. */
export type SchemaFindingOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaFindingProducedByConnection = {
  readonly __typename?: 'FindingProducedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingProducedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** People of the lab produced the finding. */
export type SchemaFindingProducedByEdge = SchemaEdge & {
  readonly __typename?: 'FindingProducedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaLab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaFindingReplicatedByConnection = {
  readonly __typename?: 'FindingReplicatedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingReplicatedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source repeats the target. No circles: what is repeated came first, so none repeats its own
 * repetition.
 */
export type SchemaFindingReplicatedByEdge = SchemaEdge & {
  readonly __typename?: 'FindingReplicatedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** What was the same and what was changed. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaFindingReplicatesConnection = {
  readonly __typename?: 'FindingReplicatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingReplicatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source repeats the target. No circles: what is repeated came first, so none repeats its own
 * repetition.
 */
export type SchemaFindingReplicatesEdge = SchemaEdge & {
  readonly __typename?: 'FindingReplicatesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** What was the same and what was changed. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaFindingReportedInConnection = {
  readonly __typename?: 'FindingReportedInConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingReportedInEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaWork>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The work reports the finding. */
export type SchemaFindingReportedInEdge = SchemaEdge & {
  readonly __typename?: 'FindingReportedInEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** Section, table or figure. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** The record at the other end. */
  readonly node: SchemaWork;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaFindingSystemsConnection = {
  readonly __typename?: 'FindingSystemsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaFindingSystemsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaSystem>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding is about the system. */
export type SchemaFindingSystemsEdge = SchemaEdge & {
  readonly __typename?: 'FindingSystemsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaSystem;
  /** Version or configuration studied. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Numbers from one to another, both included; give one end or both. */
export type SchemaFloatRange = {
  /** Smallest that fits. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** Largest that fits. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/** Something missing, and what to do about it. */
export type SchemaGap = {
  readonly __typename?: 'Gap';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rule and the records on which it holds, the subject first. */
  readonly because: ReadonlyArray<SchemaReason>;
  /** Stable id of the gap: its sort and its subject. */
  readonly id: Scalars['ID']['output'];
  /** What sort of gap it is. */
  readonly kind: SchemaGapKind;
  /** What could be done next, as a sentence. */
  readonly nextStep: Scalars['String']['output'];
  /** The gap as a sentence. */
  readonly reason: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: SchemaGapSeverity;
  /** The record that has the gap. */
  readonly subject: SchemaRecord;
  /** Set when the records of `because` were cut. */
  readonly truncated: Maybe<SchemaTruncation>;
};

/** A page of gaps. */
export type SchemaGapConnection = {
  readonly __typename?: 'GapConnection';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** How many there are of each sort asked for, the sorts in the order of `GapKind`. */
  readonly counts: ReadonlyArray<SchemaGapCount>;
  /** The items of the page. */
  readonly edges: ReadonlyArray<SchemaGapEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<SchemaGap>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many gaps there are of a sort. */
export type SchemaGapCount = {
  readonly __typename?: 'GapCount';
  /** How many, whatever the page. */
  readonly count: Scalars['Int']['output'];
  /** The sort. */
  readonly kind: SchemaGapKind;
};

/** A gap at its place in the list. */
export type SchemaGapEdge = {
  readonly __typename?: 'GapEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: SchemaGap;
};

/** Sorts of gap. */
export type SchemaGapKind =
  /** A blocked question with a ready question in its way on which no effort is recorded; both in force. */
  | 'BLOCKED_NOBODY_ON_BLOCKER'
  /** An unretracted claim that unretracted findings both support and dispute. */
  | 'CONTRADICTED'
  /** An open question in force on which no unretracted finding bears. */
  | 'NO_FINDING'
  /** An open question in force that no method in force addresses. */
  | 'NO_METHOD'
  /** An open question in force on which unretracted findings of one lab only bear. */
  | 'ONE_LAB_ONLY';

/** How much a gap matters, by the stated importance of its question alone; for a claim by the worst of the questions that it answers. */
export type SchemaGapSeverity =
  /** Importance of 8 or more. */
  | 'HIGH'
  /** Importance below 5. */
  | 'LOW'
  /** Importance of 5 up to 8, or stated by nobody. */
  | 'MEDIUM';

/** How complete the graph itself is, so that absence of data is not read as absence of work. */
export type SchemaGraphHealth = {
  readonly __typename?: 'GraphHealth';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** Every type of edge with its number, also where it is 0. */
  readonly edgeTypes: ReadonlyArray<SchemaEdgeCount>;
  /** How many edges there are. */
  readonly edges: Scalars['Int']['output'];
  /** Every kind, in the order of `RecordKind`. */
  readonly kinds: ReadonlyArray<SchemaKindHealth>;
  /** When a record was last changed; null for an empty graph. */
  readonly lastChange: Maybe<Scalars['DateTime']['output']>;
  /** How much of what the analysis rests on is recorded. */
  readonly parts: ReadonlyArray<SchemaHealthPart>;
  /** How many records there are. */
  readonly value: Scalars['Int']['output'];
  /** Where an area is so thin that answers about it say little, and why. */
  readonly warnings: ReadonlyArray<SchemaReason>;
  /** How many records have no edge at all. */
  readonly withoutEdges: Scalars['Int']['output'];
};

/** How many of some records have something. */
export type SchemaHealthPart = {
  readonly __typename?: 'HealthPart';
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What is counted, as a sentence. */
  readonly description: Scalars['String']['output'];
  /** Name of the part, stable across versions. */
  readonly name: Scalars['String']['output'];
  /** `count` divided by `total`; null where there are none. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** Of how many. */
  readonly total: Scalars['Int']['output'];
};

/** What is measured, and on which scale. */
export type SchemaIndicator = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Indicator';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** Short code in the literature, for example `RPT-1`. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What exactly is measured. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** All languages of `definition`, in the order of their tags. */
  readonly definitionTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Largest possible value. */
  readonly maximum: Maybe<Scalars['Float']['output']>;
  /** Methods that measure it. */
  readonly measuredBy: SchemaIndicatorMeasuredByConnection;
  /** Smallest possible value. */
  readonly minimum: Maybe<Scalars['Float']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Which end is wanted. */
  readonly preferredDirection: Maybe<SchemaPreferredDirection>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** What sort of scale it has. */
  readonly scaleKind: Maybe<SchemaScaleKind>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Works that define, use or report it. */
  readonly sourceWorks: SchemaIndicatorSourceWorksConnection;
  /** The theory from which it comes. */
  readonly theory: Maybe<Scalars['String']['output']>;
  /** All languages of `theory`, in the order of their tags. */
  readonly theoryTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Unit, or the steps of the scale in words. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** All languages of `unit`, in the order of their tags. */
  readonly unitTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** What is measured, and on which scale. */
export type SchemaIndicatorDefinitionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type SchemaIndicatorLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type SchemaIndicatorMeasuredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** What is measured, and on which scale. */
export type SchemaIndicatorNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type SchemaIndicatorSourceWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaWorkFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaWorkOrder>;
};


/** What is measured, and on which scale. */
export type SchemaIndicatorTheoryArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type SchemaIndicatorUnitArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaIndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaIndicatorEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaIndicator>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Indicator at its place in the list. */
export type SchemaIndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaIndicator;
};

/** Conditions on records of the kind Indicator; all given ones must hold. */
export type SchemaIndicatorFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** A range of `maximum`; records without the value never fit. */
  readonly maximum?: InputMaybe<SchemaFloatRange>;
  /** What `measuredBy` leads to. */
  readonly measuredBy?: InputMaybe<SchemaRelationFilter>;
  /** A range of `minimum`; records without the value never fit. */
  readonly minimum?: InputMaybe<SchemaFloatRange>;
  /** Any of these values of `preferredDirection`. */
  readonly preferredDirection?: InputMaybe<ReadonlyArray<SchemaPreferredDirection>>;
  /** Any of these values of `scaleKind`. */
  readonly scaleKind?: InputMaybe<ReadonlyArray<SchemaScaleKind>>;
  /** What `sourceWorks` leads to. */
  readonly sourceWorks?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaIndicatorMeasuredByConnection = {
  readonly __typename?: 'IndicatorMeasuredByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaIndicatorMeasuredByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method measures the indicator. */
export type SchemaIndicatorMeasuredByEdge = SchemaEdge & {
  readonly __typename?: 'IndicatorMeasuredByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** How well, and under which conditions. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Indicator; ties by slug. */
export type SchemaIndicatorOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaIndicatorOrderField;
};

/** What records of the kind Indicator can be ordered by. */
export type SchemaIndicatorOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `maximum`. */
  | 'MAXIMUM'
  /** By `minimum`. */
  | 'MINIMUM'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaIndicatorSourceWorksConnection = {
  readonly __typename?: 'IndicatorSourceWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaIndicatorSourceWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaWork>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The record was taken from the work, or is described by it. */
export type SchemaIndicatorSourceWorksEdge = SchemaEdge & {
  readonly __typename?: 'IndicatorSourceWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaWork;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The address that was read, where it is not the work's own. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Whole numbers from one to another, both included; give one end or both. */
export type SchemaIntRange = {
  /** Smallest that fits. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Largest that fits. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** A judgement that may be missing. */
export type SchemaJudgement =
  /** It is not so. */
  | 'NO'
  /** Nobody said, and the graph does not tell. */
  | 'UNKNOWN'
  /** It is so. */
  | 'YES';

/** How completely records of one kind are filled. */
export type SchemaKindHealth = {
  readonly __typename?: 'KindHealth';
  /** How many state each optional field, in the order of the schema. */
  readonly fields: ReadonlyArray<SchemaHealthPart>;
  /** The kind. */
  readonly kind: SchemaRecordKind;
  /** When a record of the kind was last changed; null where there is none. */
  readonly lastChange: Maybe<Scalars['DateTime']['output']>;
  /** How many records there are. */
  readonly records: Scalars['Int']['output'];
  /** How many each relation leads somewhere from, in the order of the schema. */
  readonly relations: ReadonlyArray<SchemaHealthPart>;
  /** How many are in each verification state, in the order of `Verification`, those without one last; empty states are left out. */
  readonly verification: ReadonlyArray<SchemaVerificationCount>;
  /** How many have no edge at all. */
  readonly withoutEdges: Scalars['Int']['output'];
};

/** An organisation that does research. */
export type SchemaLab = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Lab';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** Capabilities that it has. */
  readonly capabilities: SchemaLabCapabilitiesConnection;
  /** Whose judgement the stated capabilities are. */
  readonly capabilitiesAssessedBy: Maybe<SchemaAssessor>;
  /** Country of its seat, as an ISO 3166-1 alpha-2 code. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Efforts that it runs. */
  readonly efforts: SchemaLabEffortsConnection;
  /** Estimates that it made. */
  readonly estimatesMade: SchemaLabEstimatesMadeConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Findings that people of this lab produced. */
  readonly findings: SchemaLabFindingsConnection;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Questions and topics that it names as interests; not a record of work. */
  readonly interests: SchemaLabInterestsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** What sort of organisation it is. */
  readonly labKind: Maybe<SchemaLabKind>;
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Who belongs to it. */
  readonly members: SchemaLabMembersConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Capabilities that it is known to offer. */
  readonly offers: SchemaLabOffersConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Research Organization Registry, for example `https://ror.org/056y0v115`. */
  readonly ror: Maybe<Scalars['String']['output']>;
  /** Capabilities that it looks for. */
  readonly seeks: SchemaLabSeeksConnection;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** What it is known to be able to do, in free words. */
  readonly statedCapabilities: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Systems that it developed. */
  readonly systems: SchemaLabSystemsConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Its own pages. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** An organisation that does research. */
export type SchemaLabCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaCapabilityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaCapabilityOrder>;
};


/** An organisation that does research. */
export type SchemaLabEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEffortFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEffortOrder>;
};


/** An organisation that does research. */
export type SchemaLabEstimatesMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEstimateFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEstimateOrder>;
};


/** An organisation that does research. */
export type SchemaLabFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** An organisation that does research. */
export type SchemaLabInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaRecordFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaRecordOrder>;
};


/** An organisation that does research. */
export type SchemaLabLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that does research. */
export type SchemaLabMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaPersonFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaPersonOrder>;
};


/** An organisation that does research. */
export type SchemaLabNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that does research. */
export type SchemaLabOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaCapabilityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaCapabilityOrder>;
};


/** An organisation that does research. */
export type SchemaLabSeeksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaCapabilityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaCapabilityOrder>;
};


/** An organisation that does research. */
export type SchemaLabSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaSystemFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaSystemOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaLabCapabilitiesConnection = {
  readonly __typename?: 'LabCapabilitiesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabCapabilitiesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaCapability>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The holder has the capability. */
export type SchemaLabCapabilitiesEdge = SchemaEdge & {
  readonly __typename?: 'LabCapabilitiesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaCapability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaLabConnection = {
  readonly __typename?: 'LabConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Lab at its place in the list. */
export type SchemaLabEdge = {
  readonly __typename?: 'LabEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaLab;
};

/** A page of a list (Relay connection). */
export type SchemaLabEffortsConnection = {
  readonly __typename?: 'LabEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEffort>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab or person runs the effort. */
export type SchemaLabEffortsEdge = SchemaEdge & {
  readonly __typename?: 'LabEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEffort;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaLabEstimatesMadeConnection = {
  readonly __typename?: 'LabEstimatesMadeConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabEstimatesMadeEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEstimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person or lab made the estimate. */
export type SchemaLabEstimatesMadeEdge = SchemaEdge & {
  readonly __typename?: 'LabEstimatesMadeEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEstimate;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Conditions on records of the kind Lab; all given ones must hold. */
export type SchemaLabFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `capabilities` leads to. */
  readonly capabilities?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `capabilitiesAssessedBy`. */
  readonly capabilitiesAssessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** Any of these values of `country`, in capitals or not. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `efforts` leads to. */
  readonly efforts?: InputMaybe<SchemaRelationFilter>;
  /** What `estimatesMade` leads to. */
  readonly estimatesMade?: InputMaybe<SchemaRelationFilter>;
  /** What `findings` leads to. */
  readonly findings?: InputMaybe<SchemaRelationFilter>;
  /** What `interests` leads to. */
  readonly interests?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `labKind`. */
  readonly labKind?: InputMaybe<ReadonlyArray<SchemaLabKind>>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `members` leads to. */
  readonly members?: InputMaybe<SchemaRelationFilter>;
  /** What `offers` leads to. */
  readonly offers?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `ror`, in capitals or not. */
  readonly ror?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What `seeks` leads to. */
  readonly seeks?: InputMaybe<SchemaRelationFilter>;
  /** What `systems` leads to. */
  readonly systems?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaLabFindingsConnection = {
  readonly __typename?: 'LabFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** People of the lab produced the finding. */
export type SchemaLabFindingsEdge = SchemaEdge & {
  readonly __typename?: 'LabFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaLabInterestsConnection = {
  readonly __typename?: 'LabInterestsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabInterestsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab names the question or topic as an interest. Never a record of work. */
export type SchemaLabInterestsEdge = SchemaEdge & {
  readonly __typename?: 'LabInterestsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaRecord;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** What sort of organisation a lab is. */
export type SchemaLabKind =
  /** Part of a university or academy. */
  | 'ACADEMIC'
  /** Works for profit. */
  | 'COMPANY'
  /** Part of a state. */
  | 'GOVERNMENT'
  /** Works for a purpose, not for profit. */
  | 'NONPROFIT';

/** A page of a list (Relay connection). */
export type SchemaLabMembersConnection = {
  readonly __typename?: 'LabMembersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabMembersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaPerson>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person belongs, or belonged, to the lab. */
export type SchemaLabMembersEdge = SchemaEdge & {
  readonly __typename?: 'LabMembersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaPerson;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** What they do there. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still a member. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaLabOffersConnection = {
  readonly __typename?: 'LabOffersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabOffersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaCapability>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab offers the capability, or is known for it. */
export type SchemaLabOffersEdge = SchemaEdge & {
  readonly __typename?: 'LabOffersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** The words that were read as an offer. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaCapability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Lab; ties by slug. */
export type SchemaLabOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaLabOrderField;
};

/** What records of the kind Lab can be ordered by. */
export type SchemaLabOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaLabSeeksConnection = {
  readonly __typename?: 'LabSeeksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabSeeksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaCapability>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab looks for the capability. */
export type SchemaLabSeeksEdge = SchemaEdge & {
  readonly __typename?: 'LabSeeksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What it is wanted for. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaCapability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaLabSystemsConnection = {
  readonly __typename?: 'LabSystemsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaLabSystemsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaSystem>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab developed the system. */
export type SchemaLabSystemsEdge = SchemaEdge & {
  readonly __typename?: 'LabSystemsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaSystem;
  /** What is known of the development. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Where a record stands in its own life, apart from what it says. */
export type SchemaLifecycle =
  /** In force. */
  | 'ACTIVE'
  /** Withdrawn by those who made it; kept and marked, and counted nowhere as evidence or means. */
  | 'RETRACTED'
  /** Replaced by a newer record. */
  | 'SUPERSEDED';

/** A text in one language. */
export type SchemaLocalisedText = {
  readonly __typename?: 'LocalisedText';
  /** BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** The text in that language. */
  readonly text: Scalars['String']['output'];
};

/** How far a method has come. */
export type SchemaMaturity =
  /** In use, with open problems. */
  | 'DEVELOPING'
  /** Proposed or tried once or twice. */
  | 'EMERGING'
  /** Widely used and understood. */
  | 'ESTABLISHED';

/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethod = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Method';
  /** Questions that it could help to answer. */
  readonly addresses: SchemaMethodAddressesConnection;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** Methods that are stronger together with it. */
  readonly complements: SchemaMethodComplementsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** How it works. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** All languages of `description`, in the order of their tags. */
  readonly descriptionTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Efforts that use it. */
  readonly efforts: SchemaMethodEffortsConnection;
  /** What was estimated about it. */
  readonly estimates: SchemaMethodEstimatesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Findings that were made with it. */
  readonly findings: SchemaMethodFindingsConnection;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Known limits. */
  readonly limitations: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far it has come. */
  readonly maturity: Maybe<SchemaMaturity>;
  /** Whose judgement the maturity is. */
  readonly maturityAssessedBy: Maybe<SchemaAssessor>;
  /** Indicators that it measures. */
  readonly measures: SchemaMethodMeasuresConnection;
  /** Editorial shortlists that it is on. */
  readonly methodGroups: SchemaMethodMethodGroupsConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Capabilities without which it cannot be used. */
  readonly needs: SchemaMethodNeedsConnection;
  /** Those of the requirements that stand for no capability, such as an assumption. */
  readonly otherRequirements: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Newer methods that replace it. */
  readonly replacedBy: SchemaMethodReplacedByConnection;
  /** Older methods that it replaces. */
  readonly replaces: SchemaMethodReplacesConnection;
  /** What it needs, in free words; `needs` has the capabilities. */
  readonly requirements: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Works that describe or use it. */
  readonly sourceWorks: SchemaMethodSourceWorksConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Methods of which it is a variant. */
  readonly variantOf: SchemaMethodVariantOfConnection;
  /** Its variants. */
  readonly variants: SchemaMethodVariantsConnection;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodComplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEffortFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEffortOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEstimateFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEstimateOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaIndicatorFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaIndicatorOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodMethodGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodGroupFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodGroupOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaCapabilityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaCapabilityOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodSourceWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaWorkFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaWorkOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodVariantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type SchemaMethodVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaMethodAddressesConnection = {
  readonly __typename?: 'MethodAddressesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodAddressesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method could help to answer the question. */
export type SchemaMethodAddressesEdge = SchemaEdge & {
  readonly __typename?: 'MethodAddressesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** What it would contribute. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodComplementsConnection = {
  readonly __typename?: 'MethodComplementsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodComplementsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two methods are stronger together. */
export type SchemaMethodComplementsEdge = SchemaEdge & {
  readonly __typename?: 'MethodComplementsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** In what way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodConnection = {
  readonly __typename?: 'MethodConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Method at its place in the list. */
export type SchemaMethodEdge = {
  readonly __typename?: 'MethodEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaMethod;
};

/** A page of a list (Relay connection). */
export type SchemaMethodEffortsConnection = {
  readonly __typename?: 'MethodEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEffort>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort uses the method. */
export type SchemaMethodEffortsEdge = SchemaEdge & {
  readonly __typename?: 'MethodEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEffort;
  /** What for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodEstimatesConnection = {
  readonly __typename?: 'MethodEstimatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodEstimatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEstimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The estimate is about the record. */
export type SchemaMethodEstimatesEdge = SchemaEdge & {
  readonly __typename?: 'MethodEstimatesEdge';
  /** Which aspect of it. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEstimate;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Conditions on records of the kind Method; all given ones must hold. */
export type SchemaMethodFilter = {
  /** What `addresses` leads to. */
  readonly addresses?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `complements` leads to. */
  readonly complements?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `efforts` leads to. */
  readonly efforts?: InputMaybe<SchemaRelationFilter>;
  /** What `estimates` leads to. */
  readonly estimates?: InputMaybe<SchemaRelationFilter>;
  /** What `findings` leads to. */
  readonly findings?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** Any of these values of `maturity`. */
  readonly maturity?: InputMaybe<ReadonlyArray<SchemaMaturity>>;
  /** Any of these values of `maturityAssessedBy`. */
  readonly maturityAssessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `measures` leads to. */
  readonly measures?: InputMaybe<SchemaRelationFilter>;
  /** What `methodGroups` leads to. */
  readonly methodGroups?: InputMaybe<SchemaRelationFilter>;
  /** What `needs` leads to. */
  readonly needs?: InputMaybe<SchemaRelationFilter>;
  /** What `replacedBy` leads to. */
  readonly replacedBy?: InputMaybe<SchemaRelationFilter>;
  /** What `replaces` leads to. */
  readonly replaces?: InputMaybe<SchemaRelationFilter>;
  /** What `sourceWorks` leads to. */
  readonly sourceWorks?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `variantOf` leads to. */
  readonly variantOf?: InputMaybe<SchemaRelationFilter>;
  /** What `variants` leads to. */
  readonly variants?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaMethodFindingsConnection = {
  readonly __typename?: 'MethodFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding was made with the method. */
export type SchemaMethodFindingsEdge = SchemaEdge & {
  readonly __typename?: 'MethodFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** What it was used for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type SchemaMethodGroup = SchemaNode & SchemaRecord & {
  readonly __typename?: 'MethodGroup';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** The methods on the list. */
  readonly members: SchemaMethodGroupMembersConnection;
  /** The questions for which the list was made; as a rule one. */
  readonly questions: SchemaMethodGroupQuestionsConnection;
  /** Why any one of the methods would bring progress. */
  readonly rationale: Scalars['String']['output'];
  /** All languages of `rationale`, in the order of their tags. */
  readonly rationaleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type SchemaMethodGroupLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type SchemaMethodGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type SchemaMethodGroupQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type SchemaMethodGroupRationaleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaMethodGroupConnection = {
  readonly __typename?: 'MethodGroupConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodGroupEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethodGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind MethodGroup at its place in the list. */
export type SchemaMethodGroupEdge = {
  readonly __typename?: 'MethodGroupEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaMethodGroup;
};

/** Conditions on records of the kind MethodGroup; all given ones must hold. */
export type SchemaMethodGroupFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `members` leads to. */
  readonly members?: InputMaybe<SchemaRelationFilter>;
  /** What `questions` leads to. */
  readonly questions?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaMethodGroupMembersConnection = {
  readonly __typename?: 'MethodGroupMembersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodGroupMembersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method is on the shortlist. */
export type SchemaMethodGroupMembersEdge = SchemaEdge & {
  readonly __typename?: 'MethodGroupMembersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** Place in the list as the editors wrote it, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind MethodGroup; ties by slug. */
export type SchemaMethodGroupOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaMethodGroupOrderField;
};

/** What records of the kind MethodGroup can be ordered by. */
export type SchemaMethodGroupOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaMethodGroupQuestionsConnection = {
  readonly __typename?: 'MethodGroupQuestionsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodGroupQuestionsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question has this shortlist of methods. */
export type SchemaMethodGroupQuestionsEdge = SchemaEdge & {
  readonly __typename?: 'MethodGroupQuestionsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Place among the shortlists of the question, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodMeasuresConnection = {
  readonly __typename?: 'MethodMeasuresConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodMeasuresEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaIndicator>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method measures the indicator. */
export type SchemaMethodMeasuresEdge = SchemaEdge & {
  readonly __typename?: 'MethodMeasuresEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaIndicator;
  /** How well, and under which conditions. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodMethodGroupsConnection = {
  readonly __typename?: 'MethodMethodGroupsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodMethodGroupsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethodGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method is on the shortlist. */
export type SchemaMethodMethodGroupsEdge = SchemaEdge & {
  readonly __typename?: 'MethodMethodGroupsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethodGroup;
  /** Place in the list as the editors wrote it, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodNeedsConnection = {
  readonly __typename?: 'MethodNeedsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodNeedsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaCapability>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method cannot be used without the capability. */
export type SchemaMethodNeedsEdge = SchemaEdge & {
  readonly __typename?: 'MethodNeedsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaCapability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The requirement of the method, in its own words, that the capability stands for. */
  readonly requirement: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Method; ties by slug. */
export type SchemaMethodOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaMethodOrderField;
};

/** What records of the kind Method can be ordered by. */
export type SchemaMethodOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaMethodReplacedByConnection = {
  readonly __typename?: 'MethodReplacedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodReplacedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source takes the place of the target. No circles: a method would have taken its own place, and
 * none of them would be the present one.
 */
export type SchemaMethodReplacedByEdge = SchemaEdge & {
  readonly __typename?: 'MethodReplacedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodReplacesConnection = {
  readonly __typename?: 'MethodReplacesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodReplacesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source takes the place of the target. No circles: a method would have taken its own place, and
 * none of them would be the present one.
 */
export type SchemaMethodReplacesEdge = SchemaEdge & {
  readonly __typename?: 'MethodReplacesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodSourceWorksConnection = {
  readonly __typename?: 'MethodSourceWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodSourceWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaWork>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The record was taken from the work, or is described by it. */
export type SchemaMethodSourceWorksEdge = SchemaEdge & {
  readonly __typename?: 'MethodSourceWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaWork;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The address that was read, where it is not the work's own. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodVariantOfConnection = {
  readonly __typename?: 'MethodVariantOfConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodVariantOfEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source is a variant of the target. No circles: of variants of each other neither is the original;
 * state both of them as variants of a third.
 */
export type SchemaMethodVariantOfEdge = SchemaEdge & {
  readonly __typename?: 'MethodVariantOfEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** What differs. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaMethodVariantsConnection = {
  readonly __typename?: 'MethodVariantsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaMethodVariantsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source is a variant of the target. No circles: of variants of each other neither is the original;
 * state both of them as variants of a third.
 */
export type SchemaMethodVariantsEdge = SchemaEdge & {
  readonly __typename?: 'MethodVariantsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** What differs. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An object with a global id (Relay's object identification). */
export type SchemaNode = {
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
};

/** Whether a sorted list goes up or down. */
export type SchemaOrderDirection =
  /** Smallest, earliest or first first. Records without the value come last. */
  | 'ASCENDING'
  /** Largest, latest or last first. Records without the value come last. */
  | 'DESCENDING';

/** Whether what was looked for was found. */
export type SchemaOutcome =
  /** Found in part, or under some conditions. */
  | 'MIXED'
  /** Looked for and not found. */
  | 'NEGATIVE'
  /** Found. */
  | 'POSITIVE';

/** Where a page of a connection begins and ends (Relay). */
export type SchemaPageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item of the page; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when some come before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A bound on the paths that are looked for. */
export type SchemaPathBound =
  /** Longer paths than asked for exist. */
  | 'LENGTH'
  /** More paths than asked for exist. */
  | 'NUMBER'
  /** The search was given up after a fixed amount of work; there may be more paths. */
  | 'WORK';

/** A step of a path: from a question to one on which it depends. */
export type SchemaPathStep = {
  readonly __typename?: 'PathStep';
  /** Every dependency between the two, of the sorts followed; by kind and edge. */
  readonly dependencies: ReadonlyArray<SchemaDependency>;
  /** The question that depends. */
  readonly from: SchemaQuestion;
  /** The question on which it depends. */
  readonly to: SchemaQuestion;
};

/** Tells which bound left paths out. */
export type SchemaPathTruncation = {
  readonly __typename?: 'PathTruncation';
  /** The bounds that were reached. */
  readonly bounds: ReadonlyArray<SchemaPathBound>;
  /** The bounds that were reached, as sentences. */
  readonly reason: Scalars['String']['output'];
  /** How many paths are told. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are of any length; null when nobody can count them within the bounds. */
  readonly total: Maybe<Scalars['Float']['output']>;
};

/** How many people are recorded, without telling small numbers apart. */
export type SchemaPeopleBand =
  /** Three or more are recorded. */
  | 'AT_LEAST_3'
  /** One or two are recorded; which of the two is not told. */
  | 'FEWER_THAN_3'
  /** No one is recorded. */
  | 'NOBODY';

/** Somebody who does research. People are never ranked by name. */
export type SchemaPerson = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Person';
  /** What is known of the affiliations as a whole, and what is not. */
  readonly affiliationNote: Maybe<Scalars['String']['output']>;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** Capabilities that they have. */
  readonly capabilities: SchemaPersonCapabilitiesConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Efforts that they run. */
  readonly efforts: SchemaPersonEffortsConnection;
  /** Estimates that they made. */
  readonly estimatesMade: SchemaPersonEstimatesMadeConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Labs to which they belong or belonged. */
  readonly memberOf: SchemaPersonMemberOfConnection;
  /** Name as on their works. */
  readonly name: Scalars['String']['output'];
  /** Open Researcher and Contributor ID, as an address. */
  readonly orcid: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
  /** Works of which they are an author. */
  readonly works: SchemaPersonWorksConnection;
};


/** Somebody who does research. People are never ranked by name. */
export type SchemaPersonCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaCapabilityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaCapabilityOrder>;
};


/** Somebody who does research. People are never ranked by name. */
export type SchemaPersonEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEffortFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEffortOrder>;
};


/** Somebody who does research. People are never ranked by name. */
export type SchemaPersonEstimatesMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEstimateFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEstimateOrder>;
};


/** Somebody who does research. People are never ranked by name. */
export type SchemaPersonLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who does research. People are never ranked by name. */
export type SchemaPersonMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};


/** Somebody who does research. People are never ranked by name. */
export type SchemaPersonWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaWorkFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaWorkOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaPersonCapabilitiesConnection = {
  readonly __typename?: 'PersonCapabilitiesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPersonCapabilitiesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaCapability>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The holder has the capability. */
export type SchemaPersonCapabilitiesEdge = SchemaEdge & {
  readonly __typename?: 'PersonCapabilitiesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaCapability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaPersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPersonEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaPerson>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Person at its place in the list. */
export type SchemaPersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaPerson;
};

/** A page of a list (Relay connection). */
export type SchemaPersonEffortsConnection = {
  readonly __typename?: 'PersonEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPersonEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEffort>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab or person runs the effort. */
export type SchemaPersonEffortsEdge = SchemaEdge & {
  readonly __typename?: 'PersonEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEffort;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaPersonEstimatesMadeConnection = {
  readonly __typename?: 'PersonEstimatesMadeConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPersonEstimatesMadeEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEstimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person or lab made the estimate. */
export type SchemaPersonEstimatesMadeEdge = SchemaEdge & {
  readonly __typename?: 'PersonEstimatesMadeEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEstimate;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Conditions on records of the kind Person; all given ones must hold. */
export type SchemaPersonFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `capabilities` leads to. */
  readonly capabilities?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `efforts` leads to. */
  readonly efforts?: InputMaybe<SchemaRelationFilter>;
  /** What `estimatesMade` leads to. */
  readonly estimatesMade?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `memberOf` leads to. */
  readonly memberOf?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `orcid`, in capitals or not. */
  readonly orcid?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What `works` leads to. */
  readonly works?: InputMaybe<SchemaRelationFilter>;
};

/** A page of a list (Relay connection). */
export type SchemaPersonMemberOfConnection = {
  readonly __typename?: 'PersonMemberOfConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPersonMemberOfEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person belongs, or belonged, to the lab. */
export type SchemaPersonMemberOfEdge = SchemaEdge & {
  readonly __typename?: 'PersonMemberOfEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day. Absent: not recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaLab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** What they do there. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still a member. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Person; ties by slug. */
export type SchemaPersonOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaPersonOrderField;
};

/** What records of the kind Person can be ordered by. */
export type SchemaPersonOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaPersonWorksConnection = {
  readonly __typename?: 'PersonWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPersonWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaWork>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person is an author of the work. */
export type SchemaPersonWorksEdge = SchemaEdge & {
  readonly __typename?: 'PersonWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaWork;
  /** Place among the authors, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Roles in the sense of CRediT, by their slugs, for example `conceptualization`. */
  readonly roles: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Whether a claim answers a yes-or-no question with yes or with no. */
export type SchemaPolarity =
  /** The claim says yes to the question as worded. */
  | 'AFFIRMS'
  /** The claim says no to the question as worded. */
  | 'DENIES';

/** Which end of a scale is wanted. */
export type SchemaPreferredDirection =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER'
  /** It depends on the use. */
  | 'NEITHER';

/** Any-of: the question that has the group needs at least one of its members settled. */
export type SchemaPrerequisiteGroup = SchemaNode & SchemaRecord & {
  readonly __typename?: 'PrerequisiteGroup';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** The ways: settling one of them is enough. */
  readonly members: SchemaPrerequisiteGroupMembersConnection;
  /** The questions that need one of the members; as a rule one. */
  readonly questions: SchemaPrerequisiteGroupQuestionsConnection;
  /** Why any one of the members would do. */
  readonly rationale: Scalars['String']['output'];
  /** All languages of `rationale`, in the order of their tags. */
  readonly rationaleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Any-of: the question that has the group needs at least one of its members settled. */
export type SchemaPrerequisiteGroupLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Any-of: the question that has the group needs at least one of its members settled. */
export type SchemaPrerequisiteGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Any-of: the question that has the group needs at least one of its members settled. */
export type SchemaPrerequisiteGroupQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Any-of: the question that has the group needs at least one of its members settled. */
export type SchemaPrerequisiteGroupRationaleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaPrerequisiteGroupConnection = {
  readonly __typename?: 'PrerequisiteGroupConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPrerequisiteGroupEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaPrerequisiteGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind PrerequisiteGroup at its place in the list. */
export type SchemaPrerequisiteGroupEdge = {
  readonly __typename?: 'PrerequisiteGroupEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaPrerequisiteGroup;
};

/** Conditions on records of the kind PrerequisiteGroup; all given ones must hold. */
export type SchemaPrerequisiteGroupFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `members` leads to. */
  readonly members?: InputMaybe<SchemaRelationFilter>;
  /** What `questions` leads to. */
  readonly questions?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaPrerequisiteGroupMembersConnection = {
  readonly __typename?: 'PrerequisiteGroupMembersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPrerequisiteGroupMembersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is one of the ways of the group. */
export type SchemaPrerequisiteGroupMembersEdge = SchemaEdge & {
  readonly __typename?: 'PrerequisiteGroupMembersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Place in the list as the editors wrote it, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind PrerequisiteGroup; ties by slug. */
export type SchemaPrerequisiteGroupOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaPrerequisiteGroupOrderField;
};

/** What records of the kind PrerequisiteGroup can be ordered by. */
export type SchemaPrerequisiteGroupOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaPrerequisiteGroupQuestionsConnection = {
  readonly __typename?: 'PrerequisiteGroupQuestionsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaPrerequisiteGroupQuestionsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question needs one member of the group. */
export type SchemaPrerequisiteGroupQuestionsEdge = SchemaEdge & {
  readonly __typename?: 'PrerequisiteGroupQuestionsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Place among the groups of the question, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** The two ways in which people state a hard prerequisite. Their meaning for readiness is the same. */
export type SchemaPrerequisiteWording =
  /** The question needs the other's answer. */
  | 'NEEDS'
  /** The other, as long as it is open, prevents a firm answer. */
  | 'OBSTRUCTED';

/** The reads. */
export type SchemaQuery = {
  readonly __typename?: 'Query';
  /** Open questions in force that hold others up, largest value first, ties by id. O(n / 256 * (n + m)) for a new revision, then kept. */
  readonly bottlenecks: SchemaBottleneckConnection;
  /** Records of the kind Capability. Ordered by slug unless asked otherwise; ties by slug. */
  readonly capabilities: SchemaCapabilityConnection;
  /** One record of the kind Capability, by slug or global id; null when there is none that you may see. */
  readonly capability: Maybe<SchemaCapability>;
  /** One record of the kind Claim, by slug or global id; null when there is none that you may see. */
  readonly claim: Maybe<SchemaClaim>;
  /** Records of the kind Claim. Ordered by slug unless asked otherwise; ties by slug. */
  readonly claims: SchemaClaimConnection;
  /** What a question depends on or what depends on it, in layers, with cycles. Null when there is no such question. O(n + m). */
  readonly dependencies: Maybe<SchemaDependencies>;
  /** All ways along dependencies from a question down to another, shortest first. Null when there is no such question. The work is bounded. */
  readonly dependencyPaths: Maybe<SchemaDependencyPaths>;
  /** One record of the kind Effort, by slug or global id; null when there is none that you may see. */
  readonly effort: Maybe<SchemaEffort>;
  /** Records of the kind Effort. Ordered by slug unless asked otherwise; ties by slug. */
  readonly efforts: SchemaEffortConnection;
  /** One record of the kind Estimate, by slug or global id; null when there is none that you may see. */
  readonly estimate: Maybe<SchemaEstimate>;
  /** Records of the kind Estimate. Ordered by slug unless asked otherwise; ties by slug. */
  readonly estimates: SchemaEstimateConnection;
  /** One record of the kind Finding, by slug or global id; null when there is none that you may see. */
  readonly finding: Maybe<SchemaFinding>;
  /** Records of the kind Finding. Ordered by slug unless asked otherwise; ties by slug. */
  readonly findings: SchemaFindingConnection;
  /** What is missing. By severity, then sort, then id of the subject. */
  readonly gaps: SchemaGapConnection;
  /** How complete the graph is. O(n + m) for a new revision, then kept. */
  readonly graphHealth: SchemaGraphHealth;
  /** One record of the kind Indicator, by slug or global id; null when there is none that you may see. */
  readonly indicator: Maybe<SchemaIndicator>;
  /** Records of the kind Indicator. Ordered by slug unless asked otherwise; ties by slug. */
  readonly indicators: SchemaIndicatorConnection;
  /** One record of the kind Lab, by slug or global id; null when there is none that you may see. */
  readonly lab: Maybe<SchemaLab>;
  /** Records of the kind Lab. Ordered by slug unless asked otherwise; ties by slug. */
  readonly labs: SchemaLabConnection;
  /** One record of the kind Method, by slug or global id; null when there is none that you may see. */
  readonly method: Maybe<SchemaMethod>;
  /** One record of the kind MethodGroup, by slug or global id; null when there is none that you may see. */
  readonly methodGroup: Maybe<SchemaMethodGroup>;
  /** Records of the kind MethodGroup. Ordered by slug unless asked otherwise; ties by slug. */
  readonly methodGroups: SchemaMethodGroupConnection;
  /** Records of the kind Method. Ordered by slug unless asked otherwise; ties by slug. */
  readonly methods: SchemaMethodConnection;
  /** The record with this global id, whatever its kind; null when there is none that you may see. */
  readonly node: Maybe<SchemaNode>;
  /** The records with these global ids, in the order asked; null where there is none that you may see. */
  readonly nodes: ReadonlyArray<Maybe<SchemaNode>>;
  /** Records of the kind Person. Ordered by slug unless asked otherwise; ties by slug. */
  readonly people: SchemaPersonConnection;
  /** One record of the kind Person, by slug or global id; null when there is none that you may see. */
  readonly person: Maybe<SchemaPerson>;
  /** One record of the kind PrerequisiteGroup, by slug or global id; null when there is none that you may see. */
  readonly prerequisiteGroup: Maybe<SchemaPrerequisiteGroup>;
  /** Records of the kind PrerequisiteGroup. Ordered by slug unless asked otherwise; ties by slug. */
  readonly prerequisiteGroups: SchemaPrerequisiteGroupConnection;
  /** One record of the kind Question, by slug or global id; null when there is none that you may see. */
  readonly question: Maybe<SchemaQuestion>;
  /** Records of the kind Question. Ordered by slug unless asked otherwise; ties by slug. */
  readonly questions: SchemaQuestionConnection;
  /** Open questions in force whose prerequisites are all settled; those that more depends on come first, ties by id. */
  readonly readyQuestions: SchemaReadyQuestionConnection;
  /** One record of the kind Rubric, by slug or global id; null when there is none that you may see. */
  readonly rubric: Maybe<SchemaRubric>;
  /** Records of the kind Rubric. Ordered by slug unless asked otherwise; ties by slug. */
  readonly rubrics: SchemaRubricConnection;
  /** Records whose texts hold every word of the query, each at least as the beginning of a word, and records with that id or external identifier; best first, ties by id. */
  readonly search: SchemaSearchConnection;
  /** One record of the kind System, by slug or global id; null when there is none that you may see. */
  readonly system: Maybe<SchemaSystem>;
  /** Records of the kind System. Ordered by slug unless asked otherwise; ties by slug. */
  readonly systems: SchemaSystemConnection;
  /** One record of the kind Topic, by slug or global id; null when there is none that you may see. */
  readonly topic: Maybe<SchemaTopic>;
  /** Records of the kind Topic. Ordered by slug unless asked otherwise; ties by slug. */
  readonly topics: SchemaTopicConnection;
  /** Whom the server takes you for, and what it allows you. */
  readonly viewer: SchemaViewer;
  /** One record of the kind Work, by slug or global id; null when there is none that you may see. */
  readonly work: Maybe<SchemaWork>;
  /** Records of the kind Work. Ordered by slug unless asked otherwise; ties by slug. */
  readonly works: SchemaWorkConnection;
};


/** The reads. */
export type SchemaQueryBottlenecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  value: SchemaQuestionValue;
  weights: SchemaBottleneckWeights;
};


/** The reads. */
export type SchemaQueryCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaCapabilityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaCapabilityOrder>;
};


/** The reads. */
export type SchemaQueryCapabilityArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaClaimFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaClaimOrder>;
};


/** The reads. */
export type SchemaQueryDependenciesArgs = {
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  depth: Scalars['Int']['input'];
  direction: SchemaDependencyDirection;
  kinds: ReadonlyArray<SchemaDependencyKind>;
  limit: Scalars['Int']['input'];
  question: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryDependencyPathsArgs = {
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  from: Scalars['ID']['input'];
  kinds: ReadonlyArray<SchemaDependencyKind>;
  limit: Scalars['Int']['input'];
  maximumLength: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryEffortArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEffortFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEffortOrder>;
};


/** The reads. */
export type SchemaQueryEstimateArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEstimateFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEstimateOrder>;
};


/** The reads. */
export type SchemaQueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** The reads. */
export type SchemaQueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SchemaGapKind>>;
  severities?: InputMaybe<ReadonlyArray<SchemaGapSeverity>>;
};


/** The reads. */
export type SchemaQueryGraphHealthArgs = {
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
};


/** The reads. */
export type SchemaQueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaIndicatorFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaIndicatorOrder>;
};


/** The reads. */
export type SchemaQueryLabArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};


/** The reads. */
export type SchemaQueryMethodArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryMethodGroupArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryMethodGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodGroupFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodGroupOrder>;
};


/** The reads. */
export type SchemaQueryMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** The reads. */
export type SchemaQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The reads. */
export type SchemaQueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaPersonFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaPersonOrder>;
};


/** The reads. */
export type SchemaQueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryPrerequisiteGroupArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryPrerequisiteGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaPrerequisiteGroupFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaPrerequisiteGroupOrder>;
};


/** The reads. */
export type SchemaQueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** The reads. */
export type SchemaQueryReadyQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
};


/** The reads. */
export type SchemaQueryRubricArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryRubricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaRubricFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaRubricOrder>;
};


/** The reads. */
export type SchemaQuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  filter?: InputMaybe<SchemaRecordFilter>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SchemaRecordKind>>;
  query: Scalars['String']['input'];
};


/** The reads. */
export type SchemaQuerySystemArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaSystemFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaSystemOrder>;
};


/** The reads. */
export type SchemaQueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaTopicFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaTopicOrder>;
};


/** The reads. */
export type SchemaQueryWorkArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type SchemaQueryWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaWorkFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaWorkOrder>;
};

/** Something the field wants to know. */
export type SchemaQuestion = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Question';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How few could leave before nobody is recorded to work on it; people are not named. */
  readonly busFactor: SchemaBusFactor;
  /** Candidate answers. */
  readonly claims: SchemaQuestionClaimsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Who works on it. */
  readonly efforts: SchemaQuestionEffortsConnection;
  /** What was estimated about it: importance, neglectedness, tractability and more. */
  readonly estimates: SchemaQuestionEstimatesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Soft prerequisites: their answers would help. */
  readonly informedBy: SchemaQuestionInformedByConnection;
  /** Findings that inform it without speaking for or against one of its claims. */
  readonly informedByFindings: SchemaQuestionInformedByFindingsConnection;
  /** The questions that this one's answer would help. */
  readonly informsQuestions: SchemaQuestionInformsQuestionsConnection;
  /** Labs that name it as an interest; this does not say that they work on it. */
  readonly interestedLabs: SchemaQuestionInterestedLabsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** The any-of groups in which this question is one of the ways. */
  readonly memberOfGroups: SchemaQuestionMemberOfGroupsConnection;
  /** Editorial shortlists of methods for it. */
  readonly methodGroups: SchemaQuestionMethodGroupsConnection;
  /** Methods that could find an answer. */
  readonly methods: SchemaQuestionMethodsConnection;
  /** The questions of which this one is a part. */
  readonly partOf: SchemaQuestionPartOfConnection;
  /** The parts of this question. */
  readonly parts: SchemaQuestionPartsConnection;
  /** Any-of prerequisites: of each group at least one member must be settled. */
  readonly prerequisiteGroups: SchemaQuestionPrerequisiteGroupsConnection;
  /** What sort of work it asks for. */
  readonly questionKind: Maybe<SchemaQuestionKind>;
  /** Whether work on it can begin, and why or why not; also for a question that is retracted or superseded. */
  readonly readiness: SchemaReadiness;
  /** Special cases of this question. */
  readonly refinedBy: SchemaQuestionRefinedByConnection;
  /** The wider questions of which this one is a special case. */
  readonly refines: SchemaQuestionRefinesConnection;
  /** The questions that cannot be settled while this one is open. */
  readonly requiredBy: SchemaQuestionRequiredByConnection;
  /** Hard prerequisites: this question cannot be settled while one of them is open. */
  readonly requires: SchemaQuestionRequiresConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** The works from which the question was taken. */
  readonly sourceWorks: SchemaQuestionSourceWorksConnection;
  /** Mean of the estimates in force on the rubric `importance`, from 1 to 10; null when nobody stated it. */
  readonly statedImportance: Maybe<Scalars['Float']['output']>;
  /** Where it stands, as stated by people; what the graph implies is `readiness`. */
  readonly status: SchemaQuestionStatus;
  /** Why it has that status. */
  readonly statusRationale: Maybe<Scalars['String']['output']>;
  /** All languages of `statusRationale`, in the order of their tags. */
  readonly statusRationaleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** What is asked, why it matters and what would count as an answer. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** All languages of `text`, in the order of their tags. */
  readonly textTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** The question in one line. */
  readonly title: Scalars['String']['output'];
  /** All languages of `title`, in the order of their tags. */
  readonly titleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** What it is about; the primary topic is its field. */
  readonly topics: SchemaQuestionTopicsConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Whether it is clear enough to be answered at all. Absent: nobody judged it. */
  readonly wellPosed: Maybe<Scalars['Boolean']['output']>;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Something the field wants to know. */
export type SchemaQuestionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaClaimFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaClaimOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEffortFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEffortOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEstimateFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEstimateOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionInformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionInformedByFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionInformsQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionInterestedLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type SchemaQuestionMemberOfGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaPrerequisiteGroupFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaPrerequisiteGroupOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionMethodGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodGroupFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodGroupOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaMethodFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaMethodOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionPrerequisiteGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaPrerequisiteGroupFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaPrerequisiteGroupOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionRefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionRefinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionSourceWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaWorkFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaWorkOrder>;
};


/** Something the field wants to know. */
export type SchemaQuestionStatusRationaleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type SchemaQuestionTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type SchemaQuestionTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type SchemaQuestionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaTopicFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaTopicOrder>;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionClaimsConnection = {
  readonly __typename?: 'QuestionClaimsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionClaimsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaClaim>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The claim is a candidate answer to the question. */
export type SchemaQuestionClaimsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionClaimsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaClaim;
  /** Yes or no, for questions that ask for it. Absent: the claim covers a part, or is no yes or no. */
  readonly polarity: Maybe<SchemaPolarity>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionConnection = {
  readonly __typename?: 'QuestionConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Question at its place in the list. */
export type SchemaQuestionEdge = {
  readonly __typename?: 'QuestionEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaQuestion;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionEffortsConnection = {
  readonly __typename?: 'QuestionEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEffort>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort pursues the question. */
export type SchemaQuestionEffortsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEffort;
  /** Which part of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionEstimatesConnection = {
  readonly __typename?: 'QuestionEstimatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionEstimatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEstimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The estimate is about the record. */
export type SchemaQuestionEstimatesEdge = SchemaEdge & {
  readonly __typename?: 'QuestionEstimatesEdge';
  /** Which aspect of it. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEstimate;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Conditions on records of the kind Question; all given ones must hold. */
export type SchemaQuestionFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `claims` leads to. */
  readonly claims?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `efforts` leads to. */
  readonly efforts?: InputMaybe<SchemaRelationFilter>;
  /** What `estimates` leads to. */
  readonly estimates?: InputMaybe<SchemaRelationFilter>;
  /** What `informedBy` leads to. */
  readonly informedBy?: InputMaybe<SchemaRelationFilter>;
  /** What `informedByFindings` leads to. */
  readonly informedByFindings?: InputMaybe<SchemaRelationFilter>;
  /** What `informsQuestions` leads to. */
  readonly informsQuestions?: InputMaybe<SchemaRelationFilter>;
  /** What `interestedLabs` leads to. */
  readonly interestedLabs?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `memberOfGroups` leads to. */
  readonly memberOfGroups?: InputMaybe<SchemaRelationFilter>;
  /** What `methodGroups` leads to. */
  readonly methodGroups?: InputMaybe<SchemaRelationFilter>;
  /** What `methods` leads to. */
  readonly methods?: InputMaybe<SchemaRelationFilter>;
  /** What `partOf` leads to. */
  readonly partOf?: InputMaybe<SchemaRelationFilter>;
  /** What `parts` leads to. */
  readonly parts?: InputMaybe<SchemaRelationFilter>;
  /** What `prerequisiteGroups` leads to. */
  readonly prerequisiteGroups?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `questionKind`. */
  readonly questionKind?: InputMaybe<ReadonlyArray<SchemaQuestionKind>>;
  /** What `refinedBy` leads to. */
  readonly refinedBy?: InputMaybe<SchemaRelationFilter>;
  /** What `refines` leads to. */
  readonly refines?: InputMaybe<SchemaRelationFilter>;
  /** What `requiredBy` leads to. */
  readonly requiredBy?: InputMaybe<SchemaRelationFilter>;
  /** What `requires` leads to. */
  readonly requires?: InputMaybe<SchemaRelationFilter>;
  /** What `sourceWorks` leads to. */
  readonly sourceWorks?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `status`. */
  readonly status?: InputMaybe<ReadonlyArray<SchemaQuestionStatus>>;
  /** What `topics` leads to. */
  readonly topics?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** This value of `wellPosed`; records without the value never fit. */
  readonly wellPosed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionInformedByConnection = {
  readonly __typename?: 'QuestionInformedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionInformedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A soft prerequisite: the target's answer would help with the source. */
export type SchemaQuestionInformedByEdge = SchemaEdge & {
  readonly __typename?: 'QuestionInformedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How much it would help. */
  readonly strength: Maybe<SchemaStrength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionInformedByFindingsConnection = {
  readonly __typename?: 'QuestionInformedByFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionInformedByFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding informs the question; it never counts for or against a claim. */
export type SchemaQuestionInformedByFindingsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionInformedByFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<SchemaStrength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionInformsQuestionsConnection = {
  readonly __typename?: 'QuestionInformsQuestionsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionInformsQuestionsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A soft prerequisite: the target's answer would help with the source. */
export type SchemaQuestionInformsQuestionsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionInformsQuestionsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How much it would help. */
  readonly strength: Maybe<SchemaStrength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionInterestedLabsConnection = {
  readonly __typename?: 'QuestionInterestedLabsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionInterestedLabsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab names the question or topic as an interest. Never a record of work. */
export type SchemaQuestionInterestedLabsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionInterestedLabsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaLab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** What sort of work a question asks for. */
export type SchemaQuestionKind =
  /** Much else depends on the answer. */
  | 'CRITICAL'
  /** Asks what to do, decide or oblige. */
  | 'GOVERNANCE'
  /** Asks for a way to find things out. */
  | 'METHODOLOGICAL'
  /** Asks for a result. */
  | 'RESEARCH';

/** A page of a list (Relay connection). */
export type SchemaQuestionMemberOfGroupsConnection = {
  readonly __typename?: 'QuestionMemberOfGroupsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionMemberOfGroupsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaPrerequisiteGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is one of the ways of the group. */
export type SchemaQuestionMemberOfGroupsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionMemberOfGroupsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaPrerequisiteGroup;
  /** Place in the list as the editors wrote it, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionMethodGroupsConnection = {
  readonly __typename?: 'QuestionMethodGroupsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionMethodGroupsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethodGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question has this shortlist of methods. */
export type SchemaQuestionMethodGroupsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionMethodGroupsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethodGroup;
  /** Place among the shortlists of the question, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionMethodsConnection = {
  readonly __typename?: 'QuestionMethodsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionMethodsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaMethod>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method could help to answer the question. */
export type SchemaQuestionMethodsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionMethodsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaMethod;
  /** What it would contribute. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Question; ties by slug. */
export type SchemaQuestionOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaQuestionOrderField;
};

/** What records of the kind Question can be ordered by. */
export type SchemaQuestionOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaQuestionPartOfConnection = {
  readonly __typename?: 'QuestionPartOfConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionPartOfEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source is a part of the target. No prerequisite; it counts as progress. No circles: a whole would
 * be a part of its own part.
 */
export type SchemaQuestionPartOfEdge = SchemaEdge & {
  readonly __typename?: 'QuestionPartOfEdge';
  /** Which part it is. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionPartsConnection = {
  readonly __typename?: 'QuestionPartsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionPartsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source is a part of the target. No prerequisite; it counts as progress. No circles: a whole would
 * be a part of its own part.
 */
export type SchemaQuestionPartsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionPartsEdge';
  /** Which part it is. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionPrerequisiteGroupsConnection = {
  readonly __typename?: 'QuestionPrerequisiteGroupsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionPrerequisiteGroupsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaPrerequisiteGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question needs one member of the group. */
export type SchemaQuestionPrerequisiteGroupsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionPrerequisiteGroupsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaPrerequisiteGroup;
  /** Place among the groups of the question, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionRefinedByConnection = {
  readonly __typename?: 'QuestionRefinedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionRefinedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source is a special case of the target. No prerequisite; it counts as progress. No circles: a
 * question would be a special case of itself.
 */
export type SchemaQuestionRefinedByEdge = SchemaEdge & {
  readonly __typename?: 'QuestionRefinedByEdge';
  /** In what respect it is narrower. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionRefinesConnection = {
  readonly __typename?: 'QuestionRefinesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionRefinesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The source is a special case of the target. No prerequisite; it counts as progress. No circles: a
 * question would be a special case of itself.
 */
export type SchemaQuestionRefinesEdge = SchemaEdge & {
  readonly __typename?: 'QuestionRefinesEdge';
  /** In what respect it is narrower. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionRequiredByConnection = {
  readonly __typename?: 'QuestionRequiredByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionRequiredByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hard prerequisite: the source cannot be settled while the target is open. */
export type SchemaQuestionRequiredByEdge = SchemaEdge & {
  readonly __typename?: 'QuestionRequiredByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
  /** How the prerequisite was worded: that the other must be settled, or that it stands in the way. */
  readonly wording: Maybe<SchemaPrerequisiteWording>;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionRequiresConnection = {
  readonly __typename?: 'QuestionRequiresConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionRequiresEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hard prerequisite: the source cannot be settled while the target is open. */
export type SchemaQuestionRequiresEdge = SchemaEdge & {
  readonly __typename?: 'QuestionRequiresEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
  /** How the prerequisite was worded: that the other must be settled, or that it stands in the way. */
  readonly wording: Maybe<SchemaPrerequisiteWording>;
};

/** A page of a list (Relay connection). */
export type SchemaQuestionSourceWorksConnection = {
  readonly __typename?: 'QuestionSourceWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionSourceWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaWork>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The record was taken from the work, or is described by it. */
export type SchemaQuestionSourceWorksEdge = SchemaEdge & {
  readonly __typename?: 'QuestionSourceWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaWork;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The address that was read, where it is not the work's own. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Where a question stands, as somebody stated it. The first three count as open. */
export type SchemaQuestionStatus =
  /** Settled by an answer. */
  | 'ANSWERED'
  /** Settled by showing that it does not arise. */
  | 'DISSOLVED'
  /** Work towards an answer is known. */
  | 'IN_PROGRESS'
  /** Nobody is known to have an answer. */
  | 'OPEN'
  /** A part is settled; the rest is open. */
  | 'PARTIALLY_ANSWERED'
  /** No longer asked. */
  | 'WITHDRAWN';

/** A page of a list (Relay connection). */
export type SchemaQuestionTopicsConnection = {
  readonly __typename?: 'QuestionTopicsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaQuestionTopicsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaTopic>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is filed under the topic. */
export type SchemaQuestionTopicsEdge = SchemaEdge & {
  readonly __typename?: 'QuestionTopicsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaTopic;
  /** True for the field of the question: the topic under which it is counted. */
  readonly primary: Maybe<Scalars['Boolean']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** What a question is worth when values are added up. */
export type SchemaQuestionValue =
  /** Stated importance divided by 10; 0.5 where nobody stated it. */
  | 'IMPORTANCE'
  /** Every question counts 1. */
  | 'UNIFORM';

/** Whether work on a question can begin, and why or why not. */
export type SchemaReadiness = {
  readonly __typename?: 'Readiness';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules that led to the state. */
  readonly because: ReadonlyArray<SchemaReason>;
  /** Why a blocked question is blocked; null for others. */
  readonly cause: Maybe<SchemaBlockedCause>;
  /** The knot of a deadlocked question; null for others. */
  readonly deadlock: Maybe<SchemaDeadlock>;
  /** Whether a method in force that addresses it can be used now. */
  readonly hasUsableMethod: SchemaJudgement;
  /** For a settled question: open prerequisites and members of any-of groups that are wholly open, which make its status inconsistent. At most 50. */
  readonly inconsistentWith: ReadonlyArray<SchemaQuestion>;
  /** How many things stand in the way. */
  readonly parts: SchemaReadinessParts;
  /** Parts and special cases of it that are settled. At most 50. */
  readonly settledParts: ReadonlyArray<SchemaQuestion>;
  /** The status that people stated. */
  readonly statedStatus: SchemaQuestionStatus;
  /** Set when lists were cut; names each of them. */
  readonly truncated: Maybe<SchemaTruncation>;
  /** What stands in the way: direct ones first, then inherited ones; by id within each. At most 200. */
  readonly unmet: ReadonlyArray<SchemaUnmetPrerequisite>;
  /** Any-of groups of the question itself without a settled member. At most 50. */
  readonly unmetGroups: ReadonlyArray<SchemaUnmetGroup>;
  /** The state that the graph implies. */
  readonly value: SchemaReadinessState;
  /** Whether it is clear enough to be answered, as stated. */
  readonly wellPosed: SchemaJudgement;
};

/** How many things stand in the way. */
export type SchemaReadinessParts = {
  readonly __typename?: 'ReadinessParts';
  /** Open hard prerequisites of the question itself. */
  readonly directUnmet: Scalars['Int']['output'];
  /** Further open questions beneath those. */
  readonly inheritedUnmet: Scalars['Int']['output'];
  /** Any-of groups of the question itself without a settled member. */
  readonly unmetGroups: Scalars['Int']['output'];
};

/** What the graph implies for a question, beside the status that people stated. */
export type SchemaReadinessState =
  /** Open, and something it needs is open. */
  | 'BLOCKED'
  /** Open, and waits for itself through a cycle: no order of work can settle it. */
  | 'DEADLOCKED'
  /** Open, and everything it needs is settled: work can begin. */
  | 'READY'
  /** Stated as answered, dissolved or withdrawn, and not retracted. */
  | 'SETTLED';

/** A page of questions on which work can begin. */
export type SchemaReadyQuestionConnection = {
  readonly __typename?: 'ReadyQuestionConnection';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The items of the page, each with what it would open. */
  readonly edges: ReadonlyArray<SchemaReadyQuestionEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A ready question at its place in the list. */
export type SchemaReadyQuestionEdge = {
  readonly __typename?: 'ReadyQuestionEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** How many open questions cannot be settled without it. */
  readonly necessaryForCount: Scalars['Int']['output'];
  /** The question. */
  readonly node: SchemaQuestion;
  /** How many blocked questions become ready at once when it is settled. */
  readonly unblocksCount: Scalars['Int']['output'];
};

/** Why an answer is what it is: a rule and the records on which it holds. */
export type SchemaReason = {
  readonly __typename?: 'Reason';
  /** The records it rests on, in the order of the sentence. At most 50; the sentence counts all. */
  readonly records: ReadonlyArray<SchemaRecord>;
  /** Name of the rule, stable across versions. */
  readonly rule: Scalars['String']['output'];
  /** The rule applied to these records, as a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What every record has, whatever its kind. */
export type SchemaRecord = {
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** What every record has, whatever its kind. */
export type SchemaRecordLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on records of any kind; all given ones must hold. */
export type SchemaRecordFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SchemaRecordKind>>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The kinds of records. */
export type SchemaRecordKind =
  /** The kind Capability. */
  | 'CAPABILITY'
  /** The kind Claim. */
  | 'CLAIM'
  /** The kind Effort. */
  | 'EFFORT'
  /** The kind Estimate. */
  | 'ESTIMATE'
  /** The kind Finding. */
  | 'FINDING'
  /** The kind Indicator. */
  | 'INDICATOR'
  /** The kind Lab. */
  | 'LAB'
  /** The kind Method. */
  | 'METHOD'
  /** The kind MethodGroup. */
  | 'METHOD_GROUP'
  /** The kind Person. */
  | 'PERSON'
  /** The kind PrerequisiteGroup. */
  | 'PREREQUISITE_GROUP'
  /** The kind Question. */
  | 'QUESTION'
  /** The kind Rubric. */
  | 'RUBRIC'
  /** The kind System. */
  | 'SYSTEM'
  /** The kind Topic. */
  | 'TOPIC'
  /** The kind Work. */
  | 'WORK';

/** An order of records of any kind; ties by global id. */
export type SchemaRecordOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaRecordOrderField;
};

/** What records of any kind can be ordered by. */
export type SchemaRecordOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By global id: by kind, then by slug. */
  | 'ID'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** Conditions on what a relation leads to; give one or both. */
export type SchemaRelationFilter = {
  /** It leads to one of these records at least: slugs where the relation leads to one kind, or global ids. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: it leads to a record at least. False: it leads nowhere. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A scale on which records are estimated, such as importance. */
export type SchemaRubric = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Rubric';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What a low and a high value mean. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** All languages of `description`, in the order of their tags. */
  readonly descriptionTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Estimates on this scale. */
  readonly estimates: SchemaRubricEstimatesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Largest value. */
  readonly maximum: Maybe<Scalars['Float']['output']>;
  /** Smallest value. */
  readonly minimum: Maybe<Scalars['Float']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Name of the scale. */
  readonly title: Scalars['String']['output'];
  /** All languages of `title`, in the order of their tags. */
  readonly titleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A scale on which records are estimated, such as importance. */
export type SchemaRubricDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A scale on which records are estimated, such as importance. */
export type SchemaRubricEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaEstimateFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaEstimateOrder>;
};


/** A scale on which records are estimated, such as importance. */
export type SchemaRubricLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A scale on which records are estimated, such as importance. */
export type SchemaRubricTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaRubricConnection = {
  readonly __typename?: 'RubricConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaRubricEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaRubric>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Rubric at its place in the list. */
export type SchemaRubricEdge = {
  readonly __typename?: 'RubricEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaRubric;
};

/** A page of a list (Relay connection). */
export type SchemaRubricEstimatesConnection = {
  readonly __typename?: 'RubricEstimatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaRubricEstimatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaEstimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The estimate is on the scale. */
export type SchemaRubricEstimatesEdge = SchemaEdge & {
  readonly __typename?: 'RubricEstimatesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaEstimate;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Version of the rubric that was used. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Conditions on records of the kind Rubric; all given ones must hold. */
export type SchemaRubricFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `estimates` leads to. */
  readonly estimates?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** A range of `maximum`; records without the value never fit. */
  readonly maximum?: InputMaybe<SchemaFloatRange>;
  /** A range of `minimum`; records without the value never fit. */
  readonly minimum?: InputMaybe<SchemaFloatRange>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of records of the kind Rubric; ties by slug. */
export type SchemaRubricOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaRubricOrderField;
};

/** What records of the kind Rubric can be ordered by. */
export type SchemaRubricOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `maximum`. */
  | 'MAXIMUM'
  /** By `minimum`. */
  | 'MINIMUM'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** What sort of scale an indicator has (levels of measurement after Stevens 1946). */
export type SchemaScaleKind =
  /** Present or absent. */
  | 'BINARY'
  /** Differences have a meaning; zero is a convention. */
  | 'INTERVAL'
  /** Only the order has a meaning. */
  | 'ORDINAL'
  /** Differences and ratios have a meaning; zero is none of it. */
  | 'RATIO';

/** One part of a score. */
export type SchemaScorePart = {
  readonly __typename?: 'ScorePart';
  /** Weight times normalised; 0 when unknown. */
  readonly contribution: Scalars['Float']['output'];
  /** What it counts, with its unit. */
  readonly description: Scalars['String']['output'];
  /** Name of the part, as in the weights. */
  readonly name: Scalars['String']['output'];
  /** The raw part divided by the largest one among the questions that hold others up, from 0 to 1; null like `raw`. */
  readonly normalised: Maybe<Scalars['Float']['output']>;
  /** The part as it was counted; null when the graph does not tell. */
  readonly raw: Maybe<Scalars['Float']['output']>;
  /** Its weight. */
  readonly weight: Scalars['Float']['output'];
};

/** A page of what a search found, best first. */
export type SchemaSearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** What was looked for, or why nothing was. */
  readonly because: ReadonlyArray<SchemaReason>;
  /** The items of the page, each with its score and where the words stand. */
  readonly edges: ReadonlyArray<SchemaSearchEdge>;
  /** How many results there are of each kind that has any, in the order of `RecordKind`. */
  readonly facets: ReadonlyArray<SchemaSearchFacet>;
  /** The same without scores. */
  readonly nodes: ReadonlyArray<SchemaRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many results there are, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** Set when more records hold the words than are ranked. */
  readonly truncated: Maybe<SchemaTruncation>;
};

/** A record that a search found, at its place in the results. */
export type SchemaSearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the words of the query stand, texts that name the record first. At most 3. */
  readonly highlights: ReadonlyArray<SchemaSearchHighlight>;
  /** The record. */
  readonly node: SchemaRecord;
  /** What the score is made of. */
  readonly parts: ReadonlyArray<SchemaSearchPart>;
  /** How well it fits: the sum of the contributions. It depends on the record and the query alone. */
  readonly score: Scalars['Float']['output'];
};

/** How many results are of a kind. */
export type SchemaSearchFacet = {
  readonly __typename?: 'SearchFacet';
  /** How many results, whatever the page. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: SchemaRecordKind;
};

/** Where the words of a query stand in a text of a record. */
export type SchemaSearchHighlight = {
  readonly __typename?: 'SearchHighlight';
  /** The field, or `slug`. */
  readonly field: Scalars['String']['output'];
  /** Language of the text; null for texts without one. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Where the words stand in the snippet. */
  readonly matches: ReadonlyArray<SchemaTextSpan>;
  /** A piece of the text around the first match; `…` marks where it was cut. */
  readonly snippet: Scalars['String']['output'];
};

/** One part of how well a record fits a query. */
export type SchemaSearchPart = {
  readonly __typename?: 'SearchPart';
  /** Weight times raw. */
  readonly contribution: Scalars['Float']['output'];
  /** What it measures, as a sentence. */
  readonly description: Scalars['String']['output'];
  /** Name of the part, stable across versions. */
  readonly name: Scalars['String']['output'];
  /** How much of it, from 0 to 1. */
  readonly raw: Scalars['Float']['output'];
  /** Its weight. */
  readonly weight: Scalars['Float']['output'];
};

/** How much something weighs, in words. */
export type SchemaStrength =
  /** Noticeably. */
  | 'MODERATE'
  /** Much. */
  | 'STRONG'
  /** Little. */
  | 'WEAK';

/** A model or deployment under study. */
export type SchemaSystem = SchemaNode & SchemaRecord & {
  readonly __typename?: 'System';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Who developed it. */
  readonly developedBy: SchemaSystemDevelopedByConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Findings about it. */
  readonly findings: SchemaSystemFindingsConnection;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** What sort of thing it is. */
  readonly systemKind: Maybe<SchemaSystemKind>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A model or deployment under study. */
export type SchemaSystemDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};


/** A model or deployment under study. */
export type SchemaSystemFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** A model or deployment under study. */
export type SchemaSystemLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaSystemConnection = {
  readonly __typename?: 'SystemConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaSystemEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaSystem>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of a list (Relay connection). */
export type SchemaSystemDevelopedByConnection = {
  readonly __typename?: 'SystemDevelopedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaSystemDevelopedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab developed the system. */
export type SchemaSystemDevelopedByEdge = SchemaEdge & {
  readonly __typename?: 'SystemDevelopedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaLab;
  /** What is known of the development. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A record of the kind System at its place in the list. */
export type SchemaSystemEdge = {
  readonly __typename?: 'SystemEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaSystem;
};

/** Conditions on records of the kind System; all given ones must hold. */
export type SchemaSystemFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `developedBy` leads to. */
  readonly developedBy?: InputMaybe<SchemaRelationFilter>;
  /** What `findings` leads to. */
  readonly findings?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** Any of these values of `systemKind`. */
  readonly systemKind?: InputMaybe<ReadonlyArray<SchemaSystemKind>>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaSystemFindingsConnection = {
  readonly __typename?: 'SystemFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaSystemFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding is about the system. */
export type SchemaSystemFindingsEdge = SchemaEdge & {
  readonly __typename?: 'SystemFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** Version or configuration studied. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** What sort of thing a system under study is. */
export type SchemaSystemKind =
  /** A model with tools and a loop around it. */
  | 'AGENT_SCAFFOLD'
  /** One trained model. */
  | 'MODEL'
  /** Several models of one name. */
  | 'MODEL_FAMILY'
  /** Made small on purpose, to study one thing. */
  | 'TOY_MODEL';

/** An order of records of the kind System; ties by slug. */
export type SchemaSystemOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaSystemOrderField;
};

/** What records of the kind System can be ordered by. */
export type SchemaSystemOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A place in a snippet, in UTF-16 code units. */
export type SchemaTextSpan = {
  readonly __typename?: 'TextSpan';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** A concept under which questions are filed (SKOS). */
export type SchemaTopic = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Topic';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** More general topics. */
  readonly broader: SchemaTopicBroaderConnection;
  /** Topics of other schemes that mean nearly the same. */
  readonly closeMatches: SchemaTopicCloseMatchesConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What falls under it. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** All languages of `definition`, in the order of their tags. */
  readonly definitionTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Topics of other schemes that mean the same. */
  readonly exactMatches: SchemaTopicExactMatchesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Name of the scheme to which it belongs. */
  readonly inScheme: Maybe<Scalars['String']['output']>;
  /** Labs that name it as an interest. */
  readonly interestedLabs: SchemaTopicInterestedLabsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** More special topics. */
  readonly narrower: SchemaTopicNarrowerConnection;
  /** Preferred name. */
  readonly prefLabel: Scalars['String']['output'];
  /** All languages of `prefLabel`, in the order of their tags. */
  readonly prefLabelTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Questions filed under it. */
  readonly questions: SchemaTopicQuestionsConnection;
  /** Associated topics. */
  readonly related: SchemaTopicRelatedConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Title of the scheme; stated on its top concepts. */
  readonly schemeTitle: Maybe<Scalars['String']['output']>;
  /** All languages of `schemeTitle`, in the order of their tags. */
  readonly schemeTitleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** True for the roots of the scheme: the fields. */
  readonly topConcept: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaTopicFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaTopicOrder>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicCloseMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaTopicFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaTopicOrder>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicDefinitionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicExactMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaTopicFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaTopicOrder>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicInterestedLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaLabFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaLabOrder>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaTopicFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaTopicOrder>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicPrefLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaQuestionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaQuestionOrder>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaTopicFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaTopicOrder>;
};


/** A concept under which questions are filed (SKOS). */
export type SchemaTopicSchemeTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaTopicBroaderConnection = {
  readonly __typename?: 'TopicBroaderConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicBroaderEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaTopic>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The target is more general (SKOS). No circles: SKOS only discourages them, but a topic that is more
 * general than itself can be filed nowhere; topics that mean the same have EXACT_MATCH.
 */
export type SchemaTopicBroaderEdge = SchemaEdge & {
  readonly __typename?: 'TopicBroaderEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaTopic;
  /** Why it is filed there. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaTopicCloseMatchesConnection = {
  readonly __typename?: 'TopicCloseMatchesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicCloseMatchesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaTopic>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two topics mean nearly the same (SKOS). */
export type SchemaTopicCloseMatchesEdge = SchemaEdge & {
  readonly __typename?: 'TopicCloseMatchesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaTopic;
  /** How the match was found (SSSOM's mapping justification). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaTopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaTopic>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Topic at its place in the list. */
export type SchemaTopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaTopic;
};

/** A page of a list (Relay connection). */
export type SchemaTopicExactMatchesConnection = {
  readonly __typename?: 'TopicExactMatchesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicExactMatchesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaTopic>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two topics mean the same (SKOS). */
export type SchemaTopicExactMatchesEdge = SchemaEdge & {
  readonly __typename?: 'TopicExactMatchesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaTopic;
  /** How the match was found (SSSOM's mapping justification). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Conditions on records of the kind Topic; all given ones must hold. */
export type SchemaTopicFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** What `broader` leads to. */
  readonly broader?: InputMaybe<SchemaRelationFilter>;
  /** What `closeMatches` leads to. */
  readonly closeMatches?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** What `exactMatches` leads to. */
  readonly exactMatches?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `inScheme`, in capitals or not. */
  readonly inScheme?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What `interestedLabs` leads to. */
  readonly interestedLabs?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `narrower` leads to. */
  readonly narrower?: InputMaybe<SchemaRelationFilter>;
  /** What `questions` leads to. */
  readonly questions?: InputMaybe<SchemaRelationFilter>;
  /** What `related` leads to. */
  readonly related?: InputMaybe<SchemaRelationFilter>;
  /** This value of `topConcept`; records without the value never fit. */
  readonly topConcept?: InputMaybe<Scalars['Boolean']['input']>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a list (Relay connection). */
export type SchemaTopicInterestedLabsConnection = {
  readonly __typename?: 'TopicInterestedLabsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicInterestedLabsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaLab>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab names the question or topic as an interest. Never a record of work. */
export type SchemaTopicInterestedLabsEdge = SchemaEdge & {
  readonly __typename?: 'TopicInterestedLabsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** What this rests on. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaLab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaTopicNarrowerConnection = {
  readonly __typename?: 'TopicNarrowerConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicNarrowerEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaTopic>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The target is more general (SKOS). No circles: SKOS only discourages them, but a topic that is more
 * general than itself can be filed nowhere; topics that mean the same have EXACT_MATCH.
 */
export type SchemaTopicNarrowerEdge = SchemaEdge & {
  readonly __typename?: 'TopicNarrowerEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaTopic;
  /** Why it is filed there. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Topic; ties by slug. */
export type SchemaTopicOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaTopicOrderField;
};

/** What records of the kind Topic can be ordered by. */
export type SchemaTopicOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** A page of a list (Relay connection). */
export type SchemaTopicQuestionsConnection = {
  readonly __typename?: 'TopicQuestionsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicQuestionsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is filed under the topic. */
export type SchemaTopicQuestionsEdge = SchemaEdge & {
  readonly __typename?: 'TopicQuestionsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaQuestion;
  /** True for the field of the question: the topic under which it is counted. */
  readonly primary: Maybe<Scalars['Boolean']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaTopicRelatedConnection = {
  readonly __typename?: 'TopicRelatedConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaTopicRelatedEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaTopic>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two topics are associated (SKOS). */
export type SchemaTopicRelatedEdge = SchemaEdge & {
  readonly __typename?: 'TopicRelatedEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaTopic;
  /** In what way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** Tells that a part of an answer was left out, and why. */
export type SchemaTruncation = {
  readonly __typename?: 'Truncation';
  /** The bound that was reached or the lists that were cut, by field and length, as a sentence. */
  readonly reason: Scalars['String']['output'];
  /** How many entries were kept, in all lists that were cut. */
  readonly shown: Scalars['Int']['output'];
  /** How many entries these lists would have. */
  readonly total: Scalars['Int']['output'];
};

/** An any-of group none of whose members is settled. */
export type SchemaUnmetGroup = {
  readonly __typename?: 'UnmetGroup';
  /** The group. */
  readonly group: SchemaPrerequisiteGroup;
  /** Its members, one of which would do. At most 50. */
  readonly members: ReadonlyArray<SchemaQuestion>;
};

/** An open question that stands in the way. */
export type SchemaUnmetPrerequisite = {
  readonly __typename?: 'UnmetPrerequisite';
  /** False when it is a prerequisite of the question itself, true when of something beneath. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The open question. */
  readonly question: SchemaQuestion;
  /** What the graph implies for it. */
  readonly readiness: SchemaReadinessState;
};

/** The weights that were used. */
export type SchemaUsedBottleneckWeights = {
  readonly __typename?: 'UsedBottleneckWeights';
  /** Weight of concentration. */
  readonly concentration: Scalars['Float']['output'];
  /** Weight of necessity. */
  readonly necessity: Scalars['Float']['output'];
  /** Weight of soft reach. */
  readonly softReach: Scalars['Float']['output'];
};

/** How far something recorded was checked against its source. */
export type SchemaVerification =
  /** Read in somebody else's account of the source. */
  | 'SECONDARY_SOURCE'
  /** Written from memory or general knowledge; expect errors. */
  | 'UNVERIFIED'
  /** Checked against the source itself or its abstract. */
  | 'VERIFIED';

/** How many records are in a verification state. */
export type SchemaVerificationCount = {
  readonly __typename?: 'VerificationCount';
  /** How many records. */
  readonly count: Scalars['Int']['output'];
  /** Share of all records of the kind. */
  readonly share: Scalars['Float']['output'];
  /** The state; null for those of which nobody said. */
  readonly verification: Maybe<SchemaVerification>;
};

/** Whom the server takes you for. */
export type SchemaViewer = {
  readonly __typename?: 'Viewer';
  /** True while you have not signed in. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** The most items that one page may hold. */
  readonly maximumPageSize: Scalars['Int']['output'];
  /** The newest revision that this server knows, as you see it. */
  readonly revision: Scalars['Revision']['output'];
};

/** Who may see a record or an edge. */
export type SchemaVisibility =
  /** Members of the lab that recorded it. */
  | 'LAB'
  /** Members of the instances that exchange data. */
  | 'NETWORK'
  /** Everybody, without signing in. */
  | 'PUBLIC';

/** A publication, data set or program. */
export type SchemaWork = SchemaNode & SchemaRecord & {
  readonly __typename?: 'Work';
  /** Identifier in arXiv, for example `2308.08708`. */
  readonly arxiv: Maybe<Scalars['String']['output']>;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** Authors as printed, in order. */
  readonly authorNames: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True when the list of authors was checked to be whole. */
  readonly authorNamesComplete: Maybe<Scalars['Boolean']['output']>;
  /** True when the list was cut after its first names. */
  readonly authorNamesTruncated: Maybe<Scalars['Boolean']['output']>;
  /** How far the list of authors was checked. */
  readonly authorNamesVerification: Maybe<SchemaVerification>;
  /** Authors who have a record here. */
  readonly authors: SchemaWorkAuthorsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Digital Object Identifier, for example `10.1016/j.tics.2025.10.011`. */
  readonly doi: Maybe<Scalars['String']['output']>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<SchemaExternalId>;
  /** Findings that it reports. */
  readonly findings: SchemaWorkFindingsConnection;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: SchemaLifecycle;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Where identifier and work were seen together. */
  readonly seenAt: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Questions, methods and indicators that were taken from it or are described by it. */
  readonly sourceFor: SchemaWorkSourceForConnection;
  /** Title as published. See `verification` for how far it was checked. */
  readonly title: Scalars['String']['output'];
  /** All languages of `title`, in the order of their tags. */
  readonly titleTranslations: ReadonlyArray<SchemaLocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: SchemaVisibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
  /** What sort of work it is. */
  readonly workType: Maybe<SchemaWorkType>;
  /** Year of first publication or posting. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** A publication, data set or program. */
export type SchemaWorkAuthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaPersonFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaPersonOrder>;
};


/** A publication, data set or program. */
export type SchemaWorkFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaFindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaFindingOrder>;
};


/** A publication, data set or program. */
export type SchemaWorkLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A publication, data set or program. */
export type SchemaWorkSourceForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemaRecordFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<SchemaRecordOrder>;
};


/** A publication, data set or program. */
export type SchemaWorkTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SchemaWorkAuthorsConnection = {
  readonly __typename?: 'WorkAuthorsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaWorkAuthorsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaPerson>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person is an author of the work. */
export type SchemaWorkAuthorsEdge = SchemaEdge & {
  readonly __typename?: 'WorkAuthorsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaPerson;
  /** Place among the authors, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Roles in the sense of CRediT, by their slugs, for example `conceptualization`. */
  readonly roles: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** A page of a list (Relay connection). */
export type SchemaWorkConnection = {
  readonly __typename?: 'WorkConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaWorkEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaWork>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Work at its place in the list. */
export type SchemaWorkEdge = {
  readonly __typename?: 'WorkEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SchemaWork;
};

/** Conditions on records of the kind Work; all given ones must hold. */
export type SchemaWorkFilter = {
  /** Any of these values of `arxiv`, in capitals or not. */
  readonly arxiv?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<SchemaAssessor>>;
  /** This value of `authorNamesComplete`; records without the value never fit. */
  readonly authorNamesComplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** This value of `authorNamesTruncated`; records without the value never fit. */
  readonly authorNamesTruncated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these values of `authorNamesVerification`. */
  readonly authorNamesVerification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** What `authors` leads to. */
  readonly authors?: InputMaybe<SchemaRelationFilter>;
  /** A range of `createdAt`. */
  readonly createdAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `doi`, in capitals or not. */
  readonly doi?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What `findings` leads to. */
  readonly findings?: InputMaybe<SchemaRelationFilter>;
  /** Any of these values of `language`, in capitals or not. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `licence`, in capitals or not. */
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<SchemaLifecycle>>;
  /** What `sourceFor` leads to. */
  readonly sourceFor?: InputMaybe<SchemaRelationFilter>;
  /** A range of `updatedAt`. */
  readonly updatedAt?: InputMaybe<SchemaDateTimeRange>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<SchemaVerification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<SchemaVisibility>>;
  /** Any of these values of `wikidata`, in capitals or not. */
  readonly wikidata?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these values of `workType`. */
  readonly workType?: InputMaybe<ReadonlyArray<SchemaWorkType>>;
  /** A range of `year`; records without the value never fit. */
  readonly year?: InputMaybe<SchemaIntRange>;
};

/** A page of a list (Relay connection). */
export type SchemaWorkFindingsConnection = {
  readonly __typename?: 'WorkFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaWorkFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The work reports the finding. */
export type SchemaWorkFindingsEdge = SchemaEdge & {
  readonly __typename?: 'WorkFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** Section, table or figure. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** The record at the other end. */
  readonly node: SchemaFinding;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** An order of records of the kind Work; ties by slug. */
export type SchemaWorkOrder = {
  /** Up or down. */
  readonly direction: SchemaOrderDirection;
  /** What to order by. */
  readonly field: SchemaWorkOrderField;
};

/** What records of the kind Work can be ordered by. */
export type SchemaWorkOrderField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `updatedAt`. */
  | 'UPDATED_AT'
  /** By `year`. */
  | 'YEAR';

/** A page of a list (Relay connection). */
export type SchemaWorkSourceForConnection = {
  readonly __typename?: 'WorkSourceForConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SchemaWorkSourceForEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<SchemaRecord>;
  /** Where the page begins and ends. */
  readonly pageInfo: SchemaPageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The record was taken from the work, or is described by it. */
export type SchemaWorkSourceForEdge = SchemaEdge & {
  readonly __typename?: 'WorkSourceForEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<SchemaAssessor>;
  /** How sure its author is, from 0 to 1. Absent: nobody said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When the edge was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asserted it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Edge id: type, source, target and, where several may exist, a discriminator. */
  readonly id: Scalars['ID']['output'];
  /** Where the edge can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SchemaRecord;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The records that the edge rests on, in the same order. */
  readonly sourceRecords: ReadonlyArray<SchemaRecord>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The address that was read, where it is not the work's own. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<SchemaVerification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: SchemaVisibility;
};

/** What sort of work was published. */
export type SchemaWorkType =
  /** Program. */
  | 'CODE'
  /** Collection of data. */
  | 'DATA_SET'
  /** Paper, report or book. */
  | 'PUBLICATION';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type SchemaResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Edge:
    | ( Omit<SchemaCapabilityHeldByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Record'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaCapabilityNeededByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaCapabilityOfferedByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Lab'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaCapabilitySoughtByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Lab'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaClaimAnswersEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaClaimBearingsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaEffortPursuesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaEffortRunByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Record'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaEffortUsesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaEstimateAssessorsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Record'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaEstimateSubjectsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Record'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingBearsOnEdge, 'node' | 'sourceRecords'> & { node: _RefType['Claim'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingInTensionWithEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingInformsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingMethodsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingProducedByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Lab'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingReplicatedByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingReplicatesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingReportedInEdge, 'node' | 'sourceRecords'> & { node: _RefType['Work'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaFindingSystemsEdge, 'node' | 'sourceRecords'> & { node: _RefType['System'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaIndicatorMeasuredByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaIndicatorSourceWorksEdge, 'node' | 'sourceRecords'> & { node: _RefType['Work'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabCapabilitiesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Capability'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabEffortsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Effort'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabEstimatesMadeEdge, 'node' | 'sourceRecords'> & { node: _RefType['Estimate'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabFindingsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabInterestsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Record'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabMembersEdge, 'node' | 'sourceRecords'> & { node: _RefType['Person'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabOffersEdge, 'node' | 'sourceRecords'> & { node: _RefType['Capability'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabSeeksEdge, 'node' | 'sourceRecords'> & { node: _RefType['Capability'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaLabSystemsEdge, 'node' | 'sourceRecords'> & { node: _RefType['System'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodAddressesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodComplementsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodEffortsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Effort'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodEstimatesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Estimate'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodFindingsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodGroupMembersEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodGroupQuestionsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodMeasuresEdge, 'node' | 'sourceRecords'> & { node: _RefType['Indicator'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodMethodGroupsEdge, 'node' | 'sourceRecords'> & { node: _RefType['MethodGroup'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodNeedsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Capability'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodReplacedByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodReplacesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodSourceWorksEdge, 'node' | 'sourceRecords'> & { node: _RefType['Work'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodVariantOfEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaMethodVariantsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaPersonCapabilitiesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Capability'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaPersonEffortsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Effort'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaPersonEstimatesMadeEdge, 'node' | 'sourceRecords'> & { node: _RefType['Estimate'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaPersonMemberOfEdge, 'node' | 'sourceRecords'> & { node: _RefType['Lab'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaPersonWorksEdge, 'node' | 'sourceRecords'> & { node: _RefType['Work'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaPrerequisiteGroupMembersEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaPrerequisiteGroupQuestionsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionClaimsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Claim'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionEffortsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Effort'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionEstimatesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Estimate'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionInformedByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionInformedByFindingsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionInformsQuestionsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionInterestedLabsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Lab'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionMemberOfGroupsEdge, 'node' | 'sourceRecords'> & { node: _RefType['PrerequisiteGroup'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionMethodGroupsEdge, 'node' | 'sourceRecords'> & { node: _RefType['MethodGroup'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionMethodsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Method'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionPartOfEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionPartsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionPrerequisiteGroupsEdge, 'node' | 'sourceRecords'> & { node: _RefType['PrerequisiteGroup'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionRefinedByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionRefinesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionRequiredByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionRequiresEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionSourceWorksEdge, 'node' | 'sourceRecords'> & { node: _RefType['Work'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaQuestionTopicsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Topic'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaRubricEstimatesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Estimate'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaSystemDevelopedByEdge, 'node' | 'sourceRecords'> & { node: _RefType['Lab'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaSystemFindingsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaTopicBroaderEdge, 'node' | 'sourceRecords'> & { node: _RefType['Topic'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaTopicCloseMatchesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Topic'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaTopicExactMatchesEdge, 'node' | 'sourceRecords'> & { node: _RefType['Topic'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaTopicInterestedLabsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Lab'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaTopicNarrowerEdge, 'node' | 'sourceRecords'> & { node: _RefType['Topic'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaTopicQuestionsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Question'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaTopicRelatedEdge, 'node' | 'sourceRecords'> & { node: _RefType['Topic'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaWorkAuthorsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Person'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaWorkFindingsEdge, 'node' | 'sourceRecords'> & { node: _RefType['Finding'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<SchemaWorkSourceForEdge, 'node' | 'sourceRecords'> & { node: _RefType['Record'], sourceRecords: ReadonlyArray<_RefType['Record']> } )
  ;
  Node:
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
  ;
  Record:
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
    | ( RecordHandle )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type SchemaResolversTypes = {
  Assessor: SchemaAssessor;
  BearingRelation: SchemaBearingRelation;
  BlockedCause: SchemaBlockedCause;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bottleneck: ResolverTypeWrapper<Omit<SchemaBottleneck, 'because' | 'necessaryFor' | 'question'> & { because: ReadonlyArray<SchemaResolversTypes['Reason']>, necessaryFor: ReadonlyArray<SchemaResolversTypes['Question']>, question: SchemaResolversTypes['Question'] }>;
  BottleneckConnection: ResolverTypeWrapper<Omit<SchemaBottleneckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['BottleneckEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Bottleneck']> }>;
  BottleneckEdge: ResolverTypeWrapper<Omit<SchemaBottleneckEdge, 'node'> & { node: SchemaResolversTypes['Bottleneck'] }>;
  BottleneckWeights: SchemaBottleneckWeights;
  BusFactor: ResolverTypeWrapper<Omit<SchemaBusFactor, 'because'> & { because: ReadonlyArray<SchemaResolversTypes['Reason']> }>;
  Capability: ResolverTypeWrapper<RecordHandle>;
  CapabilityConnection: ResolverTypeWrapper<Omit<SchemaCapabilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['CapabilityEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Capability']> }>;
  CapabilityEdge: ResolverTypeWrapper<Omit<SchemaCapabilityEdge, 'node'> & { node: SchemaResolversTypes['Capability'] }>;
  CapabilityFilter: SchemaCapabilityFilter;
  CapabilityHeldByConnection: ResolverTypeWrapper<Omit<SchemaCapabilityHeldByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['CapabilityHeldByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  CapabilityHeldByEdge: ResolverTypeWrapper<Omit<SchemaCapabilityHeldByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  CapabilityKind: SchemaCapabilityKind;
  CapabilityNeededByConnection: ResolverTypeWrapper<Omit<SchemaCapabilityNeededByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['CapabilityNeededByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  CapabilityNeededByEdge: ResolverTypeWrapper<Omit<SchemaCapabilityNeededByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  CapabilityOfferedByConnection: ResolverTypeWrapper<Omit<SchemaCapabilityOfferedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['CapabilityOfferedByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  CapabilityOfferedByEdge: ResolverTypeWrapper<Omit<SchemaCapabilityOfferedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  CapabilityOrder: SchemaCapabilityOrder;
  CapabilityOrderField: SchemaCapabilityOrderField;
  CapabilitySoughtByConnection: ResolverTypeWrapper<Omit<SchemaCapabilitySoughtByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['CapabilitySoughtByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  CapabilitySoughtByEdge: ResolverTypeWrapper<Omit<SchemaCapabilitySoughtByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Claim: ResolverTypeWrapper<RecordHandle>;
  ClaimAnswersConnection: ResolverTypeWrapper<Omit<SchemaClaimAnswersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['ClaimAnswersEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  ClaimAnswersEdge: ResolverTypeWrapper<Omit<SchemaClaimAnswersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  ClaimBearingsConnection: ResolverTypeWrapper<Omit<SchemaClaimBearingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['ClaimBearingsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  ClaimBearingsEdge: ResolverTypeWrapper<Omit<SchemaClaimBearingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<SchemaClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<SchemaClaimEdge, 'node'> & { node: SchemaResolversTypes['Claim'] }>;
  ClaimFilter: SchemaClaimFilter;
  ClaimNature: SchemaClaimNature;
  ClaimOrder: SchemaClaimOrder;
  ClaimOrderField: SchemaClaimOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: SchemaDateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: SchemaDateTimeRange;
  Deadlock: ResolverTypeWrapper<Omit<SchemaDeadlock, 'questions'> & { questions: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  DeadlockKind: SchemaDeadlockKind;
  Dependencies: ResolverTypeWrapper<Omit<SchemaDependencies, 'because' | 'cycles' | 'edges' | 'layers' | 'question'> & { because: ReadonlyArray<SchemaResolversTypes['Reason']>, cycles: ReadonlyArray<SchemaResolversTypes['DependencyCycle']>, edges: ReadonlyArray<SchemaResolversTypes['Dependency']>, layers: ReadonlyArray<SchemaResolversTypes['DependencyLayer']>, question: SchemaResolversTypes['Question'] }>;
  Dependency: ResolverTypeWrapper<Omit<SchemaDependency, 'from' | 'group' | 'to'> & { from: SchemaResolversTypes['Question'], group?: Maybe<SchemaResolversTypes['PrerequisiteGroup']>, to: SchemaResolversTypes['Question'] }>;
  DependencyCycle: ResolverTypeWrapper<Omit<SchemaDependencyCycle, 'questions'> & { questions: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  DependencyDirection: SchemaDependencyDirection;
  DependencyItem: ResolverTypeWrapper<Omit<SchemaDependencyItem, 'question'> & { question: SchemaResolversTypes['Question'] }>;
  DependencyKind: SchemaDependencyKind;
  DependencyLayer: ResolverTypeWrapper<Omit<SchemaDependencyLayer, 'questions'> & { questions: ReadonlyArray<SchemaResolversTypes['DependencyItem']> }>;
  DependencyParts: ResolverTypeWrapper<SchemaDependencyParts>;
  DependencyPath: ResolverTypeWrapper<Omit<SchemaDependencyPath, 'questions' | 'steps'> & { questions: ReadonlyArray<SchemaResolversTypes['Question']>, steps: ReadonlyArray<SchemaResolversTypes['PathStep']> }>;
  DependencyPaths: ResolverTypeWrapper<Omit<SchemaDependencyPaths, 'because' | 'from' | 'paths' | 'to'> & { because: ReadonlyArray<SchemaResolversTypes['Reason']>, from: SchemaResolversTypes['Question'], paths: ReadonlyArray<SchemaResolversTypes['DependencyPath']>, to: SchemaResolversTypes['Question'] }>;
  Edge: ResolverTypeWrapper<SchemaResolversInterfaceTypes<SchemaResolversTypes>['Edge']>;
  EdgeCount: ResolverTypeWrapper<SchemaEdgeCount>;
  Effort: ResolverTypeWrapper<RecordHandle>;
  EffortConnection: ResolverTypeWrapper<Omit<SchemaEffortConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['EffortEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Effort']> }>;
  EffortEdge: ResolverTypeWrapper<Omit<SchemaEffortEdge, 'node'> & { node: SchemaResolversTypes['Effort'] }>;
  EffortFilter: SchemaEffortFilter;
  EffortOrder: SchemaEffortOrder;
  EffortOrderField: SchemaEffortOrderField;
  EffortPursuesConnection: ResolverTypeWrapper<Omit<SchemaEffortPursuesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['EffortPursuesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  EffortPursuesEdge: ResolverTypeWrapper<Omit<SchemaEffortPursuesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  EffortRunByConnection: ResolverTypeWrapper<Omit<SchemaEffortRunByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['EffortRunByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  EffortRunByEdge: ResolverTypeWrapper<Omit<SchemaEffortRunByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  EffortState: SchemaEffortState;
  EffortUsesConnection: ResolverTypeWrapper<Omit<SchemaEffortUsesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['EffortUsesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  EffortUsesEdge: ResolverTypeWrapper<Omit<SchemaEffortUsesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Estimate: ResolverTypeWrapper<RecordHandle>;
  EstimateAssessorsConnection: ResolverTypeWrapper<Omit<SchemaEstimateAssessorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['EstimateAssessorsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  EstimateAssessorsEdge: ResolverTypeWrapper<Omit<SchemaEstimateAssessorsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  EstimateConnection: ResolverTypeWrapper<Omit<SchemaEstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['EstimateEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Estimate']> }>;
  EstimateEdge: ResolverTypeWrapper<Omit<SchemaEstimateEdge, 'node'> & { node: SchemaResolversTypes['Estimate'] }>;
  EstimateFilter: SchemaEstimateFilter;
  EstimateOrder: SchemaEstimateOrder;
  EstimateOrderField: SchemaEstimateOrderField;
  EstimateSubjectsConnection: ResolverTypeWrapper<Omit<SchemaEstimateSubjectsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['EstimateSubjectsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  EstimateSubjectsEdge: ResolverTypeWrapper<Omit<SchemaEstimateSubjectsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  EvidenceClass: SchemaEvidenceClass;
  ExternalId: ResolverTypeWrapper<SchemaExternalId>;
  Finding: ResolverTypeWrapper<RecordHandle>;
  FindingBearsOnConnection: ResolverTypeWrapper<Omit<SchemaFindingBearsOnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingBearsOnEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Claim']> }>;
  FindingBearsOnEdge: ResolverTypeWrapper<Omit<SchemaFindingBearsOnEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Claim'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingConnection: ResolverTypeWrapper<Omit<SchemaFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<SchemaFindingEdge, 'node'> & { node: SchemaResolversTypes['Finding'] }>;
  FindingFilter: SchemaFindingFilter;
  FindingInTensionWithConnection: ResolverTypeWrapper<Omit<SchemaFindingInTensionWithConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingInTensionWithEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  FindingInTensionWithEdge: ResolverTypeWrapper<Omit<SchemaFindingInTensionWithEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingInformsConnection: ResolverTypeWrapper<Omit<SchemaFindingInformsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingInformsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  FindingInformsEdge: ResolverTypeWrapper<Omit<SchemaFindingInformsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingMethodsConnection: ResolverTypeWrapper<Omit<SchemaFindingMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingMethodsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  FindingMethodsEdge: ResolverTypeWrapper<Omit<SchemaFindingMethodsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingOrder: SchemaFindingOrder;
  FindingOrderField: SchemaFindingOrderField;
  FindingProducedByConnection: ResolverTypeWrapper<Omit<SchemaFindingProducedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingProducedByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  FindingProducedByEdge: ResolverTypeWrapper<Omit<SchemaFindingProducedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingReplicatedByConnection: ResolverTypeWrapper<Omit<SchemaFindingReplicatedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingReplicatedByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  FindingReplicatedByEdge: ResolverTypeWrapper<Omit<SchemaFindingReplicatedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingReplicatesConnection: ResolverTypeWrapper<Omit<SchemaFindingReplicatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingReplicatesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  FindingReplicatesEdge: ResolverTypeWrapper<Omit<SchemaFindingReplicatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingReportedInConnection: ResolverTypeWrapper<Omit<SchemaFindingReportedInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingReportedInEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Work']> }>;
  FindingReportedInEdge: ResolverTypeWrapper<Omit<SchemaFindingReportedInEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  FindingSystemsConnection: ResolverTypeWrapper<Omit<SchemaFindingSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['FindingSystemsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['System']> }>;
  FindingSystemsEdge: ResolverTypeWrapper<Omit<SchemaFindingSystemsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['System'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatRange: SchemaFloatRange;
  Gap: ResolverTypeWrapper<Omit<SchemaGap, 'because' | 'subject'> & { because: ReadonlyArray<SchemaResolversTypes['Reason']>, subject: SchemaResolversTypes['Record'] }>;
  GapConnection: ResolverTypeWrapper<Omit<SchemaGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['GapEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Gap']> }>;
  GapCount: ResolverTypeWrapper<SchemaGapCount>;
  GapEdge: ResolverTypeWrapper<Omit<SchemaGapEdge, 'node'> & { node: SchemaResolversTypes['Gap'] }>;
  GapKind: SchemaGapKind;
  GapSeverity: SchemaGapSeverity;
  GraphHealth: ResolverTypeWrapper<Omit<SchemaGraphHealth, 'warnings'> & { warnings: ReadonlyArray<SchemaResolversTypes['Reason']> }>;
  HealthPart: ResolverTypeWrapper<SchemaHealthPart>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<RecordHandle>;
  IndicatorConnection: ResolverTypeWrapper<Omit<SchemaIndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['IndicatorEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<SchemaIndicatorEdge, 'node'> & { node: SchemaResolversTypes['Indicator'] }>;
  IndicatorFilter: SchemaIndicatorFilter;
  IndicatorMeasuredByConnection: ResolverTypeWrapper<Omit<SchemaIndicatorMeasuredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['IndicatorMeasuredByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  IndicatorMeasuredByEdge: ResolverTypeWrapper<Omit<SchemaIndicatorMeasuredByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  IndicatorOrder: SchemaIndicatorOrder;
  IndicatorOrderField: SchemaIndicatorOrderField;
  IndicatorSourceWorksConnection: ResolverTypeWrapper<Omit<SchemaIndicatorSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['IndicatorSourceWorksEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Work']> }>;
  IndicatorSourceWorksEdge: ResolverTypeWrapper<Omit<SchemaIndicatorSourceWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntRange: SchemaIntRange;
  Judgement: SchemaJudgement;
  KindHealth: ResolverTypeWrapper<SchemaKindHealth>;
  Lab: ResolverTypeWrapper<RecordHandle>;
  LabCapabilitiesConnection: ResolverTypeWrapper<Omit<SchemaLabCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabCapabilitiesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Capability']> }>;
  LabCapabilitiesEdge: ResolverTypeWrapper<Omit<SchemaLabCapabilitiesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabConnection: ResolverTypeWrapper<Omit<SchemaLabConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  LabEdge: ResolverTypeWrapper<Omit<SchemaLabEdge, 'node'> & { node: SchemaResolversTypes['Lab'] }>;
  LabEffortsConnection: ResolverTypeWrapper<Omit<SchemaLabEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Effort']> }>;
  LabEffortsEdge: ResolverTypeWrapper<Omit<SchemaLabEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabEstimatesMadeConnection: ResolverTypeWrapper<Omit<SchemaLabEstimatesMadeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabEstimatesMadeEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Estimate']> }>;
  LabEstimatesMadeEdge: ResolverTypeWrapper<Omit<SchemaLabEstimatesMadeEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabFilter: SchemaLabFilter;
  LabFindingsConnection: ResolverTypeWrapper<Omit<SchemaLabFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  LabFindingsEdge: ResolverTypeWrapper<Omit<SchemaLabFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabInterestsConnection: ResolverTypeWrapper<Omit<SchemaLabInterestsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabInterestsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabInterestsEdge: ResolverTypeWrapper<Omit<SchemaLabInterestsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabKind: SchemaLabKind;
  LabMembersConnection: ResolverTypeWrapper<Omit<SchemaLabMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabMembersEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Person']> }>;
  LabMembersEdge: ResolverTypeWrapper<Omit<SchemaLabMembersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Person'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabOffersConnection: ResolverTypeWrapper<Omit<SchemaLabOffersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabOffersEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Capability']> }>;
  LabOffersEdge: ResolverTypeWrapper<Omit<SchemaLabOffersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabOrder: SchemaLabOrder;
  LabOrderField: SchemaLabOrderField;
  LabSeeksConnection: ResolverTypeWrapper<Omit<SchemaLabSeeksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabSeeksEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Capability']> }>;
  LabSeeksEdge: ResolverTypeWrapper<Omit<SchemaLabSeeksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  LabSystemsConnection: ResolverTypeWrapper<Omit<SchemaLabSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['LabSystemsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['System']> }>;
  LabSystemsEdge: ResolverTypeWrapper<Omit<SchemaLabSystemsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['System'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Lifecycle: SchemaLifecycle;
  LocalisedText: ResolverTypeWrapper<SchemaLocalisedText>;
  Maturity: SchemaMaturity;
  Method: ResolverTypeWrapper<RecordHandle>;
  MethodAddressesConnection: ResolverTypeWrapper<Omit<SchemaMethodAddressesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodAddressesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  MethodAddressesEdge: ResolverTypeWrapper<Omit<SchemaMethodAddressesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodComplementsConnection: ResolverTypeWrapper<Omit<SchemaMethodComplementsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodComplementsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  MethodComplementsEdge: ResolverTypeWrapper<Omit<SchemaMethodComplementsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodConnection: ResolverTypeWrapper<Omit<SchemaMethodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  MethodEdge: ResolverTypeWrapper<Omit<SchemaMethodEdge, 'node'> & { node: SchemaResolversTypes['Method'] }>;
  MethodEffortsConnection: ResolverTypeWrapper<Omit<SchemaMethodEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Effort']> }>;
  MethodEffortsEdge: ResolverTypeWrapper<Omit<SchemaMethodEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodEstimatesConnection: ResolverTypeWrapper<Omit<SchemaMethodEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodEstimatesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Estimate']> }>;
  MethodEstimatesEdge: ResolverTypeWrapper<Omit<SchemaMethodEstimatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodFilter: SchemaMethodFilter;
  MethodFindingsConnection: ResolverTypeWrapper<Omit<SchemaMethodFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  MethodFindingsEdge: ResolverTypeWrapper<Omit<SchemaMethodFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodGroup: ResolverTypeWrapper<RecordHandle>;
  MethodGroupConnection: ResolverTypeWrapper<Omit<SchemaMethodGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodGroupEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['MethodGroup']> }>;
  MethodGroupEdge: ResolverTypeWrapper<Omit<SchemaMethodGroupEdge, 'node'> & { node: SchemaResolversTypes['MethodGroup'] }>;
  MethodGroupFilter: SchemaMethodGroupFilter;
  MethodGroupMembersConnection: ResolverTypeWrapper<Omit<SchemaMethodGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodGroupMembersEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  MethodGroupMembersEdge: ResolverTypeWrapper<Omit<SchemaMethodGroupMembersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodGroupOrder: SchemaMethodGroupOrder;
  MethodGroupOrderField: SchemaMethodGroupOrderField;
  MethodGroupQuestionsConnection: ResolverTypeWrapper<Omit<SchemaMethodGroupQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodGroupQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  MethodGroupQuestionsEdge: ResolverTypeWrapper<Omit<SchemaMethodGroupQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodMeasuresConnection: ResolverTypeWrapper<Omit<SchemaMethodMeasuresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodMeasuresEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Indicator']> }>;
  MethodMeasuresEdge: ResolverTypeWrapper<Omit<SchemaMethodMeasuresEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Indicator'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodMethodGroupsConnection: ResolverTypeWrapper<Omit<SchemaMethodMethodGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodMethodGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['MethodGroup']> }>;
  MethodMethodGroupsEdge: ResolverTypeWrapper<Omit<SchemaMethodMethodGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['MethodGroup'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodNeedsConnection: ResolverTypeWrapper<Omit<SchemaMethodNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodNeedsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Capability']> }>;
  MethodNeedsEdge: ResolverTypeWrapper<Omit<SchemaMethodNeedsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodOrder: SchemaMethodOrder;
  MethodOrderField: SchemaMethodOrderField;
  MethodReplacedByConnection: ResolverTypeWrapper<Omit<SchemaMethodReplacedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodReplacedByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  MethodReplacedByEdge: ResolverTypeWrapper<Omit<SchemaMethodReplacedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodReplacesConnection: ResolverTypeWrapper<Omit<SchemaMethodReplacesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodReplacesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  MethodReplacesEdge: ResolverTypeWrapper<Omit<SchemaMethodReplacesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodSourceWorksConnection: ResolverTypeWrapper<Omit<SchemaMethodSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodSourceWorksEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Work']> }>;
  MethodSourceWorksEdge: ResolverTypeWrapper<Omit<SchemaMethodSourceWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodVariantOfConnection: ResolverTypeWrapper<Omit<SchemaMethodVariantOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodVariantOfEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  MethodVariantOfEdge: ResolverTypeWrapper<Omit<SchemaMethodVariantOfEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  MethodVariantsConnection: ResolverTypeWrapper<Omit<SchemaMethodVariantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['MethodVariantsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  MethodVariantsEdge: ResolverTypeWrapper<Omit<SchemaMethodVariantsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Node: ResolverTypeWrapper<RecordHandle>;
  OrderDirection: SchemaOrderDirection;
  Outcome: SchemaOutcome;
  PageInfo: ResolverTypeWrapper<SchemaPageInfo>;
  PathBound: SchemaPathBound;
  PathStep: ResolverTypeWrapper<Omit<SchemaPathStep, 'dependencies' | 'from' | 'to'> & { dependencies: ReadonlyArray<SchemaResolversTypes['Dependency']>, from: SchemaResolversTypes['Question'], to: SchemaResolversTypes['Question'] }>;
  PathTruncation: ResolverTypeWrapper<SchemaPathTruncation>;
  PeopleBand: SchemaPeopleBand;
  Person: ResolverTypeWrapper<RecordHandle>;
  PersonCapabilitiesConnection: ResolverTypeWrapper<Omit<SchemaPersonCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PersonCapabilitiesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Capability']> }>;
  PersonCapabilitiesEdge: ResolverTypeWrapper<Omit<SchemaPersonCapabilitiesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<SchemaPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PersonEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<SchemaPersonEdge, 'node'> & { node: SchemaResolversTypes['Person'] }>;
  PersonEffortsConnection: ResolverTypeWrapper<Omit<SchemaPersonEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PersonEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Effort']> }>;
  PersonEffortsEdge: ResolverTypeWrapper<Omit<SchemaPersonEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  PersonEstimatesMadeConnection: ResolverTypeWrapper<Omit<SchemaPersonEstimatesMadeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PersonEstimatesMadeEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Estimate']> }>;
  PersonEstimatesMadeEdge: ResolverTypeWrapper<Omit<SchemaPersonEstimatesMadeEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  PersonFilter: SchemaPersonFilter;
  PersonMemberOfConnection: ResolverTypeWrapper<Omit<SchemaPersonMemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PersonMemberOfEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  PersonMemberOfEdge: ResolverTypeWrapper<Omit<SchemaPersonMemberOfEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  PersonOrder: SchemaPersonOrder;
  PersonOrderField: SchemaPersonOrderField;
  PersonWorksConnection: ResolverTypeWrapper<Omit<SchemaPersonWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PersonWorksEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Work']> }>;
  PersonWorksEdge: ResolverTypeWrapper<Omit<SchemaPersonWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Polarity: SchemaPolarity;
  PreferredDirection: SchemaPreferredDirection;
  PrerequisiteGroup: ResolverTypeWrapper<RecordHandle>;
  PrerequisiteGroupConnection: ResolverTypeWrapper<Omit<SchemaPrerequisiteGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PrerequisiteGroupEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['PrerequisiteGroup']> }>;
  PrerequisiteGroupEdge: ResolverTypeWrapper<Omit<SchemaPrerequisiteGroupEdge, 'node'> & { node: SchemaResolversTypes['PrerequisiteGroup'] }>;
  PrerequisiteGroupFilter: SchemaPrerequisiteGroupFilter;
  PrerequisiteGroupMembersConnection: ResolverTypeWrapper<Omit<SchemaPrerequisiteGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PrerequisiteGroupMembersEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  PrerequisiteGroupMembersEdge: ResolverTypeWrapper<Omit<SchemaPrerequisiteGroupMembersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  PrerequisiteGroupOrder: SchemaPrerequisiteGroupOrder;
  PrerequisiteGroupOrderField: SchemaPrerequisiteGroupOrderField;
  PrerequisiteGroupQuestionsConnection: ResolverTypeWrapper<Omit<SchemaPrerequisiteGroupQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['PrerequisiteGroupQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  PrerequisiteGroupQuestionsEdge: ResolverTypeWrapper<Omit<SchemaPrerequisiteGroupQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  PrerequisiteWording: SchemaPrerequisiteWording;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<RecordHandle>;
  QuestionClaimsConnection: ResolverTypeWrapper<Omit<SchemaQuestionClaimsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionClaimsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Claim']> }>;
  QuestionClaimsEdge: ResolverTypeWrapper<Omit<SchemaQuestionClaimsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Claim'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionConnection: ResolverTypeWrapper<Omit<SchemaQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionEdge: ResolverTypeWrapper<Omit<SchemaQuestionEdge, 'node'> & { node: SchemaResolversTypes['Question'] }>;
  QuestionEffortsConnection: ResolverTypeWrapper<Omit<SchemaQuestionEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Effort']> }>;
  QuestionEffortsEdge: ResolverTypeWrapper<Omit<SchemaQuestionEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionEstimatesConnection: ResolverTypeWrapper<Omit<SchemaQuestionEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionEstimatesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Estimate']> }>;
  QuestionEstimatesEdge: ResolverTypeWrapper<Omit<SchemaQuestionEstimatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionFilter: SchemaQuestionFilter;
  QuestionInformedByConnection: ResolverTypeWrapper<Omit<SchemaQuestionInformedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionInformedByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionInformedByEdge: ResolverTypeWrapper<Omit<SchemaQuestionInformedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionInformedByFindingsConnection: ResolverTypeWrapper<Omit<SchemaQuestionInformedByFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionInformedByFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  QuestionInformedByFindingsEdge: ResolverTypeWrapper<Omit<SchemaQuestionInformedByFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionInformsQuestionsConnection: ResolverTypeWrapper<Omit<SchemaQuestionInformsQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionInformsQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionInformsQuestionsEdge: ResolverTypeWrapper<Omit<SchemaQuestionInformsQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionInterestedLabsConnection: ResolverTypeWrapper<Omit<SchemaQuestionInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionInterestedLabsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  QuestionInterestedLabsEdge: ResolverTypeWrapper<Omit<SchemaQuestionInterestedLabsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionKind: SchemaQuestionKind;
  QuestionMemberOfGroupsConnection: ResolverTypeWrapper<Omit<SchemaQuestionMemberOfGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionMemberOfGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['PrerequisiteGroup']> }>;
  QuestionMemberOfGroupsEdge: ResolverTypeWrapper<Omit<SchemaQuestionMemberOfGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['PrerequisiteGroup'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionMethodGroupsConnection: ResolverTypeWrapper<Omit<SchemaQuestionMethodGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionMethodGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['MethodGroup']> }>;
  QuestionMethodGroupsEdge: ResolverTypeWrapper<Omit<SchemaQuestionMethodGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['MethodGroup'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionMethodsConnection: ResolverTypeWrapper<Omit<SchemaQuestionMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionMethodsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Method']> }>;
  QuestionMethodsEdge: ResolverTypeWrapper<Omit<SchemaQuestionMethodsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionOrder: SchemaQuestionOrder;
  QuestionOrderField: SchemaQuestionOrderField;
  QuestionPartOfConnection: ResolverTypeWrapper<Omit<SchemaQuestionPartOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionPartOfEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionPartOfEdge: ResolverTypeWrapper<Omit<SchemaQuestionPartOfEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionPartsConnection: ResolverTypeWrapper<Omit<SchemaQuestionPartsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionPartsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionPartsEdge: ResolverTypeWrapper<Omit<SchemaQuestionPartsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionPrerequisiteGroupsConnection: ResolverTypeWrapper<Omit<SchemaQuestionPrerequisiteGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionPrerequisiteGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['PrerequisiteGroup']> }>;
  QuestionPrerequisiteGroupsEdge: ResolverTypeWrapper<Omit<SchemaQuestionPrerequisiteGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['PrerequisiteGroup'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionRefinedByConnection: ResolverTypeWrapper<Omit<SchemaQuestionRefinedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionRefinedByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionRefinedByEdge: ResolverTypeWrapper<Omit<SchemaQuestionRefinedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionRefinesConnection: ResolverTypeWrapper<Omit<SchemaQuestionRefinesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionRefinesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionRefinesEdge: ResolverTypeWrapper<Omit<SchemaQuestionRefinesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionRequiredByConnection: ResolverTypeWrapper<Omit<SchemaQuestionRequiredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionRequiredByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionRequiredByEdge: ResolverTypeWrapper<Omit<SchemaQuestionRequiredByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionRequiresConnection: ResolverTypeWrapper<Omit<SchemaQuestionRequiresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionRequiresEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  QuestionRequiresEdge: ResolverTypeWrapper<Omit<SchemaQuestionRequiresEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionSourceWorksConnection: ResolverTypeWrapper<Omit<SchemaQuestionSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionSourceWorksEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Work']> }>;
  QuestionSourceWorksEdge: ResolverTypeWrapper<Omit<SchemaQuestionSourceWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionStatus: SchemaQuestionStatus;
  QuestionTopicsConnection: ResolverTypeWrapper<Omit<SchemaQuestionTopicsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['QuestionTopicsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Topic']> }>;
  QuestionTopicsEdge: ResolverTypeWrapper<Omit<SchemaQuestionTopicsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  QuestionValue: SchemaQuestionValue;
  Readiness: ResolverTypeWrapper<ReadinessHandle>;
  ReadinessParts: ResolverTypeWrapper<SchemaReadinessParts>;
  ReadinessState: SchemaReadinessState;
  ReadyQuestionConnection: ResolverTypeWrapper<Omit<SchemaReadyQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['ReadyQuestionEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  ReadyQuestionEdge: ResolverTypeWrapper<Omit<SchemaReadyQuestionEdge, 'node'> & { node: SchemaResolversTypes['Question'] }>;
  Reason: ResolverTypeWrapper<Omit<SchemaReason, 'records'> & { records: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Record: ResolverTypeWrapper<RecordHandle>;
  RecordFilter: SchemaRecordFilter;
  RecordKind: SchemaRecordKind;
  RecordOrder: SchemaRecordOrder;
  RecordOrderField: SchemaRecordOrderField;
  RelationFilter: SchemaRelationFilter;
  Revision: ResolverTypeWrapper<Scalars['Revision']['output']>;
  Rubric: ResolverTypeWrapper<RecordHandle>;
  RubricConnection: ResolverTypeWrapper<Omit<SchemaRubricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['RubricEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Rubric']> }>;
  RubricEdge: ResolverTypeWrapper<Omit<SchemaRubricEdge, 'node'> & { node: SchemaResolversTypes['Rubric'] }>;
  RubricEstimatesConnection: ResolverTypeWrapper<Omit<SchemaRubricEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['RubricEstimatesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Estimate']> }>;
  RubricEstimatesEdge: ResolverTypeWrapper<Omit<SchemaRubricEstimatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  RubricFilter: SchemaRubricFilter;
  RubricOrder: SchemaRubricOrder;
  RubricOrderField: SchemaRubricOrderField;
  ScaleKind: SchemaScaleKind;
  ScorePart: ResolverTypeWrapper<SchemaScorePart>;
  SearchConnection: ResolverTypeWrapper<Omit<SchemaSearchConnection, 'because' | 'edges' | 'nodes'> & { because: ReadonlyArray<SchemaResolversTypes['Reason']>, edges: ReadonlyArray<SchemaResolversTypes['SearchEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  SearchEdge: ResolverTypeWrapper<SearchHandle>;
  SearchFacet: ResolverTypeWrapper<SchemaSearchFacet>;
  SearchHighlight: ResolverTypeWrapper<SchemaSearchHighlight>;
  SearchPart: ResolverTypeWrapper<SchemaSearchPart>;
  Strength: SchemaStrength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  System: ResolverTypeWrapper<RecordHandle>;
  SystemConnection: ResolverTypeWrapper<Omit<SchemaSystemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['SystemEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['System']> }>;
  SystemDevelopedByConnection: ResolverTypeWrapper<Omit<SchemaSystemDevelopedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['SystemDevelopedByEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  SystemDevelopedByEdge: ResolverTypeWrapper<Omit<SchemaSystemDevelopedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  SystemEdge: ResolverTypeWrapper<Omit<SchemaSystemEdge, 'node'> & { node: SchemaResolversTypes['System'] }>;
  SystemFilter: SchemaSystemFilter;
  SystemFindingsConnection: ResolverTypeWrapper<Omit<SchemaSystemFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['SystemFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  SystemFindingsEdge: ResolverTypeWrapper<Omit<SchemaSystemFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  SystemKind: SchemaSystemKind;
  SystemOrder: SchemaSystemOrder;
  SystemOrderField: SchemaSystemOrderField;
  TextSpan: ResolverTypeWrapper<SchemaTextSpan>;
  Topic: ResolverTypeWrapper<RecordHandle>;
  TopicBroaderConnection: ResolverTypeWrapper<Omit<SchemaTopicBroaderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicBroaderEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Topic']> }>;
  TopicBroaderEdge: ResolverTypeWrapper<Omit<SchemaTopicBroaderEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  TopicCloseMatchesConnection: ResolverTypeWrapper<Omit<SchemaTopicCloseMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicCloseMatchesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Topic']> }>;
  TopicCloseMatchesEdge: ResolverTypeWrapper<Omit<SchemaTopicCloseMatchesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  TopicConnection: ResolverTypeWrapper<Omit<SchemaTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<SchemaTopicEdge, 'node'> & { node: SchemaResolversTypes['Topic'] }>;
  TopicExactMatchesConnection: ResolverTypeWrapper<Omit<SchemaTopicExactMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicExactMatchesEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Topic']> }>;
  TopicExactMatchesEdge: ResolverTypeWrapper<Omit<SchemaTopicExactMatchesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  TopicFilter: SchemaTopicFilter;
  TopicInterestedLabsConnection: ResolverTypeWrapper<Omit<SchemaTopicInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicInterestedLabsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Lab']> }>;
  TopicInterestedLabsEdge: ResolverTypeWrapper<Omit<SchemaTopicInterestedLabsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  TopicNarrowerConnection: ResolverTypeWrapper<Omit<SchemaTopicNarrowerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicNarrowerEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Topic']> }>;
  TopicNarrowerEdge: ResolverTypeWrapper<Omit<SchemaTopicNarrowerEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  TopicOrder: SchemaTopicOrder;
  TopicOrderField: SchemaTopicOrderField;
  TopicQuestionsConnection: ResolverTypeWrapper<Omit<SchemaTopicQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  TopicQuestionsEdge: ResolverTypeWrapper<Omit<SchemaTopicQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  TopicRelatedConnection: ResolverTypeWrapper<Omit<SchemaTopicRelatedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['TopicRelatedEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Topic']> }>;
  TopicRelatedEdge: ResolverTypeWrapper<Omit<SchemaTopicRelatedEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  Truncation: ResolverTypeWrapper<SchemaTruncation>;
  UnmetGroup: ResolverTypeWrapper<Omit<SchemaUnmetGroup, 'group' | 'members'> & { group: SchemaResolversTypes['PrerequisiteGroup'], members: ReadonlyArray<SchemaResolversTypes['Question']> }>;
  UnmetPrerequisite: ResolverTypeWrapper<Omit<SchemaUnmetPrerequisite, 'question'> & { question: SchemaResolversTypes['Question'] }>;
  UsedBottleneckWeights: ResolverTypeWrapper<SchemaUsedBottleneckWeights>;
  Verification: SchemaVerification;
  VerificationCount: ResolverTypeWrapper<SchemaVerificationCount>;
  Viewer: ResolverTypeWrapper<SchemaViewer>;
  Visibility: SchemaVisibility;
  Work: ResolverTypeWrapper<RecordHandle>;
  WorkAuthorsConnection: ResolverTypeWrapper<Omit<SchemaWorkAuthorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['WorkAuthorsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Person']> }>;
  WorkAuthorsEdge: ResolverTypeWrapper<Omit<SchemaWorkAuthorsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Person'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  WorkConnection: ResolverTypeWrapper<Omit<SchemaWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['WorkEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Work']> }>;
  WorkEdge: ResolverTypeWrapper<Omit<SchemaWorkEdge, 'node'> & { node: SchemaResolversTypes['Work'] }>;
  WorkFilter: SchemaWorkFilter;
  WorkFindingsConnection: ResolverTypeWrapper<Omit<SchemaWorkFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['WorkFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Finding']> }>;
  WorkFindingsEdge: ResolverTypeWrapper<Omit<SchemaWorkFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  WorkOrder: SchemaWorkOrder;
  WorkOrderField: SchemaWorkOrderField;
  WorkSourceForConnection: ResolverTypeWrapper<Omit<SchemaWorkSourceForConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversTypes['WorkSourceForEdge']>, nodes: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  WorkSourceForEdge: ResolverTypeWrapper<Omit<SchemaWorkSourceForEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversTypes['Record']> }>;
  WorkType: SchemaWorkType;
};

/** Mapping between all available schema types and the resolvers parents */
export type SchemaResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Bottleneck: Omit<SchemaBottleneck, 'because' | 'necessaryFor' | 'question'> & { because: ReadonlyArray<SchemaResolversParentTypes['Reason']>, necessaryFor: ReadonlyArray<SchemaResolversParentTypes['Question']>, question: SchemaResolversParentTypes['Question'] };
  BottleneckConnection: Omit<SchemaBottleneckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['BottleneckEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Bottleneck']> };
  BottleneckEdge: Omit<SchemaBottleneckEdge, 'node'> & { node: SchemaResolversParentTypes['Bottleneck'] };
  BottleneckWeights: SchemaBottleneckWeights;
  BusFactor: Omit<SchemaBusFactor, 'because'> & { because: ReadonlyArray<SchemaResolversParentTypes['Reason']> };
  Capability: RecordHandle;
  CapabilityConnection: Omit<SchemaCapabilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['CapabilityEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Capability']> };
  CapabilityEdge: Omit<SchemaCapabilityEdge, 'node'> & { node: SchemaResolversParentTypes['Capability'] };
  CapabilityFilter: SchemaCapabilityFilter;
  CapabilityHeldByConnection: Omit<SchemaCapabilityHeldByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['CapabilityHeldByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  CapabilityHeldByEdge: Omit<SchemaCapabilityHeldByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  CapabilityNeededByConnection: Omit<SchemaCapabilityNeededByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['CapabilityNeededByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  CapabilityNeededByEdge: Omit<SchemaCapabilityNeededByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  CapabilityOfferedByConnection: Omit<SchemaCapabilityOfferedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['CapabilityOfferedByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  CapabilityOfferedByEdge: Omit<SchemaCapabilityOfferedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  CapabilityOrder: SchemaCapabilityOrder;
  CapabilitySoughtByConnection: Omit<SchemaCapabilitySoughtByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['CapabilitySoughtByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  CapabilitySoughtByEdge: Omit<SchemaCapabilitySoughtByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Claim: RecordHandle;
  ClaimAnswersConnection: Omit<SchemaClaimAnswersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['ClaimAnswersEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  ClaimAnswersEdge: Omit<SchemaClaimAnswersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  ClaimBearingsConnection: Omit<SchemaClaimBearingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['ClaimBearingsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  ClaimBearingsEdge: Omit<SchemaClaimBearingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  ClaimConnection: Omit<SchemaClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Claim']> };
  ClaimEdge: Omit<SchemaClaimEdge, 'node'> & { node: SchemaResolversParentTypes['Claim'] };
  ClaimFilter: SchemaClaimFilter;
  ClaimOrder: SchemaClaimOrder;
  Date: Scalars['Date']['output'];
  DateRange: SchemaDateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: SchemaDateTimeRange;
  Deadlock: Omit<SchemaDeadlock, 'questions'> & { questions: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  Dependencies: Omit<SchemaDependencies, 'because' | 'cycles' | 'edges' | 'layers' | 'question'> & { because: ReadonlyArray<SchemaResolversParentTypes['Reason']>, cycles: ReadonlyArray<SchemaResolversParentTypes['DependencyCycle']>, edges: ReadonlyArray<SchemaResolversParentTypes['Dependency']>, layers: ReadonlyArray<SchemaResolversParentTypes['DependencyLayer']>, question: SchemaResolversParentTypes['Question'] };
  Dependency: Omit<SchemaDependency, 'from' | 'group' | 'to'> & { from: SchemaResolversParentTypes['Question'], group?: Maybe<SchemaResolversParentTypes['PrerequisiteGroup']>, to: SchemaResolversParentTypes['Question'] };
  DependencyCycle: Omit<SchemaDependencyCycle, 'questions'> & { questions: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  DependencyItem: Omit<SchemaDependencyItem, 'question'> & { question: SchemaResolversParentTypes['Question'] };
  DependencyLayer: Omit<SchemaDependencyLayer, 'questions'> & { questions: ReadonlyArray<SchemaResolversParentTypes['DependencyItem']> };
  DependencyParts: SchemaDependencyParts;
  DependencyPath: Omit<SchemaDependencyPath, 'questions' | 'steps'> & { questions: ReadonlyArray<SchemaResolversParentTypes['Question']>, steps: ReadonlyArray<SchemaResolversParentTypes['PathStep']> };
  DependencyPaths: Omit<SchemaDependencyPaths, 'because' | 'from' | 'paths' | 'to'> & { because: ReadonlyArray<SchemaResolversParentTypes['Reason']>, from: SchemaResolversParentTypes['Question'], paths: ReadonlyArray<SchemaResolversParentTypes['DependencyPath']>, to: SchemaResolversParentTypes['Question'] };
  Edge: SchemaResolversInterfaceTypes<SchemaResolversParentTypes>['Edge'];
  EdgeCount: SchemaEdgeCount;
  Effort: RecordHandle;
  EffortConnection: Omit<SchemaEffortConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['EffortEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Effort']> };
  EffortEdge: Omit<SchemaEffortEdge, 'node'> & { node: SchemaResolversParentTypes['Effort'] };
  EffortFilter: SchemaEffortFilter;
  EffortOrder: SchemaEffortOrder;
  EffortPursuesConnection: Omit<SchemaEffortPursuesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['EffortPursuesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  EffortPursuesEdge: Omit<SchemaEffortPursuesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  EffortRunByConnection: Omit<SchemaEffortRunByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['EffortRunByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  EffortRunByEdge: Omit<SchemaEffortRunByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  EffortUsesConnection: Omit<SchemaEffortUsesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['EffortUsesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  EffortUsesEdge: Omit<SchemaEffortUsesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Estimate: RecordHandle;
  EstimateAssessorsConnection: Omit<SchemaEstimateAssessorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['EstimateAssessorsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  EstimateAssessorsEdge: Omit<SchemaEstimateAssessorsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  EstimateConnection: Omit<SchemaEstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['EstimateEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Estimate']> };
  EstimateEdge: Omit<SchemaEstimateEdge, 'node'> & { node: SchemaResolversParentTypes['Estimate'] };
  EstimateFilter: SchemaEstimateFilter;
  EstimateOrder: SchemaEstimateOrder;
  EstimateSubjectsConnection: Omit<SchemaEstimateSubjectsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['EstimateSubjectsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  EstimateSubjectsEdge: Omit<SchemaEstimateSubjectsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  ExternalId: SchemaExternalId;
  Finding: RecordHandle;
  FindingBearsOnConnection: Omit<SchemaFindingBearsOnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingBearsOnEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Claim']> };
  FindingBearsOnEdge: Omit<SchemaFindingBearsOnEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Claim'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingConnection: Omit<SchemaFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  FindingEdge: Omit<SchemaFindingEdge, 'node'> & { node: SchemaResolversParentTypes['Finding'] };
  FindingFilter: SchemaFindingFilter;
  FindingInTensionWithConnection: Omit<SchemaFindingInTensionWithConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingInTensionWithEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  FindingInTensionWithEdge: Omit<SchemaFindingInTensionWithEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingInformsConnection: Omit<SchemaFindingInformsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingInformsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  FindingInformsEdge: Omit<SchemaFindingInformsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingMethodsConnection: Omit<SchemaFindingMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingMethodsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  FindingMethodsEdge: Omit<SchemaFindingMethodsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingOrder: SchemaFindingOrder;
  FindingProducedByConnection: Omit<SchemaFindingProducedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingProducedByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  FindingProducedByEdge: Omit<SchemaFindingProducedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingReplicatedByConnection: Omit<SchemaFindingReplicatedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingReplicatedByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  FindingReplicatedByEdge: Omit<SchemaFindingReplicatedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingReplicatesConnection: Omit<SchemaFindingReplicatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingReplicatesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  FindingReplicatesEdge: Omit<SchemaFindingReplicatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingReportedInConnection: Omit<SchemaFindingReportedInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingReportedInEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Work']> };
  FindingReportedInEdge: Omit<SchemaFindingReportedInEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  FindingSystemsConnection: Omit<SchemaFindingSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['FindingSystemsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['System']> };
  FindingSystemsEdge: Omit<SchemaFindingSystemsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['System'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Float: Scalars['Float']['output'];
  FloatRange: SchemaFloatRange;
  Gap: Omit<SchemaGap, 'because' | 'subject'> & { because: ReadonlyArray<SchemaResolversParentTypes['Reason']>, subject: SchemaResolversParentTypes['Record'] };
  GapConnection: Omit<SchemaGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['GapEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Gap']> };
  GapCount: SchemaGapCount;
  GapEdge: Omit<SchemaGapEdge, 'node'> & { node: SchemaResolversParentTypes['Gap'] };
  GraphHealth: Omit<SchemaGraphHealth, 'warnings'> & { warnings: ReadonlyArray<SchemaResolversParentTypes['Reason']> };
  HealthPart: SchemaHealthPart;
  ID: Scalars['ID']['output'];
  Indicator: RecordHandle;
  IndicatorConnection: Omit<SchemaIndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['IndicatorEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<SchemaIndicatorEdge, 'node'> & { node: SchemaResolversParentTypes['Indicator'] };
  IndicatorFilter: SchemaIndicatorFilter;
  IndicatorMeasuredByConnection: Omit<SchemaIndicatorMeasuredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['IndicatorMeasuredByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  IndicatorMeasuredByEdge: Omit<SchemaIndicatorMeasuredByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  IndicatorOrder: SchemaIndicatorOrder;
  IndicatorSourceWorksConnection: Omit<SchemaIndicatorSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['IndicatorSourceWorksEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Work']> };
  IndicatorSourceWorksEdge: Omit<SchemaIndicatorSourceWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Int: Scalars['Int']['output'];
  IntRange: SchemaIntRange;
  KindHealth: SchemaKindHealth;
  Lab: RecordHandle;
  LabCapabilitiesConnection: Omit<SchemaLabCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabCapabilitiesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Capability']> };
  LabCapabilitiesEdge: Omit<SchemaLabCapabilitiesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabConnection: Omit<SchemaLabConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  LabEdge: Omit<SchemaLabEdge, 'node'> & { node: SchemaResolversParentTypes['Lab'] };
  LabEffortsConnection: Omit<SchemaLabEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Effort']> };
  LabEffortsEdge: Omit<SchemaLabEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabEstimatesMadeConnection: Omit<SchemaLabEstimatesMadeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabEstimatesMadeEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Estimate']> };
  LabEstimatesMadeEdge: Omit<SchemaLabEstimatesMadeEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabFilter: SchemaLabFilter;
  LabFindingsConnection: Omit<SchemaLabFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  LabFindingsEdge: Omit<SchemaLabFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabInterestsConnection: Omit<SchemaLabInterestsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabInterestsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabInterestsEdge: Omit<SchemaLabInterestsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabMembersConnection: Omit<SchemaLabMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabMembersEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Person']> };
  LabMembersEdge: Omit<SchemaLabMembersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Person'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabOffersConnection: Omit<SchemaLabOffersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabOffersEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Capability']> };
  LabOffersEdge: Omit<SchemaLabOffersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabOrder: SchemaLabOrder;
  LabSeeksConnection: Omit<SchemaLabSeeksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabSeeksEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Capability']> };
  LabSeeksEdge: Omit<SchemaLabSeeksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LabSystemsConnection: Omit<SchemaLabSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['LabSystemsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['System']> };
  LabSystemsEdge: Omit<SchemaLabSystemsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['System'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  LocalisedText: SchemaLocalisedText;
  Method: RecordHandle;
  MethodAddressesConnection: Omit<SchemaMethodAddressesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodAddressesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  MethodAddressesEdge: Omit<SchemaMethodAddressesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodComplementsConnection: Omit<SchemaMethodComplementsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodComplementsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  MethodComplementsEdge: Omit<SchemaMethodComplementsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodConnection: Omit<SchemaMethodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  MethodEdge: Omit<SchemaMethodEdge, 'node'> & { node: SchemaResolversParentTypes['Method'] };
  MethodEffortsConnection: Omit<SchemaMethodEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Effort']> };
  MethodEffortsEdge: Omit<SchemaMethodEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodEstimatesConnection: Omit<SchemaMethodEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodEstimatesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Estimate']> };
  MethodEstimatesEdge: Omit<SchemaMethodEstimatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodFilter: SchemaMethodFilter;
  MethodFindingsConnection: Omit<SchemaMethodFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  MethodFindingsEdge: Omit<SchemaMethodFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodGroup: RecordHandle;
  MethodGroupConnection: Omit<SchemaMethodGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodGroupEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['MethodGroup']> };
  MethodGroupEdge: Omit<SchemaMethodGroupEdge, 'node'> & { node: SchemaResolversParentTypes['MethodGroup'] };
  MethodGroupFilter: SchemaMethodGroupFilter;
  MethodGroupMembersConnection: Omit<SchemaMethodGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodGroupMembersEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  MethodGroupMembersEdge: Omit<SchemaMethodGroupMembersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodGroupOrder: SchemaMethodGroupOrder;
  MethodGroupQuestionsConnection: Omit<SchemaMethodGroupQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodGroupQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  MethodGroupQuestionsEdge: Omit<SchemaMethodGroupQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodMeasuresConnection: Omit<SchemaMethodMeasuresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodMeasuresEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Indicator']> };
  MethodMeasuresEdge: Omit<SchemaMethodMeasuresEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Indicator'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodMethodGroupsConnection: Omit<SchemaMethodMethodGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodMethodGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['MethodGroup']> };
  MethodMethodGroupsEdge: Omit<SchemaMethodMethodGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['MethodGroup'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodNeedsConnection: Omit<SchemaMethodNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodNeedsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Capability']> };
  MethodNeedsEdge: Omit<SchemaMethodNeedsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodOrder: SchemaMethodOrder;
  MethodReplacedByConnection: Omit<SchemaMethodReplacedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodReplacedByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  MethodReplacedByEdge: Omit<SchemaMethodReplacedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodReplacesConnection: Omit<SchemaMethodReplacesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodReplacesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  MethodReplacesEdge: Omit<SchemaMethodReplacesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodSourceWorksConnection: Omit<SchemaMethodSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodSourceWorksEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Work']> };
  MethodSourceWorksEdge: Omit<SchemaMethodSourceWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodVariantOfConnection: Omit<SchemaMethodVariantOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodVariantOfEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  MethodVariantOfEdge: Omit<SchemaMethodVariantOfEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  MethodVariantsConnection: Omit<SchemaMethodVariantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['MethodVariantsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  MethodVariantsEdge: Omit<SchemaMethodVariantsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Node: RecordHandle;
  PageInfo: SchemaPageInfo;
  PathStep: Omit<SchemaPathStep, 'dependencies' | 'from' | 'to'> & { dependencies: ReadonlyArray<SchemaResolversParentTypes['Dependency']>, from: SchemaResolversParentTypes['Question'], to: SchemaResolversParentTypes['Question'] };
  PathTruncation: SchemaPathTruncation;
  Person: RecordHandle;
  PersonCapabilitiesConnection: Omit<SchemaPersonCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PersonCapabilitiesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Capability']> };
  PersonCapabilitiesEdge: Omit<SchemaPersonCapabilitiesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Capability'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  PersonConnection: Omit<SchemaPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Person']> };
  PersonEdge: Omit<SchemaPersonEdge, 'node'> & { node: SchemaResolversParentTypes['Person'] };
  PersonEffortsConnection: Omit<SchemaPersonEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PersonEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Effort']> };
  PersonEffortsEdge: Omit<SchemaPersonEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  PersonEstimatesMadeConnection: Omit<SchemaPersonEstimatesMadeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PersonEstimatesMadeEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Estimate']> };
  PersonEstimatesMadeEdge: Omit<SchemaPersonEstimatesMadeEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  PersonFilter: SchemaPersonFilter;
  PersonMemberOfConnection: Omit<SchemaPersonMemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PersonMemberOfEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  PersonMemberOfEdge: Omit<SchemaPersonMemberOfEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  PersonOrder: SchemaPersonOrder;
  PersonWorksConnection: Omit<SchemaPersonWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PersonWorksEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Work']> };
  PersonWorksEdge: Omit<SchemaPersonWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  PrerequisiteGroup: RecordHandle;
  PrerequisiteGroupConnection: Omit<SchemaPrerequisiteGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PrerequisiteGroupEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['PrerequisiteGroup']> };
  PrerequisiteGroupEdge: Omit<SchemaPrerequisiteGroupEdge, 'node'> & { node: SchemaResolversParentTypes['PrerequisiteGroup'] };
  PrerequisiteGroupFilter: SchemaPrerequisiteGroupFilter;
  PrerequisiteGroupMembersConnection: Omit<SchemaPrerequisiteGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PrerequisiteGroupMembersEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  PrerequisiteGroupMembersEdge: Omit<SchemaPrerequisiteGroupMembersEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  PrerequisiteGroupOrder: SchemaPrerequisiteGroupOrder;
  PrerequisiteGroupQuestionsConnection: Omit<SchemaPrerequisiteGroupQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['PrerequisiteGroupQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  PrerequisiteGroupQuestionsEdge: Omit<SchemaPrerequisiteGroupQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Query: Record<PropertyKey, never>;
  Question: RecordHandle;
  QuestionClaimsConnection: Omit<SchemaQuestionClaimsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionClaimsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Claim']> };
  QuestionClaimsEdge: Omit<SchemaQuestionClaimsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Claim'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionConnection: Omit<SchemaQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionEdge: Omit<SchemaQuestionEdge, 'node'> & { node: SchemaResolversParentTypes['Question'] };
  QuestionEffortsConnection: Omit<SchemaQuestionEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionEffortsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Effort']> };
  QuestionEffortsEdge: Omit<SchemaQuestionEffortsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Effort'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionEstimatesConnection: Omit<SchemaQuestionEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionEstimatesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Estimate']> };
  QuestionEstimatesEdge: Omit<SchemaQuestionEstimatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionFilter: SchemaQuestionFilter;
  QuestionInformedByConnection: Omit<SchemaQuestionInformedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionInformedByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionInformedByEdge: Omit<SchemaQuestionInformedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionInformedByFindingsConnection: Omit<SchemaQuestionInformedByFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionInformedByFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  QuestionInformedByFindingsEdge: Omit<SchemaQuestionInformedByFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionInformsQuestionsConnection: Omit<SchemaQuestionInformsQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionInformsQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionInformsQuestionsEdge: Omit<SchemaQuestionInformsQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionInterestedLabsConnection: Omit<SchemaQuestionInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionInterestedLabsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  QuestionInterestedLabsEdge: Omit<SchemaQuestionInterestedLabsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionMemberOfGroupsConnection: Omit<SchemaQuestionMemberOfGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionMemberOfGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['PrerequisiteGroup']> };
  QuestionMemberOfGroupsEdge: Omit<SchemaQuestionMemberOfGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['PrerequisiteGroup'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionMethodGroupsConnection: Omit<SchemaQuestionMethodGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionMethodGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['MethodGroup']> };
  QuestionMethodGroupsEdge: Omit<SchemaQuestionMethodGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['MethodGroup'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionMethodsConnection: Omit<SchemaQuestionMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionMethodsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Method']> };
  QuestionMethodsEdge: Omit<SchemaQuestionMethodsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Method'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionOrder: SchemaQuestionOrder;
  QuestionPartOfConnection: Omit<SchemaQuestionPartOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionPartOfEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionPartOfEdge: Omit<SchemaQuestionPartOfEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionPartsConnection: Omit<SchemaQuestionPartsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionPartsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionPartsEdge: Omit<SchemaQuestionPartsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionPrerequisiteGroupsConnection: Omit<SchemaQuestionPrerequisiteGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionPrerequisiteGroupsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['PrerequisiteGroup']> };
  QuestionPrerequisiteGroupsEdge: Omit<SchemaQuestionPrerequisiteGroupsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['PrerequisiteGroup'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionRefinedByConnection: Omit<SchemaQuestionRefinedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionRefinedByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionRefinedByEdge: Omit<SchemaQuestionRefinedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionRefinesConnection: Omit<SchemaQuestionRefinesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionRefinesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionRefinesEdge: Omit<SchemaQuestionRefinesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionRequiredByConnection: Omit<SchemaQuestionRequiredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionRequiredByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionRequiredByEdge: Omit<SchemaQuestionRequiredByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionRequiresConnection: Omit<SchemaQuestionRequiresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionRequiresEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  QuestionRequiresEdge: Omit<SchemaQuestionRequiresEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionSourceWorksConnection: Omit<SchemaQuestionSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionSourceWorksEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Work']> };
  QuestionSourceWorksEdge: Omit<SchemaQuestionSourceWorksEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Work'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  QuestionTopicsConnection: Omit<SchemaQuestionTopicsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['QuestionTopicsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Topic']> };
  QuestionTopicsEdge: Omit<SchemaQuestionTopicsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Readiness: ReadinessHandle;
  ReadinessParts: SchemaReadinessParts;
  ReadyQuestionConnection: Omit<SchemaReadyQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['ReadyQuestionEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  ReadyQuestionEdge: Omit<SchemaReadyQuestionEdge, 'node'> & { node: SchemaResolversParentTypes['Question'] };
  Reason: Omit<SchemaReason, 'records'> & { records: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Record: RecordHandle;
  RecordFilter: SchemaRecordFilter;
  RecordOrder: SchemaRecordOrder;
  RelationFilter: SchemaRelationFilter;
  Revision: Scalars['Revision']['output'];
  Rubric: RecordHandle;
  RubricConnection: Omit<SchemaRubricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['RubricEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Rubric']> };
  RubricEdge: Omit<SchemaRubricEdge, 'node'> & { node: SchemaResolversParentTypes['Rubric'] };
  RubricEstimatesConnection: Omit<SchemaRubricEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['RubricEstimatesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Estimate']> };
  RubricEstimatesEdge: Omit<SchemaRubricEstimatesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Estimate'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  RubricFilter: SchemaRubricFilter;
  RubricOrder: SchemaRubricOrder;
  ScorePart: SchemaScorePart;
  SearchConnection: Omit<SchemaSearchConnection, 'because' | 'edges' | 'nodes'> & { because: ReadonlyArray<SchemaResolversParentTypes['Reason']>, edges: ReadonlyArray<SchemaResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  SearchEdge: SearchHandle;
  SearchFacet: SchemaSearchFacet;
  SearchHighlight: SchemaSearchHighlight;
  SearchPart: SchemaSearchPart;
  String: Scalars['String']['output'];
  System: RecordHandle;
  SystemConnection: Omit<SchemaSystemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['SystemEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['System']> };
  SystemDevelopedByConnection: Omit<SchemaSystemDevelopedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['SystemDevelopedByEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  SystemDevelopedByEdge: Omit<SchemaSystemDevelopedByEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  SystemEdge: Omit<SchemaSystemEdge, 'node'> & { node: SchemaResolversParentTypes['System'] };
  SystemFilter: SchemaSystemFilter;
  SystemFindingsConnection: Omit<SchemaSystemFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['SystemFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  SystemFindingsEdge: Omit<SchemaSystemFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  SystemOrder: SchemaSystemOrder;
  TextSpan: SchemaTextSpan;
  Topic: RecordHandle;
  TopicBroaderConnection: Omit<SchemaTopicBroaderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicBroaderEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Topic']> };
  TopicBroaderEdge: Omit<SchemaTopicBroaderEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  TopicCloseMatchesConnection: Omit<SchemaTopicCloseMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicCloseMatchesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Topic']> };
  TopicCloseMatchesEdge: Omit<SchemaTopicCloseMatchesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  TopicConnection: Omit<SchemaTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Topic']> };
  TopicEdge: Omit<SchemaTopicEdge, 'node'> & { node: SchemaResolversParentTypes['Topic'] };
  TopicExactMatchesConnection: Omit<SchemaTopicExactMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicExactMatchesEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Topic']> };
  TopicExactMatchesEdge: Omit<SchemaTopicExactMatchesEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  TopicFilter: SchemaTopicFilter;
  TopicInterestedLabsConnection: Omit<SchemaTopicInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicInterestedLabsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Lab']> };
  TopicInterestedLabsEdge: Omit<SchemaTopicInterestedLabsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Lab'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  TopicNarrowerConnection: Omit<SchemaTopicNarrowerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicNarrowerEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Topic']> };
  TopicNarrowerEdge: Omit<SchemaTopicNarrowerEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  TopicOrder: SchemaTopicOrder;
  TopicQuestionsConnection: Omit<SchemaTopicQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicQuestionsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  TopicQuestionsEdge: Omit<SchemaTopicQuestionsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Question'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  TopicRelatedConnection: Omit<SchemaTopicRelatedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['TopicRelatedEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Topic']> };
  TopicRelatedEdge: Omit<SchemaTopicRelatedEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Topic'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  Truncation: SchemaTruncation;
  UnmetGroup: Omit<SchemaUnmetGroup, 'group' | 'members'> & { group: SchemaResolversParentTypes['PrerequisiteGroup'], members: ReadonlyArray<SchemaResolversParentTypes['Question']> };
  UnmetPrerequisite: Omit<SchemaUnmetPrerequisite, 'question'> & { question: SchemaResolversParentTypes['Question'] };
  UsedBottleneckWeights: SchemaUsedBottleneckWeights;
  VerificationCount: SchemaVerificationCount;
  Viewer: SchemaViewer;
  Work: RecordHandle;
  WorkAuthorsConnection: Omit<SchemaWorkAuthorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['WorkAuthorsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Person']> };
  WorkAuthorsEdge: Omit<SchemaWorkAuthorsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Person'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  WorkConnection: Omit<SchemaWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['WorkEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Work']> };
  WorkEdge: Omit<SchemaWorkEdge, 'node'> & { node: SchemaResolversParentTypes['Work'] };
  WorkFilter: SchemaWorkFilter;
  WorkFindingsConnection: Omit<SchemaWorkFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['WorkFindingsEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Finding']> };
  WorkFindingsEdge: Omit<SchemaWorkFindingsEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Finding'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  WorkOrder: SchemaWorkOrder;
  WorkSourceForConnection: Omit<SchemaWorkSourceForConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<SchemaResolversParentTypes['WorkSourceForEdge']>, nodes: ReadonlyArray<SchemaResolversParentTypes['Record']> };
  WorkSourceForEdge: Omit<SchemaWorkSourceForEdge, 'node' | 'sourceRecords'> & { node: SchemaResolversParentTypes['Record'], sourceRecords: ReadonlyArray<SchemaResolversParentTypes['Record']> };
};

export type SchemaBottleneckResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Bottleneck'] = SchemaResolversParentTypes['Bottleneck']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  directCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  necessaryFor?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  necessaryForCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<SchemaResolversTypes['ScorePart']>, ParentType, ContextType>;
  question?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rank?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  readiness?: Resolver<SchemaResolversTypes['ReadinessState'], ParentType, ContextType>;
  statedImportance?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<SchemaResolversTypes['Truncation']>, ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
};

export type SchemaBottleneckConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['BottleneckConnection'] = SchemaResolversParentTypes['BottleneckConnection']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['BottleneckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Bottleneck']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<SchemaResolversTypes['UsedBottleneckWeights'], ParentType, ContextType>;
};

export type SchemaBottleneckEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['BottleneckEdge'] = SchemaResolversParentTypes['BottleneckEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Bottleneck'], ParentType, ContextType>;
};

export type SchemaBusFactorResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['BusFactor'] = SchemaResolversParentTypes['BusFactor']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  efforts?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  labs?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<SchemaResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['PeopleBand'], ParentType, ContextType>;
};

export type SchemaCapabilityResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Capability'] = SchemaResolversParentTypes['Capability']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  capabilityKind?: Resolver<Maybe<SchemaResolversTypes['CapabilityKind']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaCapabilityDescriptionArgs>>;
  descriptionTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  heldBy?: Resolver<SchemaResolversTypes['CapabilityHeldByConnection'], ParentType, ContextType, RequireFields<SchemaCapabilityHeldByArgs, 'first'>>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaCapabilityLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaCapabilityNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  neededBy?: Resolver<SchemaResolversTypes['CapabilityNeededByConnection'], ParentType, ContextType, RequireFields<SchemaCapabilityNeededByArgs, 'first'>>;
  offeredBy?: Resolver<SchemaResolversTypes['CapabilityOfferedByConnection'], ParentType, ContextType, RequireFields<SchemaCapabilityOfferedByArgs, 'first'>>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  soughtBy?: Resolver<SchemaResolversTypes['CapabilitySoughtByConnection'], ParentType, ContextType, RequireFields<SchemaCapabilitySoughtByArgs, 'first'>>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaCapabilityConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityConnection'] = SchemaResolversParentTypes['CapabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaCapabilityEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityEdge'] = SchemaResolversParentTypes['CapabilityEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Capability'], ParentType, ContextType>;
};

export type SchemaCapabilityHeldByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityHeldByConnection'] = SchemaResolversParentTypes['CapabilityHeldByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['CapabilityHeldByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaCapabilityHeldByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityHeldByEdge'] = SchemaResolversParentTypes['CapabilityHeldByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaCapabilityNeededByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityNeededByConnection'] = SchemaResolversParentTypes['CapabilityNeededByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['CapabilityNeededByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaCapabilityNeededByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityNeededByEdge'] = SchemaResolversParentTypes['CapabilityNeededByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaCapabilityOfferedByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityOfferedByConnection'] = SchemaResolversParentTypes['CapabilityOfferedByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['CapabilityOfferedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaCapabilityOfferedByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilityOfferedByEdge'] = SchemaResolversParentTypes['CapabilityOfferedByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaCapabilitySoughtByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilitySoughtByConnection'] = SchemaResolversParentTypes['CapabilitySoughtByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['CapabilitySoughtByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaCapabilitySoughtByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['CapabilitySoughtByEdge'] = SchemaResolversParentTypes['CapabilitySoughtByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaClaimResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Claim'] = SchemaResolversParentTypes['Claim']> = {
  answers?: Resolver<SchemaResolversTypes['ClaimAnswersConnection'], ParentType, ContextType, RequireFields<SchemaClaimAnswersArgs, 'first'>>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  bearings?: Resolver<SchemaResolversTypes['ClaimBearingsConnection'], ParentType, ContextType, RequireFields<SchemaClaimBearingsArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaClaimLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  nature?: Resolver<Maybe<SchemaResolversTypes['ClaimNature']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaClaimTextArgs>>;
  textTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaClaimAnswersConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ClaimAnswersConnection'] = SchemaResolversParentTypes['ClaimAnswersConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['ClaimAnswersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaClaimAnswersEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ClaimAnswersEdge'] = SchemaResolversParentTypes['ClaimAnswersEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  polarity?: Resolver<Maybe<SchemaResolversTypes['Polarity']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaClaimBearingsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ClaimBearingsConnection'] = SchemaResolversParentTypes['ClaimBearingsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['ClaimBearingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaClaimBearingsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ClaimBearingsEdge'] = SchemaResolversParentTypes['ClaimBearingsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<SchemaResolversTypes['BearingRelation'], ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<SchemaResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaClaimConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ClaimConnection'] = SchemaResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaClaimEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ClaimEdge'] = SchemaResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Claim'], ParentType, ContextType>;
};

export interface SchemaDateScalarConfig extends GraphQLScalarTypeConfig<SchemaResolversTypes['Date'], any> {
  name: 'Date';
}

export interface SchemaDateTimeScalarConfig extends GraphQLScalarTypeConfig<SchemaResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type SchemaDeadlockResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Deadlock'] = SchemaResolversParentTypes['Deadlock']> = {
  kind?: Resolver<SchemaResolversTypes['DeadlockKind'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
};

export type SchemaDependenciesResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Dependencies'] = SchemaResolversParentTypes['Dependencies']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<SchemaResolversTypes['DependencyCycle']>, ParentType, ContextType>;
  direction?: Resolver<SchemaResolversTypes['DependencyDirection'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['Dependency']>, ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<SchemaResolversTypes['DependencyLayer']>, ParentType, ContextType>;
  parts?: Resolver<SchemaResolversTypes['DependencyParts'], ParentType, ContextType>;
  question?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<SchemaResolversTypes['Truncation']>, ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaDependencyResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Dependency'] = SchemaResolversParentTypes['Dependency']> = {
  edgeId?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  group?: Resolver<Maybe<SchemaResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  kind?: Resolver<SchemaResolversTypes['DependencyKind'], ParentType, ContextType>;
  to?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
};

export type SchemaDependencyCycleResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['DependencyCycle'] = SchemaResolversParentTypes['DependencyCycle']> = {
  questions?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  tiedCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaDependencyItemResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['DependencyItem'] = SchemaResolversParentTypes['DependencyItem']> = {
  distance?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  readiness?: Resolver<SchemaResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type SchemaDependencyLayerResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['DependencyLayer'] = SchemaResolversParentTypes['DependencyLayer']> = {
  layer?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<SchemaResolversTypes['DependencyItem']>, ParentType, ContextType>;
};

export type SchemaDependencyPartsResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['DependencyParts'] = SchemaResolversParentTypes['DependencyParts']> = {
  direct?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaDependencyPathResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['DependencyPath'] = SchemaResolversParentTypes['DependencyPath']> = {
  length?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<SchemaResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type SchemaDependencyPathsResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['DependencyPaths'] = SchemaResolversParentTypes['DependencyPaths']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  from?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<SchemaResolversTypes['DependencyPath']>, ParentType, ContextType>;
  to?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<SchemaResolversTypes['PathTruncation']>, ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Edge'] = SchemaResolversParentTypes['Edge']> = {
  __resolveType: TypeResolveFn<'CapabilityHeldByEdge' | 'CapabilityNeededByEdge' | 'CapabilityOfferedByEdge' | 'CapabilitySoughtByEdge' | 'ClaimAnswersEdge' | 'ClaimBearingsEdge' | 'EffortPursuesEdge' | 'EffortRunByEdge' | 'EffortUsesEdge' | 'EstimateAssessorsEdge' | 'EstimateSubjectsEdge' | 'FindingBearsOnEdge' | 'FindingInTensionWithEdge' | 'FindingInformsEdge' | 'FindingMethodsEdge' | 'FindingProducedByEdge' | 'FindingReplicatedByEdge' | 'FindingReplicatesEdge' | 'FindingReportedInEdge' | 'FindingSystemsEdge' | 'IndicatorMeasuredByEdge' | 'IndicatorSourceWorksEdge' | 'LabCapabilitiesEdge' | 'LabEffortsEdge' | 'LabEstimatesMadeEdge' | 'LabFindingsEdge' | 'LabInterestsEdge' | 'LabMembersEdge' | 'LabOffersEdge' | 'LabSeeksEdge' | 'LabSystemsEdge' | 'MethodAddressesEdge' | 'MethodComplementsEdge' | 'MethodEffortsEdge' | 'MethodEstimatesEdge' | 'MethodFindingsEdge' | 'MethodGroupMembersEdge' | 'MethodGroupQuestionsEdge' | 'MethodMeasuresEdge' | 'MethodMethodGroupsEdge' | 'MethodNeedsEdge' | 'MethodReplacedByEdge' | 'MethodReplacesEdge' | 'MethodSourceWorksEdge' | 'MethodVariantOfEdge' | 'MethodVariantsEdge' | 'PersonCapabilitiesEdge' | 'PersonEffortsEdge' | 'PersonEstimatesMadeEdge' | 'PersonMemberOfEdge' | 'PersonWorksEdge' | 'PrerequisiteGroupMembersEdge' | 'PrerequisiteGroupQuestionsEdge' | 'QuestionClaimsEdge' | 'QuestionEffortsEdge' | 'QuestionEstimatesEdge' | 'QuestionInformedByEdge' | 'QuestionInformedByFindingsEdge' | 'QuestionInformsQuestionsEdge' | 'QuestionInterestedLabsEdge' | 'QuestionMemberOfGroupsEdge' | 'QuestionMethodGroupsEdge' | 'QuestionMethodsEdge' | 'QuestionPartOfEdge' | 'QuestionPartsEdge' | 'QuestionPrerequisiteGroupsEdge' | 'QuestionRefinedByEdge' | 'QuestionRefinesEdge' | 'QuestionRequiredByEdge' | 'QuestionRequiresEdge' | 'QuestionSourceWorksEdge' | 'QuestionTopicsEdge' | 'RubricEstimatesEdge' | 'SystemDevelopedByEdge' | 'SystemFindingsEdge' | 'TopicBroaderEdge' | 'TopicCloseMatchesEdge' | 'TopicExactMatchesEdge' | 'TopicInterestedLabsEdge' | 'TopicNarrowerEdge' | 'TopicQuestionsEdge' | 'TopicRelatedEdge' | 'WorkAuthorsEdge' | 'WorkFindingsEdge' | 'WorkSourceForEdge', ParentType, ContextType>;
};

export type SchemaEdgeCountResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EdgeCount'] = SchemaResolversParentTypes['EdgeCount']> = {
  count?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaEffortResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Effort'] = SchemaResolversParentTypes['Effort']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaEffortHandoverArgs>>;
  handoverTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaEffortLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  pursues?: Resolver<SchemaResolversTypes['EffortPursuesConnection'], ParentType, ContextType, RequireFields<SchemaEffortPursuesArgs, 'first'>>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  runBy?: Resolver<SchemaResolversTypes['EffortRunByConnection'], ParentType, ContextType, RequireFields<SchemaEffortRunByArgs, 'first'>>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<SchemaResolversTypes['EffortState'], ParentType, ContextType>;
  title?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaEffortTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<SchemaResolversTypes['EffortUsesConnection'], ParentType, ContextType, RequireFields<SchemaEffortUsesArgs, 'first'>>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaEffortConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortConnection'] = SchemaResolversParentTypes['EffortConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['EffortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEffortEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortEdge'] = SchemaResolversParentTypes['EffortEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Effort'], ParentType, ContextType>;
};

export type SchemaEffortPursuesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortPursuesConnection'] = SchemaResolversParentTypes['EffortPursuesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['EffortPursuesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEffortPursuesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortPursuesEdge'] = SchemaResolversParentTypes['EffortPursuesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaEffortRunByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortRunByConnection'] = SchemaResolversParentTypes['EffortRunByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['EffortRunByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEffortRunByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortRunByEdge'] = SchemaResolversParentTypes['EffortRunByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaEffortUsesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortUsesConnection'] = SchemaResolversParentTypes['EffortUsesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['EffortUsesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEffortUsesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EffortUsesEdge'] = SchemaResolversParentTypes['EffortUsesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaEstimateResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Estimate'] = SchemaResolversParentTypes['Estimate']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  assessors?: Resolver<SchemaResolversTypes['EstimateAssessorsConnection'], ParentType, ContextType, RequireFields<SchemaEstimateAssessorsArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  estimatedOn?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  high?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaEstimateLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  low?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaEstimateReasonsArgs>>;
  reasonsTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  rubric?: Resolver<Maybe<SchemaResolversTypes['Rubric']>, ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<SchemaResolversTypes['EstimateSubjectsConnection'], ParentType, ContextType, RequireFields<SchemaEstimateSubjectsArgs, 'first'>>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaEstimateAssessorsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EstimateAssessorsConnection'] = SchemaResolversParentTypes['EstimateAssessorsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['EstimateAssessorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEstimateAssessorsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EstimateAssessorsEdge'] = SchemaResolversParentTypes['EstimateAssessorsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaEstimateConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EstimateConnection'] = SchemaResolversParentTypes['EstimateConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['EstimateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEstimateEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EstimateEdge'] = SchemaResolversParentTypes['EstimateEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Estimate'], ParentType, ContextType>;
};

export type SchemaEstimateSubjectsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EstimateSubjectsConnection'] = SchemaResolversParentTypes['EstimateSubjectsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['EstimateSubjectsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaEstimateSubjectsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['EstimateSubjectsEdge'] = SchemaResolversParentTypes['EstimateSubjectsEdge']> = {
  aspect?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaExternalIdResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ExternalId'] = SchemaResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaFindingResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Finding'] = SchemaResolversParentTypes['Finding']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  bearsOn?: Resolver<SchemaResolversTypes['FindingBearsOnConnection'], ParentType, ContextType, RequireFields<SchemaFindingBearsOnArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  evidenceClass?: Resolver<Maybe<SchemaResolversTypes['EvidenceClass']>, ParentType, ContextType>;
  evidenceClassAssessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  inTensionWith?: Resolver<SchemaResolversTypes['FindingInTensionWithConnection'], ParentType, ContextType, RequireFields<SchemaFindingInTensionWithArgs, 'first'>>;
  informs?: Resolver<SchemaResolversTypes['FindingInformsConnection'], ParentType, ContextType, RequireFields<SchemaFindingInformsArgs, 'first'>>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaFindingLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  methods?: Resolver<SchemaResolversTypes['FindingMethodsConnection'], ParentType, ContextType, RequireFields<SchemaFindingMethodsArgs, 'first'>>;
  outcome?: Resolver<Maybe<SchemaResolversTypes['Outcome']>, ParentType, ContextType>;
  producedBy?: Resolver<SchemaResolversTypes['FindingProducedByConnection'], ParentType, ContextType, RequireFields<SchemaFindingProducedByArgs, 'first'>>;
  replicatedBy?: Resolver<SchemaResolversTypes['FindingReplicatedByConnection'], ParentType, ContextType, RequireFields<SchemaFindingReplicatedByArgs, 'first'>>;
  replicates?: Resolver<SchemaResolversTypes['FindingReplicatesConnection'], ParentType, ContextType, RequireFields<SchemaFindingReplicatesArgs, 'first'>>;
  reportedIn?: Resolver<SchemaResolversTypes['FindingReportedInConnection'], ParentType, ContextType, RequireFields<SchemaFindingReportedInArgs, 'first'>>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  scope?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaFindingScopeArgs>>;
  scopeTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaFindingStatementArgs>>;
  statementTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  systems?: Resolver<SchemaResolversTypes['FindingSystemsConnection'], ParentType, ContextType, RequireFields<SchemaFindingSystemsArgs, 'first'>>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingBearsOnConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingBearsOnConnection'] = SchemaResolversParentTypes['FindingBearsOnConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingBearsOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingBearsOnEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingBearsOnEdge'] = SchemaResolversParentTypes['FindingBearsOnEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Claim'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<SchemaResolversTypes['BearingRelation'], ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<SchemaResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingConnection'] = SchemaResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingEdge'] = SchemaResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
};

export type SchemaFindingInTensionWithConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingInTensionWithConnection'] = SchemaResolversParentTypes['FindingInTensionWithConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingInTensionWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingInTensionWithEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingInTensionWithEdge'] = SchemaResolversParentTypes['FindingInTensionWithEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingInformsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingInformsConnection'] = SchemaResolversParentTypes['FindingInformsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingInformsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingInformsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingInformsEdge'] = SchemaResolversParentTypes['FindingInformsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<SchemaResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingMethodsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingMethodsConnection'] = SchemaResolversParentTypes['FindingMethodsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingMethodsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingMethodsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingMethodsEdge'] = SchemaResolversParentTypes['FindingMethodsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingProducedByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingProducedByConnection'] = SchemaResolversParentTypes['FindingProducedByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingProducedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingProducedByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingProducedByEdge'] = SchemaResolversParentTypes['FindingProducedByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingReplicatedByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingReplicatedByConnection'] = SchemaResolversParentTypes['FindingReplicatedByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingReplicatedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingReplicatedByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingReplicatedByEdge'] = SchemaResolversParentTypes['FindingReplicatedByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingReplicatesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingReplicatesConnection'] = SchemaResolversParentTypes['FindingReplicatesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingReplicatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingReplicatesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingReplicatesEdge'] = SchemaResolversParentTypes['FindingReplicatesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingReportedInConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingReportedInConnection'] = SchemaResolversParentTypes['FindingReportedInConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingReportedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingReportedInEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingReportedInEdge'] = SchemaResolversParentTypes['FindingReportedInEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaFindingSystemsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingSystemsConnection'] = SchemaResolversParentTypes['FindingSystemsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['FindingSystemsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaFindingSystemsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['FindingSystemsEdge'] = SchemaResolversParentTypes['FindingSystemsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['System'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaGapResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Gap'] = SchemaResolversParentTypes['Gap']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<SchemaResolversTypes['GapKind'], ParentType, ContextType>;
  nextStep?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<SchemaResolversTypes['GapSeverity'], ParentType, ContextType>;
  subject?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<SchemaResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type SchemaGapConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['GapConnection'] = SchemaResolversParentTypes['GapConnection']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<SchemaResolversTypes['GapCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaGapCountResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['GapCount'] = SchemaResolversParentTypes['GapCount']> = {
  count?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<SchemaResolversTypes['GapKind'], ParentType, ContextType>;
};

export type SchemaGapEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['GapEdge'] = SchemaResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Gap'], ParentType, ContextType>;
};

export type SchemaGraphHealthResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['GraphHealth'] = SchemaResolversParentTypes['GraphHealth']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  edgeTypes?: Resolver<ReadonlyArray<SchemaResolversTypes['EdgeCount']>, ParentType, ContextType>;
  edges?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<SchemaResolversTypes['KindHealth']>, ParentType, ContextType>;
  lastChange?: Resolver<Maybe<SchemaResolversTypes['DateTime']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<SchemaResolversTypes['HealthPart']>, ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  withoutEdges?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaHealthPartResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['HealthPart'] = SchemaResolversParentTypes['HealthPart']> = {
  count?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaIndicatorResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Indicator'] = SchemaResolversParentTypes['Indicator']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  code?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaIndicatorDefinitionArgs>>;
  definitionTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaIndicatorLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  measuredBy?: Resolver<SchemaResolversTypes['IndicatorMeasuredByConnection'], ParentType, ContextType, RequireFields<SchemaIndicatorMeasuredByArgs, 'first'>>;
  minimum?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaIndicatorNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  preferredDirection?: Resolver<Maybe<SchemaResolversTypes['PreferredDirection']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  scaleKind?: Resolver<Maybe<SchemaResolversTypes['ScaleKind']>, ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  sourceWorks?: Resolver<SchemaResolversTypes['IndicatorSourceWorksConnection'], ParentType, ContextType, RequireFields<SchemaIndicatorSourceWorksArgs, 'first'>>;
  theory?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaIndicatorTheoryArgs>>;
  theoryTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaIndicatorUnitArgs>>;
  unitTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaIndicatorConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['IndicatorConnection'] = SchemaResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaIndicatorEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['IndicatorEdge'] = SchemaResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Indicator'], ParentType, ContextType>;
};

export type SchemaIndicatorMeasuredByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['IndicatorMeasuredByConnection'] = SchemaResolversParentTypes['IndicatorMeasuredByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['IndicatorMeasuredByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaIndicatorMeasuredByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['IndicatorMeasuredByEdge'] = SchemaResolversParentTypes['IndicatorMeasuredByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaIndicatorSourceWorksConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['IndicatorSourceWorksConnection'] = SchemaResolversParentTypes['IndicatorSourceWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['IndicatorSourceWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaIndicatorSourceWorksEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['IndicatorSourceWorksEdge'] = SchemaResolversParentTypes['IndicatorSourceWorksEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaKindHealthResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['KindHealth'] = SchemaResolversParentTypes['KindHealth']> = {
  fields?: Resolver<ReadonlyArray<SchemaResolversTypes['HealthPart']>, ParentType, ContextType>;
  kind?: Resolver<SchemaResolversTypes['RecordKind'], ParentType, ContextType>;
  lastChange?: Resolver<Maybe<SchemaResolversTypes['DateTime']>, ParentType, ContextType>;
  records?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<SchemaResolversTypes['HealthPart']>, ParentType, ContextType>;
  verification?: Resolver<ReadonlyArray<SchemaResolversTypes['VerificationCount']>, ParentType, ContextType>;
  withoutEdges?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Lab'] = SchemaResolversParentTypes['Lab']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  capabilities?: Resolver<SchemaResolversTypes['LabCapabilitiesConnection'], ParentType, ContextType, RequireFields<SchemaLabCapabilitiesArgs, 'first'>>;
  capabilitiesAssessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  country?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  efforts?: Resolver<SchemaResolversTypes['LabEffortsConnection'], ParentType, ContextType, RequireFields<SchemaLabEffortsArgs, 'first'>>;
  estimatesMade?: Resolver<SchemaResolversTypes['LabEstimatesMadeConnection'], ParentType, ContextType, RequireFields<SchemaLabEstimatesMadeArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<SchemaResolversTypes['LabFindingsConnection'], ParentType, ContextType, RequireFields<SchemaLabFindingsArgs, 'first'>>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<SchemaResolversTypes['LabInterestsConnection'], ParentType, ContextType, RequireFields<SchemaLabInterestsArgs, 'first'>>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  labKind?: Resolver<Maybe<SchemaResolversTypes['LabKind']>, ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaLabLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  members?: Resolver<SchemaResolversTypes['LabMembersConnection'], ParentType, ContextType, RequireFields<SchemaLabMembersArgs, 'first'>>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaLabNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  offers?: Resolver<SchemaResolversTypes['LabOffersConnection'], ParentType, ContextType, RequireFields<SchemaLabOffersArgs, 'first'>>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  ror?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  seeks?: Resolver<SchemaResolversTypes['LabSeeksConnection'], ParentType, ContextType, RequireFields<SchemaLabSeeksArgs, 'first'>>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  statedCapabilities?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  systems?: Resolver<SchemaResolversTypes['LabSystemsConnection'], ParentType, ContextType, RequireFields<SchemaLabSystemsArgs, 'first'>>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabCapabilitiesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabCapabilitiesConnection'] = SchemaResolversParentTypes['LabCapabilitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabCapabilitiesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabCapabilitiesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabCapabilitiesEdge'] = SchemaResolversParentTypes['LabCapabilitiesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabConnection'] = SchemaResolversParentTypes['LabConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabEdge'] = SchemaResolversParentTypes['LabEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
};

export type SchemaLabEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabEffortsConnection'] = SchemaResolversParentTypes['LabEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabEffortsEdge'] = SchemaResolversParentTypes['LabEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Effort'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabEstimatesMadeConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabEstimatesMadeConnection'] = SchemaResolversParentTypes['LabEstimatesMadeConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabEstimatesMadeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabEstimatesMadeEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabEstimatesMadeEdge'] = SchemaResolversParentTypes['LabEstimatesMadeEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Estimate'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabFindingsConnection'] = SchemaResolversParentTypes['LabFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabFindingsEdge'] = SchemaResolversParentTypes['LabFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabInterestsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabInterestsConnection'] = SchemaResolversParentTypes['LabInterestsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabInterestsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabInterestsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabInterestsEdge'] = SchemaResolversParentTypes['LabInterestsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabMembersConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabMembersConnection'] = SchemaResolversParentTypes['LabMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabMembersEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabMembersEdge'] = SchemaResolversParentTypes['LabMembersEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Person'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabOffersConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabOffersConnection'] = SchemaResolversParentTypes['LabOffersConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabOffersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabOffersEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabOffersEdge'] = SchemaResolversParentTypes['LabOffersEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabSeeksConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabSeeksConnection'] = SchemaResolversParentTypes['LabSeeksConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabSeeksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabSeeksEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabSeeksEdge'] = SchemaResolversParentTypes['LabSeeksEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLabSystemsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabSystemsConnection'] = SchemaResolversParentTypes['LabSystemsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['LabSystemsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaLabSystemsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LabSystemsEdge'] = SchemaResolversParentTypes['LabSystemsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['System'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaLocalisedTextResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['LocalisedText'] = SchemaResolversParentTypes['LocalisedText']> = {
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaMethodResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Method'] = SchemaResolversParentTypes['Method']> = {
  addresses?: Resolver<SchemaResolversTypes['MethodAddressesConnection'], ParentType, ContextType, RequireFields<SchemaMethodAddressesArgs, 'first'>>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  complements?: Resolver<SchemaResolversTypes['MethodComplementsConnection'], ParentType, ContextType, RequireFields<SchemaMethodComplementsArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaMethodDescriptionArgs>>;
  descriptionTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  efforts?: Resolver<SchemaResolversTypes['MethodEffortsConnection'], ParentType, ContextType, RequireFields<SchemaMethodEffortsArgs, 'first'>>;
  estimates?: Resolver<SchemaResolversTypes['MethodEstimatesConnection'], ParentType, ContextType, RequireFields<SchemaMethodEstimatesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<SchemaResolversTypes['MethodFindingsConnection'], ParentType, ContextType, RequireFields<SchemaMethodFindingsArgs, 'first'>>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaMethodLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  limitations?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  maturity?: Resolver<Maybe<SchemaResolversTypes['Maturity']>, ParentType, ContextType>;
  maturityAssessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  measures?: Resolver<SchemaResolversTypes['MethodMeasuresConnection'], ParentType, ContextType, RequireFields<SchemaMethodMeasuresArgs, 'first'>>;
  methodGroups?: Resolver<SchemaResolversTypes['MethodMethodGroupsConnection'], ParentType, ContextType, RequireFields<SchemaMethodMethodGroupsArgs, 'first'>>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaMethodNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  needs?: Resolver<SchemaResolversTypes['MethodNeedsConnection'], ParentType, ContextType, RequireFields<SchemaMethodNeedsArgs, 'first'>>;
  otherRequirements?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  replacedBy?: Resolver<SchemaResolversTypes['MethodReplacedByConnection'], ParentType, ContextType, RequireFields<SchemaMethodReplacedByArgs, 'first'>>;
  replaces?: Resolver<SchemaResolversTypes['MethodReplacesConnection'], ParentType, ContextType, RequireFields<SchemaMethodReplacesArgs, 'first'>>;
  requirements?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  sourceWorks?: Resolver<SchemaResolversTypes['MethodSourceWorksConnection'], ParentType, ContextType, RequireFields<SchemaMethodSourceWorksArgs, 'first'>>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  variantOf?: Resolver<SchemaResolversTypes['MethodVariantOfConnection'], ParentType, ContextType, RequireFields<SchemaMethodVariantOfArgs, 'first'>>;
  variants?: Resolver<SchemaResolversTypes['MethodVariantsConnection'], ParentType, ContextType, RequireFields<SchemaMethodVariantsArgs, 'first'>>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodAddressesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodAddressesConnection'] = SchemaResolversParentTypes['MethodAddressesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodAddressesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodAddressesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodAddressesEdge'] = SchemaResolversParentTypes['MethodAddressesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodComplementsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodComplementsConnection'] = SchemaResolversParentTypes['MethodComplementsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodComplementsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodComplementsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodComplementsEdge'] = SchemaResolversParentTypes['MethodComplementsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodConnection'] = SchemaResolversParentTypes['MethodConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodEdge'] = SchemaResolversParentTypes['MethodEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
};

export type SchemaMethodEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodEffortsConnection'] = SchemaResolversParentTypes['MethodEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodEffortsEdge'] = SchemaResolversParentTypes['MethodEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Effort'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodEstimatesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodEstimatesConnection'] = SchemaResolversParentTypes['MethodEstimatesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodEstimatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodEstimatesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodEstimatesEdge'] = SchemaResolversParentTypes['MethodEstimatesEdge']> = {
  aspect?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Estimate'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodFindingsConnection'] = SchemaResolversParentTypes['MethodFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodFindingsEdge'] = SchemaResolversParentTypes['MethodFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodGroupResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodGroup'] = SchemaResolversParentTypes['MethodGroup']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaMethodGroupLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  members?: Resolver<SchemaResolversTypes['MethodGroupMembersConnection'], ParentType, ContextType, RequireFields<SchemaMethodGroupMembersArgs, 'first'>>;
  questions?: Resolver<SchemaResolversTypes['MethodGroupQuestionsConnection'], ParentType, ContextType, RequireFields<SchemaMethodGroupQuestionsArgs, 'first'>>;
  rationale?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaMethodGroupRationaleArgs>>;
  rationaleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodGroupConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodGroupConnection'] = SchemaResolversParentTypes['MethodGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodGroupEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodGroupEdge'] = SchemaResolversParentTypes['MethodGroupEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['MethodGroup'], ParentType, ContextType>;
};

export type SchemaMethodGroupMembersConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodGroupMembersConnection'] = SchemaResolversParentTypes['MethodGroupMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodGroupMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodGroupMembersEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodGroupMembersEdge'] = SchemaResolversParentTypes['MethodGroupMembersEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodGroupQuestionsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodGroupQuestionsConnection'] = SchemaResolversParentTypes['MethodGroupQuestionsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodGroupQuestionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodGroupQuestionsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodGroupQuestionsEdge'] = SchemaResolversParentTypes['MethodGroupQuestionsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodMeasuresConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodMeasuresConnection'] = SchemaResolversParentTypes['MethodMeasuresConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodMeasuresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodMeasuresEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodMeasuresEdge'] = SchemaResolversParentTypes['MethodMeasuresEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Indicator'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodMethodGroupsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodMethodGroupsConnection'] = SchemaResolversParentTypes['MethodMethodGroupsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodMethodGroupsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodMethodGroupsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodMethodGroupsEdge'] = SchemaResolversParentTypes['MethodMethodGroupsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['MethodGroup'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodNeedsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodNeedsConnection'] = SchemaResolversParentTypes['MethodNeedsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodNeedsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodNeedsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodNeedsEdge'] = SchemaResolversParentTypes['MethodNeedsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodReplacedByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodReplacedByConnection'] = SchemaResolversParentTypes['MethodReplacedByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodReplacedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodReplacedByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodReplacedByEdge'] = SchemaResolversParentTypes['MethodReplacedByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodReplacesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodReplacesConnection'] = SchemaResolversParentTypes['MethodReplacesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodReplacesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodReplacesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodReplacesEdge'] = SchemaResolversParentTypes['MethodReplacesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodSourceWorksConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodSourceWorksConnection'] = SchemaResolversParentTypes['MethodSourceWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodSourceWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodSourceWorksEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodSourceWorksEdge'] = SchemaResolversParentTypes['MethodSourceWorksEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodVariantOfConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodVariantOfConnection'] = SchemaResolversParentTypes['MethodVariantOfConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodVariantOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodVariantOfEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodVariantOfEdge'] = SchemaResolversParentTypes['MethodVariantOfEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaMethodVariantsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodVariantsConnection'] = SchemaResolversParentTypes['MethodVariantsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodVariantsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaMethodVariantsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['MethodVariantsEdge'] = SchemaResolversParentTypes['MethodVariantsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaNodeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Node'] = SchemaResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Capability' | 'Claim' | 'Effort' | 'Estimate' | 'Finding' | 'Indicator' | 'Lab' | 'Method' | 'MethodGroup' | 'Person' | 'PrerequisiteGroup' | 'Question' | 'Rubric' | 'System' | 'Topic' | 'Work', ParentType, ContextType>;
};

export type SchemaPageInfoResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PageInfo'] = SchemaResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<SchemaResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<SchemaResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemaPathStepResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PathStep'] = SchemaResolversParentTypes['PathStep']> = {
  dependencies?: Resolver<ReadonlyArray<SchemaResolversTypes['Dependency']>, ParentType, ContextType>;
  from?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  to?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
};

export type SchemaPathTruncationResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PathTruncation'] = SchemaResolversParentTypes['PathTruncation']> = {
  bounds?: Resolver<ReadonlyArray<SchemaResolversTypes['PathBound']>, ParentType, ContextType>;
  reason?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
};

export type SchemaPersonResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Person'] = SchemaResolversParentTypes['Person']> = {
  affiliationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  capabilities?: Resolver<SchemaResolversTypes['PersonCapabilitiesConnection'], ParentType, ContextType, RequireFields<SchemaPersonCapabilitiesArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  efforts?: Resolver<SchemaResolversTypes['PersonEffortsConnection'], ParentType, ContextType, RequireFields<SchemaPersonEffortsArgs, 'first'>>;
  estimatesMade?: Resolver<SchemaResolversTypes['PersonEstimatesMadeConnection'], ParentType, ContextType, RequireFields<SchemaPersonEstimatesMadeArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaPersonLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  memberOf?: Resolver<SchemaResolversTypes['PersonMemberOfConnection'], ParentType, ContextType, RequireFields<SchemaPersonMemberOfArgs, 'first'>>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  orcid?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  works?: Resolver<SchemaResolversTypes['PersonWorksConnection'], ParentType, ContextType, RequireFields<SchemaPersonWorksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPersonCapabilitiesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonCapabilitiesConnection'] = SchemaResolversParentTypes['PersonCapabilitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PersonCapabilitiesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPersonCapabilitiesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonCapabilitiesEdge'] = SchemaResolversParentTypes['PersonCapabilitiesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPersonConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonConnection'] = SchemaResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPersonEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonEdge'] = SchemaResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Person'], ParentType, ContextType>;
};

export type SchemaPersonEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonEffortsConnection'] = SchemaResolversParentTypes['PersonEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PersonEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPersonEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonEffortsEdge'] = SchemaResolversParentTypes['PersonEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Effort'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPersonEstimatesMadeConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonEstimatesMadeConnection'] = SchemaResolversParentTypes['PersonEstimatesMadeConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PersonEstimatesMadeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPersonEstimatesMadeEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonEstimatesMadeEdge'] = SchemaResolversParentTypes['PersonEstimatesMadeEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Estimate'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPersonMemberOfConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonMemberOfConnection'] = SchemaResolversParentTypes['PersonMemberOfConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PersonMemberOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPersonMemberOfEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonMemberOfEdge'] = SchemaResolversParentTypes['PersonMemberOfEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<SchemaResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPersonWorksConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonWorksConnection'] = SchemaResolversParentTypes['PersonWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PersonWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPersonWorksEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PersonWorksEdge'] = SchemaResolversParentTypes['PersonWorksEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Work'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPrerequisiteGroupResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PrerequisiteGroup'] = SchemaResolversParentTypes['PrerequisiteGroup']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaPrerequisiteGroupLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  members?: Resolver<SchemaResolversTypes['PrerequisiteGroupMembersConnection'], ParentType, ContextType, RequireFields<SchemaPrerequisiteGroupMembersArgs, 'first'>>;
  questions?: Resolver<SchemaResolversTypes['PrerequisiteGroupQuestionsConnection'], ParentType, ContextType, RequireFields<SchemaPrerequisiteGroupQuestionsArgs, 'first'>>;
  rationale?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaPrerequisiteGroupRationaleArgs>>;
  rationaleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPrerequisiteGroupConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PrerequisiteGroupConnection'] = SchemaResolversParentTypes['PrerequisiteGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PrerequisiteGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPrerequisiteGroupEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PrerequisiteGroupEdge'] = SchemaResolversParentTypes['PrerequisiteGroupEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
};

export type SchemaPrerequisiteGroupMembersConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PrerequisiteGroupMembersConnection'] = SchemaResolversParentTypes['PrerequisiteGroupMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PrerequisiteGroupMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPrerequisiteGroupMembersEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PrerequisiteGroupMembersEdge'] = SchemaResolversParentTypes['PrerequisiteGroupMembersEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaPrerequisiteGroupQuestionsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PrerequisiteGroupQuestionsConnection'] = SchemaResolversParentTypes['PrerequisiteGroupQuestionsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['PrerequisiteGroupQuestionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaPrerequisiteGroupQuestionsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['PrerequisiteGroupQuestionsEdge'] = SchemaResolversParentTypes['PrerequisiteGroupQuestionsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQueryResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Query'] = SchemaResolversParentTypes['Query']> = {
  bottlenecks?: Resolver<SchemaResolversTypes['BottleneckConnection'], ParentType, ContextType, RequireFields<SchemaQueryBottlenecksArgs, 'first' | 'value' | 'weights'>>;
  capabilities?: Resolver<SchemaResolversTypes['CapabilityConnection'], ParentType, ContextType, RequireFields<SchemaQueryCapabilitiesArgs, 'first'>>;
  capability?: Resolver<Maybe<SchemaResolversTypes['Capability']>, ParentType, ContextType, RequireFields<SchemaQueryCapabilityArgs, 'id'>>;
  claim?: Resolver<Maybe<SchemaResolversTypes['Claim']>, ParentType, ContextType, RequireFields<SchemaQueryClaimArgs, 'id'>>;
  claims?: Resolver<SchemaResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SchemaQueryClaimsArgs, 'first'>>;
  dependencies?: Resolver<Maybe<SchemaResolversTypes['Dependencies']>, ParentType, ContextType, RequireFields<SchemaQueryDependenciesArgs, 'depth' | 'direction' | 'kinds' | 'limit' | 'question'>>;
  dependencyPaths?: Resolver<Maybe<SchemaResolversTypes['DependencyPaths']>, ParentType, ContextType, RequireFields<SchemaQueryDependencyPathsArgs, 'from' | 'kinds' | 'limit' | 'maximumLength' | 'to'>>;
  effort?: Resolver<Maybe<SchemaResolversTypes['Effort']>, ParentType, ContextType, RequireFields<SchemaQueryEffortArgs, 'id'>>;
  efforts?: Resolver<SchemaResolversTypes['EffortConnection'], ParentType, ContextType, RequireFields<SchemaQueryEffortsArgs, 'first'>>;
  estimate?: Resolver<Maybe<SchemaResolversTypes['Estimate']>, ParentType, ContextType, RequireFields<SchemaQueryEstimateArgs, 'id'>>;
  estimates?: Resolver<SchemaResolversTypes['EstimateConnection'], ParentType, ContextType, RequireFields<SchemaQueryEstimatesArgs, 'first'>>;
  finding?: Resolver<Maybe<SchemaResolversTypes['Finding']>, ParentType, ContextType, RequireFields<SchemaQueryFindingArgs, 'id'>>;
  findings?: Resolver<SchemaResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SchemaQueryFindingsArgs, 'first'>>;
  gaps?: Resolver<SchemaResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<SchemaQueryGapsArgs, 'first'>>;
  graphHealth?: Resolver<SchemaResolversTypes['GraphHealth'], ParentType, ContextType, Partial<SchemaQueryGraphHealthArgs>>;
  indicator?: Resolver<Maybe<SchemaResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<SchemaQueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<SchemaResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<SchemaQueryIndicatorsArgs, 'first'>>;
  lab?: Resolver<Maybe<SchemaResolversTypes['Lab']>, ParentType, ContextType, RequireFields<SchemaQueryLabArgs, 'id'>>;
  labs?: Resolver<SchemaResolversTypes['LabConnection'], ParentType, ContextType, RequireFields<SchemaQueryLabsArgs, 'first'>>;
  method?: Resolver<Maybe<SchemaResolversTypes['Method']>, ParentType, ContextType, RequireFields<SchemaQueryMethodArgs, 'id'>>;
  methodGroup?: Resolver<Maybe<SchemaResolversTypes['MethodGroup']>, ParentType, ContextType, RequireFields<SchemaQueryMethodGroupArgs, 'id'>>;
  methodGroups?: Resolver<SchemaResolversTypes['MethodGroupConnection'], ParentType, ContextType, RequireFields<SchemaQueryMethodGroupsArgs, 'first'>>;
  methods?: Resolver<SchemaResolversTypes['MethodConnection'], ParentType, ContextType, RequireFields<SchemaQueryMethodsArgs, 'first'>>;
  node?: Resolver<Maybe<SchemaResolversTypes['Node']>, ParentType, ContextType, RequireFields<SchemaQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<SchemaResolversTypes['Node']>>, ParentType, ContextType, RequireFields<SchemaQueryNodesArgs, 'ids'>>;
  people?: Resolver<SchemaResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<SchemaQueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<SchemaResolversTypes['Person']>, ParentType, ContextType, RequireFields<SchemaQueryPersonArgs, 'id'>>;
  prerequisiteGroup?: Resolver<Maybe<SchemaResolversTypes['PrerequisiteGroup']>, ParentType, ContextType, RequireFields<SchemaQueryPrerequisiteGroupArgs, 'id'>>;
  prerequisiteGroups?: Resolver<SchemaResolversTypes['PrerequisiteGroupConnection'], ParentType, ContextType, RequireFields<SchemaQueryPrerequisiteGroupsArgs, 'first'>>;
  question?: Resolver<Maybe<SchemaResolversTypes['Question']>, ParentType, ContextType, RequireFields<SchemaQueryQuestionArgs, 'id'>>;
  questions?: Resolver<SchemaResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<SchemaQueryQuestionsArgs, 'first'>>;
  readyQuestions?: Resolver<SchemaResolversTypes['ReadyQuestionConnection'], ParentType, ContextType, RequireFields<SchemaQueryReadyQuestionsArgs, 'first'>>;
  rubric?: Resolver<Maybe<SchemaResolversTypes['Rubric']>, ParentType, ContextType, RequireFields<SchemaQueryRubricArgs, 'id'>>;
  rubrics?: Resolver<SchemaResolversTypes['RubricConnection'], ParentType, ContextType, RequireFields<SchemaQueryRubricsArgs, 'first'>>;
  search?: Resolver<SchemaResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<SchemaQuerySearchArgs, 'first' | 'query'>>;
  system?: Resolver<Maybe<SchemaResolversTypes['System']>, ParentType, ContextType, RequireFields<SchemaQuerySystemArgs, 'id'>>;
  systems?: Resolver<SchemaResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<SchemaQuerySystemsArgs, 'first'>>;
  topic?: Resolver<Maybe<SchemaResolversTypes['Topic']>, ParentType, ContextType, RequireFields<SchemaQueryTopicArgs, 'id'>>;
  topics?: Resolver<SchemaResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<SchemaQueryTopicsArgs, 'first'>>;
  viewer?: Resolver<SchemaResolversTypes['Viewer'], ParentType, ContextType>;
  work?: Resolver<Maybe<SchemaResolversTypes['Work']>, ParentType, ContextType, RequireFields<SchemaQueryWorkArgs, 'id'>>;
  works?: Resolver<SchemaResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<SchemaQueryWorksArgs, 'first'>>;
};

export type SchemaQuestionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Question'] = SchemaResolversParentTypes['Question']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  busFactor?: Resolver<SchemaResolversTypes['BusFactor'], ParentType, ContextType>;
  claims?: Resolver<SchemaResolversTypes['QuestionClaimsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionClaimsArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  efforts?: Resolver<SchemaResolversTypes['QuestionEffortsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionEffortsArgs, 'first'>>;
  estimates?: Resolver<SchemaResolversTypes['QuestionEstimatesConnection'], ParentType, ContextType, RequireFields<SchemaQuestionEstimatesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  informedBy?: Resolver<SchemaResolversTypes['QuestionInformedByConnection'], ParentType, ContextType, RequireFields<SchemaQuestionInformedByArgs, 'first'>>;
  informedByFindings?: Resolver<SchemaResolversTypes['QuestionInformedByFindingsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionInformedByFindingsArgs, 'first'>>;
  informsQuestions?: Resolver<SchemaResolversTypes['QuestionInformsQuestionsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionInformsQuestionsArgs, 'first'>>;
  interestedLabs?: Resolver<SchemaResolversTypes['QuestionInterestedLabsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionInterestedLabsArgs, 'first'>>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaQuestionLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  memberOfGroups?: Resolver<SchemaResolversTypes['QuestionMemberOfGroupsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionMemberOfGroupsArgs, 'first'>>;
  methodGroups?: Resolver<SchemaResolversTypes['QuestionMethodGroupsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionMethodGroupsArgs, 'first'>>;
  methods?: Resolver<SchemaResolversTypes['QuestionMethodsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionMethodsArgs, 'first'>>;
  partOf?: Resolver<SchemaResolversTypes['QuestionPartOfConnection'], ParentType, ContextType, RequireFields<SchemaQuestionPartOfArgs, 'first'>>;
  parts?: Resolver<SchemaResolversTypes['QuestionPartsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionPartsArgs, 'first'>>;
  prerequisiteGroups?: Resolver<SchemaResolversTypes['QuestionPrerequisiteGroupsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionPrerequisiteGroupsArgs, 'first'>>;
  questionKind?: Resolver<Maybe<SchemaResolversTypes['QuestionKind']>, ParentType, ContextType>;
  readiness?: Resolver<SchemaResolversTypes['Readiness'], ParentType, ContextType>;
  refinedBy?: Resolver<SchemaResolversTypes['QuestionRefinedByConnection'], ParentType, ContextType, RequireFields<SchemaQuestionRefinedByArgs, 'first'>>;
  refines?: Resolver<SchemaResolversTypes['QuestionRefinesConnection'], ParentType, ContextType, RequireFields<SchemaQuestionRefinesArgs, 'first'>>;
  requiredBy?: Resolver<SchemaResolversTypes['QuestionRequiredByConnection'], ParentType, ContextType, RequireFields<SchemaQuestionRequiredByArgs, 'first'>>;
  requires?: Resolver<SchemaResolversTypes['QuestionRequiresConnection'], ParentType, ContextType, RequireFields<SchemaQuestionRequiresArgs, 'first'>>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  sourceWorks?: Resolver<SchemaResolversTypes['QuestionSourceWorksConnection'], ParentType, ContextType, RequireFields<SchemaQuestionSourceWorksArgs, 'first'>>;
  statedImportance?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<SchemaResolversTypes['QuestionStatus'], ParentType, ContextType>;
  statusRationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaQuestionStatusRationaleArgs>>;
  statusRationaleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  text?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaQuestionTextArgs>>;
  textTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  title?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaQuestionTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  topics?: Resolver<SchemaResolversTypes['QuestionTopicsConnection'], ParentType, ContextType, RequireFields<SchemaQuestionTopicsArgs, 'first'>>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wellPosed?: Resolver<Maybe<SchemaResolversTypes['Boolean']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionClaimsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionClaimsConnection'] = SchemaResolversParentTypes['QuestionClaimsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionClaimsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionClaimsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionClaimsEdge'] = SchemaResolversParentTypes['QuestionClaimsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Claim'], ParentType, ContextType>;
  polarity?: Resolver<Maybe<SchemaResolversTypes['Polarity']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionConnection'] = SchemaResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionEdge'] = SchemaResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
};

export type SchemaQuestionEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionEffortsConnection'] = SchemaResolversParentTypes['QuestionEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionEffortsEdge'] = SchemaResolversParentTypes['QuestionEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Effort'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionEstimatesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionEstimatesConnection'] = SchemaResolversParentTypes['QuestionEstimatesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionEstimatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionEstimatesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionEstimatesEdge'] = SchemaResolversParentTypes['QuestionEstimatesEdge']> = {
  aspect?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Estimate'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionInformedByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInformedByConnection'] = SchemaResolversParentTypes['QuestionInformedByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionInformedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionInformedByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInformedByEdge'] = SchemaResolversParentTypes['QuestionInformedByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<SchemaResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionInformedByFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInformedByFindingsConnection'] = SchemaResolversParentTypes['QuestionInformedByFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionInformedByFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionInformedByFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInformedByFindingsEdge'] = SchemaResolversParentTypes['QuestionInformedByFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<SchemaResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionInformsQuestionsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInformsQuestionsConnection'] = SchemaResolversParentTypes['QuestionInformsQuestionsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionInformsQuestionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionInformsQuestionsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInformsQuestionsEdge'] = SchemaResolversParentTypes['QuestionInformsQuestionsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<SchemaResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionInterestedLabsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInterestedLabsConnection'] = SchemaResolversParentTypes['QuestionInterestedLabsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionInterestedLabsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionInterestedLabsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionInterestedLabsEdge'] = SchemaResolversParentTypes['QuestionInterestedLabsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionMemberOfGroupsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionMemberOfGroupsConnection'] = SchemaResolversParentTypes['QuestionMemberOfGroupsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionMemberOfGroupsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionMemberOfGroupsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionMemberOfGroupsEdge'] = SchemaResolversParentTypes['QuestionMemberOfGroupsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionMethodGroupsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionMethodGroupsConnection'] = SchemaResolversParentTypes['QuestionMethodGroupsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionMethodGroupsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['MethodGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionMethodGroupsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionMethodGroupsEdge'] = SchemaResolversParentTypes['QuestionMethodGroupsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['MethodGroup'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionMethodsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionMethodsConnection'] = SchemaResolversParentTypes['QuestionMethodsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionMethodsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionMethodsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionMethodsEdge'] = SchemaResolversParentTypes['QuestionMethodsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionPartOfConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionPartOfConnection'] = SchemaResolversParentTypes['QuestionPartOfConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionPartOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionPartOfEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionPartOfEdge'] = SchemaResolversParentTypes['QuestionPartOfEdge']> = {
  aspect?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionPartsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionPartsConnection'] = SchemaResolversParentTypes['QuestionPartsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionPartsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionPartsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionPartsEdge'] = SchemaResolversParentTypes['QuestionPartsEdge']> = {
  aspect?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionPrerequisiteGroupsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionPrerequisiteGroupsConnection'] = SchemaResolversParentTypes['QuestionPrerequisiteGroupsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionPrerequisiteGroupsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionPrerequisiteGroupsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionPrerequisiteGroupsEdge'] = SchemaResolversParentTypes['QuestionPrerequisiteGroupsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionRefinedByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRefinedByConnection'] = SchemaResolversParentTypes['QuestionRefinedByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionRefinedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionRefinedByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRefinedByEdge'] = SchemaResolversParentTypes['QuestionRefinedByEdge']> = {
  aspect?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionRefinesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRefinesConnection'] = SchemaResolversParentTypes['QuestionRefinesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionRefinesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionRefinesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRefinesEdge'] = SchemaResolversParentTypes['QuestionRefinesEdge']> = {
  aspect?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionRequiredByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRequiredByConnection'] = SchemaResolversParentTypes['QuestionRequiredByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionRequiredByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionRequiredByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRequiredByEdge'] = SchemaResolversParentTypes['QuestionRequiredByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wording?: Resolver<Maybe<SchemaResolversTypes['PrerequisiteWording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionRequiresConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRequiresConnection'] = SchemaResolversParentTypes['QuestionRequiresConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionRequiresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionRequiresEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionRequiresEdge'] = SchemaResolversParentTypes['QuestionRequiresEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wording?: Resolver<Maybe<SchemaResolversTypes['PrerequisiteWording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionSourceWorksConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionSourceWorksConnection'] = SchemaResolversParentTypes['QuestionSourceWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionSourceWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionSourceWorksEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionSourceWorksEdge'] = SchemaResolversParentTypes['QuestionSourceWorksEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaQuestionTopicsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionTopicsConnection'] = SchemaResolversParentTypes['QuestionTopicsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['QuestionTopicsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaQuestionTopicsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['QuestionTopicsEdge'] = SchemaResolversParentTypes['QuestionTopicsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Topic'], ParentType, ContextType>;
  primary?: Resolver<Maybe<SchemaResolversTypes['Boolean']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaReadinessResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Readiness'] = SchemaResolversParentTypes['Readiness']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<SchemaResolversTypes['BlockedCause']>, ParentType, ContextType>;
  deadlock?: Resolver<Maybe<SchemaResolversTypes['Deadlock']>, ParentType, ContextType>;
  hasUsableMethod?: Resolver<SchemaResolversTypes['Judgement'], ParentType, ContextType>;
  inconsistentWith?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  parts?: Resolver<SchemaResolversTypes['ReadinessParts'], ParentType, ContextType>;
  settledParts?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  statedStatus?: Resolver<SchemaResolversTypes['QuestionStatus'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<SchemaResolversTypes['Truncation']>, ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<SchemaResolversTypes['UnmetPrerequisite']>, ParentType, ContextType>;
  unmetGroups?: Resolver<ReadonlyArray<SchemaResolversTypes['UnmetGroup']>, ParentType, ContextType>;
  value?: Resolver<SchemaResolversTypes['ReadinessState'], ParentType, ContextType>;
  wellPosed?: Resolver<SchemaResolversTypes['Judgement'], ParentType, ContextType>;
};

export type SchemaReadinessPartsResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ReadinessParts'] = SchemaResolversParentTypes['ReadinessParts']> = {
  directUnmet?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  inheritedUnmet?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  unmetGroups?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaReadyQuestionConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ReadyQuestionConnection'] = SchemaResolversParentTypes['ReadyQuestionConnection']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['ReadyQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaReadyQuestionEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ReadyQuestionEdge'] = SchemaResolversParentTypes['ReadyQuestionEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  necessaryForCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  unblocksCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaReasonResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Reason'] = SchemaResolversParentTypes['Reason']> = {
  records?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  rule?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaRecordResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Record'] = SchemaResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Capability' | 'Claim' | 'Effort' | 'Estimate' | 'Finding' | 'Indicator' | 'Lab' | 'Method' | 'MethodGroup' | 'Person' | 'PrerequisiteGroup' | 'Question' | 'Rubric' | 'System' | 'Topic' | 'Work', ParentType, ContextType>;
};

export interface SchemaRevisionScalarConfig extends GraphQLScalarTypeConfig<SchemaResolversTypes['Revision'], any> {
  name: 'Revision';
}

export type SchemaRubricResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Rubric'] = SchemaResolversParentTypes['Rubric']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaRubricDescriptionArgs>>;
  descriptionTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  estimates?: Resolver<SchemaResolversTypes['RubricEstimatesConnection'], ParentType, ContextType, RequireFields<SchemaRubricEstimatesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaRubricLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaRubricTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaRubricConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['RubricConnection'] = SchemaResolversParentTypes['RubricConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['RubricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Rubric']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaRubricEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['RubricEdge'] = SchemaResolversParentTypes['RubricEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Rubric'], ParentType, ContextType>;
};

export type SchemaRubricEstimatesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['RubricEstimatesConnection'] = SchemaResolversParentTypes['RubricEstimatesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['RubricEstimatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaRubricEstimatesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['RubricEstimatesEdge'] = SchemaResolversParentTypes['RubricEstimatesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Estimate'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaScorePartResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['ScorePart'] = SchemaResolversParentTypes['ScorePart']> = {
  contribution?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
  description?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  normalised?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
};

export type SchemaSearchConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SearchConnection'] = SchemaResolversParentTypes['SearchConnection']> = {
  asOf?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<SchemaResolversTypes['Reason']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<SchemaResolversTypes['SearchFacet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<SchemaResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type SchemaSearchEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SearchEdge'] = SchemaResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<SchemaResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<SchemaResolversTypes['SearchPart']>, ParentType, ContextType>;
  score?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
};

export type SchemaSearchFacetResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SearchFacet'] = SchemaResolversParentTypes['SearchFacet']> = {
  count?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<SchemaResolversTypes['RecordKind'], ParentType, ContextType>;
};

export type SchemaSearchHighlightResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SearchHighlight'] = SchemaResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<SchemaResolversTypes['TextSpan']>, ParentType, ContextType>;
  snippet?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaSearchPartResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SearchPart'] = SchemaResolversParentTypes['SearchPart']> = {
  contribution?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
  description?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
};

export type SchemaSystemResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['System'] = SchemaResolversParentTypes['System']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  developedBy?: Resolver<SchemaResolversTypes['SystemDevelopedByConnection'], ParentType, ContextType, RequireFields<SchemaSystemDevelopedByArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<SchemaResolversTypes['SystemFindingsConnection'], ParentType, ContextType, RequireFields<SchemaSystemFindingsArgs, 'first'>>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaSystemLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  name?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  systemKind?: Resolver<Maybe<SchemaResolversTypes['SystemKind']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaSystemConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SystemConnection'] = SchemaResolversParentTypes['SystemConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaSystemDevelopedByConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SystemDevelopedByConnection'] = SchemaResolversParentTypes['SystemDevelopedByConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['SystemDevelopedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaSystemDevelopedByEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SystemDevelopedByEdge'] = SchemaResolversParentTypes['SystemDevelopedByEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaSystemEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SystemEdge'] = SchemaResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['System'], ParentType, ContextType>;
};

export type SchemaSystemFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SystemFindingsConnection'] = SchemaResolversParentTypes['SystemFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['SystemFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaSystemFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['SystemFindingsEdge'] = SchemaResolversParentTypes['SystemFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTextSpanResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TextSpan'] = SchemaResolversParentTypes['TextSpan']> = {
  end?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Topic'] = SchemaResolversParentTypes['Topic']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  broader?: Resolver<SchemaResolversTypes['TopicBroaderConnection'], ParentType, ContextType, RequireFields<SchemaTopicBroaderArgs, 'first'>>;
  closeMatches?: Resolver<SchemaResolversTypes['TopicCloseMatchesConnection'], ParentType, ContextType, RequireFields<SchemaTopicCloseMatchesArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaTopicDefinitionArgs>>;
  definitionTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  exactMatches?: Resolver<SchemaResolversTypes['TopicExactMatchesConnection'], ParentType, ContextType, RequireFields<SchemaTopicExactMatchesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  inScheme?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  interestedLabs?: Resolver<SchemaResolversTypes['TopicInterestedLabsConnection'], ParentType, ContextType, RequireFields<SchemaTopicInterestedLabsArgs, 'first'>>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaTopicLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  narrower?: Resolver<SchemaResolversTypes['TopicNarrowerConnection'], ParentType, ContextType, RequireFields<SchemaTopicNarrowerArgs, 'first'>>;
  prefLabel?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaTopicPrefLabelArgs>>;
  prefLabelTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  questions?: Resolver<SchemaResolversTypes['TopicQuestionsConnection'], ParentType, ContextType, RequireFields<SchemaTopicQuestionsArgs, 'first'>>;
  related?: Resolver<SchemaResolversTypes['TopicRelatedConnection'], ParentType, ContextType, RequireFields<SchemaTopicRelatedArgs, 'first'>>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  schemeTitle?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType, Partial<SchemaTopicSchemeTitleArgs>>;
  schemeTitleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  topConcept?: Resolver<Maybe<SchemaResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTopicBroaderConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicBroaderConnection'] = SchemaResolversParentTypes['TopicBroaderConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicBroaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicBroaderEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicBroaderEdge'] = SchemaResolversParentTypes['TopicBroaderEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTopicCloseMatchesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicCloseMatchesConnection'] = SchemaResolversParentTypes['TopicCloseMatchesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicCloseMatchesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicCloseMatchesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicCloseMatchesEdge'] = SchemaResolversParentTypes['TopicCloseMatchesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTopicConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicConnection'] = SchemaResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicEdge'] = SchemaResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Topic'], ParentType, ContextType>;
};

export type SchemaTopicExactMatchesConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicExactMatchesConnection'] = SchemaResolversParentTypes['TopicExactMatchesConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicExactMatchesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicExactMatchesEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicExactMatchesEdge'] = SchemaResolversParentTypes['TopicExactMatchesEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTopicInterestedLabsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicInterestedLabsConnection'] = SchemaResolversParentTypes['TopicInterestedLabsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicInterestedLabsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicInterestedLabsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicInterestedLabsEdge'] = SchemaResolversParentTypes['TopicInterestedLabsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTopicNarrowerConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicNarrowerConnection'] = SchemaResolversParentTypes['TopicNarrowerConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicNarrowerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicNarrowerEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicNarrowerEdge'] = SchemaResolversParentTypes['TopicNarrowerEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTopicQuestionsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicQuestionsConnection'] = SchemaResolversParentTypes['TopicQuestionsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicQuestionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicQuestionsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicQuestionsEdge'] = SchemaResolversParentTypes['TopicQuestionsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  primary?: Resolver<Maybe<SchemaResolversTypes['Boolean']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTopicRelatedConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicRelatedConnection'] = SchemaResolversParentTypes['TopicRelatedConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['TopicRelatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaTopicRelatedEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['TopicRelatedEdge'] = SchemaResolversParentTypes['TopicRelatedEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaTruncationResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Truncation'] = SchemaResolversParentTypes['Truncation']> = {
  reason?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaUnmetGroupResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['UnmetGroup'] = SchemaResolversParentTypes['UnmetGroup']> = {
  group?: Resolver<SchemaResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SchemaResolversTypes['Question']>, ParentType, ContextType>;
};

export type SchemaUnmetPrerequisiteResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['UnmetPrerequisite'] = SchemaResolversParentTypes['UnmetPrerequisite']> = {
  inherited?: Resolver<SchemaResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<SchemaResolversTypes['Question'], ParentType, ContextType>;
  readiness?: Resolver<SchemaResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type SchemaUsedBottleneckWeightsResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['UsedBottleneckWeights'] = SchemaResolversParentTypes['UsedBottleneckWeights']> = {
  concentration?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
  necessity?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
  softReach?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
};

export type SchemaVerificationCountResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['VerificationCount'] = SchemaResolversParentTypes['VerificationCount']> = {
  count?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<SchemaResolversTypes['Float'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
};

export type SchemaViewerResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Viewer'] = SchemaResolversParentTypes['Viewer']> = {
  anonymous?: Resolver<SchemaResolversTypes['Boolean'], ParentType, ContextType>;
  maximumPageSize?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
};

export type SchemaWorkResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['Work'] = SchemaResolversParentTypes['Work']> = {
  arxiv?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  authorNames?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  authorNamesComplete?: Resolver<Maybe<SchemaResolversTypes['Boolean']>, ParentType, ContextType>;
  authorNamesTruncated?: Resolver<Maybe<SchemaResolversTypes['Boolean']>, ParentType, ContextType>;
  authorNamesVerification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  authors?: Resolver<SchemaResolversTypes['WorkAuthorsConnection'], ParentType, ContextType, RequireFields<SchemaWorkAuthorsArgs, 'first'>>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  doi?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<SchemaResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<SchemaResolversTypes['WorkFindingsConnection'], ParentType, ContextType, RequireFields<SchemaWorkFindingsArgs, 'first'>>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaWorkLabelArgs>>;
  language?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<SchemaResolversTypes['Lifecycle'], ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  slug?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  sourceFor?: Resolver<SchemaResolversTypes['WorkSourceForConnection'], ParentType, ContextType, RequireFields<SchemaWorkSourceForArgs, 'first'>>;
  title?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType, Partial<SchemaWorkTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<SchemaResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  workType?: Resolver<Maybe<SchemaResolversTypes['WorkType']>, ParentType, ContextType>;
  year?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaWorkAuthorsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkAuthorsConnection'] = SchemaResolversParentTypes['WorkAuthorsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['WorkAuthorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaWorkAuthorsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkAuthorsEdge'] = SchemaResolversParentTypes['WorkAuthorsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<Maybe<SchemaResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaWorkConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkConnection'] = SchemaResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['WorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaWorkEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkEdge'] = SchemaResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Work'], ParentType, ContextType>;
};

export type SchemaWorkFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkFindingsConnection'] = SchemaResolversParentTypes['WorkFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['WorkFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaWorkFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkFindingsEdge'] = SchemaResolversParentTypes['WorkFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Finding'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaWorkSourceForConnectionResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkSourceForConnection'] = SchemaResolversParentTypes['WorkSourceForConnection']> = {
  edges?: Resolver<ReadonlyArray<SchemaResolversTypes['WorkSourceForEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<SchemaResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SchemaResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaWorkSourceForEdgeResolvers<ContextType = RequestContext, ParentType extends SchemaResolversParentTypes['WorkSourceForEdge'] = SchemaResolversParentTypes['WorkSourceForEdge']> = {
  assessedBy?: Resolver<Maybe<SchemaResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SchemaResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<SchemaResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SchemaResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<SchemaResolversTypes['Revision'], ParentType, ContextType>;
  sourceRecords?: Resolver<ReadonlyArray<SchemaResolversTypes['Record']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<SchemaResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<SchemaResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<SchemaResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<SchemaResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<SchemaResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<SchemaResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaResolvers<ContextType = RequestContext> = {
  Bottleneck?: SchemaBottleneckResolvers<ContextType>;
  BottleneckConnection?: SchemaBottleneckConnectionResolvers<ContextType>;
  BottleneckEdge?: SchemaBottleneckEdgeResolvers<ContextType>;
  BusFactor?: SchemaBusFactorResolvers<ContextType>;
  Capability?: SchemaCapabilityResolvers<ContextType>;
  CapabilityConnection?: SchemaCapabilityConnectionResolvers<ContextType>;
  CapabilityEdge?: SchemaCapabilityEdgeResolvers<ContextType>;
  CapabilityHeldByConnection?: SchemaCapabilityHeldByConnectionResolvers<ContextType>;
  CapabilityHeldByEdge?: SchemaCapabilityHeldByEdgeResolvers<ContextType>;
  CapabilityNeededByConnection?: SchemaCapabilityNeededByConnectionResolvers<ContextType>;
  CapabilityNeededByEdge?: SchemaCapabilityNeededByEdgeResolvers<ContextType>;
  CapabilityOfferedByConnection?: SchemaCapabilityOfferedByConnectionResolvers<ContextType>;
  CapabilityOfferedByEdge?: SchemaCapabilityOfferedByEdgeResolvers<ContextType>;
  CapabilitySoughtByConnection?: SchemaCapabilitySoughtByConnectionResolvers<ContextType>;
  CapabilitySoughtByEdge?: SchemaCapabilitySoughtByEdgeResolvers<ContextType>;
  Claim?: SchemaClaimResolvers<ContextType>;
  ClaimAnswersConnection?: SchemaClaimAnswersConnectionResolvers<ContextType>;
  ClaimAnswersEdge?: SchemaClaimAnswersEdgeResolvers<ContextType>;
  ClaimBearingsConnection?: SchemaClaimBearingsConnectionResolvers<ContextType>;
  ClaimBearingsEdge?: SchemaClaimBearingsEdgeResolvers<ContextType>;
  ClaimConnection?: SchemaClaimConnectionResolvers<ContextType>;
  ClaimEdge?: SchemaClaimEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadlock?: SchemaDeadlockResolvers<ContextType>;
  Dependencies?: SchemaDependenciesResolvers<ContextType>;
  Dependency?: SchemaDependencyResolvers<ContextType>;
  DependencyCycle?: SchemaDependencyCycleResolvers<ContextType>;
  DependencyItem?: SchemaDependencyItemResolvers<ContextType>;
  DependencyLayer?: SchemaDependencyLayerResolvers<ContextType>;
  DependencyParts?: SchemaDependencyPartsResolvers<ContextType>;
  DependencyPath?: SchemaDependencyPathResolvers<ContextType>;
  DependencyPaths?: SchemaDependencyPathsResolvers<ContextType>;
  Edge?: SchemaEdgeResolvers<ContextType>;
  EdgeCount?: SchemaEdgeCountResolvers<ContextType>;
  Effort?: SchemaEffortResolvers<ContextType>;
  EffortConnection?: SchemaEffortConnectionResolvers<ContextType>;
  EffortEdge?: SchemaEffortEdgeResolvers<ContextType>;
  EffortPursuesConnection?: SchemaEffortPursuesConnectionResolvers<ContextType>;
  EffortPursuesEdge?: SchemaEffortPursuesEdgeResolvers<ContextType>;
  EffortRunByConnection?: SchemaEffortRunByConnectionResolvers<ContextType>;
  EffortRunByEdge?: SchemaEffortRunByEdgeResolvers<ContextType>;
  EffortUsesConnection?: SchemaEffortUsesConnectionResolvers<ContextType>;
  EffortUsesEdge?: SchemaEffortUsesEdgeResolvers<ContextType>;
  Estimate?: SchemaEstimateResolvers<ContextType>;
  EstimateAssessorsConnection?: SchemaEstimateAssessorsConnectionResolvers<ContextType>;
  EstimateAssessorsEdge?: SchemaEstimateAssessorsEdgeResolvers<ContextType>;
  EstimateConnection?: SchemaEstimateConnectionResolvers<ContextType>;
  EstimateEdge?: SchemaEstimateEdgeResolvers<ContextType>;
  EstimateSubjectsConnection?: SchemaEstimateSubjectsConnectionResolvers<ContextType>;
  EstimateSubjectsEdge?: SchemaEstimateSubjectsEdgeResolvers<ContextType>;
  ExternalId?: SchemaExternalIdResolvers<ContextType>;
  Finding?: SchemaFindingResolvers<ContextType>;
  FindingBearsOnConnection?: SchemaFindingBearsOnConnectionResolvers<ContextType>;
  FindingBearsOnEdge?: SchemaFindingBearsOnEdgeResolvers<ContextType>;
  FindingConnection?: SchemaFindingConnectionResolvers<ContextType>;
  FindingEdge?: SchemaFindingEdgeResolvers<ContextType>;
  FindingInTensionWithConnection?: SchemaFindingInTensionWithConnectionResolvers<ContextType>;
  FindingInTensionWithEdge?: SchemaFindingInTensionWithEdgeResolvers<ContextType>;
  FindingInformsConnection?: SchemaFindingInformsConnectionResolvers<ContextType>;
  FindingInformsEdge?: SchemaFindingInformsEdgeResolvers<ContextType>;
  FindingMethodsConnection?: SchemaFindingMethodsConnectionResolvers<ContextType>;
  FindingMethodsEdge?: SchemaFindingMethodsEdgeResolvers<ContextType>;
  FindingProducedByConnection?: SchemaFindingProducedByConnectionResolvers<ContextType>;
  FindingProducedByEdge?: SchemaFindingProducedByEdgeResolvers<ContextType>;
  FindingReplicatedByConnection?: SchemaFindingReplicatedByConnectionResolvers<ContextType>;
  FindingReplicatedByEdge?: SchemaFindingReplicatedByEdgeResolvers<ContextType>;
  FindingReplicatesConnection?: SchemaFindingReplicatesConnectionResolvers<ContextType>;
  FindingReplicatesEdge?: SchemaFindingReplicatesEdgeResolvers<ContextType>;
  FindingReportedInConnection?: SchemaFindingReportedInConnectionResolvers<ContextType>;
  FindingReportedInEdge?: SchemaFindingReportedInEdgeResolvers<ContextType>;
  FindingSystemsConnection?: SchemaFindingSystemsConnectionResolvers<ContextType>;
  FindingSystemsEdge?: SchemaFindingSystemsEdgeResolvers<ContextType>;
  Gap?: SchemaGapResolvers<ContextType>;
  GapConnection?: SchemaGapConnectionResolvers<ContextType>;
  GapCount?: SchemaGapCountResolvers<ContextType>;
  GapEdge?: SchemaGapEdgeResolvers<ContextType>;
  GraphHealth?: SchemaGraphHealthResolvers<ContextType>;
  HealthPart?: SchemaHealthPartResolvers<ContextType>;
  Indicator?: SchemaIndicatorResolvers<ContextType>;
  IndicatorConnection?: SchemaIndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: SchemaIndicatorEdgeResolvers<ContextType>;
  IndicatorMeasuredByConnection?: SchemaIndicatorMeasuredByConnectionResolvers<ContextType>;
  IndicatorMeasuredByEdge?: SchemaIndicatorMeasuredByEdgeResolvers<ContextType>;
  IndicatorSourceWorksConnection?: SchemaIndicatorSourceWorksConnectionResolvers<ContextType>;
  IndicatorSourceWorksEdge?: SchemaIndicatorSourceWorksEdgeResolvers<ContextType>;
  KindHealth?: SchemaKindHealthResolvers<ContextType>;
  Lab?: SchemaLabResolvers<ContextType>;
  LabCapabilitiesConnection?: SchemaLabCapabilitiesConnectionResolvers<ContextType>;
  LabCapabilitiesEdge?: SchemaLabCapabilitiesEdgeResolvers<ContextType>;
  LabConnection?: SchemaLabConnectionResolvers<ContextType>;
  LabEdge?: SchemaLabEdgeResolvers<ContextType>;
  LabEffortsConnection?: SchemaLabEffortsConnectionResolvers<ContextType>;
  LabEffortsEdge?: SchemaLabEffortsEdgeResolvers<ContextType>;
  LabEstimatesMadeConnection?: SchemaLabEstimatesMadeConnectionResolvers<ContextType>;
  LabEstimatesMadeEdge?: SchemaLabEstimatesMadeEdgeResolvers<ContextType>;
  LabFindingsConnection?: SchemaLabFindingsConnectionResolvers<ContextType>;
  LabFindingsEdge?: SchemaLabFindingsEdgeResolvers<ContextType>;
  LabInterestsConnection?: SchemaLabInterestsConnectionResolvers<ContextType>;
  LabInterestsEdge?: SchemaLabInterestsEdgeResolvers<ContextType>;
  LabMembersConnection?: SchemaLabMembersConnectionResolvers<ContextType>;
  LabMembersEdge?: SchemaLabMembersEdgeResolvers<ContextType>;
  LabOffersConnection?: SchemaLabOffersConnectionResolvers<ContextType>;
  LabOffersEdge?: SchemaLabOffersEdgeResolvers<ContextType>;
  LabSeeksConnection?: SchemaLabSeeksConnectionResolvers<ContextType>;
  LabSeeksEdge?: SchemaLabSeeksEdgeResolvers<ContextType>;
  LabSystemsConnection?: SchemaLabSystemsConnectionResolvers<ContextType>;
  LabSystemsEdge?: SchemaLabSystemsEdgeResolvers<ContextType>;
  LocalisedText?: SchemaLocalisedTextResolvers<ContextType>;
  Method?: SchemaMethodResolvers<ContextType>;
  MethodAddressesConnection?: SchemaMethodAddressesConnectionResolvers<ContextType>;
  MethodAddressesEdge?: SchemaMethodAddressesEdgeResolvers<ContextType>;
  MethodComplementsConnection?: SchemaMethodComplementsConnectionResolvers<ContextType>;
  MethodComplementsEdge?: SchemaMethodComplementsEdgeResolvers<ContextType>;
  MethodConnection?: SchemaMethodConnectionResolvers<ContextType>;
  MethodEdge?: SchemaMethodEdgeResolvers<ContextType>;
  MethodEffortsConnection?: SchemaMethodEffortsConnectionResolvers<ContextType>;
  MethodEffortsEdge?: SchemaMethodEffortsEdgeResolvers<ContextType>;
  MethodEstimatesConnection?: SchemaMethodEstimatesConnectionResolvers<ContextType>;
  MethodEstimatesEdge?: SchemaMethodEstimatesEdgeResolvers<ContextType>;
  MethodFindingsConnection?: SchemaMethodFindingsConnectionResolvers<ContextType>;
  MethodFindingsEdge?: SchemaMethodFindingsEdgeResolvers<ContextType>;
  MethodGroup?: SchemaMethodGroupResolvers<ContextType>;
  MethodGroupConnection?: SchemaMethodGroupConnectionResolvers<ContextType>;
  MethodGroupEdge?: SchemaMethodGroupEdgeResolvers<ContextType>;
  MethodGroupMembersConnection?: SchemaMethodGroupMembersConnectionResolvers<ContextType>;
  MethodGroupMembersEdge?: SchemaMethodGroupMembersEdgeResolvers<ContextType>;
  MethodGroupQuestionsConnection?: SchemaMethodGroupQuestionsConnectionResolvers<ContextType>;
  MethodGroupQuestionsEdge?: SchemaMethodGroupQuestionsEdgeResolvers<ContextType>;
  MethodMeasuresConnection?: SchemaMethodMeasuresConnectionResolvers<ContextType>;
  MethodMeasuresEdge?: SchemaMethodMeasuresEdgeResolvers<ContextType>;
  MethodMethodGroupsConnection?: SchemaMethodMethodGroupsConnectionResolvers<ContextType>;
  MethodMethodGroupsEdge?: SchemaMethodMethodGroupsEdgeResolvers<ContextType>;
  MethodNeedsConnection?: SchemaMethodNeedsConnectionResolvers<ContextType>;
  MethodNeedsEdge?: SchemaMethodNeedsEdgeResolvers<ContextType>;
  MethodReplacedByConnection?: SchemaMethodReplacedByConnectionResolvers<ContextType>;
  MethodReplacedByEdge?: SchemaMethodReplacedByEdgeResolvers<ContextType>;
  MethodReplacesConnection?: SchemaMethodReplacesConnectionResolvers<ContextType>;
  MethodReplacesEdge?: SchemaMethodReplacesEdgeResolvers<ContextType>;
  MethodSourceWorksConnection?: SchemaMethodSourceWorksConnectionResolvers<ContextType>;
  MethodSourceWorksEdge?: SchemaMethodSourceWorksEdgeResolvers<ContextType>;
  MethodVariantOfConnection?: SchemaMethodVariantOfConnectionResolvers<ContextType>;
  MethodVariantOfEdge?: SchemaMethodVariantOfEdgeResolvers<ContextType>;
  MethodVariantsConnection?: SchemaMethodVariantsConnectionResolvers<ContextType>;
  MethodVariantsEdge?: SchemaMethodVariantsEdgeResolvers<ContextType>;
  Node?: SchemaNodeResolvers<ContextType>;
  PageInfo?: SchemaPageInfoResolvers<ContextType>;
  PathStep?: SchemaPathStepResolvers<ContextType>;
  PathTruncation?: SchemaPathTruncationResolvers<ContextType>;
  Person?: SchemaPersonResolvers<ContextType>;
  PersonCapabilitiesConnection?: SchemaPersonCapabilitiesConnectionResolvers<ContextType>;
  PersonCapabilitiesEdge?: SchemaPersonCapabilitiesEdgeResolvers<ContextType>;
  PersonConnection?: SchemaPersonConnectionResolvers<ContextType>;
  PersonEdge?: SchemaPersonEdgeResolvers<ContextType>;
  PersonEffortsConnection?: SchemaPersonEffortsConnectionResolvers<ContextType>;
  PersonEffortsEdge?: SchemaPersonEffortsEdgeResolvers<ContextType>;
  PersonEstimatesMadeConnection?: SchemaPersonEstimatesMadeConnectionResolvers<ContextType>;
  PersonEstimatesMadeEdge?: SchemaPersonEstimatesMadeEdgeResolvers<ContextType>;
  PersonMemberOfConnection?: SchemaPersonMemberOfConnectionResolvers<ContextType>;
  PersonMemberOfEdge?: SchemaPersonMemberOfEdgeResolvers<ContextType>;
  PersonWorksConnection?: SchemaPersonWorksConnectionResolvers<ContextType>;
  PersonWorksEdge?: SchemaPersonWorksEdgeResolvers<ContextType>;
  PrerequisiteGroup?: SchemaPrerequisiteGroupResolvers<ContextType>;
  PrerequisiteGroupConnection?: SchemaPrerequisiteGroupConnectionResolvers<ContextType>;
  PrerequisiteGroupEdge?: SchemaPrerequisiteGroupEdgeResolvers<ContextType>;
  PrerequisiteGroupMembersConnection?: SchemaPrerequisiteGroupMembersConnectionResolvers<ContextType>;
  PrerequisiteGroupMembersEdge?: SchemaPrerequisiteGroupMembersEdgeResolvers<ContextType>;
  PrerequisiteGroupQuestionsConnection?: SchemaPrerequisiteGroupQuestionsConnectionResolvers<ContextType>;
  PrerequisiteGroupQuestionsEdge?: SchemaPrerequisiteGroupQuestionsEdgeResolvers<ContextType>;
  Query?: SchemaQueryResolvers<ContextType>;
  Question?: SchemaQuestionResolvers<ContextType>;
  QuestionClaimsConnection?: SchemaQuestionClaimsConnectionResolvers<ContextType>;
  QuestionClaimsEdge?: SchemaQuestionClaimsEdgeResolvers<ContextType>;
  QuestionConnection?: SchemaQuestionConnectionResolvers<ContextType>;
  QuestionEdge?: SchemaQuestionEdgeResolvers<ContextType>;
  QuestionEffortsConnection?: SchemaQuestionEffortsConnectionResolvers<ContextType>;
  QuestionEffortsEdge?: SchemaQuestionEffortsEdgeResolvers<ContextType>;
  QuestionEstimatesConnection?: SchemaQuestionEstimatesConnectionResolvers<ContextType>;
  QuestionEstimatesEdge?: SchemaQuestionEstimatesEdgeResolvers<ContextType>;
  QuestionInformedByConnection?: SchemaQuestionInformedByConnectionResolvers<ContextType>;
  QuestionInformedByEdge?: SchemaQuestionInformedByEdgeResolvers<ContextType>;
  QuestionInformedByFindingsConnection?: SchemaQuestionInformedByFindingsConnectionResolvers<ContextType>;
  QuestionInformedByFindingsEdge?: SchemaQuestionInformedByFindingsEdgeResolvers<ContextType>;
  QuestionInformsQuestionsConnection?: SchemaQuestionInformsQuestionsConnectionResolvers<ContextType>;
  QuestionInformsQuestionsEdge?: SchemaQuestionInformsQuestionsEdgeResolvers<ContextType>;
  QuestionInterestedLabsConnection?: SchemaQuestionInterestedLabsConnectionResolvers<ContextType>;
  QuestionInterestedLabsEdge?: SchemaQuestionInterestedLabsEdgeResolvers<ContextType>;
  QuestionMemberOfGroupsConnection?: SchemaQuestionMemberOfGroupsConnectionResolvers<ContextType>;
  QuestionMemberOfGroupsEdge?: SchemaQuestionMemberOfGroupsEdgeResolvers<ContextType>;
  QuestionMethodGroupsConnection?: SchemaQuestionMethodGroupsConnectionResolvers<ContextType>;
  QuestionMethodGroupsEdge?: SchemaQuestionMethodGroupsEdgeResolvers<ContextType>;
  QuestionMethodsConnection?: SchemaQuestionMethodsConnectionResolvers<ContextType>;
  QuestionMethodsEdge?: SchemaQuestionMethodsEdgeResolvers<ContextType>;
  QuestionPartOfConnection?: SchemaQuestionPartOfConnectionResolvers<ContextType>;
  QuestionPartOfEdge?: SchemaQuestionPartOfEdgeResolvers<ContextType>;
  QuestionPartsConnection?: SchemaQuestionPartsConnectionResolvers<ContextType>;
  QuestionPartsEdge?: SchemaQuestionPartsEdgeResolvers<ContextType>;
  QuestionPrerequisiteGroupsConnection?: SchemaQuestionPrerequisiteGroupsConnectionResolvers<ContextType>;
  QuestionPrerequisiteGroupsEdge?: SchemaQuestionPrerequisiteGroupsEdgeResolvers<ContextType>;
  QuestionRefinedByConnection?: SchemaQuestionRefinedByConnectionResolvers<ContextType>;
  QuestionRefinedByEdge?: SchemaQuestionRefinedByEdgeResolvers<ContextType>;
  QuestionRefinesConnection?: SchemaQuestionRefinesConnectionResolvers<ContextType>;
  QuestionRefinesEdge?: SchemaQuestionRefinesEdgeResolvers<ContextType>;
  QuestionRequiredByConnection?: SchemaQuestionRequiredByConnectionResolvers<ContextType>;
  QuestionRequiredByEdge?: SchemaQuestionRequiredByEdgeResolvers<ContextType>;
  QuestionRequiresConnection?: SchemaQuestionRequiresConnectionResolvers<ContextType>;
  QuestionRequiresEdge?: SchemaQuestionRequiresEdgeResolvers<ContextType>;
  QuestionSourceWorksConnection?: SchemaQuestionSourceWorksConnectionResolvers<ContextType>;
  QuestionSourceWorksEdge?: SchemaQuestionSourceWorksEdgeResolvers<ContextType>;
  QuestionTopicsConnection?: SchemaQuestionTopicsConnectionResolvers<ContextType>;
  QuestionTopicsEdge?: SchemaQuestionTopicsEdgeResolvers<ContextType>;
  Readiness?: SchemaReadinessResolvers<ContextType>;
  ReadinessParts?: SchemaReadinessPartsResolvers<ContextType>;
  ReadyQuestionConnection?: SchemaReadyQuestionConnectionResolvers<ContextType>;
  ReadyQuestionEdge?: SchemaReadyQuestionEdgeResolvers<ContextType>;
  Reason?: SchemaReasonResolvers<ContextType>;
  Record?: SchemaRecordResolvers<ContextType>;
  Revision?: GraphQLScalarType;
  Rubric?: SchemaRubricResolvers<ContextType>;
  RubricConnection?: SchemaRubricConnectionResolvers<ContextType>;
  RubricEdge?: SchemaRubricEdgeResolvers<ContextType>;
  RubricEstimatesConnection?: SchemaRubricEstimatesConnectionResolvers<ContextType>;
  RubricEstimatesEdge?: SchemaRubricEstimatesEdgeResolvers<ContextType>;
  ScorePart?: SchemaScorePartResolvers<ContextType>;
  SearchConnection?: SchemaSearchConnectionResolvers<ContextType>;
  SearchEdge?: SchemaSearchEdgeResolvers<ContextType>;
  SearchFacet?: SchemaSearchFacetResolvers<ContextType>;
  SearchHighlight?: SchemaSearchHighlightResolvers<ContextType>;
  SearchPart?: SchemaSearchPartResolvers<ContextType>;
  System?: SchemaSystemResolvers<ContextType>;
  SystemConnection?: SchemaSystemConnectionResolvers<ContextType>;
  SystemDevelopedByConnection?: SchemaSystemDevelopedByConnectionResolvers<ContextType>;
  SystemDevelopedByEdge?: SchemaSystemDevelopedByEdgeResolvers<ContextType>;
  SystemEdge?: SchemaSystemEdgeResolvers<ContextType>;
  SystemFindingsConnection?: SchemaSystemFindingsConnectionResolvers<ContextType>;
  SystemFindingsEdge?: SchemaSystemFindingsEdgeResolvers<ContextType>;
  TextSpan?: SchemaTextSpanResolvers<ContextType>;
  Topic?: SchemaTopicResolvers<ContextType>;
  TopicBroaderConnection?: SchemaTopicBroaderConnectionResolvers<ContextType>;
  TopicBroaderEdge?: SchemaTopicBroaderEdgeResolvers<ContextType>;
  TopicCloseMatchesConnection?: SchemaTopicCloseMatchesConnectionResolvers<ContextType>;
  TopicCloseMatchesEdge?: SchemaTopicCloseMatchesEdgeResolvers<ContextType>;
  TopicConnection?: SchemaTopicConnectionResolvers<ContextType>;
  TopicEdge?: SchemaTopicEdgeResolvers<ContextType>;
  TopicExactMatchesConnection?: SchemaTopicExactMatchesConnectionResolvers<ContextType>;
  TopicExactMatchesEdge?: SchemaTopicExactMatchesEdgeResolvers<ContextType>;
  TopicInterestedLabsConnection?: SchemaTopicInterestedLabsConnectionResolvers<ContextType>;
  TopicInterestedLabsEdge?: SchemaTopicInterestedLabsEdgeResolvers<ContextType>;
  TopicNarrowerConnection?: SchemaTopicNarrowerConnectionResolvers<ContextType>;
  TopicNarrowerEdge?: SchemaTopicNarrowerEdgeResolvers<ContextType>;
  TopicQuestionsConnection?: SchemaTopicQuestionsConnectionResolvers<ContextType>;
  TopicQuestionsEdge?: SchemaTopicQuestionsEdgeResolvers<ContextType>;
  TopicRelatedConnection?: SchemaTopicRelatedConnectionResolvers<ContextType>;
  TopicRelatedEdge?: SchemaTopicRelatedEdgeResolvers<ContextType>;
  Truncation?: SchemaTruncationResolvers<ContextType>;
  UnmetGroup?: SchemaUnmetGroupResolvers<ContextType>;
  UnmetPrerequisite?: SchemaUnmetPrerequisiteResolvers<ContextType>;
  UsedBottleneckWeights?: SchemaUsedBottleneckWeightsResolvers<ContextType>;
  VerificationCount?: SchemaVerificationCountResolvers<ContextType>;
  Viewer?: SchemaViewerResolvers<ContextType>;
  Work?: SchemaWorkResolvers<ContextType>;
  WorkAuthorsConnection?: SchemaWorkAuthorsConnectionResolvers<ContextType>;
  WorkAuthorsEdge?: SchemaWorkAuthorsEdgeResolvers<ContextType>;
  WorkConnection?: SchemaWorkConnectionResolvers<ContextType>;
  WorkEdge?: SchemaWorkEdgeResolvers<ContextType>;
  WorkFindingsConnection?: SchemaWorkFindingsConnectionResolvers<ContextType>;
  WorkFindingsEdge?: SchemaWorkFindingsEdgeResolvers<ContextType>;
  WorkSourceForConnection?: SchemaWorkSourceForConnectionResolvers<ContextType>;
  WorkSourceForEdge?: SchemaWorkSourceForEdgeResolvers<ContextType>;
};

