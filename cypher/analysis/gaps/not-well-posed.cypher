// NOT_WELL_POSED: an open public question in force that is stated not to be clear enough.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  NOT question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
  AND question.wellPosed = false
RETURN question.id AS id
ORDER BY id
