// Hard prerequisites and memberships beside which a longer way leads through a third question, so
// that whoever follows dependencies reaches as much without them. A way counts when it leaves the knot
// of the first question and does not end before it enters that of the last one: inside a knot no edge
// is redundant, since which of them could go would be a matter of choice.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: source: String, target: String (ids of the questions), through: List<String> (ids of all
// questions on such ways, sorted).
MATCH (source:Question {visibility: 'PUBLIC'})
CALL (source) {
  MATCH
    (source)-[:REQUIRES {visibility: 'PUBLIC'}]->(target:Question {visibility: 'PUBLIC'})
  RETURN target
  UNION
  MATCH
    (source)
      -[:HAS_GROUP {visibility: 'PUBLIC'}]->(:PrerequisiteGroup {visibility: 'PUBLIC'})
      -[:MEMBER {visibility: 'PUBLIC'}]->(target:Question {visibility: 'PUBLIC'})
  RETURN target
}
WITH
  source,
  target,
  COLLECT {
    MATCH
      path =
        (source)-[:REQUIRES|HAS_GROUP|MEMBER*1.. {visibility: 'PUBLIC'}]->(beneath:Question)
    WHERE all(next IN nodes(path) WHERE next.visibility = 'PUBLIC')
    RETURN DISTINCT beneath
  } AS beneathSource,
  COLLECT {
    MATCH
      path =
        (target)-[:REQUIRES|HAS_GROUP|MEMBER*0.. {visibility: 'PUBLIC'}]->(beneath:Question)
    WHERE all(next IN nodes(path) WHERE next.visibility = 'PUBLIC')
    RETURN DISTINCT beneath
  } AS beneathTarget,
  COLLECT {
    MATCH
      path =
        (above:Question)-[:REQUIRES|HAS_GROUP|MEMBER*1.. {visibility: 'PUBLIC'}]->(target)
    WHERE all(next IN nodes(path) WHERE next.visibility = 'PUBLIC')
    RETURN DISTINCT above
  } AS aboveTarget,
  COLLECT {
    MATCH
      path =
        (above:Question)-[:REQUIRES|HAS_GROUP|MEMBER*0.. {visibility: 'PUBLIC'}]->(source)
    WHERE all(next IN nodes(path) WHERE next.visibility = 'PUBLIC')
    RETURN DISTINCT above
  } AS aboveSource
WHERE NOT source IN beneathTarget
UNWIND beneathSource AS middle
WITH source, target, middle, aboveTarget, aboveSource, beneathTarget
WHERE middle IN aboveTarget AND NOT middle IN aboveSource AND NOT middle IN beneathTarget
WITH source, target, middle
ORDER BY middle.id
RETURN source.id AS source, target.id AS target, collect(middle.id) AS through
ORDER BY source, target
