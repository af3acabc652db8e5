// ONE_LAB_ONLY: an open public question in force whose unretracted findings with a recorded lab, at
// least one, all come from the same lab.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  NOT question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
CALL (question) {
  MATCH (question)<-[:INFORMS {visibility: 'PUBLIC'}]-(finding:Finding {visibility: 'PUBLIC'})
  RETURN finding
  UNION
  MATCH
    (question)
      <-[:ANSWERS {visibility: 'PUBLIC'}]-(claim:Claim {visibility: 'PUBLIC'})
      <-[:BEARS_ON {visibility: 'PUBLIC'}]-(finding:Finding {visibility: 'PUBLIC'})
  WHERE claim.lifecycle <> 'RETRACTED'
  RETURN finding
}
WITH question, finding
WHERE finding.lifecycle <> 'RETRACTED'
MATCH (finding)-[:PRODUCED_BY {visibility: 'PUBLIC'}]->(lab:Lab {visibility: 'PUBLIC'})
WITH question.id AS id, count(DISTINCT lab) AS labs
WHERE labs = 1
RETURN id
ORDER BY id
