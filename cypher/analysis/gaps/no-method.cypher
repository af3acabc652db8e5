// NO_METHOD: an open public question in force that no method in force addresses.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  NOT question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
  AND NOT EXISTS {
    MATCH
      (question)
        <-[:ADDRESSES {visibility: 'PUBLIC'}]-
        (:Method {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
  }
RETURN question.id AS id
ORDER BY id
