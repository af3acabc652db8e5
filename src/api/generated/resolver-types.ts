import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RecordHandle } from '../record-handle.ts';
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
export type Assessor =
  /** The editors of this graph: an opinion with reasons, open to revision. */
  | 'EDITORIAL'
  /** Reviewers who are independent of both. */
  | 'PEER_REVIEWED'
  /** The people or lab that the record is about. */
  | 'SELF_REPORTED';

/** How a finding relates to a claim (CiTO: supports, disputes). */
export type BearingRelation =
  /** Speaks against the claim. */
  | 'DISPUTES'
  /** Helps to judge it without speaking for or against. */
  | 'INFORMS'
  /** Speaks for the claim. */
  | 'SUPPORTS';

/** Why a question is blocked. */
export type BlockedCause =
  /** Something beneath it is deadlocked, so waiting will not help. */
  | 'DEADLOCK'
  /** What it needs can be settled, and is not yet. */
  | 'PREREQUISITES';

/** An open question that holds others up. */
export type Bottleneck = {
  readonly __typename?: 'Bottleneck';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules behind the value. */
  readonly because: ReadonlyArray<Reason>;
  /** How many of these need it directly. */
  readonly directCount: Scalars['Int']['output'];
  /** Those questions, in the order in which they fall when it is removed. At most 50. */
  readonly necessaryFor: ReadonlyArray<Question>;
  /** How many open questions cannot be settled without it. */
  readonly necessaryForCount: Scalars['Int']['output'];
  /** What the value is made of. */
  readonly parts: ReadonlyArray<ScorePart>;
  /** The question. */
  readonly question: Question;
  /** Place in the ranking, from 1; equal values share the better place. */
  readonly rank: Scalars['Int']['output'];
  /** What the graph implies for it. */
  readonly readiness: ReadinessState;
  /** Importance as stated by editors, from 1 to 10; null where nobody stated it. */
  readonly statedImportance: Maybe<Scalars['Float']['output']>;
  /** Set when `necessaryFor` was cut. */
  readonly truncated: Maybe<Truncation>;
  /** Sum of the contributions. */
  readonly value: Scalars['Float']['output'];
};

/** A page of the ranking. */
export type BottleneckConnection = {
  readonly __typename?: 'BottleneckConnection';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The items of the page. */
  readonly edges: ReadonlyArray<BottleneckEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Bottleneck>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many open questions are ranked: those with a value above 0. */
  readonly totalCount: Scalars['Int']['output'];
  /** The weights that were used. */
  readonly weights: UsedBottleneckWeights;
};

/** A bottleneck at its place in the ranking. */
export type BottleneckEdge = {
  readonly __typename?: 'BottleneckEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The bottleneck. */
  readonly node: Bottleneck;
};

/** How much each part of a bottleneck's score weighs. Each from 0 to 100; not all may be 0. */
export type BottleneckWeights = {
  /** Concentration of those whose findings bear on it in few labs. */
  readonly concentration?: Scalars['Float']['input'];
  /** Value of the open questions that cannot be settled without it. */
  readonly necessity?: Scalars['Float']['input'];
  /** Value of the open questions that would profit, through prerequisites of any sort. */
  readonly softReach?: Scalars['Float']['input'];
};

