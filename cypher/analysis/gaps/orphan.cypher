// ORPHAN: an open public question in force without any declared dependency, hard, any-of or soft, on
// another question or of another on it. A group that it has counts as such, also as a member.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  NOT question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
  AND NOT EXISTS {
    MATCH (question)-[:REQUIRES|INFORMED_BY {visibility: 'PUBLIC'}]-({visibility: 'PUBLIC'})
  }
  AND NOT EXISTS {
    MATCH
      (question)
        -[:HAS_GROUP|MEMBER {visibility: 'PUBLIC'}]-
        (group:PrerequisiteGroup {visibility: 'PUBLIC'})
    // A group whose members are all hidden is hidden, too.
    WHERE
      NOT EXISTS { MATCH (group)-[:MEMBER]->() }
      OR EXISTS {
        MATCH (group)-[:MEMBER {visibility: 'PUBLIC'}]->(:Question {visibility: 'PUBLIC'})
      }
  }
RETURN question.id AS id
ORDER BY id
