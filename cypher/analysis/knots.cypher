// Knots of open public questions: those that wait for one another, so that no order of work settles
// any of them. From each question that can never be settled an arrow leads to every hard prerequisite
// that can never be settled and to every member of an any-of group that is wholly so; a knot is a
// largest set of questions that lead to one another over these arrows.
// In Neo4j Browser: paste and run; it changes nothing. Meant for graphs of some hundred questions.
// Params: none.
// Returns: questions: List<String> (ids, sorted), arrows: List<List<String>> (within the knot, each
// from the question that waits to the one that it waits for, sorted).
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
  question.id AS id,
  COLLECT {
    MATCH
      (question)
        -[:REQUIRES {visibility: 'PUBLIC'}]->(prerequisite:Question {visibility: 'PUBLIC'})
    RETURN DISTINCT [prerequisite.id]
  } AS hard,
  COLLECT {
    MATCH
      (question)
        -[:HAS_GROUP {visibility: 'PUBLIC'}]->(group:PrerequisiteGroup {visibility: 'PUBLIC'})
        -[:MEMBER {visibility: 'PUBLIC'}]->(member:Question {visibility: 'PUBLIC'})
    WITH group, collect(DISTINCT member.id) AS memberIds
    RETURN memberIds
  } AS groups
WITH collect({id: id, needs: hard + groups}) AS rows

// Those that can never be settled: what is left when round after round takes those out that can be.
WITH
  reduce(
    left = rows,
    round IN range(1, size(rows)) |
    [
      row IN left
      WHERE
        any(
          need IN row.needs
          WHERE all(id IN need WHERE any(other IN left WHERE other.id = id))
        )
    ]
  ) AS stuck
WITH
  [
    row IN stuck |
    {
      id: row.id,
      needs:
        [need IN row.needs WHERE all(id IN need WHERE any(other IN stuck WHERE other.id = id))]
    }
  ] AS stuck

// Arrows, and all that each question leads to over them.
UNWIND stuck AS row
UNWIND row.needs AS need
UNWIND need AS target
WITH DISTINCT row.id AS source, target
WITH collect({source: source, target: target}) AS arrows
UNWIND arrows AS arrow
WITH DISTINCT arrows, arrow.source AS id
WITH
  arrows,
  id,
  reduce(
    reached = [arrow IN arrows WHERE arrow.source = id | arrow.target],
    round IN arrows |
    reached
      + [
        arrow IN arrows
        WHERE arrow.source IN reached AND NOT arrow.target IN reached |
        arrow.target
      ]
  ) AS reached
WITH arrows, collect({id: id, reached: reached}) AS rows

UNWIND rows AS row
WITH
  arrows,
  row,
  [other IN rows WHERE other.id IN row.reached AND row.id IN other.reached | other.id] AS tied
WHERE tied <> []
WITH DISTINCT
  arrows,
  COLLECT {
    UNWIND tied AS id
    RETURN id
    ORDER BY id
  } AS questions
RETURN
  questions,
  COLLECT {
    UNWIND arrows AS arrow
    WITH arrow
    WHERE arrow.source IN questions AND arrow.target IN questions
    RETURN [arrow.source, arrow.target] AS ends
    ORDER BY ends
  } AS arrows
ORDER BY questions
