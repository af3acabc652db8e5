// NO_FINDING: an open public question in force that no unretracted finding informs, and on whose
// unretracted claims none bears.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  NOT question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
  AND NOT EXISTS {
    MATCH (question)<-[:INFORMS {visibility: 'PUBLIC'}]-(finding:Finding {visibility: 'PUBLIC'})
    WHERE finding.lifecycle <> 'RETRACTED'
  }
  AND NOT EXISTS {
    MATCH
      (question)
        <-[:ANSWERS {visibility: 'PUBLIC'}]-(claim:Claim {visibility: 'PUBLIC'})
        <-[:BEARS_ON {visibility: 'PUBLIC'}]-(finding:Finding {visibility: 'PUBLIC'})
    WHERE claim.lifecycle <> 'RETRACTED' AND finding.lifecycle <> 'RETRACTED'
  }
RETURN question.id AS id
ORDER BY id
