// BLOCKED_NOBODY_ON_BLOCKER: a blocked public question in whose way, directly or further beneath,
// stands a ready question on which no effort in force is planned or active at the date; both in force.
// In Neo4j Browser: run `readiness.cypher` first; then
// `:param deadlocked => ['question/some-slug']` with the ids that it calls DEADLOCKED, or `[]`, and
// `:param date => '2026-01-31'`; then paste and run; it changes nothing.
// Params: deadlocked: List<String>, date: String (YYYY-MM-DD).
// Returns: id: String (of the subject).
WITH
  COLLECT {
    MATCH (settled:Question {visibility: 'PUBLIC'})
    WHERE
      settled.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
      AND settled.lifecycle <> 'RETRACTED'
    RETURN settled.id
  } AS settledIds
WITH
  settledIds
    + COLLECT {
      MATCH (group:PrerequisiteGroup)-[:MEMBER {visibility: 'PUBLIC'}]->(member:Question)
      WHERE member.id IN settledIds
      RETURN DISTINCT group.id
    } AS closedIds
WITH
  closedIds,
  COLLECT {
    MATCH (ready:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
    WHERE
      NOT ready.id IN closedIds
      AND NOT EXISTS {
        MATCH
          (ready)-[:REQUIRES {visibility: 'PUBLIC'}]->(needed:Question {visibility: 'PUBLIC'})
        WHERE NOT needed.id IN closedIds
      }
      AND NOT EXISTS {
        MATCH
          (ready)
            -[:HAS_GROUP {visibility: 'PUBLIC'}]->
            (group:PrerequisiteGroup {visibility: 'PUBLIC'})
            -[:MEMBER {visibility: 'PUBLIC'}]->(:Question {visibility: 'PUBLIC'})
        WHERE NOT group.id IN closedIds
      }
      AND NOT EXISTS {
        MATCH
          (ready)
            <-[:PURSUES {visibility: 'PUBLIC'}]-
            (effort:Effort {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
        WHERE
          effort.state IN ['PLANNED', 'ACTIVE']
          AND (effort.to IS NULL OR date($date) <= date(effort.to))
      }
    RETURN ready
  } AS left
MATCH (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  NOT question.id IN closedIds
  AND NOT question.id IN $deadlocked
  AND EXISTS {
    MATCH
      path =
        (question)-[:REQUIRES|HAS_GROUP|MEMBER*1.. {visibility: 'PUBLIC'}]->(blocker:Question)
    WHERE
      blocker IN left
      AND all(
        next IN nodes(path)
        WHERE next.visibility = 'PUBLIC' AND NOT next.id IN closedIds
      )
  }
RETURN question.id AS id
ORDER BY id