/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type Capability = Node & Record & {
  readonly __typename?: 'Capability';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** What sort of thing it is. */
  readonly capabilityKind: Maybe<CapabilityKind>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What it covers. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** All languages of `description`, in the order of their tags. */
  readonly descriptionTranslations: ReadonlyArray<LocalisedText>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Labs and people that have it. */
  readonly heldBy: CapabilityHeldByConnection;
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
  readonly lifecycle: Lifecycle;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<LocalisedText>;
  /** Methods that need it. */
  readonly neededBy: CapabilityNeededByConnection;
  /** Labs that offer it. */
  readonly offeredBy: CapabilityOfferedByConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Labs that look for it. */
  readonly soughtBy: CapabilitySoughtByConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type CapabilityDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type CapabilityHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type CapabilityLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type CapabilityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type CapabilityNeededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type CapabilityOfferedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something a method needs and a lab or person may have: skill, access, compute or data. */
export type CapabilitySoughtByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list (Relay connection). */
export type CapabilityConnection = {
  readonly __typename?: 'CapabilityConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<CapabilityEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Capability>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Capability at its place in the list. */
export type CapabilityEdge = {
  readonly __typename?: 'CapabilityEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Capability;
};

/** Conditions on records of the kind Capability; all given ones must hold. */
export type CapabilityFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `capabilityKind`. */
  readonly capabilityKind?: InputMaybe<ReadonlyArray<CapabilityKind>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type CapabilityHeldByConnection = {
  readonly __typename?: 'CapabilityHeldByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<CapabilityHeldByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Record>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The holder has the capability. */
export type CapabilityHeldByEdge = Edge & {
  readonly __typename?: 'CapabilityHeldByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Record;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** What sort of thing a capability is. */
export type CapabilityKind =
  /** Being allowed to reach a system or its insides. */
  | 'ACCESS'
  /** Machines and time on them. */
  | 'COMPUTE'
  /** Collections of data. */
  | 'DATA'
  /** Something people know how to do. */
  | 'SKILL';

/** A page of a list (Relay connection). */
export type CapabilityNeededByConnection = {
  readonly __typename?: 'CapabilityNeededByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<CapabilityNeededByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method cannot be used without the capability. */
export type CapabilityNeededByEdge = Edge & {
  readonly __typename?: 'CapabilityNeededByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The requirement of the method, in its own words, that the capability stands for. */
  readonly requirement: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type CapabilityOfferedByConnection = {
  readonly __typename?: 'CapabilityOfferedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<CapabilityOfferedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab offers the capability, or is known for it. */
export type CapabilityOfferedByEdge = Edge & {
  readonly __typename?: 'CapabilityOfferedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Lab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Capability. */
export type CapabilityOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CapabilityOrderField;
};

/** What records of the kind Capability can be ordered by. */
export type CapabilityOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type CapabilitySoughtByConnection = {
  readonly __typename?: 'CapabilitySoughtByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<CapabilitySoughtByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab looks for the capability. */
export type CapabilitySoughtByEdge = Edge & {
  readonly __typename?: 'CapabilitySoughtByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Lab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type Claim = Node & Record & {
  readonly __typename?: 'Claim';
  /** The questions to which it is a candidate answer. */
  readonly answers: ClaimAnswersConnection;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** The findings that support it, dispute it or inform it. */
  readonly bearings: ClaimBearingsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
  /** What sort of sentence it is. Absent: unclassified. */
  readonly nature: Maybe<ClaimNature>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** The claim as one sentence. */
  readonly text: Scalars['String']['output'];
  /** All languages of `text`, in the order of their tags. */
  readonly textTranslations: ReadonlyArray<LocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type ClaimAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type ClaimBearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type ClaimLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no
 * endorsement.
 */
export type ClaimTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type ClaimAnswersConnection = {
  readonly __typename?: 'ClaimAnswersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<ClaimAnswersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The claim is a candidate answer to the question. */
export type ClaimAnswersEdge = Edge & {
  readonly __typename?: 'ClaimAnswersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Yes or no, for questions that ask for it. Absent: the claim covers a part, or is no yes or no. */
  readonly polarity: Maybe<Polarity>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type ClaimBearingsConnection = {
  readonly __typename?: 'ClaimBearingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<ClaimBearingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding bears on the claim. */
export type ClaimBearingsEdge = Edge & {
  readonly __typename?: 'ClaimBearingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** For, against, or neither. */
  readonly relation: BearingRelation;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<Strength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Claim at its place in the list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Claim;
};

/** Conditions on records of the kind Claim; all given ones must hold. */
export type ClaimFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `nature`. */
  readonly nature?: InputMaybe<ReadonlyArray<ClaimNature>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** What sort of sentence a claim is. */
export type ClaimNature =
  /** Settled by analysis of concepts. */
  | 'CONCEPTUAL'
  /** Can be tested by observation. */
  | 'EMPIRICAL'
  /** Says what ought to be; supported by argument, not by measurement. */
  | 'NORMATIVE';

/** An order of records of the kind Claim. */
export type ClaimOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ClaimOrderField;
};

/** What records of the kind Claim can be ordered by. */
export type ClaimOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** Questions that wait for one another. */
export type Deadlock = {
  readonly __typename?: 'Deadlock';
  /** Cycle or core. */
  readonly kind: DeadlockKind;
  /** The questions, along the prerequisites for a cycle. */
  readonly questions: ReadonlyArray<Question>;
};

/** How a deadlock was found. */
export type DeadlockKind =
  /** A smallest set of questions, tied through any-of groups, that keeps itself open. */
  | 'CORE'
  /** A shortest cycle of hard prerequisites. */
  | 'CYCLE';

/** What a question depends on, or what depends on it. */
export type Dependencies = {
  readonly __typename?: 'Dependencies';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules that were followed. */
  readonly because: ReadonlyArray<Reason>;
  /** Circles among them, one for each knot. */
  readonly cycles: ReadonlyArray<DependencyCycle>;
  /** Which way was followed. */
  readonly direction: DependencyDirection;
  /** All dependencies among the questions reached and the question asked about, by from, to and kind. */
  readonly edges: ReadonlyArray<Dependency>;
  /** The questions reached, in layers, nearest first. */
  readonly layers: ReadonlyArray<DependencyLayer>;
  /** How the questions reached are made up. */
  readonly parts: DependencyParts;
  /** The question asked about. */
  readonly question: Question;
  /** Set when the depth or the limit left questions out. */
  readonly truncated: Maybe<Truncation>;
  /** How many questions were reached, without the question itself. */
  readonly value: Scalars['Int']['output'];
};

/** One dependency between two questions of an answer. */
export type Dependency = {
  readonly __typename?: 'Dependency';
  /** Id of the edge; for ANY_OF that of the membership. */
  readonly edgeId: Scalars['ID']['output'];
  /** The question that depends. */
  readonly from: Question;
  /** The any-of group, for the sort ANY_OF. */
  readonly group: Maybe<PrerequisiteGroup>;
  /** What sort of dependency it is. */
  readonly kind: DependencyKind;
  /** The question on which it depends. */
  readonly to: Question;
};

/** Questions that depend on one another in a circle. */
export type DependencyCycle = {
  readonly __typename?: 'DependencyCycle';
  /** A shortest cycle, along the dependencies; the first question is not repeated. */
  readonly questions: ReadonlyArray<Question>;
  /** How many questions are tied to one another by this and further cycles. */
  readonly tiedCount: Scalars['Int']['output'];
};

/** Which way to follow dependencies. */
export type DependencyDirection =
  /** What needs the question, and what needs that in turn. */
  | 'DEPENDENTS'
  /** What the question needs, and what that needs in turn. */
  | 'PREREQUISITES';

/** A question that was reached. */
export type DependencyItem = {
  readonly __typename?: 'DependencyItem';
  /** Fewest dependencies between it and the question asked about. */
  readonly distance: Scalars['Int']['output'];
  /** The question. */
  readonly question: Question;
  /** What the graph implies for it. */
  readonly readiness: ReadinessState;
};

/** Sorts of dependency between questions. */
export type DependencyKind =
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
export type DependencyLayer = {
  readonly __typename?: 'DependencyLayer';
  /** Longest way to the question asked about; a cycle counts as one step. Layer 1 is next to it. */
  readonly layer: Scalars['Int']['output'];
  /** The questions of the layer, by id. */
  readonly questions: ReadonlyArray<DependencyItem>;
};

/** How the questions reached are made up. */
export type DependencyParts = {
  readonly __typename?: 'DependencyParts';
  /** Those at distance 1. */
  readonly direct: Scalars['Int']['output'];
  /** Those not settled. */
  readonly open: Scalars['Int']['output'];
  /** Those settled. */
  readonly settled: Scalars['Int']['output'];
};

/** What every edge has, whatever its type: an edge is an entry of its own, with its own history. */
export type Edge = {
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type Effort = Node & Record & {
  readonly __typename?: 'Effort';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** First day. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** For whoever takes over: what was tried, why it stopped, what is left. */
  readonly handover: Maybe<Scalars['String']['output']>;
  /** All languages of `handover`, in the order of their tags. */
  readonly handoverTranslations: ReadonlyArray<LocalisedText>;
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
  readonly lifecycle: Lifecycle;
  /** Questions that it pursues. */
  readonly pursues: EffortPursuesConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Labs and people who run it. */
  readonly runBy: EffortRunByConnection;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: EffortState;
  /** What is done. */
  readonly title: Scalars['String']['output'];
  /** All languages of `title`, in the order of their tags. */
  readonly titleTranslations: ReadonlyArray<LocalisedText>;
  /** Last day. Absent: not over, or not recorded. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Methods that it uses. */
  readonly uses: EffortUsesConnection;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type EffortHandoverArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type EffortLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type EffortPursuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type EffortRunByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type EffortTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Who works on what, since when and how far. Ended efforts count for nobody at work. */
export type EffortUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list (Relay connection). */
export type EffortConnection = {
  readonly __typename?: 'EffortConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<EffortEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Effort>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Effort at its place in the list. */
export type EffortEdge = {
  readonly __typename?: 'EffortEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Effort;
};

/** Conditions on records of the kind Effort; all given ones must hold. */
export type EffortFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `state`. */
  readonly state?: InputMaybe<ReadonlyArray<EffortState>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** An order of records of the kind Effort. */
export type EffortOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EffortOrderField;
};

/** What records of the kind Effort can be ordered by. */
export type EffortOrderField =
  /** By `from`. */
  | 'FROM'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `to`. */
  | 'TO';

/** A page of a list (Relay connection). */
export type EffortPursuesConnection = {
  readonly __typename?: 'EffortPursuesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<EffortPursuesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort pursues the question. */
export type EffortPursuesEdge = Edge & {
  readonly __typename?: 'EffortPursuesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Which part of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type EffortRunByConnection = {
  readonly __typename?: 'EffortRunByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<EffortRunByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Record>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab or person runs the effort. */
export type EffortRunByEdge = Edge & {
  readonly __typename?: 'EffortRunByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Record;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Where an effort stands. */
export type EffortState =
  /** Being worked on. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Begun and resting. */
  | 'PAUSED'
  /** Announced, not begun. */
  | 'PLANNED';

/** A page of a list (Relay connection). */
export type EffortUsesConnection = {
  readonly __typename?: 'EffortUsesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<EffortUsesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort uses the method. */
export type EffortUsesEdge = Edge & {
  readonly __typename?: 'EffortUsesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** What for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** One assessor's estimate of one record on one rubric, with its reasons. */
export type Estimate = Node & Record & {
  readonly __typename?: 'Estimate';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** The person or lab who made it; absent for editorial estimates. */
  readonly assessors: EstimateAssessorsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Day of the estimate. */
  readonly estimatedOn: Maybe<Scalars['Date']['output']>;
  /** What was estimated. */
  readonly estimates: EstimateEstimatesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
  /** Lower end of the range that the assessor holds possible. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Why this value. */
  readonly reasons: Maybe<Scalars['String']['output']>;
  /** All languages of `reasons`, in the order of their tags. */
  readonly reasonsTranslations: ReadonlyArray<LocalisedText>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** The scale. */
  readonly rubric: Maybe<Rubric>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The estimate, in the units of its rubric. */
  readonly value: Scalars['Float']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type EstimateAssessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type EstimateEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type EstimateLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One assessor's estimate of one record on one rubric, with its reasons. */
export type EstimateReasonsArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type EstimateAssessorsConnection = {
  readonly __typename?: 'EstimateAssessorsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<EstimateAssessorsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Record>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person or lab made the estimate. */
export type EstimateAssessorsEdge = Edge & {
  readonly __typename?: 'EstimateAssessorsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Record;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type EstimateConnection = {
  readonly __typename?: 'EstimateConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<EstimateEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Estimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Estimate at its place in the list. */
export type EstimateEdge = {
  readonly __typename?: 'EstimateEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Estimate;
};

/** A page of a list (Relay connection). */
export type EstimateEstimatesConnection = {
  readonly __typename?: 'EstimateEstimatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<EstimateEstimatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Record>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The estimate is about the record. */
export type EstimateEstimatesEdge = Edge & {
  readonly __typename?: 'EstimateEstimatesEdge';
  /** Which aspect of it. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Record;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Conditions on records of the kind Estimate; all given ones must hold. */
export type EstimateFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** An order of records of the kind Estimate. */
export type EstimateOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EstimateOrderField;
};

/** What records of the kind Estimate can be ordered by. */
export type EstimateOrderField =
  /** By `estimatedOn`. */
  | 'ESTIMATED_ON'
  /** By `high`. */
  | 'HIGH'
  /** By `low`. */
  | 'LOW'
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `value`. */
  | 'VALUE';

/** What sort of evidence a finding is. */
export type EvidenceClass =
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
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Name of the scheme: doi, arxiv, orcid, ror, wikidata. */
  readonly scheme: Scalars['String']['output'];
  /** Where the registry resolves it. */
  readonly url: Scalars['String']['output'];
  /** The identifier as that registry writes it. */
  readonly value: Scalars['String']['output'];
};

/** A result: what somebody found out, positive or negative. */
export type Finding = Node & Record & {
  readonly __typename?: 'Finding';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** Claims on which it bears, each with relation and strength. */
  readonly bearsOn: FindingBearsOnConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What sort of evidence it is. */
  readonly evidenceClass: Maybe<EvidenceClass>;
  /** Whose judgement the class of evidence is. */
  readonly evidenceClassAssessedBy: Maybe<Assessor>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Findings that do not sit well with it; a mark of tension, not of error. */
  readonly inTensionWith: FindingInTensionWithConnection;
  /** Questions that it informs without speaking for or against a claim. */
  readonly informs: FindingInformsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: Lifecycle;
  /** Methods with which it was made. */
  readonly methods: FindingMethodsConnection;
  /** Whether what was looked for was found. */
  readonly outcome: Maybe<Outcome>;
  /** Labs of its authors. */
  readonly producedBy: FindingProducedByConnection;
  /** Later findings that repeat it. */
  readonly replicatedBy: FindingReplicatedByConnection;
  /** Earlier findings that it repeats. */
  readonly replicates: FindingReplicatesConnection;
  /** Works that report it. */
  readonly reportedIn: FindingReportedInConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Under which conditions it holds. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** All languages of `scope`, in the order of their tags. */
  readonly scopeTranslations: ReadonlyArray<LocalisedText>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** What was found, in our own words. See `verification` for how far it was checked. */
  readonly statement: Scalars['String']['output'];
  /** All languages of `statement`, in the order of their tags. */
  readonly statementTranslations: ReadonlyArray<LocalisedText>;
  /** Systems that were studied. */
  readonly systems: FindingSystemsConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A result: what somebody found out, positive or negative. */
export type FindingBearsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingInTensionWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingInformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A result: what somebody found out, positive or negative. */
export type FindingMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingProducedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingReplicatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingReplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingReportedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result: what somebody found out, positive or negative. */
export type FindingScopeArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A result: what somebody found out, positive or negative. */
export type FindingStatementArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A result: what somebody found out, positive or negative. */
export type FindingSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list (Relay connection). */
export type FindingBearsOnConnection = {
  readonly __typename?: 'FindingBearsOnConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingBearsOnEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding bears on the claim. */
export type FindingBearsOnEdge = Edge & {
  readonly __typename?: 'FindingBearsOnEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Claim;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** For, against, or neither. */
  readonly relation: BearingRelation;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<Strength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Finding at its place in the list. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Finding;
};

/** Conditions on records of the kind Finding; all given ones must hold. */
export type FindingFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `evidenceClass`. */
  readonly evidenceClass?: InputMaybe<ReadonlyArray<EvidenceClass>>;
  /** Any of these values of `evidenceClassAssessedBy`. */
  readonly evidenceClassAssessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `outcome`. */
  readonly outcome?: InputMaybe<ReadonlyArray<Outcome>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type FindingInTensionWithConnection = {
  readonly __typename?: 'FindingInTensionWithConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingInTensionWithEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two findings do not sit well together: a mark of tension, not of error. */
export type FindingInTensionWithEdge = Edge & {
  readonly __typename?: 'FindingInTensionWithEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** Where they differ. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type FindingInformsConnection = {
  readonly __typename?: 'FindingInformsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingInformsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding informs the question; it never counts for or against a claim. */
export type FindingInformsEdge = Edge & {
  readonly __typename?: 'FindingInformsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<Strength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type FindingMethodsConnection = {
  readonly __typename?: 'FindingMethodsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingMethodsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding was made with the method. */
export type FindingMethodsEdge = Edge & {
  readonly __typename?: 'FindingMethodsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** What it was used for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Finding. */
export type FindingOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: FindingOrderField;
};

/** What records of the kind Finding can be ordered by. */
export type FindingOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type FindingProducedByConnection = {
  readonly __typename?: 'FindingProducedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingProducedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** People of the lab produced the finding. */
export type FindingProducedByEdge = Edge & {
  readonly __typename?: 'FindingProducedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Lab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type FindingReplicatedByConnection = {
  readonly __typename?: 'FindingReplicatedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingReplicatedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source repeats the target. */
export type FindingReplicatedByEdge = Edge & {
  readonly __typename?: 'FindingReplicatedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** What was the same and what was changed. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type FindingReplicatesConnection = {
  readonly __typename?: 'FindingReplicatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingReplicatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source repeats the target. */
export type FindingReplicatesEdge = Edge & {
  readonly __typename?: 'FindingReplicatesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** What was the same and what was changed. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type FindingReportedInConnection = {
  readonly __typename?: 'FindingReportedInConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingReportedInEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Work>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The work reports the finding. */
export type FindingReportedInEdge = Edge & {
  readonly __typename?: 'FindingReportedInEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Work;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type FindingSystemsConnection = {
  readonly __typename?: 'FindingSystemsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<FindingSystemsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<System>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding is about the system. */
export type FindingSystemsEdge = Edge & {
  readonly __typename?: 'FindingSystemsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: System;
  /** Version or configuration studied. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Something missing, and what to do about it. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rule and the records on which it holds. */
  readonly because: ReadonlyArray<Reason>;
  /** Stable id of the gap: its sort and its subject. */
  readonly id: Scalars['ID']['output'];
  /** What sort of gap it is. */
  readonly kind: GapKind;
  /** What could be done next, as a sentence. */
  readonly nextStep: Scalars['String']['output'];
  /** The gap as a sentence. */
  readonly reason: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: GapSeverity;
  /** The record that has the gap. */
  readonly subject: Record;
};

/** A page of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** How many there are of each sort asked for, the sorts in the order of `GapKind`. */
  readonly counts: ReadonlyArray<GapCount>;
  /** The items of the page. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many gaps there are of a sort. */
export type GapCount = {
  readonly __typename?: 'GapCount';
  /** How many, whatever the page. */
  readonly count: Scalars['Int']['output'];
  /** The sort. */
  readonly kind: GapKind;
};

/** A gap at its place in the list. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: Gap;
};

/** Sorts of gap. */
export type GapKind =
  /** A blocked question with a ready question in its way on which no effort is recorded. */
  | 'BLOCKED_NOBODY_ON_BLOCKER'
  /** A claim that findings in force both support and dispute. */
  | 'CONTRADICTED'
  /** An open question on which no finding bears. */
  | 'NO_FINDING'
  /** An open question that no method in force addresses. */
  | 'NO_METHOD'
  /** An open question on which findings of one lab only bear. */
  | 'ONE_LAB_ONLY';

/** How much a gap matters, by the importance of what it is in. */
export type GapSeverity =
  /** Importance of 8 or more, or work that others wait for. */
  | 'HIGH'
  /** Importance below 5. */
  | 'LOW'
  /** Importance of 5 up to 8, or unknown. */
  | 'MEDIUM';

/** What is measured, and on which scale. */
export type Indicator = Node & Record & {
  readonly __typename?: 'Indicator';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** Short code in the literature, for example `RPT-1`. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What exactly is measured. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** All languages of `definition`, in the order of their tags. */
  readonly definitionTranslations: ReadonlyArray<LocalisedText>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
  /** Largest possible value. */
  readonly maximum: Maybe<Scalars['Float']['output']>;
  /** Methods that measure it. */
  readonly measuredBy: IndicatorMeasuredByConnection;
  /** Smallest possible value. */
  readonly minimum: Maybe<Scalars['Float']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<LocalisedText>;
  /** Which end is wanted. */
  readonly preferredDirection: Maybe<PreferredDirection>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** What sort of scale it has. */
  readonly scaleKind: Maybe<ScaleKind>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Works that define, use or report it. */
  readonly sourceWorks: IndicatorSourceWorksConnection;
  /** The theory from which it comes. */
  readonly theory: Maybe<Scalars['String']['output']>;
  /** All languages of `theory`, in the order of their tags. */
  readonly theoryTranslations: ReadonlyArray<LocalisedText>;
  /** Unit, or the steps of the scale in words. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** All languages of `unit`, in the order of their tags. */
  readonly unitTranslations: ReadonlyArray<LocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** What is measured, and on which scale. */
export type IndicatorDefinitionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type IndicatorLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type IndicatorMeasuredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What is measured, and on which scale. */
export type IndicatorNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type IndicatorSourceWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What is measured, and on which scale. */
export type IndicatorTheoryArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and on which scale. */
export type IndicatorUnitArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Indicator at its place in the list. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Indicator;
};

/** Conditions on records of the kind Indicator; all given ones must hold. */
export type IndicatorFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `preferredDirection`. */
  readonly preferredDirection?: InputMaybe<ReadonlyArray<PreferredDirection>>;
  /** Any of these values of `scaleKind`. */
  readonly scaleKind?: InputMaybe<ReadonlyArray<ScaleKind>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type IndicatorMeasuredByConnection = {
  readonly __typename?: 'IndicatorMeasuredByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<IndicatorMeasuredByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method measures the indicator. */
export type IndicatorMeasuredByEdge = Edge & {
  readonly __typename?: 'IndicatorMeasuredByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** How well, and under which conditions. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Indicator. */
export type IndicatorOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: IndicatorOrderField;
};

/** What records of the kind Indicator can be ordered by. */
export type IndicatorOrderField =
  /** By `maximum`. */
  | 'MAXIMUM'
  /** By `minimum`. */
  | 'MINIMUM'
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type IndicatorSourceWorksConnection = {
  readonly __typename?: 'IndicatorSourceWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<IndicatorSourceWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Work>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The record was taken from the work, or is described by it. */
export type IndicatorSourceWorksEdge = Edge & {
  readonly __typename?: 'IndicatorSourceWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Work;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The address that was read, where it is not the work's own. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A judgement that may be missing. */
export type Judgement =
  /** It is not so. */
  | 'NO'
  /** Nobody said, and the graph does not tell. */
  | 'UNKNOWN'
  /** It is so. */
  | 'YES';

/** An organisation that does research. */
export type Lab = Node & Record & {
  readonly __typename?: 'Lab';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** Capabilities that it has. */
  readonly capabilities: LabCapabilitiesConnection;
  /** Whose judgement the stated capabilities are. */
  readonly capabilitiesAssessedBy: Maybe<Assessor>;
  /** Country of its seat, as an ISO 3166-1 alpha-2 code. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Efforts that it runs. */
  readonly efforts: LabEffortsConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Findings that people of this lab produced. */
  readonly findings: LabFindingsConnection;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Questions and topics that it names as interests; not a record of work. */
  readonly interests: LabInterestsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** What sort of organisation it is. */
  readonly labKind: Maybe<LabKind>;
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: Lifecycle;
  /** Who belongs to it. */
  readonly members: LabMembersConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<LocalisedText>;
  /** Capabilities that it is known to offer. */
  readonly offers: LabOffersConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Research Organization Registry, for example `https://ror.org/056y0v115`. */
  readonly ror: Maybe<Scalars['String']['output']>;
  /** Capabilities that it looks for. */
  readonly seeks: LabSeeksConnection;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** What it is known to be able to do, in free words. */
  readonly statedCapabilities: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Systems that it developed. */
  readonly systems: LabSystemsConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Its own pages. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** An organisation that does research. */
export type LabCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation that does research. */
export type LabEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation that does research. */
export type LabFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation that does research. */
export type LabInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation that does research. */
export type LabLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that does research. */
export type LabMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation that does research. */
export type LabNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that does research. */
export type LabOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation that does research. */
export type LabSeeksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation that does research. */
export type LabSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list (Relay connection). */
export type LabCapabilitiesConnection = {
  readonly __typename?: 'LabCapabilitiesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabCapabilitiesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Capability>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The holder has the capability. */
export type LabCapabilitiesEdge = Edge & {
  readonly __typename?: 'LabCapabilitiesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Capability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type LabConnection = {
  readonly __typename?: 'LabConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Lab at its place in the list. */
export type LabEdge = {
  readonly __typename?: 'LabEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Lab;
};

/** A page of a list (Relay connection). */
export type LabEffortsConnection = {
  readonly __typename?: 'LabEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Effort>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab or person runs the effort. */
export type LabEffortsEdge = Edge & {
  readonly __typename?: 'LabEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Effort;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Conditions on records of the kind Lab; all given ones must hold. */
export type LabFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `capabilitiesAssessedBy`. */
  readonly capabilitiesAssessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `labKind`. */
  readonly labKind?: InputMaybe<ReadonlyArray<LabKind>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type LabFindingsConnection = {
  readonly __typename?: 'LabFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** People of the lab produced the finding. */
export type LabFindingsEdge = Edge & {
  readonly __typename?: 'LabFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type LabInterestsConnection = {
  readonly __typename?: 'LabInterestsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabInterestsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Record>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab names the question or topic as an interest. Never a record of work. */
export type LabInterestsEdge = Edge & {
  readonly __typename?: 'LabInterestsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Record;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** What sort of organisation a lab is. */
export type LabKind =
  /** Part of a university or academy. */
  | 'ACADEMIC'
  /** Works for profit. */
  | 'COMPANY'
  /** Part of a state. */
  | 'GOVERNMENT'
  /** Works for a purpose, not for profit. */
  | 'NONPROFIT';

/** A page of a list (Relay connection). */
export type LabMembersConnection = {
  readonly __typename?: 'LabMembersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabMembersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person belongs, or belonged, to the lab. */
export type LabMembersEdge = Edge & {
  readonly __typename?: 'LabMembersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Person;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** What they do there. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still a member. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type LabOffersConnection = {
  readonly __typename?: 'LabOffersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabOffersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Capability>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab offers the capability, or is known for it. */
export type LabOffersEdge = Edge & {
  readonly __typename?: 'LabOffersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Capability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Lab. */
export type LabOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: LabOrderField;
};

/** What records of the kind Lab can be ordered by. */
export type LabOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type LabSeeksConnection = {
  readonly __typename?: 'LabSeeksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabSeeksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Capability>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab looks for the capability. */
export type LabSeeksEdge = Edge & {
  readonly __typename?: 'LabSeeksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Capability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type LabSystemsConnection = {
  readonly __typename?: 'LabSystemsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<LabSystemsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<System>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab developed the system. */
export type LabSystemsEdge = Edge & {
  readonly __typename?: 'LabSystemsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: System;
  /** What is known of the development. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Where a record stands in its own life, apart from what it says. */
export type Lifecycle =
  /** In force. */
  | 'ACTIVE'
  /** Withdrawn by those who made it; kept and marked, and counted nowhere as evidence or means. */
  | 'RETRACTED'
  /** Replaced by a newer record. */
  | 'SUPERSEDED';

/** A text in one language. */
export type LocalisedText = {
  readonly __typename?: 'LocalisedText';
  /** BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** The text in that language. */
  readonly text: Scalars['String']['output'];
};

/** How far a method has come. */
export type Maturity =
  /** In use, with open problems. */
  | 'DEVELOPING'
  /** Proposed or tried once or twice. */
  | 'EMERGING'
  /** Widely used and understood. */
  | 'ESTABLISHED';

/** An assessment approach or research method. A retracted method cannot be used. */
export type Method = Node & Record & {
  readonly __typename?: 'Method';
  /** Questions that it could help to answer. */
  readonly addresses: MethodAddressesConnection;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** Methods that are stronger together with it. */
  readonly complements: MethodComplementsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** How it works. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** All languages of `description`, in the order of their tags. */
  readonly descriptionTranslations: ReadonlyArray<LocalisedText>;
  /** Efforts that use it. */
  readonly efforts: MethodEffortsConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Findings that were made with it. */
  readonly findings: MethodFindingsConnection;
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
  readonly lifecycle: Lifecycle;
  /** Known limits. */
  readonly limitations: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far it has come. */
  readonly maturity: Maybe<Maturity>;
  /** Whose judgement the maturity is. */
  readonly maturityAssessedBy: Maybe<Assessor>;
  /** Indicators that it measures. */
  readonly measures: MethodMeasuresConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** All languages of `name`, in the order of their tags. */
  readonly nameTranslations: ReadonlyArray<LocalisedText>;
  /** Capabilities without which it cannot be used. */
  readonly needs: MethodNeedsConnection;
  /** Those of the requirements that stand for no capability, such as an assumption. */
  readonly otherRequirements: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Newer methods that replace it. */
  readonly replacedBy: MethodReplacedByConnection;
  /** Older methods that it replaces. */
  readonly replaces: MethodReplacesConnection;
  /** What it needs, in free words; `needs` has the capabilities. */
  readonly requirements: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Works that describe or use it. */
  readonly sourceWorks: MethodSourceWorksConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Methods of which it is a variant. */
  readonly variantOf: MethodVariantOfConnection;
  /** Its variants. */
  readonly variants: MethodVariantsConnection;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodComplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodSourceWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodVariantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An assessment approach or research method. A retracted method cannot be used. */
export type MethodVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list (Relay connection). */
export type MethodAddressesConnection = {
  readonly __typename?: 'MethodAddressesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodAddressesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method could help to answer the question. */
export type MethodAddressesEdge = Edge & {
  readonly __typename?: 'MethodAddressesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** What it would contribute. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type MethodComplementsConnection = {
  readonly __typename?: 'MethodComplementsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodComplementsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two methods are stronger together. */
export type MethodComplementsEdge = Edge & {
  readonly __typename?: 'MethodComplementsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** In what way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type MethodConnection = {
  readonly __typename?: 'MethodConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Method at its place in the list. */
export type MethodEdge = {
  readonly __typename?: 'MethodEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Method;
};

/** A page of a list (Relay connection). */
export type MethodEffortsConnection = {
  readonly __typename?: 'MethodEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Effort>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort uses the method. */
export type MethodEffortsEdge = Edge & {
  readonly __typename?: 'MethodEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Effort;
  /** What for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Conditions on records of the kind Method; all given ones must hold. */
export type MethodFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `maturity`. */
  readonly maturity?: InputMaybe<ReadonlyArray<Maturity>>;
  /** Any of these values of `maturityAssessedBy`. */
  readonly maturityAssessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type MethodFindingsConnection = {
  readonly __typename?: 'MethodFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding was made with the method. */
export type MethodFindingsEdge = Edge & {
  readonly __typename?: 'MethodFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** What it was used for. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type MethodGroup = Node & Record & {
  readonly __typename?: 'MethodGroup';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
  /** The methods on the list. */
  readonly members: MethodGroupMembersConnection;
  /** The question for which the list was made. */
  readonly question: Maybe<Question>;
  /** Why any one of the methods would bring progress. */
  readonly rationale: Scalars['String']['output'];
  /** All languages of `rationale`, in the order of their tags. */
  readonly rationaleTranslations: ReadonlyArray<LocalisedText>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type MethodGroupLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type MethodGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An editorial shortlist of methods for a question. It neither narrows which methods address the
 * question nor enters readiness.
 */
export type MethodGroupRationaleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type MethodGroupConnection = {
  readonly __typename?: 'MethodGroupConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodGroupEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<MethodGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind MethodGroup at its place in the list. */
export type MethodGroupEdge = {
  readonly __typename?: 'MethodGroupEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: MethodGroup;
};

/** Conditions on records of the kind MethodGroup; all given ones must hold. */
export type MethodGroupFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type MethodGroupMembersConnection = {
  readonly __typename?: 'MethodGroupMembersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodGroupMembersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method is on the shortlist. */
export type MethodGroupMembersEdge = Edge & {
  readonly __typename?: 'MethodGroupMembersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** Place in the list as the editors wrote it, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind MethodGroup. */
export type MethodGroupOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: MethodGroupOrderField;
};

/** What records of the kind MethodGroup can be ordered by. */
export type MethodGroupOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type MethodMeasuresConnection = {
  readonly __typename?: 'MethodMeasuresConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodMeasuresEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method measures the indicator. */
export type MethodMeasuresEdge = Edge & {
  readonly __typename?: 'MethodMeasuresEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Indicator;
  /** How well, and under which conditions. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type MethodNeedsConnection = {
  readonly __typename?: 'MethodNeedsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodNeedsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Capability>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method cannot be used without the capability. */
export type MethodNeedsEdge = Edge & {
  readonly __typename?: 'MethodNeedsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Capability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The requirement of the method, in its own words, that the capability stands for. */
  readonly requirement: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Method. */
export type MethodOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: MethodOrderField;
};

/** What records of the kind Method can be ordered by. */
export type MethodOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type MethodReplacedByConnection = {
  readonly __typename?: 'MethodReplacedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodReplacedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source takes the place of the target. */
export type MethodReplacedByEdge = Edge & {
  readonly __typename?: 'MethodReplacedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type MethodReplacesConnection = {
  readonly __typename?: 'MethodReplacesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodReplacesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source takes the place of the target. */
export type MethodReplacesEdge = Edge & {
  readonly __typename?: 'MethodReplacesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type MethodSourceWorksConnection = {
  readonly __typename?: 'MethodSourceWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodSourceWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Work>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The record was taken from the work, or is described by it. */
export type MethodSourceWorksEdge = Edge & {
  readonly __typename?: 'MethodSourceWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Work;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The address that was read, where it is not the work's own. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type MethodVariantOfConnection = {
  readonly __typename?: 'MethodVariantOfConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodVariantOfEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source is a variant of the target. */
export type MethodVariantOfEdge = Edge & {
  readonly __typename?: 'MethodVariantOfEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** What differs. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type MethodVariantsConnection = {
  readonly __typename?: 'MethodVariantsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<MethodVariantsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source is a variant of the target. */
export type MethodVariantsEdge = Edge & {
  readonly __typename?: 'MethodVariantsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** What differs. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An object with a global id (Relay's object identification). */
export type Node = {
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
};

/** Whether a sorted list goes up or down. */
export type OrderDirection =
  /** Smallest, earliest or first first. Records without the value come last. */
  | 'ASCENDING'
  /** Largest, latest or last first. Records without the value come last. */
  | 'DESCENDING';

/** Whether what was looked for was found. */
export type Outcome =
  /** Found in part, or under some conditions. */
  | 'MIXED'
  /** Looked for and not found. */
  | 'NEGATIVE'
  /** Found. */
  | 'POSITIVE';

/** Where a page of a connection begins and ends (Relay). */
export type PageInfo = {
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

/** Somebody who does research. People are never ranked by name. */
export type Person = Node & Record & {
  readonly __typename?: 'Person';
  /** What is known of the affiliations as a whole, and what is not. */
  readonly affiliationNote: Maybe<Scalars['String']['output']>;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** Capabilities that they have. */
  readonly capabilities: PersonCapabilitiesConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Efforts that they run. */
  readonly efforts: PersonEffortsConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
  /** Labs to which they belong or belonged. */
  readonly memberOf: PersonMemberOfConnection;
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
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
  /** Works of which they are an author. */
  readonly works: PersonWorksConnection;
};


/** Somebody who does research. People are never ranked by name. */
export type PersonCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Somebody who does research. People are never ranked by name. */
export type PersonEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Somebody who does research. People are never ranked by name. */
export type PersonLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who does research. People are never ranked by name. */
export type PersonMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Somebody who does research. People are never ranked by name. */
export type PersonWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list (Relay connection). */
export type PersonCapabilitiesConnection = {
  readonly __typename?: 'PersonCapabilitiesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<PersonCapabilitiesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Capability>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The holder has the capability. */
export type PersonCapabilitiesEdge = Edge & {
  readonly __typename?: 'PersonCapabilitiesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Capability;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Person at its place in the list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Person;
};

/** A page of a list (Relay connection). */
export type PersonEffortsConnection = {
  readonly __typename?: 'PersonEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<PersonEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Effort>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab or person runs the effort. */
export type PersonEffortsEdge = Edge & {
  readonly __typename?: 'PersonEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Effort;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** In which role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Conditions on records of the kind Person; all given ones must hold. */
export type PersonFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type PersonMemberOfConnection = {
  readonly __typename?: 'PersonMemberOfConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<PersonMemberOfEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person belongs, or belonged, to the lab. */
export type PersonMemberOfEdge = Edge & {
  readonly __typename?: 'PersonMemberOfEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Lab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** What they do there. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day. Absent: not recorded, or still a member. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Person. */
export type PersonOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PersonOrderField;
};

/** What records of the kind Person can be ordered by. */
export type PersonOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type PersonWorksConnection = {
  readonly __typename?: 'PersonWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<PersonWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Work>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person is an author of the work. */
export type PersonWorksEdge = Edge & {
  readonly __typename?: 'PersonWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Work;
  /** Place among the authors, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Roles in the sense of CRediT, by their slugs, for example `conceptualization`. */
  readonly roles: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Whether a claim answers a yes-or-no question with yes or with no. */
export type Polarity =
  /** The claim says yes to the question as worded. */
  | 'AFFIRMS'
  /** The claim says no to the question as worded. */
  | 'DENIES';

/** Which end of a scale is wanted. */
export type PreferredDirection =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER'
  /** It depends on the use. */
  | 'NEITHER';

/** Any-of: the question that has the group needs at least one of its members settled. */
export type PrerequisiteGroup = Node & Record & {
  readonly __typename?: 'PrerequisiteGroup';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
  /** The ways: settling one of them is enough. */
  readonly members: PrerequisiteGroupMembersConnection;
  /** The question that needs one of the members. */
  readonly question: Maybe<Question>;
  /** Why any one of the members would do. */
  readonly rationale: Scalars['String']['output'];
  /** All languages of `rationale`, in the order of their tags. */
  readonly rationaleTranslations: ReadonlyArray<LocalisedText>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Any-of: the question that has the group needs at least one of its members settled. */
export type PrerequisiteGroupLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Any-of: the question that has the group needs at least one of its members settled. */
export type PrerequisiteGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Any-of: the question that has the group needs at least one of its members settled. */
export type PrerequisiteGroupRationaleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type PrerequisiteGroupConnection = {
  readonly __typename?: 'PrerequisiteGroupConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<PrerequisiteGroupEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<PrerequisiteGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind PrerequisiteGroup at its place in the list. */
export type PrerequisiteGroupEdge = {
  readonly __typename?: 'PrerequisiteGroupEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PrerequisiteGroup;
};

/** Conditions on records of the kind PrerequisiteGroup; all given ones must hold. */
export type PrerequisiteGroupFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type PrerequisiteGroupMembersConnection = {
  readonly __typename?: 'PrerequisiteGroupMembersConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<PrerequisiteGroupMembersEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is one of the ways of the group. */
export type PrerequisiteGroupMembersEdge = Edge & {
  readonly __typename?: 'PrerequisiteGroupMembersEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Place in the list as the editors wrote it, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind PrerequisiteGroup. */
export type PrerequisiteGroupOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PrerequisiteGroupOrderField;
};

/** What records of the kind PrerequisiteGroup can be ordered by. */
export type PrerequisiteGroupOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** The two ways in which people state a hard prerequisite. Their meaning for readiness is the same. */
export type PrerequisiteWording =
  /** The question needs the other's answer. */
  | 'NEEDS'
  /** The other, as long as it is open, prevents a firm answer. */
  | 'OBSTRUCTED';

/** The reads. */
export type Query = {
  readonly __typename?: 'Query';
  /** Open questions that hold others up, largest value first, ties by id. O(n / 256 * (n + m)) for a new revision, then kept. */
  readonly bottlenecks: BottleneckConnection;
  /** Records of the kind Capability. Ordered by slug unless asked otherwise; ties by slug. */
  readonly capabilities: CapabilityConnection;
  /** One record of the kind Capability, by slug or global id; null when there is none that you may see. */
  readonly capability: Maybe<Capability>;
  /** One record of the kind Claim, by slug or global id; null when there is none that you may see. */
  readonly claim: Maybe<Claim>;
  /** Records of the kind Claim. Ordered by slug unless asked otherwise; ties by slug. */
  readonly claims: ClaimConnection;
  /** What a question depends on or what depends on it, in layers, with cycles. Null when there is no such question. O(n + m). */
  readonly dependencies: Maybe<Dependencies>;
  /** One record of the kind Effort, by slug or global id; null when there is none that you may see. */
  readonly effort: Maybe<Effort>;
  /** Records of the kind Effort. Ordered by slug unless asked otherwise; ties by slug. */
  readonly efforts: EffortConnection;
  /** One record of the kind Estimate, by slug or global id; null when there is none that you may see. */
  readonly estimate: Maybe<Estimate>;
  /** Records of the kind Estimate. Ordered by slug unless asked otherwise; ties by slug. */
  readonly estimates: EstimateConnection;
  /** One record of the kind Finding, by slug or global id; null when there is none that you may see. */
  readonly finding: Maybe<Finding>;
  /** Records of the kind Finding. Ordered by slug unless asked otherwise; ties by slug. */
  readonly findings: FindingConnection;
  /** What is missing. By severity, then sort, then id of the subject. */
  readonly gaps: GapConnection;
  /** One record of the kind Indicator, by slug or global id; null when there is none that you may see. */
  readonly indicator: Maybe<Indicator>;
  /** Records of the kind Indicator. Ordered by slug unless asked otherwise; ties by slug. */
  readonly indicators: IndicatorConnection;
  /** One record of the kind Lab, by slug or global id; null when there is none that you may see. */
  readonly lab: Maybe<Lab>;
  /** Records of the kind Lab. Ordered by slug unless asked otherwise; ties by slug. */
  readonly labs: LabConnection;
  /** One record of the kind Method, by slug or global id; null when there is none that you may see. */
  readonly method: Maybe<Method>;
  /** One record of the kind MethodGroup, by slug or global id; null when there is none that you may see. */
  readonly methodGroup: Maybe<MethodGroup>;
  /** Records of the kind MethodGroup. Ordered by slug unless asked otherwise; ties by slug. */
  readonly methodGroups: MethodGroupConnection;
  /** Records of the kind Method. Ordered by slug unless asked otherwise; ties by slug. */
  readonly methods: MethodConnection;
  /** The record with this global id, whatever its kind; null when there is none that you may see. */
  readonly node: Maybe<Node>;
  /** Records of the kind Person. Ordered by slug unless asked otherwise; ties by slug. */
  readonly people: PersonConnection;
  /** One record of the kind Person, by slug or global id; null when there is none that you may see. */
  readonly person: Maybe<Person>;
  /** One record of the kind PrerequisiteGroup, by slug or global id; null when there is none that you may see. */
  readonly prerequisiteGroup: Maybe<PrerequisiteGroup>;
  /** Records of the kind PrerequisiteGroup. Ordered by slug unless asked otherwise; ties by slug. */
  readonly prerequisiteGroups: PrerequisiteGroupConnection;
  /** One record of the kind Question, by slug or global id; null when there is none that you may see. */
  readonly question: Maybe<Question>;
  /** Records of the kind Question. Ordered by slug unless asked otherwise; ties by slug. */
  readonly questions: QuestionConnection;
  /** Open questions whose prerequisites are all settled; those that more depends on come first, ties by id. */
  readonly readyQuestions: ReadyQuestionConnection;
  /** One record of the kind Rubric, by slug or global id; null when there is none that you may see. */
  readonly rubric: Maybe<Rubric>;
  /** Records of the kind Rubric. Ordered by slug unless asked otherwise; ties by slug. */
  readonly rubrics: RubricConnection;
  /** One record of the kind System, by slug or global id; null when there is none that you may see. */
  readonly system: Maybe<System>;
  /** Records of the kind System. Ordered by slug unless asked otherwise; ties by slug. */
  readonly systems: SystemConnection;
  /** One record of the kind Topic, by slug or global id; null when there is none that you may see. */
  readonly topic: Maybe<Topic>;
  /** Records of the kind Topic. Ordered by slug unless asked otherwise; ties by slug. */
  readonly topics: TopicConnection;
  /** Whom the server takes you for, and what it allows you. */
  readonly viewer: Viewer;
  /** One record of the kind Work, by slug or global id; null when there is none that you may see. */
  readonly work: Maybe<Work>;
  /** Records of the kind Work. Ordered by slug unless asked otherwise; ties by slug. */
  readonly works: WorkConnection;
};


/** The reads. */
export type QueryBottlenecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  first?: Scalars['Int']['input'];
  value?: QuestionValue;
  weights?: BottleneckWeights;
};


/** The reads. */
export type QueryCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CapabilityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<CapabilityOrder>;
};


/** The reads. */
export type QueryCapabilityArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The reads. */
export type QueryDependenciesArgs = {
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  depth?: Scalars['Int']['input'];
  direction?: DependencyDirection;
  kinds?: ReadonlyArray<DependencyKind>;
  limit?: Scalars['Int']['input'];
  question: Scalars['ID']['input'];
};


/** The reads. */
export type QueryEffortArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EffortFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<EffortOrder>;
};


/** The reads. */
export type QueryEstimateArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<EstimateOrder>;
};


/** The reads. */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<FindingOrder>;
};


/** The reads. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  severities?: InputMaybe<ReadonlyArray<GapSeverity>>;
};


/** The reads. */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<IndicatorOrder>;
};


/** The reads. */
export type QueryLabArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LabFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<LabOrder>;
};


/** The reads. */
export type QueryMethodArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryMethodGroupArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryMethodGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MethodGroupFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<MethodGroupOrder>;
};


/** The reads. */
export type QueryMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MethodFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<MethodOrder>;
};


/** The reads. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<PersonOrder>;
};


/** The reads. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryPrerequisiteGroupArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryPrerequisiteGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrerequisiteGroupFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<PrerequisiteGroupOrder>;
};


/** The reads. */
export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<QuestionOrder>;
};


/** The reads. */
export type QueryReadyQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Revision']['input']>;
  first?: Scalars['Int']['input'];
};


/** The reads. */
export type QueryRubricArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryRubricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RubricFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RubricOrder>;
};


/** The reads. */
export type QuerySystemArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<SystemOrder>;
};


/** The reads. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<TopicOrder>;
};


/** The reads. */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<WorkOrder>;
};

/** Something the field wants to know. */
export type Question = Node & Record & {
  readonly __typename?: 'Question';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** Candidate answers. */
  readonly claims: QuestionClaimsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Who works on it. */
  readonly efforts: QuestionEffortsConnection;
  /** What was estimated about it: importance, neglectedness, tractability and more. */
  readonly estimates: QuestionEstimatesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Soft prerequisites: their answers would help. */
  readonly informedBy: QuestionInformedByConnection;
  /** Findings that inform it without speaking for or against one of its claims. */
  readonly informedByFindings: QuestionInformedByFindingsConnection;
  /** The questions that this one's answer would help. */
  readonly informsQuestions: QuestionInformsQuestionsConnection;
  /** Labs that name it as an interest; this does not say that they work on it. */
  readonly interestedLabs: QuestionInterestedLabsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: Lifecycle;
  /** The any-of groups in which this question is one of the ways. */
  readonly memberOfGroups: QuestionMemberOfGroupsConnection;
  /** Editorial shortlists of methods for it. */
  readonly methodGroups: QuestionMethodGroupsConnection;
  /** Methods that could find an answer. */
  readonly methods: QuestionMethodsConnection;
  /** The questions of which this one is a part. */
  readonly partOf: QuestionPartOfConnection;
  /** The parts of this question. */
  readonly parts: QuestionPartsConnection;
  /** Any-of prerequisites: of each group at least one member must be settled. */
  readonly prerequisiteGroups: QuestionPrerequisiteGroupsConnection;
  /** What sort of work it asks for. */
  readonly questionKind: Maybe<QuestionKind>;
  /** Whether work on it can begin, and why or why not. */
  readonly readiness: Readiness;
  /** Special cases of this question. */
  readonly refinedBy: QuestionRefinedByConnection;
  /** The wider questions of which this one is a special case. */
  readonly refines: QuestionRefinesConnection;
  /** The questions that cannot be settled while this one is open. */
  readonly requiredBy: QuestionRequiredByConnection;
  /** Hard prerequisites: this question cannot be settled while one of them is open. */
  readonly requires: QuestionRequiresConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** The works from which the question was taken. */
  readonly sourceWorks: QuestionSourceWorksConnection;
  /** Where it stands, as stated by people; what the graph implies is `readiness`. */
  readonly status: QuestionStatus;
  /** Why it has that status. */
  readonly statusRationale: Maybe<Scalars['String']['output']>;
  /** All languages of `statusRationale`, in the order of their tags. */
  readonly statusRationaleTranslations: ReadonlyArray<LocalisedText>;
  /** What is asked, why it matters and what would count as an answer. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** All languages of `text`, in the order of their tags. */
  readonly textTranslations: ReadonlyArray<LocalisedText>;
  /** The question in one line. */
  readonly title: Scalars['String']['output'];
  /** All languages of `title`, in the order of their tags. */
  readonly titleTranslations: ReadonlyArray<LocalisedText>;
  /** What it is about; the primary topic is its field. */
  readonly topics: QuestionTopicsConnection;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Whether it is clear enough to be answered at all. Absent: nobody judged it. */
  readonly wellPosed: Maybe<Scalars['Boolean']['output']>;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** Something the field wants to know. */
export type QuestionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionEffortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionInformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionInformedByFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionInformsQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionInterestedLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type QuestionMemberOfGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionMethodGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionPrerequisiteGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionRefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionRefinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionSourceWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something the field wants to know. */
export type QuestionStatusRationaleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type QuestionTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type QuestionTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something the field wants to know. */
export type QuestionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list (Relay connection). */
export type QuestionClaimsConnection = {
  readonly __typename?: 'QuestionClaimsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionClaimsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The claim is a candidate answer to the question. */
export type QuestionClaimsEdge = Edge & {
  readonly __typename?: 'QuestionClaimsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Claim;
  /** Yes or no, for questions that ask for it. Absent: the claim covers a part, or is no yes or no. */
  readonly polarity: Maybe<Polarity>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionConnection = {
  readonly __typename?: 'QuestionConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Question at its place in the list. */
export type QuestionEdge = {
  readonly __typename?: 'QuestionEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Question;
};

/** A page of a list (Relay connection). */
export type QuestionEffortsConnection = {
  readonly __typename?: 'QuestionEffortsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionEffortsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Effort>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The effort pursues the question. */
export type QuestionEffortsEdge = Edge & {
  readonly __typename?: 'QuestionEffortsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Effort;
  /** Which part of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionEstimatesConnection = {
  readonly __typename?: 'QuestionEstimatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionEstimatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Estimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The estimate is about the record. */
export type QuestionEstimatesEdge = Edge & {
  readonly __typename?: 'QuestionEstimatesEdge';
  /** Which aspect of it. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Estimate;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Conditions on records of the kind Question; all given ones must hold. */
export type QuestionFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `questionKind`. */
  readonly questionKind?: InputMaybe<ReadonlyArray<QuestionKind>>;
  /** Any of these values of `status`. */
  readonly status?: InputMaybe<ReadonlyArray<QuestionStatus>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
  /** This value of `wellPosed`; records without the value never fit. */
  readonly wellPosed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list (Relay connection). */
export type QuestionInformedByConnection = {
  readonly __typename?: 'QuestionInformedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionInformedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A soft prerequisite: the target's answer would help with the source. */
export type QuestionInformedByEdge = Edge & {
  readonly __typename?: 'QuestionInformedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How much it would help. */
  readonly strength: Maybe<Strength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionInformedByFindingsConnection = {
  readonly __typename?: 'QuestionInformedByFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionInformedByFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding informs the question; it never counts for or against a claim. */
export type QuestionInformedByFindingsEdge = Edge & {
  readonly __typename?: 'QuestionInformedByFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** Why it was read this way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How strongly. */
  readonly strength: Maybe<Strength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionInformsQuestionsConnection = {
  readonly __typename?: 'QuestionInformsQuestionsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionInformsQuestionsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A soft prerequisite: the target's answer would help with the source. */
export type QuestionInformsQuestionsEdge = Edge & {
  readonly __typename?: 'QuestionInformsQuestionsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How much it would help. */
  readonly strength: Maybe<Strength>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionInterestedLabsConnection = {
  readonly __typename?: 'QuestionInterestedLabsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionInterestedLabsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab names the question or topic as an interest. Never a record of work. */
export type QuestionInterestedLabsEdge = Edge & {
  readonly __typename?: 'QuestionInterestedLabsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Lab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** What sort of work a question asks for. */
export type QuestionKind =
  /** Much else depends on the answer. */
  | 'CRITICAL'
  /** Asks what to do, decide or oblige. */
  | 'GOVERNANCE'
  /** Asks for a way to find things out. */
  | 'METHODOLOGICAL'
  /** Asks for a result. */
  | 'RESEARCH';

/** A page of a list (Relay connection). */
export type QuestionMemberOfGroupsConnection = {
  readonly __typename?: 'QuestionMemberOfGroupsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionMemberOfGroupsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<PrerequisiteGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is one of the ways of the group. */
export type QuestionMemberOfGroupsEdge = Edge & {
  readonly __typename?: 'QuestionMemberOfGroupsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: PrerequisiteGroup;
  /** Place in the list as the editors wrote it, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionMethodGroupsConnection = {
  readonly __typename?: 'QuestionMethodGroupsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionMethodGroupsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<MethodGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question has this shortlist of methods. */
export type QuestionMethodGroupsEdge = Edge & {
  readonly __typename?: 'QuestionMethodGroupsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: MethodGroup;
  /** Place among the shortlists of the question, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionMethodsConnection = {
  readonly __typename?: 'QuestionMethodsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionMethodsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Method>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The method could help to answer the question. */
export type QuestionMethodsEdge = Edge & {
  readonly __typename?: 'QuestionMethodsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Method;
  /** What it would contribute. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Question. */
export type QuestionOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: QuestionOrderField;
};

/** What records of the kind Question can be ordered by. */
export type QuestionOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type QuestionPartOfConnection = {
  readonly __typename?: 'QuestionPartOfConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionPartOfEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source is a part of the target. No prerequisite; it counts as progress. */
export type QuestionPartOfEdge = Edge & {
  readonly __typename?: 'QuestionPartOfEdge';
  /** Which part it is. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionPartsConnection = {
  readonly __typename?: 'QuestionPartsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionPartsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source is a part of the target. No prerequisite; it counts as progress. */
export type QuestionPartsEdge = Edge & {
  readonly __typename?: 'QuestionPartsEdge';
  /** Which part it is. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionPrerequisiteGroupsConnection = {
  readonly __typename?: 'QuestionPrerequisiteGroupsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionPrerequisiteGroupsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<PrerequisiteGroup>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question needs one member of the group. */
export type QuestionPrerequisiteGroupsEdge = Edge & {
  readonly __typename?: 'QuestionPrerequisiteGroupsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: PrerequisiteGroup;
  /** Place among the groups of the question, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionRefinedByConnection = {
  readonly __typename?: 'QuestionRefinedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionRefinedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source is a special case of the target. No prerequisite; it counts as progress. */
export type QuestionRefinedByEdge = Edge & {
  readonly __typename?: 'QuestionRefinedByEdge';
  /** In what respect it is narrower. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionRefinesConnection = {
  readonly __typename?: 'QuestionRefinesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionRefinesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The source is a special case of the target. No prerequisite; it counts as progress. */
export type QuestionRefinesEdge = Edge & {
  readonly __typename?: 'QuestionRefinesEdge';
  /** In what respect it is narrower. */
  readonly aspect: Maybe<Scalars['String']['output']>;
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type QuestionRequiredByConnection = {
  readonly __typename?: 'QuestionRequiredByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionRequiredByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hard prerequisite: the source cannot be settled while the target is open. */
export type QuestionRequiredByEdge = Edge & {
  readonly __typename?: 'QuestionRequiredByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
  /** How the prerequisite was worded: that the other must be settled, or that it stands in the way. */
  readonly wording: Maybe<PrerequisiteWording>;
};

/** A page of a list (Relay connection). */
export type QuestionRequiresConnection = {
  readonly __typename?: 'QuestionRequiresConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionRequiresEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hard prerequisite: the source cannot be settled while the target is open. */
export type QuestionRequiresEdge = Edge & {
  readonly __typename?: 'QuestionRequiresEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
  /** How the prerequisite was worded: that the other must be settled, or that it stands in the way. */
  readonly wording: Maybe<PrerequisiteWording>;
};

/** A page of a list (Relay connection). */
export type QuestionSourceWorksConnection = {
  readonly __typename?: 'QuestionSourceWorksConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionSourceWorksEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Work>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The record was taken from the work, or is described by it. */
export type QuestionSourceWorksEdge = Edge & {
  readonly __typename?: 'QuestionSourceWorksEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Work;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** The address that was read, where it is not the work's own. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Where a question stands, as somebody stated it. The first three count as open. */
export type QuestionStatus =
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
export type QuestionTopicsConnection = {
  readonly __typename?: 'QuestionTopicsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<QuestionTopicsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is filed under the topic. */
export type QuestionTopicsEdge = Edge & {
  readonly __typename?: 'QuestionTopicsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Topic;
  /** True for the field of the question: the topic under which it is counted. */
  readonly primary: Maybe<Scalars['Boolean']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** What a question is worth when values are added up. */
export type QuestionValue =
  /** Stated importance divided by 10; 0.5 where nobody stated it. */
  | 'IMPORTANCE'
  /** Every question counts 1. */
  | 'UNIFORM';

/** Whether work on a question can begin, and why or why not. */
export type Readiness = {
  readonly __typename?: 'Readiness';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The rules that led to the state. */
  readonly because: ReadonlyArray<Reason>;
  /** Why a blocked question is blocked; null for others. */
  readonly cause: Maybe<BlockedCause>;
  /** The knot of a deadlocked question; null for others. */
  readonly deadlock: Maybe<Deadlock>;
  /** Whether a method that addresses it can be used now. */
  readonly hasUsableMethod: Judgement;
  /** For a settled question: open prerequisites, which make its status inconsistent. */
  readonly inconsistentWith: ReadonlyArray<Question>;
  /** How many things stand in the way. */
  readonly parts: ReadinessParts;
  /** Parts and special cases of it that are settled. */
  readonly settledParts: ReadonlyArray<Question>;
  /** The status that people stated. */
  readonly statedStatus: QuestionStatus;
  /** Set when `unmet` was cut. */
  readonly truncated: Maybe<Truncation>;
  /** What stands in the way: direct ones first, then inherited ones; by id within each. At most 200. */
  readonly unmet: ReadonlyArray<UnmetPrerequisite>;
  /** Any-of groups of the question itself without a settled member. */
  readonly unmetGroups: ReadonlyArray<UnmetGroup>;
  /** The state that the graph implies. */
  readonly value: ReadinessState;
  /** Whether it is clear enough to be answered, as stated. */
  readonly wellPosed: Judgement;
};

/** How many things stand in the way. */
export type ReadinessParts = {
  readonly __typename?: 'ReadinessParts';
  /** Open hard prerequisites of the question itself. */
  readonly directUnmet: Scalars['Int']['output'];
  /** Further open questions beneath those. */
  readonly inheritedUnmet: Scalars['Int']['output'];
  /** Any-of groups of the question itself without a settled member. */
  readonly unmetGroups: Scalars['Int']['output'];
};

/** What the graph implies for a question, beside the status that people stated. */
export type ReadinessState =
  /** Open, and something it needs is open. */
  | 'BLOCKED'
  /** Open, and waits for itself through a cycle: no order of work can settle it. */
  | 'DEADLOCKED'
  /** Open, and everything it needs is settled: work can begin. */
  | 'READY'
  /** Stated as answered, dissolved or withdrawn. */
  | 'SETTLED';

/** A page of questions on which work can begin. */
export type ReadyQuestionConnection = {
  readonly __typename?: 'ReadyQuestionConnection';
  /** The revision for which this holds. */
  readonly asOf: Scalars['Revision']['output'];
  /** The items of the page, each with what it would open. */
  readonly edges: ReadonlyArray<ReadyQuestionEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A ready question at its place in the list. */
export type ReadyQuestionEdge = {
  readonly __typename?: 'ReadyQuestionEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** How many open questions cannot be settled without it. */
  readonly necessaryForCount: Scalars['Int']['output'];
  /** The question. */
  readonly node: Question;
  /** How many blocked questions become ready at once when it is settled. */
  readonly unblocksCount: Scalars['Int']['output'];
};

/** Why an answer is what it is: a rule and the records on which it holds. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The records it rests on, in the order of the sentence. */
  readonly records: ReadonlyArray<Record>;
  /** Name of the rule, stable across versions. */
  readonly rule: Scalars['String']['output'];
  /** The rule applied to these records, as a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What every record has, whatever its kind. */
export type Record = {
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** What every record has, whatever its kind. */
export type RecordLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A scale on which records are estimated, such as importance. */
export type Rubric = Node & Record & {
  readonly __typename?: 'Rubric';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What a low and a high value mean. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** All languages of `description`, in the order of their tags. */
  readonly descriptionTranslations: ReadonlyArray<LocalisedText>;
  /** Estimates on this scale. */
  readonly estimates: RubricEstimatesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  readonly lifecycle: Lifecycle;
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
  readonly titleTranslations: ReadonlyArray<LocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A scale on which records are estimated, such as importance. */
export type RubricDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A scale on which records are estimated, such as importance. */
export type RubricEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A scale on which records are estimated, such as importance. */
export type RubricLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A scale on which records are estimated, such as importance. */
export type RubricTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type RubricConnection = {
  readonly __typename?: 'RubricConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<RubricEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Rubric>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Rubric at its place in the list. */
export type RubricEdge = {
  readonly __typename?: 'RubricEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Rubric;
};

/** A page of a list (Relay connection). */
export type RubricEstimatesConnection = {
  readonly __typename?: 'RubricEstimatesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<RubricEstimatesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Estimate>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The estimate is on the scale. */
export type RubricEstimatesEdge = Edge & {
  readonly __typename?: 'RubricEstimatesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Estimate;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Version of the rubric that was used. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Conditions on records of the kind Rubric; all given ones must hold. */
export type RubricFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** An order of records of the kind Rubric. */
export type RubricOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RubricOrderField;
};

/** What records of the kind Rubric can be ordered by. */
export type RubricOrderField =
  /** By `maximum`. */
  | 'MAXIMUM'
  /** By `minimum`. */
  | 'MINIMUM'
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** What sort of scale an indicator has (levels of measurement after Stevens 1946). */
export type ScaleKind =
  /** Present or absent. */
  | 'BINARY'
  /** Differences have a meaning; zero is a convention. */
  | 'INTERVAL'
  /** Only the order has a meaning. */
  | 'ORDINAL'
  /** Differences and ratios have a meaning; zero is none of it. */
  | 'RATIO';

/** One part of a score. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** Weight times normalised; 0 when unknown. */
  readonly contribution: Scalars['Float']['output'];
  /** What it counts, with its unit. */
  readonly description: Scalars['String']['output'];
  /** Name of the part, as in the weights. */
  readonly name: Scalars['String']['output'];
  /** The raw part divided by the largest one among all questions, from 0 to 1; null like `raw`. */
  readonly normalised: Maybe<Scalars['Float']['output']>;
  /** The part as it was counted; null when the graph does not tell. */
  readonly raw: Maybe<Scalars['Float']['output']>;
  /** Its weight. */
  readonly weight: Scalars['Float']['output'];
};

/** How much something weighs, in words. */
export type Strength =
  /** Noticeably. */
  | 'MODERATE'
  /** Much. */
  | 'STRONG'
  /** Little. */
  | 'WEAK';

/** A model or deployment under study. */
export type System = Node & Record & {
  readonly __typename?: 'System';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Who developed it. */
  readonly developedBy: SystemDevelopedByConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Findings about it. */
  readonly findings: SystemFindingsConnection;
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
  readonly lifecycle: Lifecycle;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** What sort of thing it is. */
  readonly systemKind: Maybe<SystemKind>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A model or deployment under study. */
export type SystemDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A model or deployment under study. */
export type SystemFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A model or deployment under study. */
export type SystemLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type SystemConnection = {
  readonly __typename?: 'SystemConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SystemEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<System>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of a list (Relay connection). */
export type SystemDevelopedByConnection = {
  readonly __typename?: 'SystemDevelopedByConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SystemDevelopedByEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab developed the system. */
export type SystemDevelopedByEdge = Edge & {
  readonly __typename?: 'SystemDevelopedByEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Lab;
  /** What is known of the development. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A record of the kind System at its place in the list. */
export type SystemEdge = {
  readonly __typename?: 'SystemEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: System;
};

/** Conditions on records of the kind System; all given ones must hold. */
export type SystemFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `systemKind`. */
  readonly systemKind?: InputMaybe<ReadonlyArray<SystemKind>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type SystemFindingsConnection = {
  readonly __typename?: 'SystemFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<SystemFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The finding is about the system. */
export type SystemFindingsEdge = Edge & {
  readonly __typename?: 'SystemFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** Version or configuration studied. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** What sort of thing a system under study is. */
export type SystemKind =
  /** A model with tools and a loop around it. */
  | 'AGENT_SCAFFOLD'
  /** One trained model. */
  | 'MODEL'
  /** Several models of one name. */
  | 'MODEL_FAMILY'
  /** Made small on purpose, to study one thing. */
  | 'TOY_MODEL';

/** An order of records of the kind System. */
export type SystemOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SystemOrderField;
};

/** What records of the kind System can be ordered by. */
export type SystemOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A concept under which questions are filed (SKOS). */
export type Topic = Node & Record & {
  readonly __typename?: 'Topic';
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** More general topics. */
  readonly broader: TopicBroaderConnection;
  /** Topics of other schemes that mean nearly the same. */
  readonly closeMatches: TopicCloseMatchesConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** What falls under it. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** All languages of `definition`, in the order of their tags. */
  readonly definitionTranslations: ReadonlyArray<LocalisedText>;
  /** Topics of other schemes that mean the same. */
  readonly exactMatches: TopicExactMatchesConnection;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Global id: kind and slug, for example `question/self-report-reliability`. */
  readonly id: Scalars['ID']['output'];
  /** Name of the scheme to which it belongs. */
  readonly inScheme: Maybe<Scalars['String']['output']>;
  /** Labs that name it as an interest. */
  readonly interestedLabs: TopicInterestedLabsConnection;
  /** Where the record can be fetched as linked data. */
  readonly iri: Scalars['String']['output'];
  /** The text that names the record in lists. */
  readonly label: Scalars['String']['output'];
  /** Language of the record's texts, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the record is in force, retracted or superseded. */
  readonly lifecycle: Lifecycle;
  /** More special topics. */
  readonly narrower: TopicNarrowerConnection;
  /** Preferred name. */
  readonly prefLabel: Scalars['String']['output'];
  /** All languages of `prefLabel`, in the order of their tags. */
  readonly prefLabelTranslations: ReadonlyArray<LocalisedText>;
  /** Questions filed under it. */
  readonly questions: TopicQuestionsConnection;
  /** Associated topics. */
  readonly related: TopicRelatedConnection;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Title of the scheme; stated on its top concepts. */
  readonly schemeTitle: Maybe<Scalars['String']['output']>;
  /** All languages of `schemeTitle`, in the order of their tags. */
  readonly schemeTitleTranslations: ReadonlyArray<LocalisedText>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** True for the roots of the scheme: the fields. */
  readonly topConcept: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A concept under which questions are filed (SKOS). */
export type TopicBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A concept under which questions are filed (SKOS). */
export type TopicCloseMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A concept under which questions are filed (SKOS). */
export type TopicDefinitionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A concept under which questions are filed (SKOS). */
export type TopicExactMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A concept under which questions are filed (SKOS). */
export type TopicInterestedLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A concept under which questions are filed (SKOS). */
export type TopicLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A concept under which questions are filed (SKOS). */
export type TopicNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A concept under which questions are filed (SKOS). */
export type TopicPrefLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A concept under which questions are filed (SKOS). */
export type TopicQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A concept under which questions are filed (SKOS). */
export type TopicRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A concept under which questions are filed (SKOS). */
export type TopicSchemeTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type TopicBroaderConnection = {
  readonly __typename?: 'TopicBroaderConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicBroaderEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The target is more general (SKOS). */
export type TopicBroaderEdge = Edge & {
  readonly __typename?: 'TopicBroaderEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Topic;
  /** Why it is filed there. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type TopicCloseMatchesConnection = {
  readonly __typename?: 'TopicCloseMatchesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicCloseMatchesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two topics mean nearly the same (SKOS). */
export type TopicCloseMatchesEdge = Edge & {
  readonly __typename?: 'TopicCloseMatchesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Topic;
  /** How the match was found (SSSOM's mapping justification). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Topic at its place in the list. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Topic;
};

/** A page of a list (Relay connection). */
export type TopicExactMatchesConnection = {
  readonly __typename?: 'TopicExactMatchesConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicExactMatchesEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two topics mean the same (SKOS). */
export type TopicExactMatchesEdge = Edge & {
  readonly __typename?: 'TopicExactMatchesEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Topic;
  /** How the match was found (SSSOM's mapping justification). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Conditions on records of the kind Topic; all given ones must hold. */
export type TopicFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** This value of `topConcept`; records without the value never fit. */
  readonly topConcept?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

/** A page of a list (Relay connection). */
export type TopicInterestedLabsConnection = {
  readonly __typename?: 'TopicInterestedLabsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicInterestedLabsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The lab names the question or topic as an interest. Never a record of work. */
export type TopicInterestedLabsEdge = Edge & {
  readonly __typename?: 'TopicInterestedLabsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Lab;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type TopicNarrowerConnection = {
  readonly __typename?: 'TopicNarrowerConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicNarrowerEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The target is more general (SKOS). */
export type TopicNarrowerEdge = Edge & {
  readonly __typename?: 'TopicNarrowerEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Topic;
  /** Why it is filed there. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Topic. */
export type TopicOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: TopicOrderField;
};

/** What records of the kind Topic can be ordered by. */
export type TopicOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG';

/** A page of a list (Relay connection). */
export type TopicQuestionsConnection = {
  readonly __typename?: 'TopicQuestionsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicQuestionsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The question is filed under the topic. */
export type TopicQuestionsEdge = Edge & {
  readonly __typename?: 'TopicQuestionsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Question;
  /** True for the field of the question: the topic under which it is counted. */
  readonly primary: Maybe<Scalars['Boolean']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type TopicRelatedConnection = {
  readonly __typename?: 'TopicRelatedConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<TopicRelatedEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The two topics are associated (SKOS). */
export type TopicRelatedEdge = Edge & {
  readonly __typename?: 'TopicRelatedEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Topic;
  /** In what way. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** Tells that a part of an answer was left out, and why. */
export type Truncation = {
  readonly __typename?: 'Truncation';
  /** The bound that was reached, as a sentence. */
  readonly reason: Scalars['String']['output'];
  /** How many were kept. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** An any-of group none of whose members is settled. */
export type UnmetGroup = {
  readonly __typename?: 'UnmetGroup';
  /** The group. */
  readonly group: PrerequisiteGroup;
  /** Its members, one of which would do. */
  readonly members: ReadonlyArray<Question>;
};

/** An open question that stands in the way. */
export type UnmetPrerequisite = {
  readonly __typename?: 'UnmetPrerequisite';
  /** False when it is a prerequisite of the question itself, true when of something beneath. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The open question. */
  readonly question: Question;
  /** What the graph implies for it. */
  readonly readiness: ReadinessState;
};

/** The weights that were used. */
export type UsedBottleneckWeights = {
  readonly __typename?: 'UsedBottleneckWeights';
  /** Weight of concentration. */
  readonly concentration: Scalars['Float']['output'];
  /** Weight of necessity. */
  readonly necessity: Scalars['Float']['output'];
  /** Weight of soft reach. */
  readonly softReach: Scalars['Float']['output'];
};

/** How far something recorded was checked against its source. */
export type Verification =
  /** Read in somebody else's account of the source. */
  | 'SECONDARY_SOURCE'
  /** Written from memory or general knowledge; expect errors. */
  | 'UNVERIFIED'
  /** Checked against the source itself or its abstract. */
  | 'VERIFIED';

/** Whom the server takes you for. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** True while you have not signed in. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** The most items that one page may hold. */
  readonly maximumPageSize: Scalars['Int']['output'];
  /** The newest revision that this server knows, as you see it. */
  readonly revision: Scalars['Revision']['output'];
};

/** Who may see a record or an edge. */
export type Visibility =
  /** Members of the lab that recorded it. */
  | 'LAB'
  /** Members of the instances that exchange data. */
  | 'NETWORK'
  /** Everybody, without signing in. */
  | 'PUBLIC';

/** A publication, data set or program. */
export type Work = Node & Record & {
  readonly __typename?: 'Work';
  /** Identifier in arXiv, for example `2308.08708`. */
  readonly arxiv: Maybe<Scalars['String']['output']>;
  /** Whose judgement the record is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
  /** Authors as printed, in order. */
  readonly authorNames: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True when the list of authors was checked to be whole. */
  readonly authorNamesComplete: Maybe<Scalars['Boolean']['output']>;
  /** True when the list was cut after its first names. */
  readonly authorNamesTruncated: Maybe<Scalars['Boolean']['output']>;
  /** How far the list of authors was checked. */
  readonly authorNamesVerification: Maybe<Verification>;
  /** Authors who have a record here. */
  readonly authors: WorkAuthorsConnection;
  /** When the record was first written here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who wrote it first: a person, a lab or a program. */
  readonly createdBy: Scalars['String']['output'];
  /** Digital Object Identifier, for example `10.1016/j.tics.2025.10.011`. */
  readonly doi: Maybe<Scalars['String']['output']>;
  /** All external identifiers with their addresses, in the order of their schemes. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Findings that it reports. */
  readonly findings: WorkFindingsConnection;
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
  readonly lifecycle: Lifecycle;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Where identifier and work were seen together. */
  readonly seenAt: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Readable id, unique within the kind, never changed. */
  readonly slug: Scalars['String']['output'];
  /** Title as published. See `verification` for how far it was checked. */
  readonly title: Scalars['String']['output'];
  /** All languages of `title`, in the order of their tags. */
  readonly titleTranslations: ReadonlyArray<LocalisedText>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How far its content was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, where, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the record. */
  readonly visibility: Visibility;
  /** Entity in Wikidata, for example `Q2539`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
  /** What sort of work it is. */
  readonly workType: Maybe<WorkType>;
  /** Year of first publication or posting. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** A publication, data set or program. */
export type WorkAuthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A publication, data set or program. */
export type WorkFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A publication, data set or program. */
export type WorkLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A publication, data set or program. */
export type WorkTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list (Relay connection). */
export type WorkAuthorsConnection = {
  readonly __typename?: 'WorkAuthorsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<WorkAuthorsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The person is an author of the work. */
export type WorkAuthorsEdge = Edge & {
  readonly __typename?: 'WorkAuthorsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Person;
  /** Place among the authors, from 1. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Roles in the sense of CRediT, by their slugs, for example `conceptualization`. */
  readonly roles: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** A page of a list (Relay connection). */
export type WorkConnection = {
  readonly __typename?: 'WorkConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<WorkEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Work>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of the kind Work at its place in the list. */
export type WorkEdge = {
  readonly __typename?: 'WorkEdge';
  /** Where the item stands; hand it back as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Work;
};

/** Conditions on records of the kind Work; all given ones must hold. */
export type WorkFilter = {
  /** Any of these values of `assessedBy`. */
  readonly assessedBy?: InputMaybe<ReadonlyArray<Assessor>>;
  /** This value of `authorNamesComplete`; records without the value never fit. */
  readonly authorNamesComplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** This value of `authorNamesTruncated`; records without the value never fit. */
  readonly authorNamesTruncated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these values of `authorNamesVerification`. */
  readonly authorNamesVerification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `lifecycle`. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Any of these values of `verification`. */
  readonly verification?: InputMaybe<ReadonlyArray<Verification>>;
  /** Any of these values of `visibility`. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
  /** Any of these values of `workType`. */
  readonly workType?: InputMaybe<ReadonlyArray<WorkType>>;
};

/** A page of a list (Relay connection). */
export type WorkFindingsConnection = {
  readonly __typename?: 'WorkFindingsConnection';
  /** The items of the page, each with its place and, for a relation, with the edge's properties. */
  readonly edges: ReadonlyArray<WorkFindingsEdge>;
  /** The records of the page, without the edges. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The work reports the finding. */
export type WorkFindingsEdge = Edge & {
  readonly __typename?: 'WorkFindingsEdge';
  /** Whose judgement the edge is. Absent: not a judgement, or nobody said. */
  readonly assessedBy: Maybe<Assessor>;
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
  readonly node: Finding;
  /** Why the edge was drawn. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** The revision in which it was last changed. */
  readonly revision: Scalars['Revision']['output'];
  /** Global ids of the records that the edge rests on. */
  readonly sources: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedBy: Scalars['String']['output'];
  /** How far it was checked. Absent: nobody said. */
  readonly verification: Maybe<Verification>;
  /** What exactly was checked, and what was not. */
  readonly verificationNote: Maybe<Scalars['String']['output']>;
  /** Who may see the edge; it is hidden also when one of its ends is. */
  readonly visibility: Visibility;
};

/** An order of records of the kind Work. */
export type WorkOrder = {
  /** Up or down. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: WorkOrderField;
};

/** What records of the kind Work can be ordered by. */
export type WorkOrderField =
  /** By slug, as a dictionary does. */
  | 'SLUG'
  /** By `year`. */
  | 'YEAR';

/** What sort of work was published. */
export type WorkType =
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
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Edge:
    | ( Omit<CapabilityHeldByEdge, 'node'> & { node: _RefType['Record'] } )
    | ( Omit<CapabilityNeededByEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<CapabilityOfferedByEdge, 'node'> & { node: _RefType['Lab'] } )
    | ( Omit<CapabilitySoughtByEdge, 'node'> & { node: _RefType['Lab'] } )
    | ( Omit<ClaimAnswersEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<ClaimBearingsEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<EffortPursuesEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<EffortRunByEdge, 'node'> & { node: _RefType['Record'] } )
    | ( Omit<EffortUsesEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<EstimateAssessorsEdge, 'node'> & { node: _RefType['Record'] } )
    | ( Omit<EstimateEstimatesEdge, 'node'> & { node: _RefType['Record'] } )
    | ( Omit<FindingBearsOnEdge, 'node'> & { node: _RefType['Claim'] } )
    | ( Omit<FindingInTensionWithEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<FindingInformsEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<FindingMethodsEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<FindingProducedByEdge, 'node'> & { node: _RefType['Lab'] } )
    | ( Omit<FindingReplicatedByEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<FindingReplicatesEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<FindingReportedInEdge, 'node'> & { node: _RefType['Work'] } )
    | ( Omit<FindingSystemsEdge, 'node'> & { node: _RefType['System'] } )
    | ( Omit<IndicatorMeasuredByEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<IndicatorSourceWorksEdge, 'node'> & { node: _RefType['Work'] } )
    | ( Omit<LabCapabilitiesEdge, 'node'> & { node: _RefType['Capability'] } )
    | ( Omit<LabEffortsEdge, 'node'> & { node: _RefType['Effort'] } )
    | ( Omit<LabFindingsEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<LabInterestsEdge, 'node'> & { node: _RefType['Record'] } )
    | ( Omit<LabMembersEdge, 'node'> & { node: _RefType['Person'] } )
    | ( Omit<LabOffersEdge, 'node'> & { node: _RefType['Capability'] } )
    | ( Omit<LabSeeksEdge, 'node'> & { node: _RefType['Capability'] } )
    | ( Omit<LabSystemsEdge, 'node'> & { node: _RefType['System'] } )
    | ( Omit<MethodAddressesEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<MethodComplementsEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<MethodEffortsEdge, 'node'> & { node: _RefType['Effort'] } )
    | ( Omit<MethodFindingsEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<MethodGroupMembersEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<MethodMeasuresEdge, 'node'> & { node: _RefType['Indicator'] } )
    | ( Omit<MethodNeedsEdge, 'node'> & { node: _RefType['Capability'] } )
    | ( Omit<MethodReplacedByEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<MethodReplacesEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<MethodSourceWorksEdge, 'node'> & { node: _RefType['Work'] } )
    | ( Omit<MethodVariantOfEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<MethodVariantsEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<PersonCapabilitiesEdge, 'node'> & { node: _RefType['Capability'] } )
    | ( Omit<PersonEffortsEdge, 'node'> & { node: _RefType['Effort'] } )
    | ( Omit<PersonMemberOfEdge, 'node'> & { node: _RefType['Lab'] } )
    | ( Omit<PersonWorksEdge, 'node'> & { node: _RefType['Work'] } )
    | ( Omit<PrerequisiteGroupMembersEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionClaimsEdge, 'node'> & { node: _RefType['Claim'] } )
    | ( Omit<QuestionEffortsEdge, 'node'> & { node: _RefType['Effort'] } )
    | ( Omit<QuestionEstimatesEdge, 'node'> & { node: _RefType['Estimate'] } )
    | ( Omit<QuestionInformedByEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionInformedByFindingsEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<QuestionInformsQuestionsEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionInterestedLabsEdge, 'node'> & { node: _RefType['Lab'] } )
    | ( Omit<QuestionMemberOfGroupsEdge, 'node'> & { node: _RefType['PrerequisiteGroup'] } )
    | ( Omit<QuestionMethodGroupsEdge, 'node'> & { node: _RefType['MethodGroup'] } )
    | ( Omit<QuestionMethodsEdge, 'node'> & { node: _RefType['Method'] } )
    | ( Omit<QuestionPartOfEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionPartsEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionPrerequisiteGroupsEdge, 'node'> & { node: _RefType['PrerequisiteGroup'] } )
    | ( Omit<QuestionRefinedByEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionRefinesEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionRequiredByEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionRequiresEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<QuestionSourceWorksEdge, 'node'> & { node: _RefType['Work'] } )
    | ( Omit<QuestionTopicsEdge, 'node'> & { node: _RefType['Topic'] } )
    | ( Omit<RubricEstimatesEdge, 'node'> & { node: _RefType['Estimate'] } )
    | ( Omit<SystemDevelopedByEdge, 'node'> & { node: _RefType['Lab'] } )
    | ( Omit<SystemFindingsEdge, 'node'> & { node: _RefType['Finding'] } )
    | ( Omit<TopicBroaderEdge, 'node'> & { node: _RefType['Topic'] } )
    | ( Omit<TopicCloseMatchesEdge, 'node'> & { node: _RefType['Topic'] } )
    | ( Omit<TopicExactMatchesEdge, 'node'> & { node: _RefType['Topic'] } )
    | ( Omit<TopicInterestedLabsEdge, 'node'> & { node: _RefType['Lab'] } )
    | ( Omit<TopicNarrowerEdge, 'node'> & { node: _RefType['Topic'] } )
    | ( Omit<TopicQuestionsEdge, 'node'> & { node: _RefType['Question'] } )
    | ( Omit<TopicRelatedEdge, 'node'> & { node: _RefType['Topic'] } )
    | ( Omit<WorkAuthorsEdge, 'node'> & { node: _RefType['Person'] } )
    | ( Omit<WorkFindingsEdge, 'node'> & { node: _RefType['Finding'] } )
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
export type ResolversTypes = {
  Assessor: Assessor;
  BearingRelation: BearingRelation;
  BlockedCause: BlockedCause;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bottleneck: ResolverTypeWrapper<Omit<Bottleneck, 'because' | 'necessaryFor' | 'question'> & { because: ReadonlyArray<ResolversTypes['Reason']>, necessaryFor: ReadonlyArray<ResolversTypes['Question']>, question: ResolversTypes['Question'] }>;
  BottleneckConnection: ResolverTypeWrapper<Omit<BottleneckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BottleneckEdge']>, nodes: ReadonlyArray<ResolversTypes['Bottleneck']> }>;
  BottleneckEdge: ResolverTypeWrapper<Omit<BottleneckEdge, 'node'> & { node: ResolversTypes['Bottleneck'] }>;
  BottleneckWeights: BottleneckWeights;
  Capability: ResolverTypeWrapper<RecordHandle>;
  CapabilityConnection: ResolverTypeWrapper<Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CapabilityEdge']>, nodes: ReadonlyArray<ResolversTypes['Capability']> }>;
  CapabilityEdge: ResolverTypeWrapper<Omit<CapabilityEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  CapabilityFilter: CapabilityFilter;
  CapabilityHeldByConnection: ResolverTypeWrapper<Omit<CapabilityHeldByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CapabilityHeldByEdge']>, nodes: ReadonlyArray<ResolversTypes['Record']> }>;
  CapabilityHeldByEdge: ResolverTypeWrapper<Omit<CapabilityHeldByEdge, 'node'> & { node: ResolversTypes['Record'] }>;
  CapabilityKind: CapabilityKind;
  CapabilityNeededByConnection: ResolverTypeWrapper<Omit<CapabilityNeededByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CapabilityNeededByEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  CapabilityNeededByEdge: ResolverTypeWrapper<Omit<CapabilityNeededByEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  CapabilityOfferedByConnection: ResolverTypeWrapper<Omit<CapabilityOfferedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CapabilityOfferedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  CapabilityOfferedByEdge: ResolverTypeWrapper<Omit<CapabilityOfferedByEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  CapabilityOrder: CapabilityOrder;
  CapabilityOrderField: CapabilityOrderField;
  CapabilitySoughtByConnection: ResolverTypeWrapper<Omit<CapabilitySoughtByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CapabilitySoughtByEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  CapabilitySoughtByEdge: ResolverTypeWrapper<Omit<CapabilitySoughtByEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  Claim: ResolverTypeWrapper<RecordHandle>;
  ClaimAnswersConnection: ResolverTypeWrapper<Omit<ClaimAnswersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimAnswersEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  ClaimAnswersEdge: ResolverTypeWrapper<Omit<ClaimAnswersEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  ClaimBearingsConnection: ResolverTypeWrapper<Omit<ClaimBearingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimBearingsEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  ClaimBearingsEdge: ResolverTypeWrapper<Omit<ClaimBearingsEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimNature: ClaimNature;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadlock: ResolverTypeWrapper<Omit<Deadlock, 'questions'> & { questions: ReadonlyArray<ResolversTypes['Question']> }>;
  DeadlockKind: DeadlockKind;
  Dependencies: ResolverTypeWrapper<Omit<Dependencies, 'because' | 'cycles' | 'edges' | 'layers' | 'question'> & { because: ReadonlyArray<ResolversTypes['Reason']>, cycles: ReadonlyArray<ResolversTypes['DependencyCycle']>, edges: ReadonlyArray<ResolversTypes['Dependency']>, layers: ReadonlyArray<ResolversTypes['DependencyLayer']>, question: ResolversTypes['Question'] }>;
  Dependency: ResolverTypeWrapper<Omit<Dependency, 'from' | 'group' | 'to'> & { from: ResolversTypes['Question'], group?: Maybe<ResolversTypes['PrerequisiteGroup']>, to: ResolversTypes['Question'] }>;
  DependencyCycle: ResolverTypeWrapper<Omit<DependencyCycle, 'questions'> & { questions: ReadonlyArray<ResolversTypes['Question']> }>;
  DependencyDirection: DependencyDirection;
  DependencyItem: ResolverTypeWrapper<Omit<DependencyItem, 'question'> & { question: ResolversTypes['Question'] }>;
  DependencyKind: DependencyKind;
  DependencyLayer: ResolverTypeWrapper<Omit<DependencyLayer, 'questions'> & { questions: ReadonlyArray<ResolversTypes['DependencyItem']> }>;
  DependencyParts: ResolverTypeWrapper<DependencyParts>;
  Edge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Edge']>;
  Effort: ResolverTypeWrapper<RecordHandle>;
  EffortConnection: ResolverTypeWrapper<Omit<EffortConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EffortEdge']>, nodes: ReadonlyArray<ResolversTypes['Effort']> }>;
  EffortEdge: ResolverTypeWrapper<Omit<EffortEdge, 'node'> & { node: ResolversTypes['Effort'] }>;
  EffortFilter: EffortFilter;
  EffortOrder: EffortOrder;
  EffortOrderField: EffortOrderField;
  EffortPursuesConnection: ResolverTypeWrapper<Omit<EffortPursuesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EffortPursuesEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  EffortPursuesEdge: ResolverTypeWrapper<Omit<EffortPursuesEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  EffortRunByConnection: ResolverTypeWrapper<Omit<EffortRunByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EffortRunByEdge']>, nodes: ReadonlyArray<ResolversTypes['Record']> }>;
  EffortRunByEdge: ResolverTypeWrapper<Omit<EffortRunByEdge, 'node'> & { node: ResolversTypes['Record'] }>;
  EffortState: EffortState;
  EffortUsesConnection: ResolverTypeWrapper<Omit<EffortUsesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EffortUsesEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  EffortUsesEdge: ResolverTypeWrapper<Omit<EffortUsesEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  Estimate: ResolverTypeWrapper<RecordHandle>;
  EstimateAssessorsConnection: ResolverTypeWrapper<Omit<EstimateAssessorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstimateAssessorsEdge']>, nodes: ReadonlyArray<ResolversTypes['Record']> }>;
  EstimateAssessorsEdge: ResolverTypeWrapper<Omit<EstimateAssessorsEdge, 'node'> & { node: ResolversTypes['Record'] }>;
  EstimateConnection: ResolverTypeWrapper<Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstimateEdge']>, nodes: ReadonlyArray<ResolversTypes['Estimate']> }>;
  EstimateEdge: ResolverTypeWrapper<Omit<EstimateEdge, 'node'> & { node: ResolversTypes['Estimate'] }>;
  EstimateEstimatesConnection: ResolverTypeWrapper<Omit<EstimateEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstimateEstimatesEdge']>, nodes: ReadonlyArray<ResolversTypes['Record']> }>;
  EstimateEstimatesEdge: ResolverTypeWrapper<Omit<EstimateEstimatesEdge, 'node'> & { node: ResolversTypes['Record'] }>;
  EstimateFilter: EstimateFilter;
  EstimateOrder: EstimateOrder;
  EstimateOrderField: EstimateOrderField;
  EvidenceClass: EvidenceClass;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Finding: ResolverTypeWrapper<RecordHandle>;
  FindingBearsOnConnection: ResolverTypeWrapper<Omit<FindingBearsOnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingBearsOnEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  FindingBearsOnEdge: ResolverTypeWrapper<Omit<FindingBearsOnEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingInTensionWithConnection: ResolverTypeWrapper<Omit<FindingInTensionWithConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingInTensionWithEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingInTensionWithEdge: ResolverTypeWrapper<Omit<FindingInTensionWithEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingInformsConnection: ResolverTypeWrapper<Omit<FindingInformsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingInformsEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  FindingInformsEdge: ResolverTypeWrapper<Omit<FindingInformsEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  FindingMethodsConnection: ResolverTypeWrapper<Omit<FindingMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingMethodsEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  FindingMethodsEdge: ResolverTypeWrapper<Omit<FindingMethodsEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  FindingProducedByConnection: ResolverTypeWrapper<Omit<FindingProducedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingProducedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  FindingProducedByEdge: ResolverTypeWrapper<Omit<FindingProducedByEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  FindingReplicatedByConnection: ResolverTypeWrapper<Omit<FindingReplicatedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingReplicatedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingReplicatedByEdge: ResolverTypeWrapper<Omit<FindingReplicatedByEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingReplicatesConnection: ResolverTypeWrapper<Omit<FindingReplicatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingReplicatesEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingReplicatesEdge: ResolverTypeWrapper<Omit<FindingReplicatesEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingReportedInConnection: ResolverTypeWrapper<Omit<FindingReportedInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingReportedInEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  FindingReportedInEdge: ResolverTypeWrapper<Omit<FindingReportedInEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  FindingSystemsConnection: ResolverTypeWrapper<Omit<FindingSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingSystemsEdge']>, nodes: ReadonlyArray<ResolversTypes['System']> }>;
  FindingSystemsEdge: ResolverTypeWrapper<Omit<FindingSystemsEdge, 'node'> & { node: ResolversTypes['System'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<Omit<Gap, 'because' | 'subject'> & { because: ReadonlyArray<ResolversTypes['Reason']>, subject: ResolversTypes['Record'] }>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GapEdge']>, nodes: ReadonlyArray<ResolversTypes['Gap']> }>;
  GapCount: ResolverTypeWrapper<GapCount>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapKind: GapKind;
  GapSeverity: GapSeverity;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<RecordHandle>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFilter: IndicatorFilter;
  IndicatorMeasuredByConnection: ResolverTypeWrapper<Omit<IndicatorMeasuredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorMeasuredByEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  IndicatorMeasuredByEdge: ResolverTypeWrapper<Omit<IndicatorMeasuredByEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorSourceWorksConnection: ResolverTypeWrapper<Omit<IndicatorSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorSourceWorksEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  IndicatorSourceWorksEdge: ResolverTypeWrapper<Omit<IndicatorSourceWorksEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: Judgement;
  Lab: ResolverTypeWrapper<RecordHandle>;
  LabCapabilitiesConnection: ResolverTypeWrapper<Omit<LabCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabCapabilitiesEdge']>, nodes: ReadonlyArray<ResolversTypes['Capability']> }>;
  LabCapabilitiesEdge: ResolverTypeWrapper<Omit<LabCapabilitiesEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  LabConnection: ResolverTypeWrapper<Omit<LabConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  LabEdge: ResolverTypeWrapper<Omit<LabEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  LabEffortsConnection: ResolverTypeWrapper<Omit<LabEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabEffortsEdge']>, nodes: ReadonlyArray<ResolversTypes['Effort']> }>;
  LabEffortsEdge: ResolverTypeWrapper<Omit<LabEffortsEdge, 'node'> & { node: ResolversTypes['Effort'] }>;
  LabFilter: LabFilter;
  LabFindingsConnection: ResolverTypeWrapper<Omit<LabFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabFindingsEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  LabFindingsEdge: ResolverTypeWrapper<Omit<LabFindingsEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  LabInterestsConnection: ResolverTypeWrapper<Omit<LabInterestsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabInterestsEdge']>, nodes: ReadonlyArray<ResolversTypes['Record']> }>;
  LabInterestsEdge: ResolverTypeWrapper<Omit<LabInterestsEdge, 'node'> & { node: ResolversTypes['Record'] }>;
  LabKind: LabKind;
  LabMembersConnection: ResolverTypeWrapper<Omit<LabMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabMembersEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  LabMembersEdge: ResolverTypeWrapper<Omit<LabMembersEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  LabOffersConnection: ResolverTypeWrapper<Omit<LabOffersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabOffersEdge']>, nodes: ReadonlyArray<ResolversTypes['Capability']> }>;
  LabOffersEdge: ResolverTypeWrapper<Omit<LabOffersEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  LabOrder: LabOrder;
  LabOrderField: LabOrderField;
  LabSeeksConnection: ResolverTypeWrapper<Omit<LabSeeksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabSeeksEdge']>, nodes: ReadonlyArray<ResolversTypes['Capability']> }>;
  LabSeeksEdge: ResolverTypeWrapper<Omit<LabSeeksEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  LabSystemsConnection: ResolverTypeWrapper<Omit<LabSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabSystemsEdge']>, nodes: ReadonlyArray<ResolversTypes['System']> }>;
  LabSystemsEdge: ResolverTypeWrapper<Omit<LabSystemsEdge, 'node'> & { node: ResolversTypes['System'] }>;
  Lifecycle: Lifecycle;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  Maturity: Maturity;
  Method: ResolverTypeWrapper<RecordHandle>;
  MethodAddressesConnection: ResolverTypeWrapper<Omit<MethodAddressesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodAddressesEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  MethodAddressesEdge: ResolverTypeWrapper<Omit<MethodAddressesEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  MethodComplementsConnection: ResolverTypeWrapper<Omit<MethodComplementsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodComplementsEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  MethodComplementsEdge: ResolverTypeWrapper<Omit<MethodComplementsEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  MethodConnection: ResolverTypeWrapper<Omit<MethodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  MethodEdge: ResolverTypeWrapper<Omit<MethodEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  MethodEffortsConnection: ResolverTypeWrapper<Omit<MethodEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodEffortsEdge']>, nodes: ReadonlyArray<ResolversTypes['Effort']> }>;
  MethodEffortsEdge: ResolverTypeWrapper<Omit<MethodEffortsEdge, 'node'> & { node: ResolversTypes['Effort'] }>;
  MethodFilter: MethodFilter;
  MethodFindingsConnection: ResolverTypeWrapper<Omit<MethodFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodFindingsEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  MethodFindingsEdge: ResolverTypeWrapper<Omit<MethodFindingsEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  MethodGroup: ResolverTypeWrapper<RecordHandle>;
  MethodGroupConnection: ResolverTypeWrapper<Omit<MethodGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['MethodGroup']> }>;
  MethodGroupEdge: ResolverTypeWrapper<Omit<MethodGroupEdge, 'node'> & { node: ResolversTypes['MethodGroup'] }>;
  MethodGroupFilter: MethodGroupFilter;
  MethodGroupMembersConnection: ResolverTypeWrapper<Omit<MethodGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodGroupMembersEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  MethodGroupMembersEdge: ResolverTypeWrapper<Omit<MethodGroupMembersEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  MethodGroupOrder: MethodGroupOrder;
  MethodGroupOrderField: MethodGroupOrderField;
  MethodMeasuresConnection: ResolverTypeWrapper<Omit<MethodMeasuresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodMeasuresEdge']>, nodes: ReadonlyArray<ResolversTypes['Indicator']> }>;
  MethodMeasuresEdge: ResolverTypeWrapper<Omit<MethodMeasuresEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  MethodNeedsConnection: ResolverTypeWrapper<Omit<MethodNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodNeedsEdge']>, nodes: ReadonlyArray<ResolversTypes['Capability']> }>;
  MethodNeedsEdge: ResolverTypeWrapper<Omit<MethodNeedsEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  MethodOrder: MethodOrder;
  MethodOrderField: MethodOrderField;
  MethodReplacedByConnection: ResolverTypeWrapper<Omit<MethodReplacedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodReplacedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  MethodReplacedByEdge: ResolverTypeWrapper<Omit<MethodReplacedByEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  MethodReplacesConnection: ResolverTypeWrapper<Omit<MethodReplacesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodReplacesEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  MethodReplacesEdge: ResolverTypeWrapper<Omit<MethodReplacesEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  MethodSourceWorksConnection: ResolverTypeWrapper<Omit<MethodSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodSourceWorksEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  MethodSourceWorksEdge: ResolverTypeWrapper<Omit<MethodSourceWorksEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  MethodVariantOfConnection: ResolverTypeWrapper<Omit<MethodVariantOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodVariantOfEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  MethodVariantOfEdge: ResolverTypeWrapper<Omit<MethodVariantOfEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  MethodVariantsConnection: ResolverTypeWrapper<Omit<MethodVariantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MethodVariantsEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  MethodVariantsEdge: ResolverTypeWrapper<Omit<MethodVariantsEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  Node: ResolverTypeWrapper<RecordHandle>;
  OrderDirection: OrderDirection;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<RecordHandle>;
  PersonCapabilitiesConnection: ResolverTypeWrapper<Omit<PersonCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonCapabilitiesEdge']>, nodes: ReadonlyArray<ResolversTypes['Capability']> }>;
  PersonCapabilitiesEdge: ResolverTypeWrapper<Omit<PersonCapabilitiesEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonEffortsConnection: ResolverTypeWrapper<Omit<PersonEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEffortsEdge']>, nodes: ReadonlyArray<ResolversTypes['Effort']> }>;
  PersonEffortsEdge: ResolverTypeWrapper<Omit<PersonEffortsEdge, 'node'> & { node: ResolversTypes['Effort'] }>;
  PersonFilter: PersonFilter;
  PersonMemberOfConnection: ResolverTypeWrapper<Omit<PersonMemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonMemberOfEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  PersonMemberOfEdge: ResolverTypeWrapper<Omit<PersonMemberOfEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  PersonWorksConnection: ResolverTypeWrapper<Omit<PersonWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonWorksEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  PersonWorksEdge: ResolverTypeWrapper<Omit<PersonWorksEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  Polarity: Polarity;
  PreferredDirection: PreferredDirection;
  PrerequisiteGroup: ResolverTypeWrapper<RecordHandle>;
  PrerequisiteGroupConnection: ResolverTypeWrapper<Omit<PrerequisiteGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PrerequisiteGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['PrerequisiteGroup']> }>;
  PrerequisiteGroupEdge: ResolverTypeWrapper<Omit<PrerequisiteGroupEdge, 'node'> & { node: ResolversTypes['PrerequisiteGroup'] }>;
  PrerequisiteGroupFilter: PrerequisiteGroupFilter;
  PrerequisiteGroupMembersConnection: ResolverTypeWrapper<Omit<PrerequisiteGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PrerequisiteGroupMembersEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  PrerequisiteGroupMembersEdge: ResolverTypeWrapper<Omit<PrerequisiteGroupMembersEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  PrerequisiteGroupOrder: PrerequisiteGroupOrder;
  PrerequisiteGroupOrderField: PrerequisiteGroupOrderField;
  PrerequisiteWording: PrerequisiteWording;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<RecordHandle>;
  QuestionClaimsConnection: ResolverTypeWrapper<Omit<QuestionClaimsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionClaimsEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  QuestionClaimsEdge: ResolverTypeWrapper<Omit<QuestionClaimsEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  QuestionConnection: ResolverTypeWrapper<Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionEffortsConnection: ResolverTypeWrapper<Omit<QuestionEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionEffortsEdge']>, nodes: ReadonlyArray<ResolversTypes['Effort']> }>;
  QuestionEffortsEdge: ResolverTypeWrapper<Omit<QuestionEffortsEdge, 'node'> & { node: ResolversTypes['Effort'] }>;
  QuestionEstimatesConnection: ResolverTypeWrapper<Omit<QuestionEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionEstimatesEdge']>, nodes: ReadonlyArray<ResolversTypes['Estimate']> }>;
  QuestionEstimatesEdge: ResolverTypeWrapper<Omit<QuestionEstimatesEdge, 'node'> & { node: ResolversTypes['Estimate'] }>;
  QuestionFilter: QuestionFilter;
  QuestionInformedByConnection: ResolverTypeWrapper<Omit<QuestionInformedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionInformedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionInformedByEdge: ResolverTypeWrapper<Omit<QuestionInformedByEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionInformedByFindingsConnection: ResolverTypeWrapper<Omit<QuestionInformedByFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionInformedByFindingsEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  QuestionInformedByFindingsEdge: ResolverTypeWrapper<Omit<QuestionInformedByFindingsEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  QuestionInformsQuestionsConnection: ResolverTypeWrapper<Omit<QuestionInformsQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionInformsQuestionsEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionInformsQuestionsEdge: ResolverTypeWrapper<Omit<QuestionInformsQuestionsEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionInterestedLabsConnection: ResolverTypeWrapper<Omit<QuestionInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionInterestedLabsEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  QuestionInterestedLabsEdge: ResolverTypeWrapper<Omit<QuestionInterestedLabsEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  QuestionKind: QuestionKind;
  QuestionMemberOfGroupsConnection: ResolverTypeWrapper<Omit<QuestionMemberOfGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionMemberOfGroupsEdge']>, nodes: ReadonlyArray<ResolversTypes['PrerequisiteGroup']> }>;
  QuestionMemberOfGroupsEdge: ResolverTypeWrapper<Omit<QuestionMemberOfGroupsEdge, 'node'> & { node: ResolversTypes['PrerequisiteGroup'] }>;
  QuestionMethodGroupsConnection: ResolverTypeWrapper<Omit<QuestionMethodGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionMethodGroupsEdge']>, nodes: ReadonlyArray<ResolversTypes['MethodGroup']> }>;
  QuestionMethodGroupsEdge: ResolverTypeWrapper<Omit<QuestionMethodGroupsEdge, 'node'> & { node: ResolversTypes['MethodGroup'] }>;
  QuestionMethodsConnection: ResolverTypeWrapper<Omit<QuestionMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionMethodsEdge']>, nodes: ReadonlyArray<ResolversTypes['Method']> }>;
  QuestionMethodsEdge: ResolverTypeWrapper<Omit<QuestionMethodsEdge, 'node'> & { node: ResolversTypes['Method'] }>;
  QuestionOrder: QuestionOrder;
  QuestionOrderField: QuestionOrderField;
  QuestionPartOfConnection: ResolverTypeWrapper<Omit<QuestionPartOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionPartOfEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionPartOfEdge: ResolverTypeWrapper<Omit<QuestionPartOfEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionPartsConnection: ResolverTypeWrapper<Omit<QuestionPartsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionPartsEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionPartsEdge: ResolverTypeWrapper<Omit<QuestionPartsEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionPrerequisiteGroupsConnection: ResolverTypeWrapper<Omit<QuestionPrerequisiteGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionPrerequisiteGroupsEdge']>, nodes: ReadonlyArray<ResolversTypes['PrerequisiteGroup']> }>;
  QuestionPrerequisiteGroupsEdge: ResolverTypeWrapper<Omit<QuestionPrerequisiteGroupsEdge, 'node'> & { node: ResolversTypes['PrerequisiteGroup'] }>;
  QuestionRefinedByConnection: ResolverTypeWrapper<Omit<QuestionRefinedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionRefinedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionRefinedByEdge: ResolverTypeWrapper<Omit<QuestionRefinedByEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionRefinesConnection: ResolverTypeWrapper<Omit<QuestionRefinesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionRefinesEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionRefinesEdge: ResolverTypeWrapper<Omit<QuestionRefinesEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionRequiredByConnection: ResolverTypeWrapper<Omit<QuestionRequiredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionRequiredByEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionRequiredByEdge: ResolverTypeWrapper<Omit<QuestionRequiredByEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionRequiresConnection: ResolverTypeWrapper<Omit<QuestionRequiresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionRequiresEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionRequiresEdge: ResolverTypeWrapper<Omit<QuestionRequiresEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionSourceWorksConnection: ResolverTypeWrapper<Omit<QuestionSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionSourceWorksEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  QuestionSourceWorksEdge: ResolverTypeWrapper<Omit<QuestionSourceWorksEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  QuestionStatus: QuestionStatus;
  QuestionTopicsConnection: ResolverTypeWrapper<Omit<QuestionTopicsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionTopicsEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  QuestionTopicsEdge: ResolverTypeWrapper<Omit<QuestionTopicsEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  QuestionValue: QuestionValue;
  Readiness: ResolverTypeWrapper<Omit<Readiness, 'because' | 'deadlock' | 'inconsistentWith' | 'settledParts' | 'unmet' | 'unmetGroups'> & { because: ReadonlyArray<ResolversTypes['Reason']>, deadlock?: Maybe<ResolversTypes['Deadlock']>, inconsistentWith: ReadonlyArray<ResolversTypes['Question']>, settledParts: ReadonlyArray<ResolversTypes['Question']>, unmet: ReadonlyArray<ResolversTypes['UnmetPrerequisite']>, unmetGroups: ReadonlyArray<ResolversTypes['UnmetGroup']> }>;
  ReadinessParts: ResolverTypeWrapper<ReadinessParts>;
  ReadinessState: ReadinessState;
  ReadyQuestionConnection: ResolverTypeWrapper<Omit<ReadyQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReadyQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  ReadyQuestionEdge: ResolverTypeWrapper<Omit<ReadyQuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  Reason: ResolverTypeWrapper<Omit<Reason, 'records'> & { records: ReadonlyArray<ResolversTypes['Record']> }>;
  Record: ResolverTypeWrapper<RecordHandle>;
  Revision: ResolverTypeWrapper<Scalars['Revision']['output']>;
  Rubric: ResolverTypeWrapper<RecordHandle>;
  RubricConnection: ResolverTypeWrapper<Omit<RubricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RubricEdge']>, nodes: ReadonlyArray<ResolversTypes['Rubric']> }>;
  RubricEdge: ResolverTypeWrapper<Omit<RubricEdge, 'node'> & { node: ResolversTypes['Rubric'] }>;
  RubricEstimatesConnection: ResolverTypeWrapper<Omit<RubricEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RubricEstimatesEdge']>, nodes: ReadonlyArray<ResolversTypes['Estimate']> }>;
  RubricEstimatesEdge: ResolverTypeWrapper<Omit<RubricEstimatesEdge, 'node'> & { node: ResolversTypes['Estimate'] }>;
  RubricFilter: RubricFilter;
  RubricOrder: RubricOrder;
  RubricOrderField: RubricOrderField;
  ScaleKind: ScaleKind;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  Strength: Strength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  System: ResolverTypeWrapper<RecordHandle>;
  SystemConnection: ResolverTypeWrapper<Omit<SystemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SystemEdge']>, nodes: ReadonlyArray<ResolversTypes['System']> }>;
  SystemDevelopedByConnection: ResolverTypeWrapper<Omit<SystemDevelopedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SystemDevelopedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  SystemDevelopedByEdge: ResolverTypeWrapper<Omit<SystemDevelopedByEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  SystemEdge: ResolverTypeWrapper<Omit<SystemEdge, 'node'> & { node: ResolversTypes['System'] }>;
  SystemFilter: SystemFilter;
  SystemFindingsConnection: ResolverTypeWrapper<Omit<SystemFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SystemFindingsEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  SystemFindingsEdge: ResolverTypeWrapper<Omit<SystemFindingsEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  SystemKind: SystemKind;
  SystemOrder: SystemOrder;
  SystemOrderField: SystemOrderField;
  Topic: ResolverTypeWrapper<RecordHandle>;
  TopicBroaderConnection: ResolverTypeWrapper<Omit<TopicBroaderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicBroaderEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicBroaderEdge: ResolverTypeWrapper<Omit<TopicBroaderEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicCloseMatchesConnection: ResolverTypeWrapper<Omit<TopicCloseMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicCloseMatchesEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicCloseMatchesEdge: ResolverTypeWrapper<Omit<TopicCloseMatchesEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicExactMatchesConnection: ResolverTypeWrapper<Omit<TopicExactMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicExactMatchesEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicExactMatchesEdge: ResolverTypeWrapper<Omit<TopicExactMatchesEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicFilter: TopicFilter;
  TopicInterestedLabsConnection: ResolverTypeWrapper<Omit<TopicInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicInterestedLabsEdge']>, nodes: ReadonlyArray<ResolversTypes['Lab']> }>;
  TopicInterestedLabsEdge: ResolverTypeWrapper<Omit<TopicInterestedLabsEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  TopicNarrowerConnection: ResolverTypeWrapper<Omit<TopicNarrowerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicNarrowerEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicNarrowerEdge: ResolverTypeWrapper<Omit<TopicNarrowerEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicOrder: TopicOrder;
  TopicOrderField: TopicOrderField;
  TopicQuestionsConnection: ResolverTypeWrapper<Omit<TopicQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicQuestionsEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  TopicQuestionsEdge: ResolverTypeWrapper<Omit<TopicQuestionsEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  TopicRelatedConnection: ResolverTypeWrapper<Omit<TopicRelatedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicRelatedEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicRelatedEdge: ResolverTypeWrapper<Omit<TopicRelatedEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  Truncation: ResolverTypeWrapper<Truncation>;
  UnmetGroup: ResolverTypeWrapper<Omit<UnmetGroup, 'group' | 'members'> & { group: ResolversTypes['PrerequisiteGroup'], members: ReadonlyArray<ResolversTypes['Question']> }>;
  UnmetPrerequisite: ResolverTypeWrapper<Omit<UnmetPrerequisite, 'question'> & { question: ResolversTypes['Question'] }>;
  UsedBottleneckWeights: ResolverTypeWrapper<UsedBottleneckWeights>;
  Verification: Verification;
  Viewer: ResolverTypeWrapper<Viewer>;
  Visibility: Visibility;
  Work: ResolverTypeWrapper<RecordHandle>;
  WorkAuthorsConnection: ResolverTypeWrapper<Omit<WorkAuthorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkAuthorsEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  WorkAuthorsEdge: ResolverTypeWrapper<Omit<WorkAuthorsEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  WorkConnection: ResolverTypeWrapper<Omit<WorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  WorkEdge: ResolverTypeWrapper<Omit<WorkEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  WorkFilter: WorkFilter;
  WorkFindingsConnection: ResolverTypeWrapper<Omit<WorkFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkFindingsEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  WorkFindingsEdge: ResolverTypeWrapper<Omit<WorkFindingsEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  WorkOrder: WorkOrder;
  WorkOrderField: WorkOrderField;
  WorkType: WorkType;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Bottleneck: Omit<Bottleneck, 'because' | 'necessaryFor' | 'question'> & { because: ReadonlyArray<ResolversParentTypes['Reason']>, necessaryFor: ReadonlyArray<ResolversParentTypes['Question']>, question: ResolversParentTypes['Question'] };
  BottleneckConnection: Omit<BottleneckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BottleneckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Bottleneck']> };
  BottleneckEdge: Omit<BottleneckEdge, 'node'> & { node: ResolversParentTypes['Bottleneck'] };
  BottleneckWeights: BottleneckWeights;
  Capability: RecordHandle;
  CapabilityConnection: Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CapabilityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capability']> };
  CapabilityEdge: Omit<CapabilityEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  CapabilityFilter: CapabilityFilter;
  CapabilityHeldByConnection: Omit<CapabilityHeldByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CapabilityHeldByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Record']> };
  CapabilityHeldByEdge: Omit<CapabilityHeldByEdge, 'node'> & { node: ResolversParentTypes['Record'] };
  CapabilityNeededByConnection: Omit<CapabilityNeededByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CapabilityNeededByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  CapabilityNeededByEdge: Omit<CapabilityNeededByEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  CapabilityOfferedByConnection: Omit<CapabilityOfferedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CapabilityOfferedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  CapabilityOfferedByEdge: Omit<CapabilityOfferedByEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  CapabilityOrder: CapabilityOrder;
  CapabilitySoughtByConnection: Omit<CapabilitySoughtByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CapabilitySoughtByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  CapabilitySoughtByEdge: Omit<CapabilitySoughtByEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  Claim: RecordHandle;
  ClaimAnswersConnection: Omit<ClaimAnswersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimAnswersEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  ClaimAnswersEdge: Omit<ClaimAnswersEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  ClaimBearingsConnection: Omit<ClaimBearingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimBearingsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  ClaimBearingsEdge: Omit<ClaimBearingsEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadlock: Omit<Deadlock, 'questions'> & { questions: ReadonlyArray<ResolversParentTypes['Question']> };
  Dependencies: Omit<Dependencies, 'because' | 'cycles' | 'edges' | 'layers' | 'question'> & { because: ReadonlyArray<ResolversParentTypes['Reason']>, cycles: ReadonlyArray<ResolversParentTypes['DependencyCycle']>, edges: ReadonlyArray<ResolversParentTypes['Dependency']>, layers: ReadonlyArray<ResolversParentTypes['DependencyLayer']>, question: ResolversParentTypes['Question'] };
  Dependency: Omit<Dependency, 'from' | 'group' | 'to'> & { from: ResolversParentTypes['Question'], group?: Maybe<ResolversParentTypes['PrerequisiteGroup']>, to: ResolversParentTypes['Question'] };
  DependencyCycle: Omit<DependencyCycle, 'questions'> & { questions: ReadonlyArray<ResolversParentTypes['Question']> };
  DependencyItem: Omit<DependencyItem, 'question'> & { question: ResolversParentTypes['Question'] };
  DependencyLayer: Omit<DependencyLayer, 'questions'> & { questions: ReadonlyArray<ResolversParentTypes['DependencyItem']> };
  DependencyParts: DependencyParts;
  Edge: ResolversInterfaceTypes<ResolversParentTypes>['Edge'];
  Effort: RecordHandle;
  EffortConnection: Omit<EffortConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EffortEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Effort']> };
  EffortEdge: Omit<EffortEdge, 'node'> & { node: ResolversParentTypes['Effort'] };
  EffortFilter: EffortFilter;
  EffortOrder: EffortOrder;
  EffortPursuesConnection: Omit<EffortPursuesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EffortPursuesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  EffortPursuesEdge: Omit<EffortPursuesEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  EffortRunByConnection: Omit<EffortRunByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EffortRunByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Record']> };
  EffortRunByEdge: Omit<EffortRunByEdge, 'node'> & { node: ResolversParentTypes['Record'] };
  EffortUsesConnection: Omit<EffortUsesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EffortUsesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  EffortUsesEdge: Omit<EffortUsesEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  Estimate: RecordHandle;
  EstimateAssessorsConnection: Omit<EstimateAssessorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstimateAssessorsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Record']> };
  EstimateAssessorsEdge: Omit<EstimateAssessorsEdge, 'node'> & { node: ResolversParentTypes['Record'] };
  EstimateConnection: Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstimateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Estimate']> };
  EstimateEdge: Omit<EstimateEdge, 'node'> & { node: ResolversParentTypes['Estimate'] };
  EstimateEstimatesConnection: Omit<EstimateEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstimateEstimatesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Record']> };
  EstimateEstimatesEdge: Omit<EstimateEstimatesEdge, 'node'> & { node: ResolversParentTypes['Record'] };
  EstimateFilter: EstimateFilter;
  EstimateOrder: EstimateOrder;
  ExternalId: ExternalId;
  Finding: RecordHandle;
  FindingBearsOnConnection: Omit<FindingBearsOnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingBearsOnEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  FindingBearsOnEdge: Omit<FindingBearsOnEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingInTensionWithConnection: Omit<FindingInTensionWithConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingInTensionWithEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingInTensionWithEdge: Omit<FindingInTensionWithEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingInformsConnection: Omit<FindingInformsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingInformsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  FindingInformsEdge: Omit<FindingInformsEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  FindingMethodsConnection: Omit<FindingMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingMethodsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  FindingMethodsEdge: Omit<FindingMethodsEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  FindingOrder: FindingOrder;
  FindingProducedByConnection: Omit<FindingProducedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingProducedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  FindingProducedByEdge: Omit<FindingProducedByEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  FindingReplicatedByConnection: Omit<FindingReplicatedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingReplicatedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingReplicatedByEdge: Omit<FindingReplicatedByEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingReplicatesConnection: Omit<FindingReplicatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingReplicatesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingReplicatesEdge: Omit<FindingReplicatesEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingReportedInConnection: Omit<FindingReportedInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingReportedInEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  FindingReportedInEdge: Omit<FindingReportedInEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  FindingSystemsConnection: Omit<FindingSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingSystemsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['System']> };
  FindingSystemsEdge: Omit<FindingSystemsEdge, 'node'> & { node: ResolversParentTypes['System'] };
  Float: Scalars['Float']['output'];
  Gap: Omit<Gap, 'because' | 'subject'> & { because: ReadonlyArray<ResolversParentTypes['Reason']>, subject: ResolversParentTypes['Record'] };
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Gap']> };
  GapCount: GapCount;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  ID: Scalars['ID']['output'];
  Indicator: RecordHandle;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFilter: IndicatorFilter;
  IndicatorMeasuredByConnection: Omit<IndicatorMeasuredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorMeasuredByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  IndicatorMeasuredByEdge: Omit<IndicatorMeasuredByEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  IndicatorOrder: IndicatorOrder;
  IndicatorSourceWorksConnection: Omit<IndicatorSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorSourceWorksEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  IndicatorSourceWorksEdge: Omit<IndicatorSourceWorksEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  Int: Scalars['Int']['output'];
  Lab: RecordHandle;
  LabCapabilitiesConnection: Omit<LabCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabCapabilitiesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capability']> };
  LabCapabilitiesEdge: Omit<LabCapabilitiesEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  LabConnection: Omit<LabConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  LabEdge: Omit<LabEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  LabEffortsConnection: Omit<LabEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabEffortsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Effort']> };
  LabEffortsEdge: Omit<LabEffortsEdge, 'node'> & { node: ResolversParentTypes['Effort'] };
  LabFilter: LabFilter;
  LabFindingsConnection: Omit<LabFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabFindingsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  LabFindingsEdge: Omit<LabFindingsEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  LabInterestsConnection: Omit<LabInterestsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabInterestsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Record']> };
  LabInterestsEdge: Omit<LabInterestsEdge, 'node'> & { node: ResolversParentTypes['Record'] };
  LabMembersConnection: Omit<LabMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabMembersEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  LabMembersEdge: Omit<LabMembersEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  LabOffersConnection: Omit<LabOffersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabOffersEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capability']> };
  LabOffersEdge: Omit<LabOffersEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  LabOrder: LabOrder;
  LabSeeksConnection: Omit<LabSeeksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabSeeksEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capability']> };
  LabSeeksEdge: Omit<LabSeeksEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  LabSystemsConnection: Omit<LabSystemsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabSystemsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['System']> };
  LabSystemsEdge: Omit<LabSystemsEdge, 'node'> & { node: ResolversParentTypes['System'] };
  LocalisedText: LocalisedText;
  Method: RecordHandle;
  MethodAddressesConnection: Omit<MethodAddressesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodAddressesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  MethodAddressesEdge: Omit<MethodAddressesEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  MethodComplementsConnection: Omit<MethodComplementsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodComplementsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  MethodComplementsEdge: Omit<MethodComplementsEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  MethodConnection: Omit<MethodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  MethodEdge: Omit<MethodEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  MethodEffortsConnection: Omit<MethodEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodEffortsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Effort']> };
  MethodEffortsEdge: Omit<MethodEffortsEdge, 'node'> & { node: ResolversParentTypes['Effort'] };
  MethodFilter: MethodFilter;
  MethodFindingsConnection: Omit<MethodFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodFindingsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  MethodFindingsEdge: Omit<MethodFindingsEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  MethodGroup: RecordHandle;
  MethodGroupConnection: Omit<MethodGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MethodGroup']> };
  MethodGroupEdge: Omit<MethodGroupEdge, 'node'> & { node: ResolversParentTypes['MethodGroup'] };
  MethodGroupFilter: MethodGroupFilter;
  MethodGroupMembersConnection: Omit<MethodGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodGroupMembersEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  MethodGroupMembersEdge: Omit<MethodGroupMembersEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  MethodGroupOrder: MethodGroupOrder;
  MethodMeasuresConnection: Omit<MethodMeasuresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodMeasuresEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Indicator']> };
  MethodMeasuresEdge: Omit<MethodMeasuresEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  MethodNeedsConnection: Omit<MethodNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodNeedsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capability']> };
  MethodNeedsEdge: Omit<MethodNeedsEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  MethodOrder: MethodOrder;
  MethodReplacedByConnection: Omit<MethodReplacedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodReplacedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  MethodReplacedByEdge: Omit<MethodReplacedByEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  MethodReplacesConnection: Omit<MethodReplacesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodReplacesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  MethodReplacesEdge: Omit<MethodReplacesEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  MethodSourceWorksConnection: Omit<MethodSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodSourceWorksEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  MethodSourceWorksEdge: Omit<MethodSourceWorksEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  MethodVariantOfConnection: Omit<MethodVariantOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodVariantOfEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  MethodVariantOfEdge: Omit<MethodVariantOfEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  MethodVariantsConnection: Omit<MethodVariantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MethodVariantsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  MethodVariantsEdge: Omit<MethodVariantsEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  Node: RecordHandle;
  PageInfo: PageInfo;
  Person: RecordHandle;
  PersonCapabilitiesConnection: Omit<PersonCapabilitiesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonCapabilitiesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capability']> };
  PersonCapabilitiesEdge: Omit<PersonCapabilitiesEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonEffortsConnection: Omit<PersonEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEffortsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Effort']> };
  PersonEffortsEdge: Omit<PersonEffortsEdge, 'node'> & { node: ResolversParentTypes['Effort'] };
  PersonFilter: PersonFilter;
  PersonMemberOfConnection: Omit<PersonMemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonMemberOfEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  PersonMemberOfEdge: Omit<PersonMemberOfEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  PersonOrder: PersonOrder;
  PersonWorksConnection: Omit<PersonWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonWorksEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  PersonWorksEdge: Omit<PersonWorksEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  PrerequisiteGroup: RecordHandle;
  PrerequisiteGroupConnection: Omit<PrerequisiteGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PrerequisiteGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PrerequisiteGroup']> };
  PrerequisiteGroupEdge: Omit<PrerequisiteGroupEdge, 'node'> & { node: ResolversParentTypes['PrerequisiteGroup'] };
  PrerequisiteGroupFilter: PrerequisiteGroupFilter;
  PrerequisiteGroupMembersConnection: Omit<PrerequisiteGroupMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PrerequisiteGroupMembersEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  PrerequisiteGroupMembersEdge: Omit<PrerequisiteGroupMembersEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  PrerequisiteGroupOrder: PrerequisiteGroupOrder;
  Query: Record<PropertyKey, never>;
  Question: RecordHandle;
  QuestionClaimsConnection: Omit<QuestionClaimsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionClaimsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  QuestionClaimsEdge: Omit<QuestionClaimsEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  QuestionConnection: Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionEffortsConnection: Omit<QuestionEffortsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionEffortsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Effort']> };
  QuestionEffortsEdge: Omit<QuestionEffortsEdge, 'node'> & { node: ResolversParentTypes['Effort'] };
  QuestionEstimatesConnection: Omit<QuestionEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionEstimatesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Estimate']> };
  QuestionEstimatesEdge: Omit<QuestionEstimatesEdge, 'node'> & { node: ResolversParentTypes['Estimate'] };
  QuestionFilter: QuestionFilter;
  QuestionInformedByConnection: Omit<QuestionInformedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionInformedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionInformedByEdge: Omit<QuestionInformedByEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionInformedByFindingsConnection: Omit<QuestionInformedByFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionInformedByFindingsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  QuestionInformedByFindingsEdge: Omit<QuestionInformedByFindingsEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  QuestionInformsQuestionsConnection: Omit<QuestionInformsQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionInformsQuestionsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionInformsQuestionsEdge: Omit<QuestionInformsQuestionsEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionInterestedLabsConnection: Omit<QuestionInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionInterestedLabsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  QuestionInterestedLabsEdge: Omit<QuestionInterestedLabsEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  QuestionMemberOfGroupsConnection: Omit<QuestionMemberOfGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionMemberOfGroupsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PrerequisiteGroup']> };
  QuestionMemberOfGroupsEdge: Omit<QuestionMemberOfGroupsEdge, 'node'> & { node: ResolversParentTypes['PrerequisiteGroup'] };
  QuestionMethodGroupsConnection: Omit<QuestionMethodGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionMethodGroupsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MethodGroup']> };
  QuestionMethodGroupsEdge: Omit<QuestionMethodGroupsEdge, 'node'> & { node: ResolversParentTypes['MethodGroup'] };
  QuestionMethodsConnection: Omit<QuestionMethodsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionMethodsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Method']> };
  QuestionMethodsEdge: Omit<QuestionMethodsEdge, 'node'> & { node: ResolversParentTypes['Method'] };
  QuestionOrder: QuestionOrder;
  QuestionPartOfConnection: Omit<QuestionPartOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionPartOfEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionPartOfEdge: Omit<QuestionPartOfEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionPartsConnection: Omit<QuestionPartsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionPartsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionPartsEdge: Omit<QuestionPartsEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionPrerequisiteGroupsConnection: Omit<QuestionPrerequisiteGroupsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionPrerequisiteGroupsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PrerequisiteGroup']> };
  QuestionPrerequisiteGroupsEdge: Omit<QuestionPrerequisiteGroupsEdge, 'node'> & { node: ResolversParentTypes['PrerequisiteGroup'] };
  QuestionRefinedByConnection: Omit<QuestionRefinedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionRefinedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionRefinedByEdge: Omit<QuestionRefinedByEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionRefinesConnection: Omit<QuestionRefinesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionRefinesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionRefinesEdge: Omit<QuestionRefinesEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionRequiredByConnection: Omit<QuestionRequiredByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionRequiredByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionRequiredByEdge: Omit<QuestionRequiredByEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionRequiresConnection: Omit<QuestionRequiresConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionRequiresEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionRequiresEdge: Omit<QuestionRequiresEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionSourceWorksConnection: Omit<QuestionSourceWorksConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionSourceWorksEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  QuestionSourceWorksEdge: Omit<QuestionSourceWorksEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  QuestionTopicsConnection: Omit<QuestionTopicsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionTopicsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  QuestionTopicsEdge: Omit<QuestionTopicsEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  Readiness: Omit<Readiness, 'because' | 'deadlock' | 'inconsistentWith' | 'settledParts' | 'unmet' | 'unmetGroups'> & { because: ReadonlyArray<ResolversParentTypes['Reason']>, deadlock?: Maybe<ResolversParentTypes['Deadlock']>, inconsistentWith: ReadonlyArray<ResolversParentTypes['Question']>, settledParts: ReadonlyArray<ResolversParentTypes['Question']>, unmet: ReadonlyArray<ResolversParentTypes['UnmetPrerequisite']>, unmetGroups: ReadonlyArray<ResolversParentTypes['UnmetGroup']> };
  ReadinessParts: ReadinessParts;
  ReadyQuestionConnection: Omit<ReadyQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReadyQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  ReadyQuestionEdge: Omit<ReadyQuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  Reason: Omit<Reason, 'records'> & { records: ReadonlyArray<ResolversParentTypes['Record']> };
  Record: RecordHandle;
  Revision: Scalars['Revision']['output'];
  Rubric: RecordHandle;
  RubricConnection: Omit<RubricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RubricEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rubric']> };
  RubricEdge: Omit<RubricEdge, 'node'> & { node: ResolversParentTypes['Rubric'] };
  RubricEstimatesConnection: Omit<RubricEstimatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RubricEstimatesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Estimate']> };
  RubricEstimatesEdge: Omit<RubricEstimatesEdge, 'node'> & { node: ResolversParentTypes['Estimate'] };
  RubricFilter: RubricFilter;
  RubricOrder: RubricOrder;
  ScorePart: ScorePart;
  String: Scalars['String']['output'];
  System: RecordHandle;
  SystemConnection: Omit<SystemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SystemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['System']> };
  SystemDevelopedByConnection: Omit<SystemDevelopedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SystemDevelopedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  SystemDevelopedByEdge: Omit<SystemDevelopedByEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  SystemEdge: Omit<SystemEdge, 'node'> & { node: ResolversParentTypes['System'] };
  SystemFilter: SystemFilter;
  SystemFindingsConnection: Omit<SystemFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SystemFindingsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  SystemFindingsEdge: Omit<SystemFindingsEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  SystemOrder: SystemOrder;
  Topic: RecordHandle;
  TopicBroaderConnection: Omit<TopicBroaderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicBroaderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicBroaderEdge: Omit<TopicBroaderEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicCloseMatchesConnection: Omit<TopicCloseMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicCloseMatchesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicCloseMatchesEdge: Omit<TopicCloseMatchesEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicExactMatchesConnection: Omit<TopicExactMatchesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicExactMatchesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicExactMatchesEdge: Omit<TopicExactMatchesEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicFilter: TopicFilter;
  TopicInterestedLabsConnection: Omit<TopicInterestedLabsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicInterestedLabsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lab']> };
  TopicInterestedLabsEdge: Omit<TopicInterestedLabsEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  TopicNarrowerConnection: Omit<TopicNarrowerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicNarrowerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicNarrowerEdge: Omit<TopicNarrowerEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicOrder: TopicOrder;
  TopicQuestionsConnection: Omit<TopicQuestionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicQuestionsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  TopicQuestionsEdge: Omit<TopicQuestionsEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  TopicRelatedConnection: Omit<TopicRelatedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicRelatedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicRelatedEdge: Omit<TopicRelatedEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  Truncation: Truncation;
  UnmetGroup: Omit<UnmetGroup, 'group' | 'members'> & { group: ResolversParentTypes['PrerequisiteGroup'], members: ReadonlyArray<ResolversParentTypes['Question']> };
  UnmetPrerequisite: Omit<UnmetPrerequisite, 'question'> & { question: ResolversParentTypes['Question'] };
  UsedBottleneckWeights: UsedBottleneckWeights;
  Viewer: Viewer;
  Work: RecordHandle;
  WorkAuthorsConnection: Omit<WorkAuthorsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkAuthorsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  WorkAuthorsEdge: Omit<WorkAuthorsEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  WorkConnection: Omit<WorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  WorkEdge: Omit<WorkEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  WorkFilter: WorkFilter;
  WorkFindingsConnection: Omit<WorkFindingsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkFindingsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  WorkFindingsEdge: Omit<WorkFindingsEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  WorkOrder: WorkOrder;
};

export type BottleneckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bottleneck'] = ResolversParentTypes['Bottleneck']> = {
  asOf?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  directCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  necessaryFor?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  necessaryForCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  statedImportance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BottleneckConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BottleneckConnection'] = ResolversParentTypes['BottleneckConnection']> = {
  asOf?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BottleneckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['UsedBottleneckWeights'], ParentType, ContextType>;
};

export type BottleneckEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BottleneckEdge'] = ResolversParentTypes['BottleneckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bottleneck'], ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  capabilityKind?: Resolver<Maybe<ResolversTypes['CapabilityKind']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CapabilityDescriptionArgs>>;
  descriptionTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['CapabilityHeldByConnection'], ParentType, ContextType, RequireFields<CapabilityHeldByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CapabilityLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CapabilityNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['CapabilityNeededByConnection'], ParentType, ContextType, RequireFields<CapabilityNeededByArgs, 'first'>>;
  offeredBy?: Resolver<ResolversTypes['CapabilityOfferedByConnection'], ParentType, ContextType, RequireFields<CapabilityOfferedByArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soughtBy?: Resolver<ResolversTypes['CapabilitySoughtByConnection'], ParentType, ContextType, RequireFields<CapabilitySoughtByArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityConnection'] = ResolversParentTypes['CapabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityEdge'] = ResolversParentTypes['CapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
};

export type CapabilityHeldByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityHeldByConnection'] = ResolversParentTypes['CapabilityHeldByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilityHeldByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityHeldByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityHeldByEdge'] = ResolversParentTypes['CapabilityHeldByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityNeededByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityNeededByConnection'] = ResolversParentTypes['CapabilityNeededByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilityNeededByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityNeededByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityNeededByEdge'] = ResolversParentTypes['CapabilityNeededByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityOfferedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityOfferedByConnection'] = ResolversParentTypes['CapabilityOfferedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilityOfferedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityOfferedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityOfferedByEdge'] = ResolversParentTypes['CapabilityOfferedByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilitySoughtByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilitySoughtByConnection'] = ResolversParentTypes['CapabilitySoughtByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilitySoughtByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilitySoughtByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilitySoughtByEdge'] = ResolversParentTypes['CapabilitySoughtByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  answers?: Resolver<ResolversTypes['ClaimAnswersConnection'], ParentType, ContextType, RequireFields<ClaimAnswersArgs, 'first'>>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  bearings?: Resolver<ResolversTypes['ClaimBearingsConnection'], ParentType, ContextType, RequireFields<ClaimBearingsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['ClaimNature']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimTextArgs>>;
  textTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimAnswersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimAnswersConnection'] = ResolversParentTypes['ClaimAnswersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimAnswersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimAnswersEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimAnswersEdge'] = ResolversParentTypes['ClaimAnswersEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  polarity?: Resolver<Maybe<ResolversTypes['Polarity']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimBearingsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimBearingsConnection'] = ResolversParentTypes['ClaimBearingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimBearingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimBearingsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimBearingsEdge'] = ResolversParentTypes['ClaimBearingsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['BearingRelation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadlock'] = ResolversParentTypes['Deadlock']> = {
  kind?: Resolver<ResolversTypes['DeadlockKind'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type DependenciesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dependencies'] = ResolversParentTypes['Dependencies']> = {
  asOf?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['DependencyCycle']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DependencyDirection'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Dependency']>, ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['DependencyLayer']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['DependencyParts'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dependency'] = ResolversParentTypes['Dependency']> = {
  edgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DependencyKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type DependencyCycleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DependencyCycle'] = ResolversParentTypes['DependencyCycle']> = {
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  tiedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependencyItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DependencyItem'] = ResolversParentTypes['DependencyItem']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type DependencyLayerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DependencyLayer'] = ResolversParentTypes['DependencyLayer']> = {
  layer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['DependencyItem']>, ParentType, ContextType>;
};

export type DependencyPartsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DependencyParts'] = ResolversParentTypes['DependencyParts']> = {
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  __resolveType: TypeResolveFn<'CapabilityHeldByEdge' | 'CapabilityNeededByEdge' | 'CapabilityOfferedByEdge' | 'CapabilitySoughtByEdge' | 'ClaimAnswersEdge' | 'ClaimBearingsEdge' | 'EffortPursuesEdge' | 'EffortRunByEdge' | 'EffortUsesEdge' | 'EstimateAssessorsEdge' | 'EstimateEstimatesEdge' | 'FindingBearsOnEdge' | 'FindingInTensionWithEdge' | 'FindingInformsEdge' | 'FindingMethodsEdge' | 'FindingProducedByEdge' | 'FindingReplicatedByEdge' | 'FindingReplicatesEdge' | 'FindingReportedInEdge' | 'FindingSystemsEdge' | 'IndicatorMeasuredByEdge' | 'IndicatorSourceWorksEdge' | 'LabCapabilitiesEdge' | 'LabEffortsEdge' | 'LabFindingsEdge' | 'LabInterestsEdge' | 'LabMembersEdge' | 'LabOffersEdge' | 'LabSeeksEdge' | 'LabSystemsEdge' | 'MethodAddressesEdge' | 'MethodComplementsEdge' | 'MethodEffortsEdge' | 'MethodFindingsEdge' | 'MethodGroupMembersEdge' | 'MethodMeasuresEdge' | 'MethodNeedsEdge' | 'MethodReplacedByEdge' | 'MethodReplacesEdge' | 'MethodSourceWorksEdge' | 'MethodVariantOfEdge' | 'MethodVariantsEdge' | 'PersonCapabilitiesEdge' | 'PersonEffortsEdge' | 'PersonMemberOfEdge' | 'PersonWorksEdge' | 'PrerequisiteGroupMembersEdge' | 'QuestionClaimsEdge' | 'QuestionEffortsEdge' | 'QuestionEstimatesEdge' | 'QuestionInformedByEdge' | 'QuestionInformedByFindingsEdge' | 'QuestionInformsQuestionsEdge' | 'QuestionInterestedLabsEdge' | 'QuestionMemberOfGroupsEdge' | 'QuestionMethodGroupsEdge' | 'QuestionMethodsEdge' | 'QuestionPartOfEdge' | 'QuestionPartsEdge' | 'QuestionPrerequisiteGroupsEdge' | 'QuestionRefinedByEdge' | 'QuestionRefinesEdge' | 'QuestionRequiredByEdge' | 'QuestionRequiresEdge' | 'QuestionSourceWorksEdge' | 'QuestionTopicsEdge' | 'RubricEstimatesEdge' | 'SystemDevelopedByEdge' | 'SystemFindingsEdge' | 'TopicBroaderEdge' | 'TopicCloseMatchesEdge' | 'TopicExactMatchesEdge' | 'TopicInterestedLabsEdge' | 'TopicNarrowerEdge' | 'TopicQuestionsEdge' | 'TopicRelatedEdge' | 'WorkAuthorsEdge' | 'WorkFindingsEdge', ParentType, ContextType>;
};

export type EffortResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Effort'] = ResolversParentTypes['Effort']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EffortHandoverArgs>>;
  handoverTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EffortLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  pursues?: Resolver<ResolversTypes['EffortPursuesConnection'], ParentType, ContextType, RequireFields<EffortPursuesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  runBy?: Resolver<ResolversTypes['EffortRunByConnection'], ParentType, ContextType, RequireFields<EffortRunByArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EffortState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EffortTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['EffortUsesConnection'], ParentType, ContextType, RequireFields<EffortUsesArgs, 'first'>>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffortConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortConnection'] = ResolversParentTypes['EffortConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EffortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EffortEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortEdge'] = ResolversParentTypes['EffortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
};

export type EffortPursuesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortPursuesConnection'] = ResolversParentTypes['EffortPursuesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EffortPursuesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EffortPursuesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortPursuesEdge'] = ResolversParentTypes['EffortPursuesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffortRunByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortRunByConnection'] = ResolversParentTypes['EffortRunByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EffortRunByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EffortRunByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortRunByEdge'] = ResolversParentTypes['EffortRunByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffortUsesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortUsesConnection'] = ResolversParentTypes['EffortUsesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EffortUsesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EffortUsesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffortUsesEdge'] = ResolversParentTypes['EffortUsesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  assessors?: Resolver<ResolversTypes['EstimateAssessorsConnection'], ParentType, ContextType, RequireFields<EstimateAssessorsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  estimates?: Resolver<ResolversTypes['EstimateEstimatesConnection'], ParentType, ContextType, RequireFields<EstimateEstimatesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EstimateLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EstimateReasonsArgs>>;
  reasonsTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  rubric?: Resolver<Maybe<ResolversTypes['Rubric']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateAssessorsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstimateAssessorsConnection'] = ResolversParentTypes['EstimateAssessorsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstimateAssessorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstimateAssessorsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstimateAssessorsEdge'] = ResolversParentTypes['EstimateAssessorsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstimateConnection'] = ResolversParentTypes['EstimateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstimateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstimateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstimateEdge'] = ResolversParentTypes['EstimateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
};

export type EstimateEstimatesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstimateEstimatesConnection'] = ResolversParentTypes['EstimateEstimatesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstimateEstimatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstimateEstimatesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstimateEstimatesEdge'] = ResolversParentTypes['EstimateEstimatesEdge']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  bearsOn?: Resolver<ResolversTypes['FindingBearsOnConnection'], ParentType, ContextType, RequireFields<FindingBearsOnArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceClass?: Resolver<Maybe<ResolversTypes['EvidenceClass']>, ParentType, ContextType>;
  evidenceClassAssessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTensionWith?: Resolver<ResolversTypes['FindingInTensionWithConnection'], ParentType, ContextType, RequireFields<FindingInTensionWithArgs, 'first'>>;
  informs?: Resolver<ResolversTypes['FindingInformsConnection'], ParentType, ContextType, RequireFields<FindingInformsArgs, 'first'>>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FindingLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  methods?: Resolver<ResolversTypes['FindingMethodsConnection'], ParentType, ContextType, RequireFields<FindingMethodsArgs, 'first'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  producedBy?: Resolver<ResolversTypes['FindingProducedByConnection'], ParentType, ContextType, RequireFields<FindingProducedByArgs, 'first'>>;
  replicatedBy?: Resolver<ResolversTypes['FindingReplicatedByConnection'], ParentType, ContextType, RequireFields<FindingReplicatedByArgs, 'first'>>;
  replicates?: Resolver<ResolversTypes['FindingReplicatesConnection'], ParentType, ContextType, RequireFields<FindingReplicatesArgs, 'first'>>;
  reportedIn?: Resolver<ResolversTypes['FindingReportedInConnection'], ParentType, ContextType, RequireFields<FindingReportedInArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FindingScopeArgs>>;
  scopeTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FindingStatementArgs>>;
  statementTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['FindingSystemsConnection'], ParentType, ContextType, RequireFields<FindingSystemsArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingBearsOnConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingBearsOnConnection'] = ResolversParentTypes['FindingBearsOnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingBearsOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingBearsOnEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingBearsOnEdge'] = ResolversParentTypes['FindingBearsOnEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['BearingRelation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingInTensionWithConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingInTensionWithConnection'] = ResolversParentTypes['FindingInTensionWithConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingInTensionWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingInTensionWithEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingInTensionWithEdge'] = ResolversParentTypes['FindingInTensionWithEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingInformsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingInformsConnection'] = ResolversParentTypes['FindingInformsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingInformsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingInformsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingInformsEdge'] = ResolversParentTypes['FindingInformsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingMethodsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingMethodsConnection'] = ResolversParentTypes['FindingMethodsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingMethodsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingMethodsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingMethodsEdge'] = ResolversParentTypes['FindingMethodsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingProducedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingProducedByConnection'] = ResolversParentTypes['FindingProducedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingProducedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingProducedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingProducedByEdge'] = ResolversParentTypes['FindingProducedByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingReplicatedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingReplicatedByConnection'] = ResolversParentTypes['FindingReplicatedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingReplicatedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingReplicatedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingReplicatedByEdge'] = ResolversParentTypes['FindingReplicatedByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingReplicatesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingReplicatesConnection'] = ResolversParentTypes['FindingReplicatesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingReplicatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingReplicatesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingReplicatesEdge'] = ResolversParentTypes['FindingReplicatesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingReportedInConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingReportedInConnection'] = ResolversParentTypes['FindingReportedInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingReportedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingReportedInEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingReportedInEdge'] = ResolversParentTypes['FindingReportedInEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingSystemsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingSystemsConnection'] = ResolversParentTypes['FindingSystemsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingSystemsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingSystemsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingSystemsEdge'] = ResolversParentTypes['FindingSystemsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  asOf?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['GapSeverity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  asOf?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['GapCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<IndicatorDefinitionArgs>>;
  definitionTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IndicatorLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measuredBy?: Resolver<ResolversTypes['IndicatorMeasuredByConnection'], ParentType, ContextType, RequireFields<IndicatorMeasuredByArgs, 'first'>>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IndicatorNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  preferredDirection?: Resolver<Maybe<ResolversTypes['PreferredDirection']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  scaleKind?: Resolver<Maybe<ResolversTypes['ScaleKind']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceWorks?: Resolver<ResolversTypes['IndicatorSourceWorksConnection'], ParentType, ContextType, RequireFields<IndicatorSourceWorksArgs, 'first'>>;
  theory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<IndicatorTheoryArgs>>;
  theoryTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<IndicatorUnitArgs>>;
  unitTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorMeasuredByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorMeasuredByConnection'] = ResolversParentTypes['IndicatorMeasuredByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorMeasuredByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorMeasuredByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorMeasuredByEdge'] = ResolversParentTypes['IndicatorMeasuredByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorSourceWorksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorSourceWorksConnection'] = ResolversParentTypes['IndicatorSourceWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorSourceWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorSourceWorksEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorSourceWorksEdge'] = ResolversParentTypes['IndicatorSourceWorksEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lab'] = ResolversParentTypes['Lab']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  capabilities?: Resolver<ResolversTypes['LabCapabilitiesConnection'], ParentType, ContextType, RequireFields<LabCapabilitiesArgs, 'first'>>;
  capabilitiesAssessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  efforts?: Resolver<ResolversTypes['LabEffortsConnection'], ParentType, ContextType, RequireFields<LabEffortsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['LabFindingsConnection'], ParentType, ContextType, RequireFields<LabFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<ResolversTypes['LabInterestsConnection'], ParentType, ContextType, RequireFields<LabInterestsArgs, 'first'>>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labKind?: Resolver<Maybe<ResolversTypes['LabKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LabLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['LabMembersConnection'], ParentType, ContextType, RequireFields<LabMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LabNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['LabOffersConnection'], ParentType, ContextType, RequireFields<LabOffersArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeks?: Resolver<ResolversTypes['LabSeeksConnection'], ParentType, ContextType, RequireFields<LabSeeksArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedCapabilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['LabSystemsConnection'], ParentType, ContextType, RequireFields<LabSystemsArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabCapabilitiesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabCapabilitiesConnection'] = ResolversParentTypes['LabCapabilitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabCapabilitiesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabCapabilitiesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabCapabilitiesEdge'] = ResolversParentTypes['LabCapabilitiesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabConnection'] = ResolversParentTypes['LabConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabEdge'] = ResolversParentTypes['LabEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
};

export type LabEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabEffortsConnection'] = ResolversParentTypes['LabEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabEffortsEdge'] = ResolversParentTypes['LabEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabFindingsConnection'] = ResolversParentTypes['LabFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabFindingsEdge'] = ResolversParentTypes['LabFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabInterestsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabInterestsConnection'] = ResolversParentTypes['LabInterestsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabInterestsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabInterestsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabInterestsEdge'] = ResolversParentTypes['LabInterestsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabMembersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabMembersConnection'] = ResolversParentTypes['LabMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabMembersEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabMembersEdge'] = ResolversParentTypes['LabMembersEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabOffersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabOffersConnection'] = ResolversParentTypes['LabOffersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabOffersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabOffersEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabOffersEdge'] = ResolversParentTypes['LabOffersEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabSeeksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabSeeksConnection'] = ResolversParentTypes['LabSeeksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabSeeksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabSeeksEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabSeeksEdge'] = ResolversParentTypes['LabSeeksEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabSystemsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabSystemsConnection'] = ResolversParentTypes['LabSystemsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabSystemsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabSystemsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabSystemsEdge'] = ResolversParentTypes['LabSystemsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  addresses?: Resolver<ResolversTypes['MethodAddressesConnection'], ParentType, ContextType, RequireFields<MethodAddressesArgs, 'first'>>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  complements?: Resolver<ResolversTypes['MethodComplementsConnection'], ParentType, ContextType, RequireFields<MethodComplementsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MethodDescriptionArgs>>;
  descriptionTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  efforts?: Resolver<ResolversTypes['MethodEffortsConnection'], ParentType, ContextType, RequireFields<MethodEffortsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['MethodFindingsConnection'], ParentType, ContextType, RequireFields<MethodFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MethodLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  limitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maturity?: Resolver<Maybe<ResolversTypes['Maturity']>, ParentType, ContextType>;
  maturityAssessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MethodMeasuresConnection'], ParentType, ContextType, RequireFields<MethodMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MethodNameArgs>>;
  nameTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['MethodNeedsConnection'], ParentType, ContextType, RequireFields<MethodNeedsArgs, 'first'>>;
  otherRequirements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['MethodReplacedByConnection'], ParentType, ContextType, RequireFields<MethodReplacedByArgs, 'first'>>;
  replaces?: Resolver<ResolversTypes['MethodReplacesConnection'], ParentType, ContextType, RequireFields<MethodReplacesArgs, 'first'>>;
  requirements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceWorks?: Resolver<ResolversTypes['MethodSourceWorksConnection'], ParentType, ContextType, RequireFields<MethodSourceWorksArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantOf?: Resolver<ResolversTypes['MethodVariantOfConnection'], ParentType, ContextType, RequireFields<MethodVariantOfArgs, 'first'>>;
  variants?: Resolver<ResolversTypes['MethodVariantsConnection'], ParentType, ContextType, RequireFields<MethodVariantsArgs, 'first'>>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodAddressesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodAddressesConnection'] = ResolversParentTypes['MethodAddressesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodAddressesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodAddressesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodAddressesEdge'] = ResolversParentTypes['MethodAddressesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodComplementsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodComplementsConnection'] = ResolversParentTypes['MethodComplementsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodComplementsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodComplementsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodComplementsEdge'] = ResolversParentTypes['MethodComplementsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodConnection'] = ResolversParentTypes['MethodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodEdge'] = ResolversParentTypes['MethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
};

export type MethodEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodEffortsConnection'] = ResolversParentTypes['MethodEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodEffortsEdge'] = ResolversParentTypes['MethodEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodFindingsConnection'] = ResolversParentTypes['MethodFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodFindingsEdge'] = ResolversParentTypes['MethodFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodGroup'] = ResolversParentTypes['MethodGroup']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MethodGroupLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MethodGroupMembersConnection'], ParentType, ContextType, RequireFields<MethodGroupMembersArgs, 'first'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MethodGroupRationaleArgs>>;
  rationaleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodGroupConnection'] = ResolversParentTypes['MethodGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MethodGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodGroupEdge'] = ResolversParentTypes['MethodGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MethodGroup'], ParentType, ContextType>;
};

export type MethodGroupMembersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodGroupMembersConnection'] = ResolversParentTypes['MethodGroupMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodGroupMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodGroupMembersEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodGroupMembersEdge'] = ResolversParentTypes['MethodGroupMembersEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodMeasuresConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodMeasuresConnection'] = ResolversParentTypes['MethodMeasuresConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodMeasuresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodMeasuresEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodMeasuresEdge'] = ResolversParentTypes['MethodMeasuresEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodNeedsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodNeedsConnection'] = ResolversParentTypes['MethodNeedsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodNeedsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodNeedsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodNeedsEdge'] = ResolversParentTypes['MethodNeedsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodReplacedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodReplacedByConnection'] = ResolversParentTypes['MethodReplacedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodReplacedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodReplacedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodReplacedByEdge'] = ResolversParentTypes['MethodReplacedByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodReplacesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodReplacesConnection'] = ResolversParentTypes['MethodReplacesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodReplacesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodReplacesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodReplacesEdge'] = ResolversParentTypes['MethodReplacesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodSourceWorksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodSourceWorksConnection'] = ResolversParentTypes['MethodSourceWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodSourceWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodSourceWorksEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodSourceWorksEdge'] = ResolversParentTypes['MethodSourceWorksEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodVariantOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodVariantOfConnection'] = ResolversParentTypes['MethodVariantOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodVariantOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodVariantOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodVariantOfEdge'] = ResolversParentTypes['MethodVariantOfEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodVariantsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodVariantsConnection'] = ResolversParentTypes['MethodVariantsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodVariantsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodVariantsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodVariantsEdge'] = ResolversParentTypes['MethodVariantsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Capability' | 'Claim' | 'Effort' | 'Estimate' | 'Finding' | 'Indicator' | 'Lab' | 'Method' | 'MethodGroup' | 'Person' | 'PrerequisiteGroup' | 'Question' | 'Rubric' | 'System' | 'Topic' | 'Work', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  capabilities?: Resolver<ResolversTypes['PersonCapabilitiesConnection'], ParentType, ContextType, RequireFields<PersonCapabilitiesArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  efforts?: Resolver<ResolversTypes['PersonEffortsConnection'], ParentType, ContextType, RequireFields<PersonEffortsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['PersonMemberOfConnection'], ParentType, ContextType, RequireFields<PersonMemberOfArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  works?: Resolver<ResolversTypes['PersonWorksConnection'], ParentType, ContextType, RequireFields<PersonWorksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonCapabilitiesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonCapabilitiesConnection'] = ResolversParentTypes['PersonCapabilitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonCapabilitiesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonCapabilitiesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonCapabilitiesEdge'] = ResolversParentTypes['PersonCapabilitiesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEffortsConnection'] = ResolversParentTypes['PersonEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEffortsEdge'] = ResolversParentTypes['PersonEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonMemberOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonMemberOfConnection'] = ResolversParentTypes['PersonMemberOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonMemberOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonMemberOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonMemberOfEdge'] = ResolversParentTypes['PersonMemberOfEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonWorksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonWorksConnection'] = ResolversParentTypes['PersonWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonWorksEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonWorksEdge'] = ResolversParentTypes['PersonWorksEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrerequisiteGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrerequisiteGroup'] = ResolversParentTypes['PrerequisiteGroup']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PrerequisiteGroupLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PrerequisiteGroupMembersConnection'], ParentType, ContextType, RequireFields<PrerequisiteGroupMembersArgs, 'first'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PrerequisiteGroupRationaleArgs>>;
  rationaleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrerequisiteGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrerequisiteGroupConnection'] = ResolversParentTypes['PrerequisiteGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrerequisiteGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrerequisiteGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrerequisiteGroupEdge'] = ResolversParentTypes['PrerequisiteGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
};

export type PrerequisiteGroupMembersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrerequisiteGroupMembersConnection'] = ResolversParentTypes['PrerequisiteGroupMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrerequisiteGroupMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrerequisiteGroupMembersEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrerequisiteGroupMembersEdge'] = ResolversParentTypes['PrerequisiteGroupMembersEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bottlenecks?: Resolver<ResolversTypes['BottleneckConnection'], ParentType, ContextType, RequireFields<QueryBottlenecksArgs, 'first' | 'value' | 'weights'>>;
  capabilities?: Resolver<ResolversTypes['CapabilityConnection'], ParentType, ContextType, RequireFields<QueryCapabilitiesArgs, 'first'>>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType, RequireFields<QueryCapabilityArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  dependencies?: Resolver<Maybe<ResolversTypes['Dependencies']>, ParentType, ContextType, RequireFields<QueryDependenciesArgs, 'depth' | 'direction' | 'kinds' | 'limit' | 'question'>>;
  effort?: Resolver<Maybe<ResolversTypes['Effort']>, ParentType, ContextType, RequireFields<QueryEffortArgs, 'id'>>;
  efforts?: Resolver<ResolversTypes['EffortConnection'], ParentType, ContextType, RequireFields<QueryEffortsArgs, 'first'>>;
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType, RequireFields<QueryEstimateArgs, 'id'>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, RequireFields<QueryEstimatesArgs, 'first'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first'>>;
  lab?: Resolver<Maybe<ResolversTypes['Lab']>, ParentType, ContextType, RequireFields<QueryLabArgs, 'id'>>;
  labs?: Resolver<ResolversTypes['LabConnection'], ParentType, ContextType, RequireFields<QueryLabsArgs, 'first'>>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType, RequireFields<QueryMethodArgs, 'id'>>;
  methodGroup?: Resolver<Maybe<ResolversTypes['MethodGroup']>, ParentType, ContextType, RequireFields<QueryMethodGroupArgs, 'id'>>;
  methodGroups?: Resolver<ResolversTypes['MethodGroupConnection'], ParentType, ContextType, RequireFields<QueryMethodGroupsArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['MethodConnection'], ParentType, ContextType, RequireFields<QueryMethodsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  prerequisiteGroup?: Resolver<Maybe<ResolversTypes['PrerequisiteGroup']>, ParentType, ContextType, RequireFields<QueryPrerequisiteGroupArgs, 'id'>>;
  prerequisiteGroups?: Resolver<ResolversTypes['PrerequisiteGroupConnection'], ParentType, ContextType, RequireFields<QueryPrerequisiteGroupsArgs, 'first'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'first'>>;
  readyQuestions?: Resolver<ResolversTypes['ReadyQuestionConnection'], ParentType, ContextType, RequireFields<QueryReadyQuestionsArgs, 'first'>>;
  rubric?: Resolver<Maybe<ResolversTypes['Rubric']>, ParentType, ContextType, RequireFields<QueryRubricArgs, 'id'>>;
  rubrics?: Resolver<ResolversTypes['RubricConnection'], ParentType, ContextType, RequireFields<QueryRubricsArgs, 'first'>>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType, RequireFields<QuerySystemArgs, 'id'>>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<QuerySystemsArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'id'>>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<QueryWorksArgs, 'first'>>;
};

export type QuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['QuestionClaimsConnection'], ParentType, ContextType, RequireFields<QuestionClaimsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  efforts?: Resolver<ResolversTypes['QuestionEffortsConnection'], ParentType, ContextType, RequireFields<QuestionEffortsArgs, 'first'>>;
  estimates?: Resolver<ResolversTypes['QuestionEstimatesConnection'], ParentType, ContextType, RequireFields<QuestionEstimatesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informedBy?: Resolver<ResolversTypes['QuestionInformedByConnection'], ParentType, ContextType, RequireFields<QuestionInformedByArgs, 'first'>>;
  informedByFindings?: Resolver<ResolversTypes['QuestionInformedByFindingsConnection'], ParentType, ContextType, RequireFields<QuestionInformedByFindingsArgs, 'first'>>;
  informsQuestions?: Resolver<ResolversTypes['QuestionInformsQuestionsConnection'], ParentType, ContextType, RequireFields<QuestionInformsQuestionsArgs, 'first'>>;
  interestedLabs?: Resolver<ResolversTypes['QuestionInterestedLabsConnection'], ParentType, ContextType, RequireFields<QuestionInterestedLabsArgs, 'first'>>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuestionLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  memberOfGroups?: Resolver<ResolversTypes['QuestionMemberOfGroupsConnection'], ParentType, ContextType, RequireFields<QuestionMemberOfGroupsArgs, 'first'>>;
  methodGroups?: Resolver<ResolversTypes['QuestionMethodGroupsConnection'], ParentType, ContextType, RequireFields<QuestionMethodGroupsArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['QuestionMethodsConnection'], ParentType, ContextType, RequireFields<QuestionMethodsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['QuestionPartOfConnection'], ParentType, ContextType, RequireFields<QuestionPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['QuestionPartsConnection'], ParentType, ContextType, RequireFields<QuestionPartsArgs, 'first'>>;
  prerequisiteGroups?: Resolver<ResolversTypes['QuestionPrerequisiteGroupsConnection'], ParentType, ContextType, RequireFields<QuestionPrerequisiteGroupsArgs, 'first'>>;
  questionKind?: Resolver<Maybe<ResolversTypes['QuestionKind']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
  refinedBy?: Resolver<ResolversTypes['QuestionRefinedByConnection'], ParentType, ContextType, RequireFields<QuestionRefinedByArgs, 'first'>>;
  refines?: Resolver<ResolversTypes['QuestionRefinesConnection'], ParentType, ContextType, RequireFields<QuestionRefinesArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['QuestionRequiredByConnection'], ParentType, ContextType, RequireFields<QuestionRequiredByArgs, 'first'>>;
  requires?: Resolver<ResolversTypes['QuestionRequiresConnection'], ParentType, ContextType, RequireFields<QuestionRequiresArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceWorks?: Resolver<ResolversTypes['QuestionSourceWorksConnection'], ParentType, ContextType, RequireFields<QuestionSourceWorksArgs, 'first'>>;
  status?: Resolver<ResolversTypes['QuestionStatus'], ParentType, ContextType>;
  statusRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<QuestionStatusRationaleArgs>>;
  statusRationaleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<QuestionTextArgs>>;
  textTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuestionTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['QuestionTopicsConnection'], ParentType, ContextType, RequireFields<QuestionTopicsArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wellPosed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionClaimsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionClaimsConnection'] = ResolversParentTypes['QuestionClaimsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionClaimsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionClaimsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionClaimsEdge'] = ResolversParentTypes['QuestionClaimsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  polarity?: Resolver<Maybe<ResolversTypes['Polarity']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type QuestionEffortsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionEffortsConnection'] = ResolversParentTypes['QuestionEffortsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEffortsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Effort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEffortsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionEffortsEdge'] = ResolversParentTypes['QuestionEffortsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionEstimatesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionEstimatesConnection'] = ResolversParentTypes['QuestionEstimatesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEstimatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEstimatesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionEstimatesEdge'] = ResolversParentTypes['QuestionEstimatesEdge']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionInformedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInformedByConnection'] = ResolversParentTypes['QuestionInformedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionInformedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionInformedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInformedByEdge'] = ResolversParentTypes['QuestionInformedByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionInformedByFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInformedByFindingsConnection'] = ResolversParentTypes['QuestionInformedByFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionInformedByFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionInformedByFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInformedByFindingsEdge'] = ResolversParentTypes['QuestionInformedByFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionInformsQuestionsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInformsQuestionsConnection'] = ResolversParentTypes['QuestionInformsQuestionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionInformsQuestionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionInformsQuestionsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInformsQuestionsEdge'] = ResolversParentTypes['QuestionInformsQuestionsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionInterestedLabsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInterestedLabsConnection'] = ResolversParentTypes['QuestionInterestedLabsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionInterestedLabsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionInterestedLabsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionInterestedLabsEdge'] = ResolversParentTypes['QuestionInterestedLabsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionMemberOfGroupsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionMemberOfGroupsConnection'] = ResolversParentTypes['QuestionMemberOfGroupsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionMemberOfGroupsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionMemberOfGroupsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionMemberOfGroupsEdge'] = ResolversParentTypes['QuestionMemberOfGroupsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionMethodGroupsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionMethodGroupsConnection'] = ResolversParentTypes['QuestionMethodGroupsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionMethodGroupsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MethodGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionMethodGroupsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionMethodGroupsEdge'] = ResolversParentTypes['QuestionMethodGroupsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MethodGroup'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionMethodsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionMethodsConnection'] = ResolversParentTypes['QuestionMethodsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionMethodsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionMethodsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionMethodsEdge'] = ResolversParentTypes['QuestionMethodsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionPartOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionPartOfConnection'] = ResolversParentTypes['QuestionPartOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionPartOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionPartOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionPartOfEdge'] = ResolversParentTypes['QuestionPartOfEdge']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionPartsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionPartsConnection'] = ResolversParentTypes['QuestionPartsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionPartsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionPartsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionPartsEdge'] = ResolversParentTypes['QuestionPartsEdge']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionPrerequisiteGroupsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionPrerequisiteGroupsConnection'] = ResolversParentTypes['QuestionPrerequisiteGroupsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionPrerequisiteGroupsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PrerequisiteGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionPrerequisiteGroupsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionPrerequisiteGroupsEdge'] = ResolversParentTypes['QuestionPrerequisiteGroupsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionRefinedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRefinedByConnection'] = ResolversParentTypes['QuestionRefinedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionRefinedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionRefinedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRefinedByEdge'] = ResolversParentTypes['QuestionRefinedByEdge']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionRefinesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRefinesConnection'] = ResolversParentTypes['QuestionRefinesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionRefinesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionRefinesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRefinesEdge'] = ResolversParentTypes['QuestionRefinesEdge']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionRequiredByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRequiredByConnection'] = ResolversParentTypes['QuestionRequiredByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionRequiredByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionRequiredByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRequiredByEdge'] = ResolversParentTypes['QuestionRequiredByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['PrerequisiteWording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionRequiresConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRequiresConnection'] = ResolversParentTypes['QuestionRequiresConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionRequiresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionRequiresEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionRequiresEdge'] = ResolversParentTypes['QuestionRequiresEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['PrerequisiteWording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionSourceWorksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionSourceWorksConnection'] = ResolversParentTypes['QuestionSourceWorksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionSourceWorksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionSourceWorksEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionSourceWorksEdge'] = ResolversParentTypes['QuestionSourceWorksEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionTopicsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionTopicsConnection'] = ResolversParentTypes['QuestionTopicsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionTopicsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionTopicsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionTopicsEdge'] = ResolversParentTypes['QuestionTopicsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  asOf?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['BlockedCause']>, ParentType, ContextType>;
  deadlock?: Resolver<Maybe<ResolversTypes['Deadlock']>, ParentType, ContextType>;
  hasUsableMethod?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  inconsistentWith?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['ReadinessParts'], ParentType, ContextType>;
  settledParts?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  statedStatus?: Resolver<ResolversTypes['QuestionStatus'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<ResolversTypes['UnmetPrerequisite']>, ParentType, ContextType>;
  unmetGroups?: Resolver<ReadonlyArray<ResolversTypes['UnmetGroup']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  wellPosed?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type ReadinessPartsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadinessParts'] = ResolversParentTypes['ReadinessParts']> = {
  directUnmet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inheritedUnmet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmetGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadyQuestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadyQuestionConnection'] = ResolversParentTypes['ReadyQuestionConnection']> = {
  asOf?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReadyQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadyQuestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadyQuestionEdge'] = ResolversParentTypes['ReadyQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  necessaryForCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  unblocksCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  records?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Capability' | 'Claim' | 'Effort' | 'Estimate' | 'Finding' | 'Indicator' | 'Lab' | 'Method' | 'MethodGroup' | 'Person' | 'PrerequisiteGroup' | 'Question' | 'Rubric' | 'System' | 'Topic' | 'Work', ParentType, ContextType>;
};

export interface RevisionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Revision'], any> {
  name: 'Revision';
}

export type RubricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rubric'] = ResolversParentTypes['Rubric']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RubricDescriptionArgs>>;
  descriptionTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  estimates?: Resolver<ResolversTypes['RubricEstimatesConnection'], ParentType, ContextType, RequireFields<RubricEstimatesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RubricLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RubricTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RubricConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RubricConnection'] = ResolversParentTypes['RubricConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RubricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rubric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RubricEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RubricEdge'] = ResolversParentTypes['RubricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rubric'], ParentType, ContextType>;
};

export type RubricEstimatesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RubricEstimatesConnection'] = ResolversParentTypes['RubricEstimatesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RubricEstimatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RubricEstimatesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RubricEstimatesEdge'] = ResolversParentTypes['RubricEstimatesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developedBy?: Resolver<ResolversTypes['SystemDevelopedByConnection'], ParentType, ContextType, RequireFields<SystemDevelopedByArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['SystemFindingsConnection'], ParentType, ContextType, RequireFields<SystemFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SystemLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemKind?: Resolver<Maybe<ResolversTypes['SystemKind']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemDevelopedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemDevelopedByConnection'] = ResolversParentTypes['SystemDevelopedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemDevelopedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemDevelopedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemDevelopedByEdge'] = ResolversParentTypes['SystemDevelopedByEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type SystemFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemFindingsConnection'] = ResolversParentTypes['SystemFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemFindingsEdge'] = ResolversParentTypes['SystemFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['TopicBroaderConnection'], ParentType, ContextType, RequireFields<TopicBroaderArgs, 'first'>>;
  closeMatches?: Resolver<ResolversTypes['TopicCloseMatchesConnection'], ParentType, ContextType, RequireFields<TopicCloseMatchesArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TopicDefinitionArgs>>;
  definitionTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  exactMatches?: Resolver<ResolversTypes['TopicExactMatchesConnection'], ParentType, ContextType, RequireFields<TopicExactMatchesArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inScheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interestedLabs?: Resolver<ResolversTypes['TopicInterestedLabsConnection'], ParentType, ContextType, RequireFields<TopicInterestedLabsArgs, 'first'>>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['TopicNarrowerConnection'], ParentType, ContextType, RequireFields<TopicNarrowerArgs, 'first'>>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicPrefLabelArgs>>;
  prefLabelTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['TopicQuestionsConnection'], ParentType, ContextType, RequireFields<TopicQuestionsArgs, 'first'>>;
  related?: Resolver<ResolversTypes['TopicRelatedConnection'], ParentType, ContextType, RequireFields<TopicRelatedArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  schemeTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TopicSchemeTitleArgs>>;
  schemeTitleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topConcept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicBroaderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicBroaderConnection'] = ResolversParentTypes['TopicBroaderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicBroaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicBroaderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicBroaderEdge'] = ResolversParentTypes['TopicBroaderEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicCloseMatchesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicCloseMatchesConnection'] = ResolversParentTypes['TopicCloseMatchesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicCloseMatchesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCloseMatchesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicCloseMatchesEdge'] = ResolversParentTypes['TopicCloseMatchesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicExactMatchesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicExactMatchesConnection'] = ResolversParentTypes['TopicExactMatchesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicExactMatchesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicExactMatchesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicExactMatchesEdge'] = ResolversParentTypes['TopicExactMatchesEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicInterestedLabsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicInterestedLabsConnection'] = ResolversParentTypes['TopicInterestedLabsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicInterestedLabsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicInterestedLabsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicInterestedLabsEdge'] = ResolversParentTypes['TopicInterestedLabsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicNarrowerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicNarrowerConnection'] = ResolversParentTypes['TopicNarrowerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicNarrowerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicNarrowerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicNarrowerEdge'] = ResolversParentTypes['TopicNarrowerEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicQuestionsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicQuestionsConnection'] = ResolversParentTypes['TopicQuestionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicQuestionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicQuestionsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicQuestionsEdge'] = ResolversParentTypes['TopicQuestionsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicRelatedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicRelatedConnection'] = ResolversParentTypes['TopicRelatedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicRelatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicRelatedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicRelatedEdge'] = ResolversParentTypes['TopicRelatedEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TruncationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Truncation'] = ResolversParentTypes['Truncation']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnmetGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmetGroup'] = ResolversParentTypes['UnmetGroup']> = {
  group?: Resolver<ResolversTypes['PrerequisiteGroup'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type UnmetPrerequisiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmetPrerequisite'] = ResolversParentTypes['UnmetPrerequisite']> = {
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type UsedBottleneckWeightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UsedBottleneckWeights'] = ResolversParentTypes['UsedBottleneckWeights']> = {
  concentration?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  necessity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  softReach?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  arxiv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  authorNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  authorNamesComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  authorNamesTruncated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  authorNamesVerification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  authors?: Resolver<ResolversTypes['WorkAuthorsConnection'], ParentType, ContextType, RequireFields<WorkAuthorsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['WorkFindingsConnection'], ParentType, ContextType, RequireFields<WorkFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkLabelArgs>>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkTitleArgs>>;
  titleTranslations?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workType?: Resolver<Maybe<ResolversTypes['WorkType']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkAuthorsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAuthorsConnection'] = ResolversParentTypes['WorkAuthorsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkAuthorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkAuthorsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAuthorsEdge'] = ResolversParentTypes['WorkAuthorsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type WorkFindingsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkFindingsConnection'] = ResolversParentTypes['WorkFindingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkFindingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkFindingsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkFindingsEdge'] = ResolversParentTypes['WorkFindingsEdge']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['Assessor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Bottleneck?: BottleneckResolvers<ContextType>;
  BottleneckConnection?: BottleneckConnectionResolvers<ContextType>;
  BottleneckEdge?: BottleneckEdgeResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CapabilityConnection?: CapabilityConnectionResolvers<ContextType>;
  CapabilityEdge?: CapabilityEdgeResolvers<ContextType>;
  CapabilityHeldByConnection?: CapabilityHeldByConnectionResolvers<ContextType>;
  CapabilityHeldByEdge?: CapabilityHeldByEdgeResolvers<ContextType>;
  CapabilityNeededByConnection?: CapabilityNeededByConnectionResolvers<ContextType>;
  CapabilityNeededByEdge?: CapabilityNeededByEdgeResolvers<ContextType>;
  CapabilityOfferedByConnection?: CapabilityOfferedByConnectionResolvers<ContextType>;
  CapabilityOfferedByEdge?: CapabilityOfferedByEdgeResolvers<ContextType>;
  CapabilitySoughtByConnection?: CapabilitySoughtByConnectionResolvers<ContextType>;
  CapabilitySoughtByEdge?: CapabilitySoughtByEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimAnswersConnection?: ClaimAnswersConnectionResolvers<ContextType>;
  ClaimAnswersEdge?: ClaimAnswersEdgeResolvers<ContextType>;
  ClaimBearingsConnection?: ClaimBearingsConnectionResolvers<ContextType>;
  ClaimBearingsEdge?: ClaimBearingsEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadlock?: DeadlockResolvers<ContextType>;
  Dependencies?: DependenciesResolvers<ContextType>;
  Dependency?: DependencyResolvers<ContextType>;
  DependencyCycle?: DependencyCycleResolvers<ContextType>;
  DependencyItem?: DependencyItemResolvers<ContextType>;
  DependencyLayer?: DependencyLayerResolvers<ContextType>;
  DependencyParts?: DependencyPartsResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Effort?: EffortResolvers<ContextType>;
  EffortConnection?: EffortConnectionResolvers<ContextType>;
  EffortEdge?: EffortEdgeResolvers<ContextType>;
  EffortPursuesConnection?: EffortPursuesConnectionResolvers<ContextType>;
  EffortPursuesEdge?: EffortPursuesEdgeResolvers<ContextType>;
  EffortRunByConnection?: EffortRunByConnectionResolvers<ContextType>;
  EffortRunByEdge?: EffortRunByEdgeResolvers<ContextType>;
  EffortUsesConnection?: EffortUsesConnectionResolvers<ContextType>;
  EffortUsesEdge?: EffortUsesEdgeResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  EstimateAssessorsConnection?: EstimateAssessorsConnectionResolvers<ContextType>;
  EstimateAssessorsEdge?: EstimateAssessorsEdgeResolvers<ContextType>;
  EstimateConnection?: EstimateConnectionResolvers<ContextType>;
  EstimateEdge?: EstimateEdgeResolvers<ContextType>;
  EstimateEstimatesConnection?: EstimateEstimatesConnectionResolvers<ContextType>;
  EstimateEstimatesEdge?: EstimateEstimatesEdgeResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingBearsOnConnection?: FindingBearsOnConnectionResolvers<ContextType>;
  FindingBearsOnEdge?: FindingBearsOnEdgeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingInTensionWithConnection?: FindingInTensionWithConnectionResolvers<ContextType>;
  FindingInTensionWithEdge?: FindingInTensionWithEdgeResolvers<ContextType>;
  FindingInformsConnection?: FindingInformsConnectionResolvers<ContextType>;
  FindingInformsEdge?: FindingInformsEdgeResolvers<ContextType>;
  FindingMethodsConnection?: FindingMethodsConnectionResolvers<ContextType>;
  FindingMethodsEdge?: FindingMethodsEdgeResolvers<ContextType>;
  FindingProducedByConnection?: FindingProducedByConnectionResolvers<ContextType>;
  FindingProducedByEdge?: FindingProducedByEdgeResolvers<ContextType>;
  FindingReplicatedByConnection?: FindingReplicatedByConnectionResolvers<ContextType>;
  FindingReplicatedByEdge?: FindingReplicatedByEdgeResolvers<ContextType>;
  FindingReplicatesConnection?: FindingReplicatesConnectionResolvers<ContextType>;
  FindingReplicatesEdge?: FindingReplicatesEdgeResolvers<ContextType>;
  FindingReportedInConnection?: FindingReportedInConnectionResolvers<ContextType>;
  FindingReportedInEdge?: FindingReportedInEdgeResolvers<ContextType>;
  FindingSystemsConnection?: FindingSystemsConnectionResolvers<ContextType>;
  FindingSystemsEdge?: FindingSystemsEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapCount?: GapCountResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorMeasuredByConnection?: IndicatorMeasuredByConnectionResolvers<ContextType>;
  IndicatorMeasuredByEdge?: IndicatorMeasuredByEdgeResolvers<ContextType>;
  IndicatorSourceWorksConnection?: IndicatorSourceWorksConnectionResolvers<ContextType>;
  IndicatorSourceWorksEdge?: IndicatorSourceWorksEdgeResolvers<ContextType>;
  Lab?: LabResolvers<ContextType>;
  LabCapabilitiesConnection?: LabCapabilitiesConnectionResolvers<ContextType>;
  LabCapabilitiesEdge?: LabCapabilitiesEdgeResolvers<ContextType>;
  LabConnection?: LabConnectionResolvers<ContextType>;
  LabEdge?: LabEdgeResolvers<ContextType>;
  LabEffortsConnection?: LabEffortsConnectionResolvers<ContextType>;
  LabEffortsEdge?: LabEffortsEdgeResolvers<ContextType>;
  LabFindingsConnection?: LabFindingsConnectionResolvers<ContextType>;
  LabFindingsEdge?: LabFindingsEdgeResolvers<ContextType>;
  LabInterestsConnection?: LabInterestsConnectionResolvers<ContextType>;
  LabInterestsEdge?: LabInterestsEdgeResolvers<ContextType>;
  LabMembersConnection?: LabMembersConnectionResolvers<ContextType>;
  LabMembersEdge?: LabMembersEdgeResolvers<ContextType>;
  LabOffersConnection?: LabOffersConnectionResolvers<ContextType>;
  LabOffersEdge?: LabOffersEdgeResolvers<ContextType>;
  LabSeeksConnection?: LabSeeksConnectionResolvers<ContextType>;
  LabSeeksEdge?: LabSeeksEdgeResolvers<ContextType>;
  LabSystemsConnection?: LabSystemsConnectionResolvers<ContextType>;
  LabSystemsEdge?: LabSystemsEdgeResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  MethodAddressesConnection?: MethodAddressesConnectionResolvers<ContextType>;
  MethodAddressesEdge?: MethodAddressesEdgeResolvers<ContextType>;
  MethodComplementsConnection?: MethodComplementsConnectionResolvers<ContextType>;
  MethodComplementsEdge?: MethodComplementsEdgeResolvers<ContextType>;
  MethodConnection?: MethodConnectionResolvers<ContextType>;
  MethodEdge?: MethodEdgeResolvers<ContextType>;
  MethodEffortsConnection?: MethodEffortsConnectionResolvers<ContextType>;
  MethodEffortsEdge?: MethodEffortsEdgeResolvers<ContextType>;
  MethodFindingsConnection?: MethodFindingsConnectionResolvers<ContextType>;
  MethodFindingsEdge?: MethodFindingsEdgeResolvers<ContextType>;
  MethodGroup?: MethodGroupResolvers<ContextType>;
  MethodGroupConnection?: MethodGroupConnectionResolvers<ContextType>;
  MethodGroupEdge?: MethodGroupEdgeResolvers<ContextType>;
  MethodGroupMembersConnection?: MethodGroupMembersConnectionResolvers<ContextType>;
  MethodGroupMembersEdge?: MethodGroupMembersEdgeResolvers<ContextType>;
  MethodMeasuresConnection?: MethodMeasuresConnectionResolvers<ContextType>;
  MethodMeasuresEdge?: MethodMeasuresEdgeResolvers<ContextType>;
  MethodNeedsConnection?: MethodNeedsConnectionResolvers<ContextType>;
  MethodNeedsEdge?: MethodNeedsEdgeResolvers<ContextType>;
  MethodReplacedByConnection?: MethodReplacedByConnectionResolvers<ContextType>;
  MethodReplacedByEdge?: MethodReplacedByEdgeResolvers<ContextType>;
  MethodReplacesConnection?: MethodReplacesConnectionResolvers<ContextType>;
  MethodReplacesEdge?: MethodReplacesEdgeResolvers<ContextType>;
  MethodSourceWorksConnection?: MethodSourceWorksConnectionResolvers<ContextType>;
  MethodSourceWorksEdge?: MethodSourceWorksEdgeResolvers<ContextType>;
  MethodVariantOfConnection?: MethodVariantOfConnectionResolvers<ContextType>;
  MethodVariantOfEdge?: MethodVariantOfEdgeResolvers<ContextType>;
  MethodVariantsConnection?: MethodVariantsConnectionResolvers<ContextType>;
  MethodVariantsEdge?: MethodVariantsEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonCapabilitiesConnection?: PersonCapabilitiesConnectionResolvers<ContextType>;
  PersonCapabilitiesEdge?: PersonCapabilitiesEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonEffortsConnection?: PersonEffortsConnectionResolvers<ContextType>;
  PersonEffortsEdge?: PersonEffortsEdgeResolvers<ContextType>;
  PersonMemberOfConnection?: PersonMemberOfConnectionResolvers<ContextType>;
  PersonMemberOfEdge?: PersonMemberOfEdgeResolvers<ContextType>;
  PersonWorksConnection?: PersonWorksConnectionResolvers<ContextType>;
  PersonWorksEdge?: PersonWorksEdgeResolvers<ContextType>;
  PrerequisiteGroup?: PrerequisiteGroupResolvers<ContextType>;
  PrerequisiteGroupConnection?: PrerequisiteGroupConnectionResolvers<ContextType>;
  PrerequisiteGroupEdge?: PrerequisiteGroupEdgeResolvers<ContextType>;
  PrerequisiteGroupMembersConnection?: PrerequisiteGroupMembersConnectionResolvers<ContextType>;
  PrerequisiteGroupMembersEdge?: PrerequisiteGroupMembersEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionClaimsConnection?: QuestionClaimsConnectionResolvers<ContextType>;
  QuestionClaimsEdge?: QuestionClaimsEdgeResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  QuestionEffortsConnection?: QuestionEffortsConnectionResolvers<ContextType>;
  QuestionEffortsEdge?: QuestionEffortsEdgeResolvers<ContextType>;
  QuestionEstimatesConnection?: QuestionEstimatesConnectionResolvers<ContextType>;
  QuestionEstimatesEdge?: QuestionEstimatesEdgeResolvers<ContextType>;
  QuestionInformedByConnection?: QuestionInformedByConnectionResolvers<ContextType>;
  QuestionInformedByEdge?: QuestionInformedByEdgeResolvers<ContextType>;
  QuestionInformedByFindingsConnection?: QuestionInformedByFindingsConnectionResolvers<ContextType>;
  QuestionInformedByFindingsEdge?: QuestionInformedByFindingsEdgeResolvers<ContextType>;
  QuestionInformsQuestionsConnection?: QuestionInformsQuestionsConnectionResolvers<ContextType>;
  QuestionInformsQuestionsEdge?: QuestionInformsQuestionsEdgeResolvers<ContextType>;
  QuestionInterestedLabsConnection?: QuestionInterestedLabsConnectionResolvers<ContextType>;
  QuestionInterestedLabsEdge?: QuestionInterestedLabsEdgeResolvers<ContextType>;
  QuestionMemberOfGroupsConnection?: QuestionMemberOfGroupsConnectionResolvers<ContextType>;
  QuestionMemberOfGroupsEdge?: QuestionMemberOfGroupsEdgeResolvers<ContextType>;
  QuestionMethodGroupsConnection?: QuestionMethodGroupsConnectionResolvers<ContextType>;
  QuestionMethodGroupsEdge?: QuestionMethodGroupsEdgeResolvers<ContextType>;
  QuestionMethodsConnection?: QuestionMethodsConnectionResolvers<ContextType>;
  QuestionMethodsEdge?: QuestionMethodsEdgeResolvers<ContextType>;
  QuestionPartOfConnection?: QuestionPartOfConnectionResolvers<ContextType>;
  QuestionPartOfEdge?: QuestionPartOfEdgeResolvers<ContextType>;
  QuestionPartsConnection?: QuestionPartsConnectionResolvers<ContextType>;
  QuestionPartsEdge?: QuestionPartsEdgeResolvers<ContextType>;
  QuestionPrerequisiteGroupsConnection?: QuestionPrerequisiteGroupsConnectionResolvers<ContextType>;
  QuestionPrerequisiteGroupsEdge?: QuestionPrerequisiteGroupsEdgeResolvers<ContextType>;
  QuestionRefinedByConnection?: QuestionRefinedByConnectionResolvers<ContextType>;
  QuestionRefinedByEdge?: QuestionRefinedByEdgeResolvers<ContextType>;
  QuestionRefinesConnection?: QuestionRefinesConnectionResolvers<ContextType>;
  QuestionRefinesEdge?: QuestionRefinesEdgeResolvers<ContextType>;
  QuestionRequiredByConnection?: QuestionRequiredByConnectionResolvers<ContextType>;
  QuestionRequiredByEdge?: QuestionRequiredByEdgeResolvers<ContextType>;
  QuestionRequiresConnection?: QuestionRequiresConnectionResolvers<ContextType>;
  QuestionRequiresEdge?: QuestionRequiresEdgeResolvers<ContextType>;
  QuestionSourceWorksConnection?: QuestionSourceWorksConnectionResolvers<ContextType>;
  QuestionSourceWorksEdge?: QuestionSourceWorksEdgeResolvers<ContextType>;
  QuestionTopicsConnection?: QuestionTopicsConnectionResolvers<ContextType>;
  QuestionTopicsEdge?: QuestionTopicsEdgeResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReadinessParts?: ReadinessPartsResolvers<ContextType>;
  ReadyQuestionConnection?: ReadyQuestionConnectionResolvers<ContextType>;
  ReadyQuestionEdge?: ReadyQuestionEdgeResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  Revision?: GraphQLScalarType;
  Rubric?: RubricResolvers<ContextType>;
  RubricConnection?: RubricConnectionResolvers<ContextType>;
  RubricEdge?: RubricEdgeResolvers<ContextType>;
  RubricEstimatesConnection?: RubricEstimatesConnectionResolvers<ContextType>;
  RubricEstimatesEdge?: RubricEstimatesEdgeResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemDevelopedByConnection?: SystemDevelopedByConnectionResolvers<ContextType>;
  SystemDevelopedByEdge?: SystemDevelopedByEdgeResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  SystemFindingsConnection?: SystemFindingsConnectionResolvers<ContextType>;
  SystemFindingsEdge?: SystemFindingsEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicBroaderConnection?: TopicBroaderConnectionResolvers<ContextType>;
  TopicBroaderEdge?: TopicBroaderEdgeResolvers<ContextType>;
  TopicCloseMatchesConnection?: TopicCloseMatchesConnectionResolvers<ContextType>;
  TopicCloseMatchesEdge?: TopicCloseMatchesEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicExactMatchesConnection?: TopicExactMatchesConnectionResolvers<ContextType>;
  TopicExactMatchesEdge?: TopicExactMatchesEdgeResolvers<ContextType>;
  TopicInterestedLabsConnection?: TopicInterestedLabsConnectionResolvers<ContextType>;
  TopicInterestedLabsEdge?: TopicInterestedLabsEdgeResolvers<ContextType>;
  TopicNarrowerConnection?: TopicNarrowerConnectionResolvers<ContextType>;
  TopicNarrowerEdge?: TopicNarrowerEdgeResolvers<ContextType>;
  TopicQuestionsConnection?: TopicQuestionsConnectionResolvers<ContextType>;
  TopicQuestionsEdge?: TopicQuestionsEdgeResolvers<ContextType>;
  TopicRelatedConnection?: TopicRelatedConnectionResolvers<ContextType>;
  TopicRelatedEdge?: TopicRelatedEdgeResolvers<ContextType>;
  Truncation?: TruncationResolvers<ContextType>;
  UnmetGroup?: UnmetGroupResolvers<ContextType>;
  UnmetPrerequisite?: UnmetPrerequisiteResolvers<ContextType>;
  UsedBottleneckWeights?: UsedBottleneckWeightsResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkAuthorsConnection?: WorkAuthorsConnectionResolvers<ContextType>;
  WorkAuthorsEdge?: WorkAuthorsEdgeResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  WorkFindingsConnection?: WorkFindingsConnectionResolvers<ContextType>;
  WorkFindingsEdge?: WorkFindingsEdgeResolvers<ContextType>;
};

