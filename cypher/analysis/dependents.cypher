// How many open public questions wait for each open public question, directly or through others.
// Nobody waits through a settled question or through an any-of group with a settled member. As only
// distinct ends are asked for, each node is visited once per question, however many paths there are
// (the plan must say `VarLengthExpand(Pruning,BFS)`; shortest-path patterns enumerate).
// Params: withInformedBy: Boolean (also follow INFORMED_BY, which is no prerequisite).
// Returns: id: String, title: String, dependentCount: Integer, dependents: List<String>.
WITH
  COLLECT {
    MATCH (settled:Question)
    WHERE
      settled.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
      AND coalesce(settled.lifecycle, 'ACTIVE') <> 'RETRACTED'
      AND settled.visibility = 'PUBLIC'
    RETURN settled.id
  } AS settledIds
WITH
  settledIds + COLLECT {
    MATCH (group:PrerequisiteGroup)-[:MEMBER {visibility: 'PUBLIC'}]->(member:Question)
    WHERE member.id IN settledIds
    RETURN DISTINCT group.id
  } AS closedIds
MATCH (question:Question {visibility: 'PUBLIC'})
WHERE NOT question.id IN closedIds
CALL (question, closedIds) {
  OPTIONAL MATCH
    path =
      (question)
        <-[:REQUIRES|HAS_GROUP|MEMBER|INFORMED_BY*1.. {visibility: 'PUBLIC'}]-(dependent)
  WHERE
    all(next IN nodes(path) WHERE next.visibility = 'PUBLIC' AND NOT next.id IN closedIds)
    AND all(edge IN relationships(path) WHERE type(edge) <> 'INFORMED_BY' OR $withInformedBy)
  // The label is looked at here, so that no plan begins with all questions at the far end.
  WITH DISTINCT question, dependent
  WHERE dependent:Question AND dependent <> question
  WITH dependent.id AS dependentId
  ORDER BY dependentId
  RETURN collect(dependentId) AS dependents
}
RETURN
  question.id AS id,
  question.title AS title,
  size(dependents) AS dependentCount,
  dependents
ORDER BY dependentCount DESC, id
