// INCONSISTENT_STATUS: a settled public question in force with an open hard prerequisite, or with an
// any-of group whose members are all open.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
WITH
  question,
  COLLECT {
    MATCH
      (question)
        -[:REQUIRES {visibility: 'PUBLIC'}]->(prerequisite:Question {visibility: 'PUBLIC'})
    RETURN [prerequisite]
  } AS hard,
  COLLECT {
    MATCH
      (question)
        -[:HAS_GROUP {visibility: 'PUBLIC'}]->(group:PrerequisiteGroup {visibility: 'PUBLIC'})
        -[:MEMBER {visibility: 'PUBLIC'}]->(member:Question {visibility: 'PUBLIC'})
    WITH group, collect(member) AS members
    RETURN members
  } AS groups
WHERE
  any(
    need IN hard + groups
    WHERE
      none(
        other IN need
        WHERE
          other.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
          AND other.lifecycle <> 'RETRACTED'
      )
  )
RETURN question.id AS id
ORDER BY id
