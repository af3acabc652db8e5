// Generated from schema/ by `npm run codegen`. Do not edit.

import type { Model } from '../model.ts';

/** Names of the record kinds. */
export type KindName =
  | 'Effort'
  | 'Rubric'
  | 'Estimate'
  | 'Finding'
  | 'Contradiction'
  | 'Work'
  | 'Method'
  | 'Indicator'
  | 'System'
  | 'Lab'
  | 'Person'
  | 'Capability'
  | 'Resource'
  | 'Question'
  | 'PrerequisiteGroup'
  | 'MethodGroup'
  | 'Claim'
  | 'Topic';

/** Types of edges. */
export type EdgeType =
  | 'PURSUES'
  | 'USES'
  | 'RUN_BY'
  | 'ESTIMATES'
  | 'ON_RUBRIC'
  | 'ESTIMATED_BY'
  | 'INVOLVES'
  | 'CONCERNS'
  | 'VALIDATES'
  | 'BEARS_ON'
  | 'INFORMS'
  | 'USED'
  | 'STUDIED'
  | 'PRODUCED_BY'
  | 'REPORTED_IN'
  | 'REPLICATES'
  | 'IN_TENSION_WITH'
  | 'AUTHORED_BY'
  | 'HAS_SOURCE'
  | 'ADDRESSES'
  | 'MEASURES'
  | 'NEEDS'
  | 'COMPLEMENTS'
  | 'REPLACES'
  | 'VARIANT_OF'
  | 'DEVELOPED_BY'
  | 'EXPLAINS'
  | 'MEMBER_OF'
  | 'HAS'
  | 'OFFERS'
  | 'SEEKS'
  | 'INTERESTED_IN'
  | 'REQUIRES'
  | 'INFORMED_BY'
  | 'HAS_GROUP'
  | 'MEMBER'
  | 'HAS_METHOD_GROUP'
  | 'METHOD_MEMBER'
  | 'REFINES'
  | 'PART_OF'
  | 'ABOUT'
  | 'ANSWERS'
  | 'BROADER'
  | 'RELATED'
  | 'EXACT_MATCH'
  | 'CLOSE_MATCH';

