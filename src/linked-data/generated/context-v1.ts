// Generated from schema/ by `npm run codegen`. Do not edit.

import type { JsonObject } from '../json-ld.ts';

/** The JSON-LD context of version 1. */
export const CONTEXT_V1: JsonObject = {
  "@version": 1.1,
  "@protected": true,
  "lacuna": "https://w3id.org/lacuna/v1#",
  "dcat": "http://www.w3.org/ns/dcat#",
  "dcterms": "http://purl.org/dc/terms/",
  "skos": "http://www.w3.org/2004/02/skos/core#",
  "schema": "https://schema.org/",
  "bibo": "http://purl.org/ontology/bibo/",
  "xsd": "http://www.w3.org/2001/XMLSchema#",
  "createdAt": {
    "@id": "dcterms:created",
    "@type": "xsd:dateTime"
  },
  "createdBy": {
    "@id": "lacuna:createdBy"
  },
  "updatedAt": {
    "@id": "dcterms:modified",
    "@type": "xsd:dateTime"
  },
  "updatedBy": {
    "@id": "lacuna:updatedBy"
  },
  "source": {
    "@id": "lacuna:source",
    "@type": "@id"
  },
  "target": {
    "@id": "lacuna:target",
    "@type": "@id"
  },
  "edges": {
    "@reverse": "lacuna:source"
  },
  "recordCount": {
    "@id": "lacuna:recordCount",
    "@type": "xsd:integer"
  },
  "edgeCount": {
    "@id": "lacuna:edgeCount",
    "@type": "xsd:integer"
  },
  "contentDigest": {
    "@id": "lacuna:contentDigest"
  },
  "Dataset": "dcat:Dataset",
  "pursues": {
    "@id": "lacuna:pursues",
    "@type": "@id",
    "@container": "@set"
  },
  "uses": {
    "@id": "lacuna:uses",
    "@type": "@id",
    "@container": "@set"
  },
  "runBy": {
    "@id": "lacuna:runBy",
    "@type": "@id",
    "@container": "@set"
  },
  "estimates": {
    "@id": "lacuna:estimates",
    "@type": "@id",
    "@container": "@set"
  },
  "onRubric": {
    "@id": "lacuna:onRubric",
    "@type": "@id",
    "@container": "@set"
  },
  "estimatedBy": {
    "@id": "lacuna:estimatedBy",
    "@type": "@id",
    "@container": "@set"
  },
  "involves": {
    "@id": "lacuna:involves",
    "@type": "@id",
    "@container": "@set"
  },
  "concerns": {
    "@id": "lacuna:concerns",
    "@type": "@id",
    "@container": "@set"
  },
  "validates": {
    "@id": "lacuna:validates",
    "@type": "@id",
    "@container": "@set"
  },
  "bearsOn": {
    "@id": "lacuna:bearsOn",
    "@type": "@id",
    "@container": "@set"
  },
  "informs": {
    "@id": "lacuna:informs",
    "@type": "@id",
    "@container": "@set"
  },
  "used": {
    "@id": "lacuna:used",
    "@type": "@id",
    "@container": "@set"
  },
  "studied": {
    "@id": "lacuna:studied",
    "@type": "@id",
    "@container": "@set"
  },
  "producedBy": {
    "@id": "lacuna:producedBy",
    "@type": "@id",
    "@container": "@set"
  },
  "reportedIn": {
    "@id": "lacuna:reportedIn",
    "@type": "@id",
    "@container": "@set"
  },
  "replicates": {
    "@id": "lacuna:replicates",
    "@type": "@id",
    "@container": "@set"
  },
  "inTensionWith": {
    "@id": "lacuna:inTensionWith",
    "@type": "@id",
    "@container": "@set"
  },
  "authoredBy": {
    "@id": "dcterms:creator",
    "@type": "@id",
    "@container": "@set"
  },
  "hasSource": {
    "@id": "dcterms:source",
    "@type": "@id",
    "@container": "@set"
  },
  "addresses": {
    "@id": "lacuna:addresses",
    "@type": "@id",
    "@container": "@set"
  },
  "measures": {
    "@id": "lacuna:measures",
    "@type": "@id",
    "@container": "@set"
  },
  "needs": {
    "@id": "lacuna:needs",
    "@type": "@id",
    "@container": "@set"
  },
  "complements": {
    "@id": "lacuna:complements",
    "@type": "@id",
    "@container": "@set"
  },
  "replaces": {
    "@id": "dcterms:replaces",
    "@type": "@id",
    "@container": "@set"
  },
  "variantOf": {
    "@id": "lacuna:variantOf",
    "@type": "@id",
    "@container": "@set"
  },
  "developedBy": {
    "@id": "lacuna:developedBy",
    "@type": "@id",
    "@container": "@set"
  },
  "explains": {
    "@id": "lacuna:explains",
    "@type": "@id",
    "@container": "@set"
  },
  "memberOf": {
    "@id": "schema:memberOf",
    "@type": "@id",
    "@container": "@set"
  },
  "has": {
    "@id": "lacuna:has",
    "@type": "@id",
    "@container": "@set"
  },
  "offers": {
    "@id": "lacuna:offers",
    "@type": "@id",
    "@container": "@set"
  },
  "seeks": {
    "@id": "lacuna:seeks",
    "@type": "@id",
    "@container": "@set"
  },
  "interestedIn": {
    "@id": "lacuna:interestedIn",
    "@type": "@id",
    "@container": "@set"
  },
  "requires": {
    "@id": "lacuna:requires",
    "@type": "@id",
    "@container": "@set"
  },
  "informedBy": {
    "@id": "lacuna:informedBy",
    "@type": "@id",
    "@container": "@set"
  },
  "hasGroup": {
    "@id": "lacuna:hasGroup",
    "@type": "@id",
    "@container": "@set"
  },
  "member": {
    "@id": "lacuna:member",
    "@type": "@id",
    "@container": "@set"
  },
  "hasMethodGroup": {
    "@id": "lacuna:hasMethodGroup",
    "@type": "@id",
    "@container": "@set"
  },
  "methodMember": {
    "@id": "lacuna:methodMember",
    "@type": "@id",
    "@container": "@set"
  },
  "refines": {
    "@id": "lacuna:refines",
    "@type": "@id",
    "@container": "@set"
  },
  "partOf": {
    "@id": "dcterms:isPartOf",
    "@type": "@id",
    "@container": "@set"
  },
  "about": {
    "@id": "dcterms:subject",
    "@type": "@id",
    "@container": "@set"
  },
  "answers": {
    "@id": "lacuna:answers",
    "@type": "@id",
    "@container": "@set"
  },
  "broader": {
    "@id": "skos:broader",
    "@type": "@id",
    "@container": "@set"
  },
  "related": {
    "@id": "skos:related",
    "@type": "@id",
    "@container": "@set"
  },
  "exactMatch": {
    "@id": "skos:exactMatch",
    "@type": "@id",
    "@container": "@set"
  },
  "closeMatch": {
    "@id": "skos:closeMatch",
    "@type": "@id",
    "@container": "@set"
  },
  "language": {
    "@id": "dcterms:language"
  },
  "visibility": {
    "@id": "lacuna:visibility",
    "@type": "@vocab",
    "@context": {
      "PUBLIC": "lacuna:Public",
      "NETWORK": "lacuna:Network",
      "LAB": "lacuna:LabOnly"
    }
  },
  "licence": {
    "@id": "dcterms:license"
  },
  "lifecycle": {
    "@id": "lacuna:lifecycle",
    "@type": "@vocab",
    "@context": {
      "ACTIVE": "lacuna:Active",
      "RETRACTED": "lacuna:Retracted",
      "SUPERSEDED": "lacuna:Superseded"
    }
  },
  "assessedBy": {
    "@id": "lacuna:assessedBy",
    "@type": "@vocab",
    "@context": {
      "EDITORIAL": "lacuna:Editorial",
      "SELF_REPORTED": "lacuna:SelfReported",
      "PEER_REVIEWED": "lacuna:PeerReviewed"
    }
  },
  "verification": {
    "@id": "lacuna:verification",
    "@type": "@vocab",
    "@context": {
      "VERIFIED": "lacuna:Verified",
      "SECONDARY_SOURCE": "lacuna:SecondarySource",
      "UNVERIFIED": "lacuna:Unverified"
    }
  },
  "verificationNote": {
    "@id": "lacuna:verificationNote"
  },
  "wikidata": {
    "@id": "lacuna:wikidata"
  },
  "title": {
    "@id": "dcterms:title",
    "@container": "@language"
  },
  "from": {
    "@id": "schema:startDate",
    "@type": "xsd:date"
  },
  "to": {
    "@id": "schema:endDate",
    "@type": "xsd:date"
  },
  "handover": {
    "@id": "lacuna:handover",
    "@container": "@language"
  },
  "description": {
    "@id": "dcterms:description",
    "@container": "@language"
  },
  "minimum": {
    "@id": "schema:minValue",
    "@type": "xsd:double"
  },
  "maximum": {
    "@id": "schema:maxValue",
    "@type": "xsd:double"
  },
  "value": {
    "@id": "schema:value",
    "@type": "xsd:double"
  },
  "low": {
    "@id": "lacuna:low",
    "@type": "xsd:double"
  },
  "high": {
    "@id": "lacuna:high",
    "@type": "xsd:double"
  },
  "estimatedOn": {
    "@id": "dcterms:date",
    "@type": "xsd:date"
  },
  "reasons": {
    "@id": "lacuna:reasons",
    "@container": "@language"
  },
  "statement": {
    "@id": "lacuna:statement",
    "@container": "@language"
  },
  "evidenceClass": {
    "@id": "lacuna:evidenceClass",
    "@type": "@vocab",
    "@context": {
      "THEORETICAL": "lacuna:Theoretical",
      "OBSERVATIONAL": "lacuna:Observational",
      "EXPERIMENTAL": "lacuna:Experimental",
      "REPLICATED": "lacuna:Replicated",
      "META_ANALYSIS": "lacuna:MetaAnalysis"
    }
  },
  "evidenceClassAssessedBy": {
    "@id": "lacuna:evidenceClassAssessedBy",
    "@type": "@vocab",
    "@context": {
      "EDITORIAL": "lacuna:Editorial",
      "SELF_REPORTED": "lacuna:SelfReported",
      "PEER_REVIEWED": "lacuna:PeerReviewed"
    }
  },
  "outcome": {
    "@id": "lacuna:outcome",
    "@type": "@vocab",
    "@context": {
      "POSITIVE": "lacuna:Positive",
      "NEGATIVE": "lacuna:Negative",
      "MIXED": "lacuna:Mixed"
    }
  },
  "scope": {
    "@id": "lacuna:scope",
    "@container": "@language"
  },
  "contradictionKind": {
    "@id": "lacuna:contradictionKind",
    "@type": "@vocab",
    "@context": {
      "RESULT": "lacuna:ResultContradiction",
      "METHOD": "lacuna:MethodContradiction",
      "SCOPE": "lacuna:ScopeContradiction",
      "TIME": "lacuna:TimeContradiction"
    }
  },
  "reason": {
    "@id": "lacuna:reason",
    "@container": "@language"
  },
  "resolution": {
    "@id": "lacuna:resolution",
    "@container": "@language"
  },
  "noticedOn": {
    "@id": "dcterms:date",
    "@type": "xsd:date"
  },
  "workType": {
    "@id": "lacuna:workType",
    "@type": "@vocab",
    "@context": {
      "PUBLICATION": "lacuna:Publication",
      "DATA_SET": "lacuna:DataSet",
      "CODE": "lacuna:Code"
    }
  },
  "year": {
    "@id": "lacuna:year",
    "@type": "xsd:integer"
  },
  "authorNames": {
    "@id": "lacuna:authorName",
    "@container": "@list"
  },
  "authorNamesComplete": {
    "@id": "lacuna:authorNamesComplete",
    "@type": "xsd:boolean"
  },
  "authorNamesTruncated": {
    "@id": "lacuna:authorNamesTruncated",
    "@type": "xsd:boolean"
  },
  "authorNamesVerification": {
    "@id": "lacuna:authorNamesVerification",
    "@type": "@vocab",
    "@context": {
      "VERIFIED": "lacuna:Verified",
      "SECONDARY_SOURCE": "lacuna:SecondarySource",
      "UNVERIFIED": "lacuna:Unverified"
    }
  },
  "url": {
    "@id": "schema:url",
    "@type": "xsd:anyURI"
  },
  "doi": {
    "@id": "bibo:doi"
  },
  "arxiv": {
    "@id": "lacuna:arxiv"
  },
  "seenAt": {
    "@id": "lacuna:seenAt",
    "@container": "@list"
  },
  "requirements": {
    "@id": "lacuna:requirement",
    "@container": "@list"
  },
  "otherRequirements": {
    "@id": "lacuna:otherRequirement",
    "@container": "@list"
  },
  "limitations": {
    "@id": "lacuna:limitation",
    "@container": "@list"
  },
  "maturity": {
    "@id": "lacuna:maturity",
    "@type": "@vocab",
    "@context": {
      "EMERGING": "lacuna:Emerging",
      "DEVELOPING": "lacuna:Developing",
      "ESTABLISHED": "lacuna:Established"
    }
  },
  "maturityAssessedBy": {
    "@id": "lacuna:maturityAssessedBy",
    "@type": "@vocab",
    "@context": {
      "EDITORIAL": "lacuna:Editorial",
      "SELF_REPORTED": "lacuna:SelfReported",
      "PEER_REVIEWED": "lacuna:PeerReviewed"
    }
  },
  "code": {
    "@id": "skos:notation"
  },
  "definition": {
    "@id": "skos:definition",
    "@container": "@language"
  },
  "theory": {
    "@id": "lacuna:theory",
    "@container": "@language"
  },
  "scaleKind": {
    "@id": "lacuna:scaleKind",
    "@type": "@vocab",
    "@context": {
      "RATIO": "lacuna:RatioScale",
      "INTERVAL": "lacuna:IntervalScale",
      "ORDINAL": "lacuna:OrdinalScale",
      "BINARY": "lacuna:BinaryScale"
    }
  },
  "unit": {
    "@id": "lacuna:unit",
    "@container": "@language"
  },
  "preferredDirection": {
    "@id": "lacuna:preferredDirection",
    "@type": "@vocab",
    "@context": {
      "HIGHER": "lacuna:HigherIsBetter",
      "LOWER": "lacuna:LowerIsBetter",
      "NEITHER": "lacuna:NeitherIsBetter"
    }
  },
  "systemKind": {
    "@id": "lacuna:systemKind",
    "@type": "@vocab",
    "@context": {
      "MODEL": "lacuna:Model",
      "MODEL_FAMILY": "lacuna:ModelFamily",
      "AGENT_SCAFFOLD": "lacuna:AgentScaffold",
      "TOY_MODEL": "lacuna:ToyModel"
    }
  },
  "ror": {
    "@id": "lacuna:ror"
  },
  "country": {
    "@id": "schema:addressCountry"
  },
  "labKind": {
    "@id": "lacuna:labKind",
    "@type": "@vocab",
    "@context": {
      "COMPANY": "lacuna:Company",
      "GOVERNMENT": "lacuna:Government",
      "NONPROFIT": "lacuna:Nonprofit",
      "ACADEMIC": "lacuna:Academic"
    }
  },
  "statedCapabilities": {
    "@id": "lacuna:statedCapability",
    "@container": "@list"
  },
  "capabilitiesAssessedBy": {
    "@id": "lacuna:capabilitiesAssessedBy",
    "@type": "@vocab",
    "@context": {
      "EDITORIAL": "lacuna:Editorial",
      "SELF_REPORTED": "lacuna:SelfReported",
      "PEER_REVIEWED": "lacuna:PeerReviewed"
    }
  },
  "orcid": {
    "@id": "lacuna:orcid"
  },
  "affiliationNote": {
    "@id": "lacuna:affiliationNote"
  },
  "capabilityKind": {
    "@id": "lacuna:capabilityKind",
    "@type": "@vocab",
    "@context": {
      "SKILL": "lacuna:Skill",
      "ACCESS": "lacuna:Access",
      "COMPUTE": "lacuna:Compute",
      "DATA": "lacuna:Data"
    }
  },
  "resourceKind": {
    "@id": "lacuna:resourceKind",
    "@type": "@vocab",
    "@context": {
      "DATA_SET": "lacuna:DataResource",
      "COMPUTE_TIME": "lacuna:ComputeResource",
      "TOOL": "lacuna:Tool",
      "GUIDE": "lacuna:Guide",
      "COURSE": "lacuna:Course"
    }
  },
  "questionKind": {
    "@id": "lacuna:questionKind",
    "@type": "@vocab",
    "@context": {
      "CRITICAL": "lacuna:CriticalQuestion",
      "RESEARCH": "lacuna:ResearchQuestion",
      "METHODOLOGICAL": "lacuna:MethodologicalQuestion",
      "GOVERNANCE": "lacuna:GovernanceQuestion"
    }
  },
  "status": {
    "@id": "lacuna:status",
    "@type": "@vocab",
    "@context": {
      "OPEN": "lacuna:Open",
      "IN_PROGRESS": "lacuna:InProgress",
      "PARTIALLY_ANSWERED": "lacuna:PartiallyAnswered",
      "ANSWERED": "lacuna:Answered",
      "DISSOLVED": "lacuna:Dissolved",
      "WITHDRAWN": "lacuna:Withdrawn"
    }
  },
  "statusRationale": {
    "@id": "lacuna:statusRationale",
    "@container": "@language"
  },
  "wellPosed": {
    "@id": "lacuna:wellPosed",
    "@type": "xsd:boolean"
  },
  "nature": {
    "@id": "lacuna:nature",
    "@type": "@vocab",
    "@context": {
      "EMPIRICAL": "lacuna:Empirical",
      "CONCEPTUAL": "lacuna:Conceptual",
      "NORMATIVE": "lacuna:Normative"
    }
  },
  "wouldUpdateOn": {
    "@id": "lacuna:wouldUpdateOn",
    "@container": "@list"
  },
  "prefLabel": {
    "@id": "skos:prefLabel",
    "@container": "@language"
  },
  "inScheme": {
    "@id": "lacuna:inScheme"
  },
  "schemeTitle": {
    "@id": "lacuna:schemeTitle",
    "@container": "@language"
  },
  "topConcept": {
    "@id": "lacuna:topConcept",
    "@type": "xsd:boolean"
  },
  "confidence": {
    "@id": "lacuna:confidence",
    "@type": "xsd:double"
  },
  "sources": {
    "@id": "dcterms:source",
    "@type": "@id",
    "@container": "@list"
  },
  "note": {
    "@id": "skos:note"
  },
  "role": {
    "@id": "schema:roleName"
  },
  "version": {
    "@id": "lacuna:version"
  },
  "relation": {
    "@id": "lacuna:relation",
    "@type": "@vocab",
    "@context": {
      "SUPPORTS": "lacuna:SupportsClaim",
      "DISPUTES": "lacuna:DisputesClaim",
      "INFORMS": "lacuna:InformsClaim"
    }
  },
  "strength": {
    "@id": "lacuna:strength",
    "@type": "@vocab",
    "@context": {
      "WEAK": "lacuna:Weak",
      "MODERATE": "lacuna:Moderate",
      "STRONG": "lacuna:Strong"
    }
  },
  "basis": {
    "@id": "lacuna:basis"
  },
  "locator": {
    "@id": "lacuna:locator"
  },
  "roles": {
    "@id": "lacuna:creditRole",
    "@container": "@list"
  },
  "position": {
    "@id": "lacuna:position",
    "@type": "xsd:integer"
  },
  "requirement": {
    "@id": "lacuna:requirement"
  },
  "level": {
    "@id": "schema:educationalLevel",
    "@type": "@vocab",
    "@context": {
      "BEGINNER": "lacuna:Beginner",
      "INTERMEDIATE": "lacuna:Intermediate",
      "ADVANCED": "lacuna:Advanced"
    }
  },
  "wording": {
    "@id": "lacuna:wording",
    "@type": "@vocab",
    "@context": {
      "NEEDS": "lacuna:Needs",
      "OBSTRUCTED": "lacuna:Obstructed"
    }
  },
  "primary": {
    "@id": "lacuna:primary",
    "@type": "xsd:boolean"
  },
  "polarity": {
    "@id": "lacuna:polarity",
    "@type": "@vocab",
    "@context": {
      "AFFIRMS": "lacuna:Affirms",
      "DENIES": "lacuna:Denies"
    }
  },
  "Effort": {
    "@id": "lacuna:Effort",
    "@context": {
      "state": {
        "@id": "lacuna:state",
        "@type": "@vocab",
        "@context": {
          "PLANNED": "lacuna:Planned",
          "ACTIVE": "lacuna:ActiveEffort",
          "PAUSED": "lacuna:Paused",
          "ENDED": "lacuna:Ended"
        }
      }
    }
  },
  "Rubric": "lacuna:Rubric",
  "Estimate": "lacuna:Estimate",
  "Finding": "lacuna:Finding",
  "Contradiction": {
    "@id": "lacuna:Contradiction",
    "@context": {
      "state": {
        "@id": "lacuna:contradictionState",
        "@type": "@vocab",
        "@context": {
          "UNRESOLVED": "lacuna:Unresolved",
          "UNDER_EXAMINATION": "lacuna:UnderExamination",
          "RESOLVED": "lacuna:Resolved"
        }
      }
    }
  },
  "Work": "schema:CreativeWork",
  "Method": {
    "@id": "lacuna:Method",
    "@context": {
      "name": {
        "@id": "schema:name",
        "@container": "@language"
      }
    }
  },
  "Indicator": {
    "@id": "lacuna:Indicator",
    "@context": {
      "name": {
        "@id": "schema:name",
        "@container": "@language"
      }
    }
  },
  "System": {
    "@id": "lacuna:System",
    "@context": {
      "name": {
        "@id": "schema:name"
      }
    }
  },
  "Lab": {
    "@id": "lacuna:Lab",
    "@context": {
      "name": {
        "@id": "schema:name",
        "@container": "@language"
      }
    }
  },
  "Person": {
    "@id": "schema:Person",
    "@context": {
      "name": {
        "@id": "schema:name"
      }
    }
  },
  "Capability": {
    "@id": "lacuna:Capability",
    "@context": {
      "name": {
        "@id": "schema:name",
        "@container": "@language"
      }
    }
  },
  "Resource": {
    "@id": "lacuna:Resource",
    "@context": {
      "name": {
        "@id": "schema:name",
        "@container": "@language"
      }
    }
  },
  "Question": {
    "@id": "lacuna:Question",
    "@context": {
      "text": {
        "@id": "dcterms:description",
        "@container": "@language"
      }
    }
  },
  "PrerequisiteGroup": {
    "@id": "lacuna:PrerequisiteGroup",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale",
        "@container": "@language"
      }
    }
  },
  "MethodGroup": {
    "@id": "lacuna:MethodGroup",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale",
        "@container": "@language"
      }
    }
  },
  "Claim": {
    "@id": "lacuna:Claim",
    "@context": {
      "text": {
        "@id": "lacuna:text",
        "@container": "@language"
      }
    }
  },
  "Topic": "skos:Concept",
  "PursuesEdge": {
    "@id": "lacuna:PursuesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "UsesEdge": {
    "@id": "lacuna:UsesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "RunByEdge": {
    "@id": "lacuna:RunByEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "EstimatesEdge": {
    "@id": "lacuna:EstimatesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      },
      "aspect": {
        "@id": "lacuna:aspect"
      }
    }
  },
  "OnRubricEdge": {
    "@id": "lacuna:OnRubricEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "EstimatedByEdge": {
    "@id": "lacuna:EstimatedByEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "InvolvesEdge": {
    "@id": "lacuna:InvolvesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ConcernsEdge": {
    "@id": "lacuna:ConcernsEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ValidatesEdge": {
    "@id": "lacuna:ValidatesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      },
      "aspect": {
        "@id": "lacuna:validationAspect",
        "@type": "@vocab",
        "@context": {
          "CALIBRATION": "lacuna:Calibration",
          "VALIDITY": "lacuna:Validity",
          "RELIABILITY": "lacuna:Reliability"
        }
      }
    }
  },
  "BearsOnEdge": {
    "@id": "lacuna:BearsOnEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "InformsEdge": {
    "@id": "lacuna:InformsEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "UsedEdge": {
    "@id": "lacuna:UsedEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "StudiedEdge": {
    "@id": "lacuna:StudiedEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ProducedByEdge": {
    "@id": "lacuna:ProducedByEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ReportedInEdge": {
    "@id": "lacuna:ReportedInEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ReplicatesEdge": {
    "@id": "lacuna:ReplicatesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "InTensionWithEdge": {
    "@id": "lacuna:InTensionWithEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "AuthoredByEdge": {
    "@id": "lacuna:AuthoredByEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "HasSourceEdge": {
    "@id": "lacuna:HasSourceEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "AddressesEdge": {
    "@id": "lacuna:AddressesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "MeasuresEdge": {
    "@id": "lacuna:MeasuresEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "NeedsEdge": {
    "@id": "lacuna:NeedsEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ComplementsEdge": {
    "@id": "lacuna:ComplementsEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ReplacesEdge": {
    "@id": "lacuna:ReplacesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "VariantOfEdge": {
    "@id": "lacuna:VariantOfEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "DevelopedByEdge": {
    "@id": "lacuna:DevelopedByEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ExplainsEdge": {
    "@id": "lacuna:ExplainsEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "MemberOfEdge": {
    "@id": "lacuna:MemberOfEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "HasEdge": {
    "@id": "lacuna:HasEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "OffersEdge": {
    "@id": "lacuna:OffersEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "SeeksEdge": {
    "@id": "lacuna:SeeksEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "InterestedInEdge": {
    "@id": "lacuna:InterestedInEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "RequiresEdge": {
    "@id": "lacuna:RequiresEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "InformedByEdge": {
    "@id": "lacuna:InformedByEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "HasGroupEdge": {
    "@id": "lacuna:HasGroupEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "MemberEdge": {
    "@id": "lacuna:MemberEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "HasMethodGroupEdge": {
    "@id": "lacuna:HasMethodGroupEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "MethodMemberEdge": {
    "@id": "lacuna:MethodMemberEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "RefinesEdge": {
    "@id": "lacuna:RefinesEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      },
      "aspect": {
        "@id": "lacuna:aspect"
      }
    }
  },
  "PartOfEdge": {
    "@id": "lacuna:PartOfEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      },
      "aspect": {
        "@id": "lacuna:aspect"
      }
    }
  },
  "AboutEdge": {
    "@id": "lacuna:AboutEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "AnswersEdge": {
    "@id": "lacuna:AnswersEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "BroaderEdge": {
    "@id": "lacuna:BroaderEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "RelatedEdge": {
    "@id": "lacuna:RelatedEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "ExactMatchEdge": {
    "@id": "lacuna:ExactMatchEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  },
  "CloseMatchEdge": {
    "@id": "lacuna:CloseMatchEdge",
    "@context": {
      "rationale": {
        "@id": "lacuna:rationale"
      }
    }
  }
};

