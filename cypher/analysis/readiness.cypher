// Readiness of every public question, by stated status only, with what it waits for now. Meant for
// graphs of some thousand questions: the fixpoint compares lists.
//
// SETTLED: answered, dissolved or withdrawn, and not retracted. READY: all hard prerequisites are
// settled, and one member of each any-of group. DEADLOCKED: waits, in the end, for itself.
// BLOCKED: waits for something else; when `settleable` is false, for a deadlock.
// Params: none.
// Returns: id: String, title: String, state: String, settleable: Boolean,
// waitsFor: List<String> (open hard prerequisites), groups: List<List<String>> (members of the
// groups of which none is settled).
MATCH (question:Question {visibility: 'PUBLIC'})
WITH
  question,
  question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
    AND coalesce(question.lifecycle, 'ACTIVE') <> 'RETRACTED' AS isSettled
WITH collect(question) AS questions, collect(CASE WHEN isSettled THEN question.id END) AS settled

// What each open question waits for now.
UNWIND questions AS question
WITH
  settled,
  question,
  COLLECT {
    MATCH
      (question)
        -[:REQUIRES {visibility: 'PUBLIC'}]->(prerequisite:Question {visibility: 'PUBLIC'})
    WHERE NOT question.id IN settled AND NOT prerequisite.id IN settled
    RETURN DISTINCT prerequisite.id AS prerequisiteId
    ORDER BY prerequisiteId
  } AS waitsFor,
  COLLECT {
    MATCH
      (question)
        -[:HAS_GROUP {visibility: 'PUBLIC'}]->(group:PrerequisiteGroup {visibility: 'PUBLIC'})
        -[:MEMBER {visibility: 'PUBLIC'}]->(member:Question {visibility: 'PUBLIC'})
    WHERE NOT question.id IN settled
    WITH group, member.id AS memberId
    ORDER BY memberId
    WITH group, collect(DISTINCT memberId) AS memberIds
    WHERE none(memberId IN memberIds WHERE memberId IN settled)
    RETURN memberIds
    ORDER BY group.id
  } AS groups
WITH
  settled,
  collect({
    id: question.id,
    title: question.title,
    waitsFor: waitsFor,
    groups: groups,
    // A hard prerequisite is a group of one.
    needs: [id IN waitsFor | [id]] + groups
  }) AS rows

// The least fixpoint from the settled questions; after a round that adds nothing none does.
WITH
  settled,
  rows,
  reduce(
    state = {settleable: settled, isOver: false},
    round IN range(1, size(rows)) |
    CASE
      WHEN state.isOver THEN state
      ELSE
        head([
          added IN [
            [
              row IN rows
              WHERE
                NOT row.id IN state.settleable
                AND all(
                  need IN row.needs
                  WHERE any(id IN need WHERE id IN state.settleable)
                ) |
              row.id
            ]
          ] |
          {settleable: state.settleable + added, isOver: added = []}
        ])
    END
  ).settleable AS settleable

// From each unsettleable question to those that hold it up.
WITH
  settled,
  settleable,
  rows,
  COLLECT {
    UNWIND rows AS row
    WITH row
    WHERE NOT row.id IN settleable
    UNWIND row.needs AS need
    WITH row, need
    WHERE none(id IN need WHERE id IN settleable)
    UNWIND need AS target
    RETURN DISTINCT {source: row.id, target: target}
  } AS pulls

// All that holds a question up in the end: it is deadlocked when it is there itself.
UNWIND rows AS row
WITH
  settled,
  settleable,
  row,
  reduce(
    reached = [pull IN pulls WHERE pull.source = row.id | pull.target],
    round IN CASE
      WHEN row.id IN settleable THEN []
      ELSE pulls
    END |
    reached
      + [
        pull IN pulls
        WHERE pull.source IN reached AND NOT pull.target IN reached |
        pull.target
      ]
  ) AS reached
RETURN
  row.id AS id,
  row.title AS title,
  CASE
    WHEN row.id IN settled THEN 'SETTLED'
    WHEN row.id IN reached THEN 'DEADLOCKED'
    WHEN row.needs = [] THEN 'READY'
    ELSE 'BLOCKED'
  END AS state,
  row.id IN settleable AS settleable,
  row.waitsFor AS waitsFor,
  row.groups AS groups
ORDER BY id