/** The model that `schema/` describes. */
export const MODEL: Model = {
  "kinds": [
    {
      "name": "Effort",
      "slug": "effort",
      "plural": "efforts",
      "term": "lacuna:Effort",
      "label": "title",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "title",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "dcterms:title",
          "constraint": {
            "maximumLength": 300
          },
          "description": "What is done."
        },
        {
          "name": "state",
          "type": "Enum",
          "enumName": "EffortState",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:state",
          "description": "Where it stands."
        },
        {
          "name": "from",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:startDate",
          "description": "First day."
        },
        {
          "name": "to",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:endDate",
          "description": "Last day. Absent: not over, or not recorded."
        },
        {
          "name": "handover",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:handover",
          "constraint": {
            "maximumLength": 10000
          },
          "description": "For whoever takes over: what was tried, why it stopped, what is left."
        }
      ],
      "relations": [
        {
          "field": "pursues",
          "edge": "PURSUES",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "Questions that it pursues."
        },
        {
          "field": "uses",
          "edge": "USES",
          "direction": "OUT",
          "list": true,
          "to": "Method",
          "description": "Methods that it uses."
        },
        {
          "field": "runBy",
          "edge": "RUN_BY",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "Labs and people who run it."
        }
      ],
      "description": "Who works on what, since when and how far. Ended efforts count for nobody at work."
    },
    {
      "name": "Rubric",
      "slug": "rubric",
      "plural": "rubrics",
      "term": "lacuna:Rubric",
      "label": "title",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "title",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "dcterms:title",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name of the scale."
        },
        {
          "name": "description",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "dcterms:description",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "What a low and a high value mean."
        },
        {
          "name": "minimum",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:minValue",
          "description": "Smallest value."
        },
        {
          "name": "maximum",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:maxValue",
          "description": "Largest value."
        }
      ],
      "relations": [
        {
          "field": "estimates",
          "edge": "ON_RUBRIC",
          "direction": "IN",
          "list": true,
          "to": "Estimate",
          "description": "Estimates on this scale."
        }
      ],
      "description": "A scale on which records are estimated, such as importance."
    },
    {
      "name": "Estimate",
      "slug": "estimate",
      "plural": "estimates",
      "term": "lacuna:Estimate",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "value",
          "type": "Float",
          "list": false,
          "required": true,
          "localised": false,
          "term": "schema:value",
          "description": "The estimate, in the units of its rubric."
        },
        {
          "name": "low",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:low",
          "description": "Lower end of the range that the assessor holds possible."
        },
        {
          "name": "high",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:high",
          "description": "Upper end of the range that the assessor holds possible."
        },
        {
          "name": "estimatedOn",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:date",
          "description": "Day of the estimate."
        },
        {
          "name": "reasons",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:reasons",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why this value."
        }
      ],
      "relations": [
        {
          "field": "subjects",
          "edge": "ESTIMATES",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "What was estimated."
        },
        {
          "field": "rubric",
          "edge": "ON_RUBRIC",
          "direction": "OUT",
          "list": false,
          "to": "Rubric",
          "description": "The scale."
        },
        {
          "field": "assessors",
          "edge": "ESTIMATED_BY",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "The person or lab who made it; absent for editorial estimates."
        }
      ],
      "description": "One assessor's estimate of one record on one rubric, with its reasons."
    },
    {
      "name": "Finding",
      "slug": "finding",
      "plural": "findings",
      "term": "lacuna:Finding",
      "label": "statement",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "statement",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "lacuna:statement",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "What was found, in our own words. See `verification` for how far it was checked."
        },
        {
          "name": "evidenceClass",
          "type": "Enum",
          "enumName": "EvidenceClass",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:evidenceClass",
          "description": "What sort of evidence it is."
        },
        {
          "name": "evidenceClassAssessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:evidenceClassAssessedBy",
          "description": "Whose judgement the class of evidence is."
        },
        {
          "name": "outcome",
          "type": "Enum",
          "enumName": "Outcome",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:outcome",
          "description": "Whether what was looked for was found."
        },
        {
          "name": "scope",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:scope",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Under which conditions it holds."
        }
      ],
      "relations": [
        {
          "field": "bearsOn",
          "edge": "BEARS_ON",
          "direction": "OUT",
          "list": true,
          "to": "Claim",
          "description": "Claims on which it bears, each with relation and strength."
        },
        {
          "field": "informs",
          "edge": "INFORMS",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "Questions that it informs without speaking for or against a claim."
        },
        {
          "field": "methods",
          "edge": "USED",
          "direction": "OUT",
          "list": true,
          "to": "Method",
          "description": "Methods with which it was made."
        },
        {
          "field": "systems",
          "edge": "STUDIED",
          "direction": "OUT",
          "list": true,
          "to": "System",
          "description": "Systems that were studied."
        },
        {
          "field": "producedBy",
          "edge": "PRODUCED_BY",
          "direction": "OUT",
          "list": true,
          "to": "Lab",
          "description": "Labs of its authors."
        },
        {
          "field": "reportedIn",
          "edge": "REPORTED_IN",
          "direction": "OUT",
          "list": true,
          "to": "Work",
          "description": "Works that report it."
        },
        {
          "field": "validates",
          "edge": "VALIDATES",
          "direction": "OUT",
          "list": true,
          "to": "Indicator",
          "description": "Indicators whose trustworthiness it tells of."
        },
        {
          "field": "replicates",
          "edge": "REPLICATES",
          "direction": "OUT",
          "list": true,
          "to": "Finding",
          "description": "Earlier findings that it repeats."
        },
        {
          "field": "replicatedBy",
          "edge": "REPLICATES",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "Later findings that repeat it."
        },
        {
          "field": "inTensionWith",
          "edge": "IN_TENSION_WITH",
          "direction": "BOTH",
          "list": true,
          "to": "Finding",
          "description": "Findings that do not sit well with it; a mark of tension, not of error."
        },
        {
          "field": "contradictions",
          "edge": "INVOLVES",
          "direction": "IN",
          "list": true,
          "to": "Contradiction",
          "description": "Recorded contradictions in which it takes part."
        }
      ],
      "description": "A result: what somebody found out, positive or negative."
    },
    {
      "name": "Contradiction",
      "slug": "contradiction",
      "plural": "contradictions",
      "term": "lacuna:Contradiction",
      "label": "title",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "title",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "dcterms:title",
          "constraint": {
            "maximumLength": 300
          },
          "description": "What contradicts what, in one line."
        },
        {
          "name": "contradictionKind",
          "type": "Enum",
          "enumName": "ContradictionKind",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:contradictionKind",
          "description": "In what respect."
        },
        {
          "name": "reason",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:reason",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why they cannot all be right."
        },
        {
          "name": "state",
          "type": "Enum",
          "enumName": "ContradictionState",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:contradictionState",
          "description": "Where it stands."
        },
        {
          "name": "resolution",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:resolution",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "How it was explained."
        },
        {
          "name": "noticedOn",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:date",
          "description": "Day on which it was noticed."
        }
      ],
      "relations": [
        {
          "field": "findings",
          "edge": "INVOLVES",
          "direction": "OUT",
          "list": true,
          "to": "Finding",
          "description": "The findings that contradict each other."
        },
        {
          "field": "claims",
          "edge": "CONCERNS",
          "direction": "OUT",
          "list": true,
          "to": "Claim",
          "description": "The claims that they are about."
        }
      ],
      "description": "Findings that cannot all be right about a claim, as somebody noticed, with the reason and what became of it."
    },
    {
      "name": "Work",
      "slug": "work",
      "plural": "works",
      "term": "schema:CreativeWork",
      "label": "title",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "title",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "dcterms:title",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "Title as published. See `verification` for how far it was checked."
        },
        {
          "name": "workType",
          "type": "Enum",
          "enumName": "WorkType",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:workType",
          "description": "What sort of work it is."
        },
        {
          "name": "year",
          "type": "Int",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:year",
          "constraint": {
            "minimum": 1000,
            "maximum": 2200
          },
          "description": "Year of first publication or posting."
        },
        {
          "name": "authorNames",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:authorName",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Authors as printed, in order."
        },
        {
          "name": "authorNamesComplete",
          "type": "Boolean",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:authorNamesComplete",
          "description": "True when the list of authors was checked to be whole."
        },
        {
          "name": "authorNamesTruncated",
          "type": "Boolean",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:authorNamesTruncated",
          "description": "True when the list was cut after its first names."
        },
        {
          "name": "authorNamesVerification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:authorNamesVerification",
          "description": "How far the list of authors was checked."
        },
        {
          "name": "url",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:url",
          "constraint": {
            "format": "URL"
          },
          "description": "Where it can be read."
        },
        {
          "name": "doi",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "bibo:doi",
          "constraint": {
            "format": "DOI"
          },
          "description": "Digital Object Identifier, for example `10.1016/j.tics.2025.10.011`."
        },
        {
          "name": "arxiv",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:arxiv",
          "constraint": {
            "format": "ARXIV"
          },
          "description": "Identifier in arXiv, for example `2308.08708`."
        },
        {
          "name": "seenAt",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:seenAt",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "Where identifier and work were seen together."
        }
      ],
      "relations": [
        {
          "field": "findings",
          "edge": "REPORTED_IN",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "Findings that it reports."
        },
        {
          "field": "sourceFor",
          "edge": "HAS_SOURCE",
          "direction": "IN",
          "list": true,
          "to": "Record",
          "description": "Questions, methods and indicators that were taken from it or are described by it."
        },
        {
          "field": "explains",
          "edge": "EXPLAINS",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "Questions and topics that it explains."
        },
        {
          "field": "authors",
          "edge": "AUTHORED_BY",
          "direction": "OUT",
          "list": true,
          "to": "Person",
          "description": "Authors who have a record here."
        }
      ],
      "description": "A publication, data set or program."
    },
    {
      "name": "Method",
      "slug": "method",
      "plural": "methods",
      "term": "lacuna:Method",
      "label": "name",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "name",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "schema:name",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name."
        },
        {
          "name": "description",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "dcterms:description",
          "constraint": {
            "maximumLength": 10000
          },
          "description": "How it works."
        },
        {
          "name": "requirements",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:requirement",
          "constraint": {
            "maximumLength": 500
          },
          "description": "What it needs, in free words; `needs` has the capabilities."
        },
        {
          "name": "otherRequirements",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:otherRequirement",
          "constraint": {
            "maximumLength": 500
          },
          "description": "Those of the requirements that stand for no capability, such as an assumption."
        },
        {
          "name": "limitations",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:limitation",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "Known limits."
        },
        {
          "name": "maturity",
          "type": "Enum",
          "enumName": "Maturity",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:maturity",
          "description": "How far it has come."
        },
        {
          "name": "maturityAssessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:maturityAssessedBy",
          "description": "Whose judgement the maturity is."
        }
      ],
      "relations": [
        {
          "field": "addresses",
          "edge": "ADDRESSES",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "Questions that it could help to answer."
        },
        {
          "field": "measures",
          "edge": "MEASURES",
          "direction": "OUT",
          "list": true,
          "to": "Indicator",
          "description": "Indicators that it measures."
        },
        {
          "field": "needs",
          "edge": "NEEDS",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "Capabilities and resources without which it cannot be used."
        },
        {
          "field": "complements",
          "edge": "COMPLEMENTS",
          "direction": "BOTH",
          "list": true,
          "to": "Method",
          "description": "Methods that are stronger together with it."
        },
        {
          "field": "replaces",
          "edge": "REPLACES",
          "direction": "OUT",
          "list": true,
          "to": "Method",
          "description": "Older methods that it replaces."
        },
        {
          "field": "replacedBy",
          "edge": "REPLACES",
          "direction": "IN",
          "list": true,
          "to": "Method",
          "description": "Newer methods that replace it."
        },
        {
          "field": "variantOf",
          "edge": "VARIANT_OF",
          "direction": "OUT",
          "list": true,
          "to": "Method",
          "description": "Methods of which it is a variant."
        },
        {
          "field": "variants",
          "edge": "VARIANT_OF",
          "direction": "IN",
          "list": true,
          "to": "Method",
          "description": "Its variants."
        },
        {
          "field": "methodGroups",
          "edge": "METHOD_MEMBER",
          "direction": "IN",
          "list": true,
          "to": "MethodGroup",
          "description": "Editorial shortlists that it is on."
        },
        {
          "field": "estimates",
          "edge": "ESTIMATES",
          "direction": "IN",
          "list": true,
          "to": "Estimate",
          "description": "What was estimated about it."
        },
        {
          "field": "findings",
          "edge": "USED",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "Findings that were made with it."
        },
        {
          "field": "efforts",
          "edge": "USES",
          "direction": "IN",
          "list": true,
          "to": "Effort",
          "description": "Efforts that use it."
        },
        {
          "field": "sourceWorks",
          "edge": "HAS_SOURCE",
          "direction": "OUT",
          "list": true,
          "to": "Work",
          "description": "Works that describe or use it."
        }
      ],
      "description": "An assessment approach or research method. A retracted method cannot be used."
    },
    {
      "name": "Indicator",
      "slug": "indicator",
      "plural": "indicators",
      "term": "lacuna:Indicator",
      "label": "name",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "name",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "schema:name",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name."
        },
        {
          "name": "code",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:notation",
          "constraint": {
            "maximumLength": 50
          },
          "description": "Short code in the literature, for example `RPT-1`."
        },
        {
          "name": "definition",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "skos:definition",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "What exactly is measured."
        },
        {
          "name": "theory",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:theory",
          "constraint": {
            "maximumLength": 300
          },
          "description": "The theory from which it comes."
        },
        {
          "name": "scaleKind",
          "type": "Enum",
          "enumName": "ScaleKind",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:scaleKind",
          "description": "What sort of scale it has."
        },
        {
          "name": "unit",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:unit",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Unit, or the steps of the scale in words."
        },
        {
          "name": "minimum",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:minValue",
          "description": "Smallest possible value."
        },
        {
          "name": "maximum",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:maxValue",
          "description": "Largest possible value."
        },
        {
          "name": "preferredDirection",
          "type": "Enum",
          "enumName": "PreferredDirection",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:preferredDirection",
          "description": "Which end is wanted."
        }
      ],
      "relations": [
        {
          "field": "measuredBy",
          "edge": "MEASURES",
          "direction": "IN",
          "list": true,
          "to": "Method",
          "description": "Methods that measure it."
        },
        {
          "field": "validations",
          "edge": "VALIDATES",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "Findings that tell how far the indicator can be trusted."
        },
        {
          "field": "sourceWorks",
          "edge": "HAS_SOURCE",
          "direction": "OUT",
          "list": true,
          "to": "Work",
          "description": "Works that define, use or report it."
        }
      ],
      "description": "What is measured, and on which scale."
    },
    {
      "name": "System",
      "slug": "system",
      "plural": "systems",
      "term": "lacuna:System",
      "label": "name",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "name",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "schema:name",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name."
        },
        {
          "name": "systemKind",
          "type": "Enum",
          "enumName": "SystemKind",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:systemKind",
          "description": "What sort of thing it is."
        }
      ],
      "relations": [
        {
          "field": "developedBy",
          "edge": "DEVELOPED_BY",
          "direction": "OUT",
          "list": true,
          "to": "Lab",
          "description": "Who developed it."
        },
        {
          "field": "findings",
          "edge": "STUDIED",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "Findings about it."
        }
      ],
      "description": "A model or deployment under study."
    },
    {
      "name": "Lab",
      "slug": "lab",
      "plural": "labs",
      "term": "lacuna:Lab",
      "label": "name",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "name",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "schema:name",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name."
        },
        {
          "name": "url",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:url",
          "constraint": {
            "format": "URL"
          },
          "description": "Its own pages."
        },
        {
          "name": "ror",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:ror",
          "constraint": {
            "format": "ROR"
          },
          "description": "Research Organization Registry, for example `https://ror.org/056y0v115`."
        },
        {
          "name": "country",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:addressCountry",
          "constraint": {
            "format": "COUNTRY"
          },
          "description": "Country of its seat, as an ISO 3166-1 alpha-2 code."
        },
        {
          "name": "labKind",
          "type": "Enum",
          "enumName": "LabKind",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:labKind",
          "description": "What sort of organisation it is."
        },
        {
          "name": "statedCapabilities",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:statedCapability",
          "constraint": {
            "maximumLength": 500
          },
          "description": "What it is known to be able to do, in free words."
        },
        {
          "name": "capabilitiesAssessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:capabilitiesAssessedBy",
          "description": "Whose judgement the stated capabilities are."
        }
      ],
      "relations": [
        {
          "field": "members",
          "edge": "MEMBER_OF",
          "direction": "IN",
          "list": true,
          "to": "Person",
          "description": "Who belongs to it."
        },
        {
          "field": "interests",
          "edge": "INTERESTED_IN",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "Questions and topics that it names as interests; not a record of work."
        },
        {
          "field": "capabilities",
          "edge": "HAS",
          "direction": "OUT",
          "list": true,
          "to": "Capability",
          "description": "Capabilities that it has."
        },
        {
          "field": "offers",
          "edge": "OFFERS",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "Capabilities and resources that it is known to offer."
        },
        {
          "field": "seeks",
          "edge": "SEEKS",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "Capabilities and resources that it looks for."
        },
        {
          "field": "findings",
          "edge": "PRODUCED_BY",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "Findings that people of this lab produced."
        },
        {
          "field": "systems",
          "edge": "DEVELOPED_BY",
          "direction": "IN",
          "list": true,
          "to": "System",
          "description": "Systems that it developed."
        },
        {
          "field": "efforts",
          "edge": "RUN_BY",
          "direction": "IN",
          "list": true,
          "to": "Effort",
          "description": "Efforts that it runs."
        },
        {
          "field": "estimatesMade",
          "edge": "ESTIMATED_BY",
          "direction": "IN",
          "list": true,
          "to": "Estimate",
          "description": "Estimates that it made."
        }
      ],
      "description": "An organisation that does research."
    },
    {
      "name": "Person",
      "slug": "person",
      "plural": "people",
      "term": "schema:Person",
      "label": "name",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "name",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "schema:name",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name as on their works."
        },
        {
          "name": "orcid",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:orcid",
          "constraint": {
            "format": "ORCID"
          },
          "description": "Open Researcher and Contributor ID, as an address."
        },
        {
          "name": "affiliationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:affiliationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What is known of the affiliations as a whole, and what is not."
        }
      ],
      "relations": [
        {
          "field": "memberOf",
          "edge": "MEMBER_OF",
          "direction": "OUT",
          "list": true,
          "to": "Lab",
          "description": "Labs to which they belong or belonged."
        },
        {
          "field": "capabilities",
          "edge": "HAS",
          "direction": "OUT",
          "list": true,
          "to": "Capability",
          "description": "Capabilities that they have."
        },
        {
          "field": "works",
          "edge": "AUTHORED_BY",
          "direction": "IN",
          "list": true,
          "to": "Work",
          "description": "Works of which they are an author."
        },
        {
          "field": "efforts",
          "edge": "RUN_BY",
          "direction": "IN",
          "list": true,
          "to": "Effort",
          "description": "Efforts that they run."
        },
        {
          "field": "estimatesMade",
          "edge": "ESTIMATED_BY",
          "direction": "IN",
          "list": true,
          "to": "Estimate",
          "description": "Estimates that they made."
        }
      ],
      "description": "Somebody who does research. People are never ranked by name."
    },
    {
      "name": "Capability",
      "slug": "capability",
      "plural": "capabilities",
      "term": "lacuna:Capability",
      "label": "name",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "name",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "schema:name",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name."
        },
        {
          "name": "capabilityKind",
          "type": "Enum",
          "enumName": "CapabilityKind",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:capabilityKind",
          "description": "What sort of thing it is."
        },
        {
          "name": "description",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "dcterms:description",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "What it covers."
        }
      ],
      "relations": [
        {
          "field": "neededBy",
          "edge": "NEEDS",
          "direction": "IN",
          "list": true,
          "to": "Method",
          "description": "Methods that need it."
        },
        {
          "field": "heldBy",
          "edge": "HAS",
          "direction": "IN",
          "list": true,
          "to": "Record",
          "description": "Labs and people that have it."
        },
        {
          "field": "offeredBy",
          "edge": "OFFERS",
          "direction": "IN",
          "list": true,
          "to": "Lab",
          "description": "Labs that offer it."
        },
        {
          "field": "soughtBy",
          "edge": "SEEKS",
          "direction": "IN",
          "list": true,
          "to": "Lab",
          "description": "Labs that look for it."
        }
      ],
      "description": "Something a method needs and a lab or person may have: skill, access, compute or data."
    },
    {
      "name": "Resource",
      "slug": "resource",
      "plural": "resources",
      "term": "lacuna:Resource",
      "label": "name",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "name",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "schema:name",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Name."
        },
        {
          "name": "resourceKind",
          "type": "Enum",
          "enumName": "ResourceKind",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:resourceKind",
          "description": "What sort of thing it is."
        },
        {
          "name": "description",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "dcterms:description",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "What it holds or does, and under which conditions it can be had."
        },
        {
          "name": "url",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:url",
          "constraint": {
            "format": "URL"
          },
          "description": "Where it can be had."
        }
      ],
      "relations": [
        {
          "field": "neededBy",
          "edge": "NEEDS",
          "direction": "IN",
          "list": true,
          "to": "Method",
          "description": "Methods that need it."
        },
        {
          "field": "offeredBy",
          "edge": "OFFERS",
          "direction": "IN",
          "list": true,
          "to": "Lab",
          "description": "Labs that offer it."
        },
        {
          "field": "soughtBy",
          "edge": "SEEKS",
          "direction": "IN",
          "list": true,
          "to": "Lab",
          "description": "Labs that look for it."
        },
        {
          "field": "explains",
          "edge": "EXPLAINS",
          "direction": "OUT",
          "list": true,
          "to": "Record",
          "description": "Questions and topics that it explains."
        }
      ],
      "description": "Something that can be handed over or lent: data, compute, tools, guides, courses."
    },
    {
      "name": "Question",
      "slug": "question",
      "plural": "questions",
      "term": "lacuna:Question",
      "label": "title",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "title",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "dcterms:title",
          "constraint": {
            "maximumLength": 300
          },
          "description": "The question in one line."
        },
        {
          "name": "text",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "dcterms:description",
          "constraint": {
            "maximumLength": 10000
          },
          "description": "What is asked, why it matters and what would count as an answer."
        },
        {
          "name": "questionKind",
          "type": "Enum",
          "enumName": "QuestionKind",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:questionKind",
          "description": "What sort of work it asks for."
        },
        {
          "name": "status",
          "type": "Enum",
          "enumName": "QuestionStatus",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:status",
          "description": "Where it stands, as stated by people; what the graph implies is `readiness`."
        },
        {
          "name": "statusRationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:statusRationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why it has that status."
        },
        {
          "name": "wellPosed",
          "type": "Boolean",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wellPosed",
          "description": "Whether it is clear enough to be answered at all. Absent: nobody judged it."
        }
      ],
      "relations": [
        {
          "field": "requires",
          "edge": "REQUIRES",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "Hard prerequisites: this question cannot be settled while one of them is open."
        },
        {
          "field": "requiredBy",
          "edge": "REQUIRES",
          "direction": "IN",
          "list": true,
          "to": "Question",
          "description": "The questions that cannot be settled while this one is open."
        },
        {
          "field": "prerequisiteGroups",
          "edge": "HAS_GROUP",
          "direction": "OUT",
          "list": true,
          "to": "PrerequisiteGroup",
          "description": "Any-of prerequisites: of each group at least one member must be settled."
        },
        {
          "field": "memberOfGroups",
          "edge": "MEMBER",
          "direction": "IN",
          "list": true,
          "to": "PrerequisiteGroup",
          "description": "The any-of groups in which this question is one of the ways."
        },
        {
          "field": "informedBy",
          "edge": "INFORMED_BY",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "Soft prerequisites: their answers would help."
        },
        {
          "field": "informsQuestions",
          "edge": "INFORMED_BY",
          "direction": "IN",
          "list": true,
          "to": "Question",
          "description": "The questions that this one's answer would help."
        },
        {
          "field": "refines",
          "edge": "REFINES",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "The wider questions of which this one is a special case."
        },
        {
          "field": "refinedBy",
          "edge": "REFINES",
          "direction": "IN",
          "list": true,
          "to": "Question",
          "description": "Special cases of this question."
        },
        {
          "field": "partOf",
          "edge": "PART_OF",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "The questions of which this one is a part."
        },
        {
          "field": "parts",
          "edge": "PART_OF",
          "direction": "IN",
          "list": true,
          "to": "Question",
          "description": "The parts of this question."
        },
        {
          "field": "topics",
          "edge": "ABOUT",
          "direction": "OUT",
          "list": true,
          "to": "Topic",
          "description": "What it is about; the primary topic is its field."
        },
        {
          "field": "claims",
          "edge": "ANSWERS",
          "direction": "IN",
          "list": true,
          "to": "Claim",
          "description": "Candidate answers."
        },
        {
          "field": "methods",
          "edge": "ADDRESSES",
          "direction": "IN",
          "list": true,
          "to": "Method",
          "description": "Methods that could find an answer."
        },
        {
          "field": "methodGroups",
          "edge": "HAS_METHOD_GROUP",
          "direction": "OUT",
          "list": true,
          "to": "MethodGroup",
          "description": "Editorial shortlists of methods for it."
        },
        {
          "field": "informedByFindings",
          "edge": "INFORMS",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "Findings that inform it without speaking for or against one of its claims."
        },
        {
          "field": "efforts",
          "edge": "PURSUES",
          "direction": "IN",
          "list": true,
          "to": "Effort",
          "description": "Who works on it."
        },
        {
          "field": "explainedBy",
          "edge": "EXPLAINS",
          "direction": "IN",
          "list": true,
          "to": "Record",
          "description": "Works and resources that explain it."
        },
        {
          "field": "interestedLabs",
          "edge": "INTERESTED_IN",
          "direction": "IN",
          "list": true,
          "to": "Lab",
          "description": "Labs that name it as an interest; this does not say that they work on it."
        },
        {
          "field": "estimates",
          "edge": "ESTIMATES",
          "direction": "IN",
          "list": true,
          "to": "Estimate",
          "description": "What was estimated about it: importance, neglectedness, tractability and more."
        },
        {
          "field": "sourceWorks",
          "edge": "HAS_SOURCE",
          "direction": "OUT",
          "list": true,
          "to": "Work",
          "description": "The works from which the question was taken."
        }
      ],
      "description": "Something the field wants to know."
    },
    {
      "name": "PrerequisiteGroup",
      "slug": "prerequisite-group",
      "plural": "prerequisiteGroups",
      "term": "lacuna:PrerequisiteGroup",
      "label": "rationale",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why any one of the members would do."
        }
      ],
      "relations": [
        {
          "field": "questions",
          "edge": "HAS_GROUP",
          "direction": "IN",
          "list": true,
          "to": "Question",
          "description": "The questions that need one of the members; as a rule one."
        },
        {
          "field": "members",
          "edge": "MEMBER",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "The ways: settling one of them is enough."
        }
      ],
      "description": "Any-of: the question that has the group needs at least one of its members settled."
    },
    {
      "name": "MethodGroup",
      "slug": "method-group",
      "plural": "methodGroups",
      "term": "lacuna:MethodGroup",
      "label": "rationale",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why any one of the methods would bring progress."
        }
      ],
      "relations": [
        {
          "field": "questions",
          "edge": "HAS_METHOD_GROUP",
          "direction": "IN",
          "list": true,
          "to": "Question",
          "description": "The questions for which the list was made; as a rule one."
        },
        {
          "field": "members",
          "edge": "METHOD_MEMBER",
          "direction": "OUT",
          "list": true,
          "to": "Method",
          "description": "The methods on the list."
        }
      ],
      "description": "An editorial shortlist of methods for a question. It neither narrows which methods address the\nquestion nor enters readiness."
    },
    {
      "name": "Claim",
      "slug": "claim",
      "plural": "claims",
      "term": "lacuna:Claim",
      "label": "text",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "text",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "lacuna:text",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "The claim as one sentence."
        },
        {
          "name": "nature",
          "type": "Enum",
          "enumName": "ClaimNature",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:nature",
          "description": "What sort of sentence it is. Absent: unclassified."
        },
        {
          "name": "wouldUpdateOn",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:wouldUpdateOn",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "What would count against it: observations or arguments that would change the minds of those who hold it."
        }
      ],
      "relations": [
        {
          "field": "answers",
          "edge": "ANSWERS",
          "direction": "OUT",
          "list": true,
          "to": "Question",
          "description": "The questions to which it is a candidate answer."
        },
        {
          "field": "contradictions",
          "edge": "CONCERNS",
          "direction": "IN",
          "list": true,
          "to": "Contradiction",
          "description": "Recorded contradictions about it."
        },
        {
          "field": "bearings",
          "edge": "BEARS_ON",
          "direction": "IN",
          "list": true,
          "to": "Finding",
          "description": "The findings that support it, dispute it or inform it."
        }
      ],
      "description": "A candidate answer to a question: a sentence that can be held or denied. That it is recorded is no\nendorsement."
    },
    {
      "name": "Topic",
      "slug": "topic",
      "plural": "topics",
      "term": "skos:Concept",
      "label": "prefLabel",
      "fields": [
        {
          "name": "language",
          "type": "String",
          "list": false,
          "required": true,
          "localised": false,
          "term": "dcterms:language",
          "constraint": {
            "format": "LANGUAGE"
          },
          "description": "Language of the record's texts, as a BCP 47 tag."
        },
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the record."
        },
        {
          "name": "licence",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "dcterms:license",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Licence of the record's own content, as an SPDX identifier or an address. Absent: none was stated."
        },
        {
          "name": "lifecycle",
          "type": "Enum",
          "enumName": "Lifecycle",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:lifecycle",
          "description": "Whether the record is in force, retracted or superseded."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the record is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far its content was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, where, and what was not."
        },
        {
          "name": "wikidata",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wikidata",
          "constraint": {
            "format": "WIKIDATA"
          },
          "description": "Entity in Wikidata, for example `Q2539`."
        },
        {
          "name": "prefLabel",
          "type": "String",
          "list": false,
          "required": true,
          "localised": true,
          "term": "skos:prefLabel",
          "constraint": {
            "maximumLength": 200
          },
          "description": "Preferred name."
        },
        {
          "name": "definition",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "skos:definition",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "What falls under it."
        },
        {
          "name": "inScheme",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:inScheme",
          "constraint": {
            "format": "SLUG"
          },
          "description": "Name of the scheme to which it belongs."
        },
        {
          "name": "schemeTitle",
          "type": "String",
          "list": false,
          "required": false,
          "localised": true,
          "term": "lacuna:schemeTitle",
          "constraint": {
            "maximumLength": 200
          },
          "description": "Title of the scheme; stated on its top concepts."
        },
        {
          "name": "topConcept",
          "type": "Boolean",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:topConcept",
          "description": "True for the roots of the scheme: the fields."
        }
      ],
      "relations": [
        {
          "field": "broader",
          "edge": "BROADER",
          "direction": "OUT",
          "list": true,
          "to": "Topic",
          "description": "More general topics."
        },
        {
          "field": "narrower",
          "edge": "BROADER",
          "direction": "IN",
          "list": true,
          "to": "Topic",
          "description": "More special topics."
        },
        {
          "field": "related",
          "edge": "RELATED",
          "direction": "BOTH",
          "list": true,
          "to": "Topic",
          "description": "Associated topics."
        },
        {
          "field": "exactMatches",
          "edge": "EXACT_MATCH",
          "direction": "BOTH",
          "list": true,
          "to": "Topic",
          "description": "Topics of other schemes that mean the same."
        },
        {
          "field": "closeMatches",
          "edge": "CLOSE_MATCH",
          "direction": "BOTH",
          "list": true,
          "to": "Topic",
          "description": "Topics of other schemes that mean nearly the same."
        },
        {
          "field": "questions",
          "edge": "ABOUT",
          "direction": "IN",
          "list": true,
          "to": "Question",
          "description": "Questions filed under it."
        },
        {
          "field": "interestedLabs",
          "edge": "INTERESTED_IN",
          "direction": "IN",
          "list": true,
          "to": "Lab",
          "description": "Labs that name it as an interest."
        },
        {
          "field": "explainedBy",
          "edge": "EXPLAINS",
          "direction": "IN",
          "list": true,
          "to": "Record",
          "description": "Works and resources that explain it."
        }
      ],
      "description": "A concept under which questions are filed (SKOS)."
    }
  ],
  "edges": [
    {
      "name": "Pursues",
      "type": "PURSUES",
      "term": "lacuna:pursues",
      "pairs": [
        {
          "source": "Effort",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Which part of it."
        }
      ],
      "description": "The effort pursues the question."
    },
    {
      "name": "Uses",
      "type": "USES",
      "term": "lacuna:uses",
      "pairs": [
        {
          "source": "Effort",
          "target": "Method"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What for."
        }
      ],
      "description": "The effort uses the method."
    },
    {
      "name": "RunBy",
      "type": "RUN_BY",
      "term": "lacuna:runBy",
      "pairs": [
        {
          "source": "Effort",
          "target": "Lab"
        },
        {
          "source": "Effort",
          "target": "Person"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "role",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:roleName",
          "constraint": {
            "maximumLength": 300
          },
          "description": "In which role."
        }
      ],
      "description": "The lab or person runs the effort."
    },
    {
      "name": "Estimates",
      "type": "ESTIMATES",
      "term": "lacuna:estimates",
      "pairs": [
        {
          "source": "Estimate",
          "target": "*"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "aspect",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:aspect",
          "constraint": {
            "maximumLength": 500
          },
          "description": "Which aspect of it."
        }
      ],
      "description": "The estimate is about the record."
    },
    {
      "name": "OnRubric",
      "type": "ON_RUBRIC",
      "term": "lacuna:onRubric",
      "pairs": [
        {
          "source": "Estimate",
          "target": "Rubric"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "version",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:version",
          "constraint": {
            "maximumLength": 100
          },
          "description": "Version of the rubric that was used."
        }
      ],
      "description": "The estimate is on the scale."
    },
    {
      "name": "EstimatedBy",
      "type": "ESTIMATED_BY",
      "term": "lacuna:estimatedBy",
      "pairs": [
        {
          "source": "Estimate",
          "target": "Person"
        },
        {
          "source": "Estimate",
          "target": "Lab"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "role",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:roleName",
          "constraint": {
            "maximumLength": 300
          },
          "description": "In which role."
        }
      ],
      "description": "The person or lab made the estimate."
    },
    {
      "name": "Involves",
      "type": "INVOLVES",
      "term": "lacuna:involves",
      "pairs": [
        {
          "source": "Contradiction",
          "target": "Finding"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What it says against the others."
        }
      ],
      "description": "The finding takes part in the contradiction."
    },
    {
      "name": "Concerns",
      "type": "CONCERNS",
      "term": "lacuna:concerns",
      "pairs": [
        {
          "source": "Contradiction",
          "target": "Claim"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Which part of it."
        }
      ],
      "description": "The contradiction is about the claim."
    },
    {
      "name": "Validates",
      "type": "VALIDATES",
      "term": "lacuna:validates",
      "pairs": [
        {
          "source": "Finding",
          "target": "Indicator"
        }
      ],
      "discriminator": "aspect",
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "aspect",
          "type": "Enum",
          "enumName": "ValidationAspect",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:validationAspect",
          "description": "What it tells."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "On which systems, with which outcome."
        }
      ],
      "description": "The finding tells how far the indicator can be trusted."
    },
    {
      "name": "BearsOn",
      "type": "BEARS_ON",
      "term": "lacuna:bearsOn",
      "pairs": [
        {
          "source": "Finding",
          "target": "Claim"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "relation",
          "type": "Enum",
          "enumName": "BearingRelation",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:relation",
          "description": "For, against, or neither."
        },
        {
          "name": "strength",
          "type": "Enum",
          "enumName": "Strength",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:strength",
          "description": "How strongly."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Why it was read this way."
        }
      ],
      "description": "The finding bears on the claim."
    },
    {
      "name": "Informs",
      "type": "INFORMS",
      "term": "lacuna:informs",
      "pairs": [
        {
          "source": "Finding",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "strength",
          "type": "Enum",
          "enumName": "Strength",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:strength",
          "description": "How strongly."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Why it was read this way."
        }
      ],
      "description": "The finding informs the question; it never counts for or against a claim."
    },
    {
      "name": "Used",
      "type": "USED",
      "term": "lacuna:used",
      "pairs": [
        {
          "source": "Finding",
          "target": "Method"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What it was used for."
        }
      ],
      "description": "The finding was made with the method."
    },
    {
      "name": "Studied",
      "type": "STUDIED",
      "term": "lacuna:studied",
      "pairs": [
        {
          "source": "Finding",
          "target": "System"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Version or configuration studied."
        }
      ],
      "description": "The finding is about the system."
    },
    {
      "name": "ProducedBy",
      "type": "PRODUCED_BY",
      "term": "lacuna:producedBy",
      "pairs": [
        {
          "source": "Finding",
          "target": "Lab"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "basis",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:basis",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "What this rests on."
        }
      ],
      "description": "People of the lab produced the finding."
    },
    {
      "name": "ReportedIn",
      "type": "REPORTED_IN",
      "term": "lacuna:reportedIn",
      "pairs": [
        {
          "source": "Finding",
          "target": "Work"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "locator",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:locator",
          "constraint": {
            "maximumLength": 300
          },
          "description": "Section, table or figure."
        }
      ],
      "description": "The work reports the finding."
    },
    {
      "name": "Replicates",
      "type": "REPLICATES",
      "term": "lacuna:replicates",
      "pairs": [
        {
          "source": "Finding",
          "target": "Finding"
        }
      ],
      "symmetric": false,
      "acyclic": true,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What was the same and what was changed."
        }
      ],
      "description": "The source repeats the target. No circles: what is repeated came first, so none repeats its own\nrepetition."
    },
    {
      "name": "InTensionWith",
      "type": "IN_TENSION_WITH",
      "term": "lacuna:inTensionWith",
      "pairs": [
        {
          "source": "Finding",
          "target": "Finding"
        }
      ],
      "symmetric": true,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Where they differ."
        }
      ],
      "description": "The two findings do not sit well together: a mark of tension, not of error."
    },
    {
      "name": "AuthoredBy",
      "type": "AUTHORED_BY",
      "term": "dcterms:creator",
      "pairs": [
        {
          "source": "Work",
          "target": "Person"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "roles",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "lacuna:creditRole",
          "constraint": {
            "format": "SLUG"
          },
          "description": "Roles in the sense of CRediT, by their slugs, for example `conceptualization`."
        },
        {
          "name": "position",
          "type": "Int",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:position",
          "constraint": {
            "minimum": 1
          },
          "description": "Place among the authors, from 1."
        }
      ],
      "description": "The person is an author of the work."
    },
    {
      "name": "HasSource",
      "type": "HAS_SOURCE",
      "term": "dcterms:source",
      "pairs": [
        {
          "source": "Question",
          "target": "Work"
        },
        {
          "source": "Method",
          "target": "Work"
        },
        {
          "source": "Indicator",
          "target": "Work"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "url",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:url",
          "constraint": {
            "format": "URL"
          },
          "description": "The address that was read, where it is not the work's own."
        }
      ],
      "description": "The record was taken from the work, or is described by it."
    },
    {
      "name": "Addresses",
      "type": "ADDRESSES",
      "term": "lacuna:addresses",
      "pairs": [
        {
          "source": "Method",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What it would contribute."
        }
      ],
      "description": "The method could help to answer the question."
    },
    {
      "name": "Measures",
      "type": "MEASURES",
      "term": "lacuna:measures",
      "pairs": [
        {
          "source": "Method",
          "target": "Indicator"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "How well, and under which conditions."
        }
      ],
      "description": "The method measures the indicator."
    },
    {
      "name": "Needs",
      "type": "NEEDS",
      "term": "lacuna:needs",
      "pairs": [
        {
          "source": "Method",
          "target": "Capability"
        },
        {
          "source": "Method",
          "target": "Resource"
        }
      ],
      "discriminator": "requirement",
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "requirement",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:requirement",
          "constraint": {
            "maximumLength": 500
          },
          "description": "The requirement of the method, in its own words, that the capability or resource stands for."
        }
      ],
      "description": "The method cannot be used without the capability or resource."
    },
    {
      "name": "Complements",
      "type": "COMPLEMENTS",
      "term": "lacuna:complements",
      "pairs": [
        {
          "source": "Method",
          "target": "Method"
        }
      ],
      "symmetric": true,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "In what way."
        }
      ],
      "description": "The two methods are stronger together."
    },
    {
      "name": "Replaces",
      "type": "REPLACES",
      "term": "dcterms:replaces",
      "pairs": [
        {
          "source": "Method",
          "target": "Method"
        }
      ],
      "symmetric": false,
      "acyclic": true,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Why."
        }
      ],
      "description": "The source takes the place of the target. No circles: a method would have taken its own place, and\nnone of them would be the present one."
    },
    {
      "name": "VariantOf",
      "type": "VARIANT_OF",
      "term": "lacuna:variantOf",
      "pairs": [
        {
          "source": "Method",
          "target": "Method"
        }
      ],
      "symmetric": false,
      "acyclic": true,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What differs."
        }
      ],
      "description": "The source is a variant of the target. No circles: of variants of each other neither is the original;\nstate both of them as variants of a third."
    },
    {
      "name": "DevelopedBy",
      "type": "DEVELOPED_BY",
      "term": "lacuna:developedBy",
      "pairs": [
        {
          "source": "System",
          "target": "Lab"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What is known of the development."
        }
      ],
      "description": "The lab developed the system."
    },
    {
      "name": "Explains",
      "type": "EXPLAINS",
      "term": "lacuna:explains",
      "pairs": [
        {
          "source": "Resource",
          "target": "Question"
        },
        {
          "source": "Resource",
          "target": "Topic"
        },
        {
          "source": "Work",
          "target": "Question"
        },
        {
          "source": "Work",
          "target": "Topic"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "level",
          "type": "Enum",
          "enumName": "EducationalLevel",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:educationalLevel",
          "description": "What it asks of its readers."
        }
      ],
      "description": "The resource or work helps to understand the question or topic."
    },
    {
      "name": "MemberOf",
      "type": "MEMBER_OF",
      "term": "schema:memberOf",
      "pairs": [
        {
          "source": "Person",
          "target": "Lab"
        }
      ],
      "discriminator": "from",
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "from",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:startDate",
          "description": "First day. Absent: not recorded."
        },
        {
          "name": "to",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:endDate",
          "description": "Last day. Absent: not recorded, or still a member."
        },
        {
          "name": "role",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:roleName",
          "constraint": {
            "maximumLength": 300
          },
          "description": "What they do there."
        }
      ],
      "description": "The person belongs, or belonged, to the lab."
    },
    {
      "name": "Has",
      "type": "HAS",
      "term": "lacuna:has",
      "pairs": [
        {
          "source": "Lab",
          "target": "Capability"
        },
        {
          "source": "Person",
          "target": "Capability"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "from",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:startDate",
          "description": "First day. Absent: not recorded."
        },
        {
          "name": "to",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:endDate",
          "description": "Last day. Absent: not recorded, or still so."
        },
        {
          "name": "basis",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:basis",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "What this rests on."
        }
      ],
      "description": "The holder has the capability."
    },
    {
      "name": "Offers",
      "type": "OFFERS",
      "term": "lacuna:offers",
      "pairs": [
        {
          "source": "Lab",
          "target": "Capability"
        },
        {
          "source": "Lab",
          "target": "Resource"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "from",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:startDate",
          "description": "First day. Absent: not recorded."
        },
        {
          "name": "to",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:endDate",
          "description": "Last day. Absent: not recorded, or still so."
        },
        {
          "name": "basis",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:basis",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "The words that were read as an offer."
        }
      ],
      "description": "The lab offers the capability or resource, or is known for it."
    },
    {
      "name": "Seeks",
      "type": "SEEKS",
      "term": "lacuna:seeks",
      "pairs": [
        {
          "source": "Lab",
          "target": "Capability"
        },
        {
          "source": "Lab",
          "target": "Resource"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "from",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:startDate",
          "description": "First day. Absent: not recorded."
        },
        {
          "name": "to",
          "type": "Date",
          "list": false,
          "required": false,
          "localised": false,
          "term": "schema:endDate",
          "description": "Last day. Absent: not recorded, or still so."
        },
        {
          "name": "basis",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:basis",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "What it is wanted for."
        }
      ],
      "description": "The lab looks for the capability or resource."
    },
    {
      "name": "InterestedIn",
      "type": "INTERESTED_IN",
      "term": "lacuna:interestedIn",
      "pairs": [
        {
          "source": "Lab",
          "target": "Question"
        },
        {
          "source": "Lab",
          "target": "Topic"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "basis",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:basis",
          "constraint": {
            "maximumLength": 1000
          },
          "description": "What this rests on."
        }
      ],
      "description": "The lab names the question or topic as an interest. Never a record of work."
    },
    {
      "name": "Requires",
      "type": "REQUIRES",
      "term": "lacuna:requires",
      "pairs": [
        {
          "source": "Question",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "wording",
          "type": "Enum",
          "enumName": "PrerequisiteWording",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:wording",
          "description": "How the prerequisite was worded: that the other must be settled, or that it stands in the way."
        }
      ],
      "description": "A hard prerequisite: the source cannot be settled while the target is open."
    },
    {
      "name": "InformedBy",
      "type": "INFORMED_BY",
      "term": "lacuna:informedBy",
      "pairs": [
        {
          "source": "Question",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "strength",
          "type": "Enum",
          "enumName": "Strength",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:strength",
          "description": "How much it would help."
        }
      ],
      "description": "A soft prerequisite: the target's answer would help with the source."
    },
    {
      "name": "HasGroup",
      "type": "HAS_GROUP",
      "term": "lacuna:hasGroup",
      "pairs": [
        {
          "source": "Question",
          "target": "PrerequisiteGroup"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "position",
          "type": "Int",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:position",
          "constraint": {
            "minimum": 1
          },
          "description": "Place among the groups of the question, from 1."
        }
      ],
      "description": "The question needs one member of the group."
    },
    {
      "name": "Member",
      "type": "MEMBER",
      "term": "lacuna:member",
      "pairs": [
        {
          "source": "PrerequisiteGroup",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "position",
          "type": "Int",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:position",
          "constraint": {
            "minimum": 1
          },
          "description": "Place in the list as the editors wrote it, from 1."
        }
      ],
      "description": "The question is one of the ways of the group."
    },
    {
      "name": "HasMethodGroup",
      "type": "HAS_METHOD_GROUP",
      "term": "lacuna:hasMethodGroup",
      "pairs": [
        {
          "source": "Question",
          "target": "MethodGroup"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "position",
          "type": "Int",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:position",
          "constraint": {
            "minimum": 1
          },
          "description": "Place among the shortlists of the question, from 1."
        }
      ],
      "description": "The question has this shortlist of methods."
    },
    {
      "name": "MethodMember",
      "type": "METHOD_MEMBER",
      "term": "lacuna:methodMember",
      "pairs": [
        {
          "source": "MethodGroup",
          "target": "Method"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "position",
          "type": "Int",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:position",
          "constraint": {
            "minimum": 1
          },
          "description": "Place in the list as the editors wrote it, from 1."
        }
      ],
      "description": "The method is on the shortlist."
    },
    {
      "name": "Refines",
      "type": "REFINES",
      "term": "lacuna:refines",
      "pairs": [
        {
          "source": "Question",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": true,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "aspect",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:aspect",
          "constraint": {
            "maximumLength": 500
          },
          "description": "In what respect it is narrower."
        }
      ],
      "description": "The source is a special case of the target. No prerequisite; it counts as progress. No circles: a\nquestion would be a special case of itself."
    },
    {
      "name": "PartOf",
      "type": "PART_OF",
      "term": "dcterms:isPartOf",
      "pairs": [
        {
          "source": "Question",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": true,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "aspect",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:aspect",
          "constraint": {
            "maximumLength": 500
          },
          "description": "Which part it is."
        }
      ],
      "description": "The source is a part of the target. No prerequisite; it counts as progress. No circles: a whole would\nbe a part of its own part."
    },
    {
      "name": "About",
      "type": "ABOUT",
      "term": "dcterms:subject",
      "pairs": [
        {
          "source": "Question",
          "target": "Topic"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "primary",
          "type": "Boolean",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:primary",
          "description": "True for the field of the question: the topic under which it is counted."
        }
      ],
      "description": "The question is filed under the topic."
    },
    {
      "name": "Answers",
      "type": "ANSWERS",
      "term": "lacuna:answers",
      "pairs": [
        {
          "source": "Claim",
          "target": "Question"
        }
      ],
      "symmetric": false,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "polarity",
          "type": "Enum",
          "enumName": "Polarity",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:polarity",
          "description": "Yes or no, for questions that ask for it. Absent: the claim covers a part, or is no yes or no."
        }
      ],
      "description": "The claim is a candidate answer to the question."
    },
    {
      "name": "Broader",
      "type": "BROADER",
      "term": "skos:broader",
      "pairs": [
        {
          "source": "Topic",
          "target": "Topic"
        }
      ],
      "symmetric": false,
      "acyclic": true,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "Why it is filed there."
        }
      ],
      "description": "The target is more general (SKOS). No circles: SKOS only discourages them, but a topic that is more\ngeneral than itself can be filed nowhere; topics that mean the same have EXACT_MATCH."
    },
    {
      "name": "Related",
      "type": "RELATED",
      "term": "skos:related",
      "pairs": [
        {
          "source": "Topic",
          "target": "Topic"
        }
      ],
      "symmetric": true,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "In what way."
        }
      ],
      "description": "The two topics are associated (SKOS)."
    },
    {
      "name": "ExactMatch",
      "type": "EXACT_MATCH",
      "term": "skos:exactMatch",
      "pairs": [
        {
          "source": "Topic",
          "target": "Topic"
        }
      ],
      "symmetric": true,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "How the match was found (SSSOM's mapping justification)."
        }
      ],
      "description": "The two topics mean the same (SKOS)."
    },
    {
      "name": "CloseMatch",
      "type": "CLOSE_MATCH",
      "term": "skos:closeMatch",
      "pairs": [
        {
          "source": "Topic",
          "target": "Topic"
        }
      ],
      "symmetric": true,
      "acyclic": false,
      "fields": [
        {
          "name": "visibility",
          "type": "Enum",
          "enumName": "Visibility",
          "list": false,
          "required": true,
          "localised": false,
          "term": "lacuna:visibility",
          "description": "Who may see the edge; it is hidden also when one of its ends is."
        },
        {
          "name": "rationale",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:rationale",
          "constraint": {
            "maximumLength": 4000
          },
          "description": "Why the edge was drawn."
        },
        {
          "name": "confidence",
          "type": "Float",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:confidence",
          "constraint": {
            "minimum": 0,
            "maximum": 1
          },
          "description": "How sure its author is, from 0 to 1. Absent: nobody said."
        },
        {
          "name": "sources",
          "type": "String",
          "list": true,
          "required": false,
          "localised": false,
          "term": "dcterms:source",
          "constraint": {
            "format": "RECORD"
          },
          "description": "Global ids of the records that the edge rests on."
        },
        {
          "name": "assessedBy",
          "type": "Enum",
          "enumName": "Assessor",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:assessedBy",
          "description": "Whose judgement the edge is. Absent: not a judgement, or nobody said."
        },
        {
          "name": "verification",
          "type": "Enum",
          "enumName": "Verification",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verification",
          "description": "How far it was checked. Absent: nobody said."
        },
        {
          "name": "verificationNote",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "lacuna:verificationNote",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "What exactly was checked, and what was not."
        },
        {
          "name": "note",
          "type": "String",
          "list": false,
          "required": false,
          "localised": false,
          "term": "skos:note",
          "constraint": {
            "maximumLength": 2000
          },
          "description": "How the match was found (SSSOM's mapping justification)."
        }
      ],
      "description": "The two topics mean nearly the same (SKOS)."
    }
  ],
  "enums": [
    {
      "name": "EffortState",
      "values": [
        {
          "name": "PLANNED",
          "term": "lacuna:Planned"
        },
        {
          "name": "ACTIVE",
          "term": "lacuna:ActiveEffort"
        },
        {
          "name": "PAUSED",
          "term": "lacuna:Paused"
        },
        {
          "name": "ENDED",
          "term": "lacuna:Ended"
        }
      ],
      "description": "Where an effort stands."
    },
    {
      "name": "Visibility",
      "values": [
        {
          "name": "PUBLIC",
          "term": "lacuna:Public"
        },
        {
          "name": "NETWORK",
          "term": "lacuna:Network"
        },
        {
          "name": "LAB",
          "term": "lacuna:LabOnly"
        }
      ],
      "description": "Who may see a record or an edge."
    },
    {
      "name": "Lifecycle",
      "values": [
        {
          "name": "ACTIVE",
          "term": "lacuna:Active"
        },
        {
          "name": "RETRACTED",
          "term": "lacuna:Retracted"
        },
        {
          "name": "SUPERSEDED",
          "term": "lacuna:Superseded"
        }
      ],
      "description": "Where a record stands in its own life, apart from what it says."
    },
    {
      "name": "Assessor",
      "values": [
        {
          "name": "EDITORIAL",
          "term": "lacuna:Editorial"
        },
        {
          "name": "SELF_REPORTED",
          "term": "lacuna:SelfReported"
        },
        {
          "name": "PEER_REVIEWED",
          "term": "lacuna:PeerReviewed"
        }
      ],
      "description": "Whose judgement a record or edge is."
    },
    {
      "name": "Verification",
      "values": [
        {
          "name": "VERIFIED",
          "term": "lacuna:Verified"
        },
        {
          "name": "SECONDARY_SOURCE",
          "term": "lacuna:SecondarySource"
        },
        {
          "name": "UNVERIFIED",
          "term": "lacuna:Unverified"
        }
      ],
      "description": "How far something recorded was checked against its source."
    },
    {
      "name": "EvidenceClass",
      "values": [
        {
          "name": "THEORETICAL",
          "term": "lacuna:Theoretical"
        },
        {
          "name": "OBSERVATIONAL",
          "term": "lacuna:Observational"
        },
        {
          "name": "EXPERIMENTAL",
          "term": "lacuna:Experimental"
        },
        {
          "name": "REPLICATED",
          "term": "lacuna:Replicated"
        },
        {
          "name": "META_ANALYSIS",
          "term": "lacuna:MetaAnalysis"
        }
      ],
      "description": "What sort of evidence a finding is."
    },
    {
      "name": "Outcome",
      "values": [
        {
          "name": "POSITIVE",
          "term": "lacuna:Positive"
        },
        {
          "name": "NEGATIVE",
          "term": "lacuna:Negative"
        },
        {
          "name": "MIXED",
          "term": "lacuna:Mixed"
        }
      ],
      "description": "Whether what was looked for was found."
    },
    {
      "name": "ContradictionKind",
      "values": [
        {
          "name": "RESULT",
          "term": "lacuna:ResultContradiction"
        },
        {
          "name": "METHOD",
          "term": "lacuna:MethodContradiction"
        },
        {
          "name": "SCOPE",
          "term": "lacuna:ScopeContradiction"
        },
        {
          "name": "TIME",
          "term": "lacuna:TimeContradiction"
        }
      ],
      "description": "In what respect findings contradict each other."
    },
    {
      "name": "ContradictionState",
      "values": [
        {
          "name": "UNRESOLVED",
          "term": "lacuna:Unresolved"
        },
        {
          "name": "UNDER_EXAMINATION",
          "term": "lacuna:UnderExamination"
        },
        {
          "name": "RESOLVED",
          "term": "lacuna:Resolved"
        }
      ],
      "description": "Where a contradiction stands."
    },
    {
      "name": "ValidationAspect",
      "values": [
        {
          "name": "CALIBRATION",
          "term": "lacuna:Calibration"
        },
        {
          "name": "VALIDITY",
          "term": "lacuna:Validity"
        },
        {
          "name": "RELIABILITY",
          "term": "lacuna:Reliability"
        }
      ],
      "description": "What a finding tells of an indicator."
    },
    {
      "name": "WorkType",
      "values": [
        {
          "name": "PUBLICATION",
          "term": "lacuna:Publication"
        },
        {
          "name": "DATA_SET",
          "term": "lacuna:DataSet"
        },
        {
          "name": "CODE",
          "term": "lacuna:Code"
        }
      ],
      "description": "What sort of work was published."
    },
    {
      "name": "BearingRelation",
      "values": [
        {
          "name": "SUPPORTS",
          "term": "lacuna:SupportsClaim"
        },
        {
          "name": "DISPUTES",
          "term": "lacuna:DisputesClaim"
        },
        {
          "name": "INFORMS",
          "term": "lacuna:InformsClaim"
        }
      ],
      "description": "How a finding relates to a claim (CiTO: supports, disputes)."
    },
    {
      "name": "Maturity",
      "values": [
        {
          "name": "EMERGING",
          "term": "lacuna:Emerging"
        },
        {
          "name": "DEVELOPING",
          "term": "lacuna:Developing"
        },
        {
          "name": "ESTABLISHED",
          "term": "lacuna:Established"
        }
      ],
      "description": "How far a method has come."
    },
    {
      "name": "ScaleKind",
      "values": [
        {
          "name": "RATIO",
          "term": "lacuna:RatioScale"
        },
        {
          "name": "INTERVAL",
          "term": "lacuna:IntervalScale"
        },
        {
          "name": "ORDINAL",
          "term": "lacuna:OrdinalScale"
        },
        {
          "name": "BINARY",
          "term": "lacuna:BinaryScale"
        }
      ],
      "description": "What sort of scale an indicator has (levels of measurement after Stevens 1946)."
    },
    {
      "name": "PreferredDirection",
      "values": [
        {
          "name": "HIGHER",
          "term": "lacuna:HigherIsBetter"
        },
        {
          "name": "LOWER",
          "term": "lacuna:LowerIsBetter"
        },
        {
          "name": "NEITHER",
          "term": "lacuna:NeitherIsBetter"
        }
      ],
      "description": "Which end of a scale is wanted."
    },
    {
      "name": "SystemKind",
      "values": [
        {
          "name": "MODEL",
          "term": "lacuna:Model"
        },
        {
          "name": "MODEL_FAMILY",
          "term": "lacuna:ModelFamily"
        },
        {
          "name": "AGENT_SCAFFOLD",
          "term": "lacuna:AgentScaffold"
        },
        {
          "name": "TOY_MODEL",
          "term": "lacuna:ToyModel"
        }
      ],
      "description": "What sort of thing a system under study is."
    },
    {
      "name": "LabKind",
      "values": [
        {
          "name": "COMPANY",
          "term": "lacuna:Company"
        },
        {
          "name": "GOVERNMENT",
          "term": "lacuna:Government"
        },
        {
          "name": "NONPROFIT",
          "term": "lacuna:Nonprofit"
        },
        {
          "name": "ACADEMIC",
          "term": "lacuna:Academic"
        }
      ],
      "description": "What sort of organisation a lab is."
    },
    {
      "name": "CapabilityKind",
      "values": [
        {
          "name": "SKILL",
          "term": "lacuna:Skill"
        },
        {
          "name": "ACCESS",
          "term": "lacuna:Access"
        },
        {
          "name": "COMPUTE",
          "term": "lacuna:Compute"
        },
        {
          "name": "DATA",
          "term": "lacuna:Data"
        }
      ],
      "description": "What sort of thing a capability is."
    },
    {
      "name": "ResourceKind",
      "values": [
        {
          "name": "DATA_SET",
          "term": "lacuna:DataResource"
        },
        {
          "name": "COMPUTE_TIME",
          "term": "lacuna:ComputeResource"
        },
        {
          "name": "TOOL",
          "term": "lacuna:Tool"
        },
        {
          "name": "GUIDE",
          "term": "lacuna:Guide"
        },
        {
          "name": "COURSE",
          "term": "lacuna:Course"
        }
      ],
      "description": "What sort of thing a resource is."
    },
    {
      "name": "EducationalLevel",
      "values": [
        {
          "name": "BEGINNER",
          "term": "lacuna:Beginner"
        },
        {
          "name": "INTERMEDIATE",
          "term": "lacuna:Intermediate"
        },
        {
          "name": "ADVANCED",
          "term": "lacuna:Advanced"
        }
      ],
      "description": "How much a text asks of its readers (LRMI educational level)."
    },
    {
      "name": "QuestionKind",
      "values": [
        {
          "name": "CRITICAL",
          "term": "lacuna:CriticalQuestion"
        },
        {
          "name": "RESEARCH",
          "term": "lacuna:ResearchQuestion"
        },
        {
          "name": "METHODOLOGICAL",
          "term": "lacuna:MethodologicalQuestion"
        },
        {
          "name": "GOVERNANCE",
          "term": "lacuna:GovernanceQuestion"
        }
      ],
      "description": "What sort of work a question asks for."
    },
    {
      "name": "QuestionStatus",
      "values": [
        {
          "name": "OPEN",
          "term": "lacuna:Open"
        },
        {
          "name": "IN_PROGRESS",
          "term": "lacuna:InProgress"
        },
        {
          "name": "PARTIALLY_ANSWERED",
          "term": "lacuna:PartiallyAnswered"
        },
        {
          "name": "ANSWERED",
          "term": "lacuna:Answered"
        },
        {
          "name": "DISSOLVED",
          "term": "lacuna:Dissolved"
        },
        {
          "name": "WITHDRAWN",
          "term": "lacuna:Withdrawn"
        }
      ],
      "description": "Where a question stands, as somebody stated it. The first three count as open."
    },
    {
      "name": "ClaimNature",
      "values": [
        {
          "name": "EMPIRICAL",
          "term": "lacuna:Empirical"
        },
        {
          "name": "CONCEPTUAL",
          "term": "lacuna:Conceptual"
        },
        {
          "name": "NORMATIVE",
          "term": "lacuna:Normative"
        }
      ],
      "description": "What sort of sentence a claim is."
    },
    {
      "name": "Polarity",
      "values": [
        {
          "name": "AFFIRMS",
          "term": "lacuna:Affirms"
        },
        {
          "name": "DENIES",
          "term": "lacuna:Denies"
        }
      ],
      "description": "Whether a claim answers a yes-or-no question with yes or with no."
    },
    {
      "name": "PrerequisiteWording",
      "values": [
        {
          "name": "NEEDS",
          "term": "lacuna:Needs"
        },
        {
          "name": "OBSTRUCTED",
          "term": "lacuna:Obstructed"
        }
      ],
      "description": "The two ways in which people state a hard prerequisite. Their meaning for readiness is the same."
    },
    {
      "name": "Strength",
      "values": [
        {
          "name": "WEAK",
          "term": "lacuna:Weak"
        },
        {
          "name": "MODERATE",
          "term": "lacuna:Moderate"
        },
        {
          "name": "STRONG",
          "term": "lacuna:Strong"
        }
      ],
      "description": "How much something weighs, in words."
    }
  ]
};

