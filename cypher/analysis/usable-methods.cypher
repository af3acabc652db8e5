// Whether a usable method addresses each open public question, and what is left without some labs. A
// method that is not in force is unusable, and one that needs a capability or a resource all recorded
// holders of which are gone; where none was ever recorded it is unknown. Of several methods the best
// counts; without any the answer is NO.
// In Neo4j Browser: `:param date => '2026-01-31'` and `:param without => []`, or with the global ids of
// labs that count as gone; then paste and run; it changes nothing.
// Params: date: String (YYYY-MM-DD), without: List<String>.
// Returns: id: String, title: String, hasUsableMethod: String (YES, NO or UNKNOWN), usable:
// List<String> (ids of the usable methods, sorted).
MATCH (question:Question {visibility: 'PUBLIC'})
WHERE
  NOT (
    question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
    AND coalesce(question.lifecycle, 'ACTIVE') <> 'RETRACTED'
  )
CALL (question) {
  OPTIONAL MATCH
    (method:Method {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
      -[:ADDRESSES {visibility: 'PUBLIC'}]->(question)
  WITH DISTINCT method
  WITH
    method,
    COLLECT {
      MATCH
        (method)-[:NEEDS {visibility: 'PUBLIC'}]->(means {visibility: 'PUBLIC'})
      WITH DISTINCT means
      RETURN
        CASE
          WHEN
            NOT EXISTS {
              MATCH (means)<-[:HAS|OFFERS {visibility: 'PUBLIC'}]-({visibility: 'PUBLIC'})
            }
            THEN 'UNKNOWN'
          WHEN
            EXISTS {
              MATCH
                (means)<-[held:HAS|OFFERS {visibility: 'PUBLIC'}]-(holder {visibility: 'PUBLIC'})
              WHERE
                holder.lifecycle <> 'RETRACTED'
                AND NOT holder.id IN $without
                AND (held.from IS NULL OR date(held.from) <= date($date))
                AND (held.to IS NULL OR date($date) <= date(held.to))
            }
            THEN 'HELD'
          ELSE 'LOST'
        END
    } AS holdings
  WITH
    method.id AS id,
    CASE
      WHEN method IS NULL OR 'LOST' IN holdings THEN 'NO'
      WHEN 'UNKNOWN' IN holdings THEN 'UNKNOWN'
      ELSE 'YES'
    END AS usability
  ORDER BY id
  RETURN
    collect(usability) AS usabilities,
    collect(CASE WHEN usability = 'YES' THEN id END) AS usable
}
RETURN
  question.id AS id,
  question.title AS title,
  CASE
    WHEN 'YES' IN usabilities THEN 'YES'
    WHEN 'UNKNOWN' IN usabilities THEN 'UNKNOWN'
    ELSE 'NO'
  END AS hasUsableMethod,
  usable
ORDER BY id
