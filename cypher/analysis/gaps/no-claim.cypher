// NO_CLAIM: an open public question in force to which no unretracted claim is a candidate answer.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  NOT question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
  AND NOT EXISTS {
    MATCH (question)<-[:ANSWERS {visibility: 'PUBLIC'}]-(claim:Claim {visibility: 'PUBLIC'})
    WHERE claim.lifecycle <> 'RETRACTED'
  }
RETURN question.id AS id
ORDER BY id
