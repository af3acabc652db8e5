// Without which open public question which others can never be settled: those that fall when it is
// removed, and then again and again every open question that lost a hard prerequisite or every
// member of an any-of group. Each round of `reduce` is one wave; the last one adds nobody.
// In Neo4j Browser: paste and run; it changes nothing. Meant for graphs of some hundred questions.
// Params: none.
// Returns: id: String, title: String, necessaryForCount: Integer, necessaryFor: List<String> (in the
// order in which they fall).
MATCH (question:Question {visibility: 'PUBLIC'})
WITH
  collect(question) AS questions,
  collect(
    CASE
      WHEN
        question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
        AND coalesce(question.lifecycle, 'ACTIVE') <> 'RETRACTED'
        THEN question.id
    END
  ) AS settled

// What each open question needs; a hard prerequisite is a group of one.
UNWIND questions AS question
WITH settled, question
WHERE NOT question.id IN settled
WITH
  question,
  COLLECT {
    MATCH
      (question)
        -[:REQUIRES {visibility: 'PUBLIC'}]->(prerequisite:Question {visibility: 'PUBLIC'})
    WHERE NOT prerequisite.id IN settled
    RETURN DISTINCT [prerequisite.id]
  } AS hard,
  COLLECT {
    MATCH
      (question)
        -[:HAS_GROUP {visibility: 'PUBLIC'}]->(group:PrerequisiteGroup {visibility: 'PUBLIC'})
        -[:MEMBER {visibility: 'PUBLIC'}]->(member:Question {visibility: 'PUBLIC'})
    WITH group, collect(DISTINCT member.id) AS memberIds
    WHERE none(memberId IN memberIds WHERE memberId IN settled)
    RETURN memberIds
  } AS groups
WITH collect({id: question.id, title: question.title, needs: hard + groups}) AS rows

UNWIND rows AS removed
WITH
  removed,
  reduce(
    state = {fallen: [removed.id], isOver: false},
    wave IN range(1, size(rows)) |
    CASE
      WHEN state.isOver THEN state
      ELSE
        head([
          next IN [
            [
              row IN rows
              WHERE
                NOT row.id IN state.fallen
                AND any(need IN row.needs WHERE all(id IN need WHERE id IN state.fallen)) |
              row.id
            ]
          ] |
          {fallen: state.fallen + next, isOver: next = []}
        ])
    END
  ).fallen[1..] AS necessaryFor
RETURN
  removed.id AS id,
  removed.title AS title,
  size(necessaryFor) AS necessaryForCount,
  necessaryFor
ORDER BY necessaryForCount DESC, id
