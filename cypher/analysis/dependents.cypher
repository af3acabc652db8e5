// How many open public questions wait for each open public question, directly or through others.
// Nobody waits through a settled question or through an any-of group with a settled member. Each
// node is visited once for each question: only one shortest path to it is followed.
// Params: withInformedBy: Boolean (also follow INFORMED_BY, which is no prerequisite).
// Returns: id: String, title: String, dependentCount: Integer, dependents: List<String>.
MATCH (question:Question {visibility: 'PUBLIC'})
WHERE
  NOT (
    coalesce(question.status, 'OPEN') IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
    AND coalesce(question.lifecycle, 'ACTIVE') <> 'RETRACTED'
  )
CALL (question) {
  OPTIONAL MATCH
    ANY SHORTEST (question)
      (
        ()<-[edge:REQUIRES|HAS_GROUP|MEMBER|INFORMED_BY WHERE
          edge.visibility = 'PUBLIC' AND (type(edge) <> 'INFORMED_BY' OR $withInformedBy)]-(next
        WHERE
          next.visibility = 'PUBLIC'
          AND NOT (
            next:Question
            AND coalesce(next.status, 'OPEN') IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
            AND coalesce(next.lifecycle, 'ACTIVE') <> 'RETRACTED'
          )
          AND NOT EXISTS {
            (next:PrerequisiteGroup)
              -[:MEMBER {visibility: 'PUBLIC'}]->(member:Question {visibility: 'PUBLIC'})
            WHERE
              member.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
              AND coalesce(member.lifecycle, 'ACTIVE') <> 'RETRACTED'
          })
      )+
      (dependent:Question)
  WITH question, dependent
  WHERE dependent <> question
  ORDER BY dependent.id
  RETURN collect(DISTINCT dependent.id) AS dependents
}
RETURN
  question.id AS id,
  question.title AS title,
  size(dependents) AS dependentCount,
  dependents
ORDER BY dependentCount DESC, id
