// The layers beneath a public question over hard prerequisites and any-of groups, whatever the state
// of the questions: 1 is next to it, and each further one is as far away as its longest way. Questions
// tied to one another in a circle share a layer, those tied to the question itself have layer 0.
// What leads strictly to what is told by paths alone; layer after layer is then taken off.
// In Neo4j Browser: `:param question => 'question/some-slug'`, then paste and run; it changes nothing.
// Params: question: String (global id).
// Returns: layer: Integer, questions: List<String> (ids, sorted; without the question itself).
MATCH (start:Question {id: $question, visibility: 'PUBLIC'})
WITH
  COLLECT {
    MATCH
      path =
        (start)-[:REQUIRES|HAS_GROUP|MEMBER*0.. {visibility: 'PUBLIC'}]->(question:Question)
    WHERE all(next IN nodes(path) WHERE next.visibility = 'PUBLIC')
    RETURN DISTINCT question
  } AS questions
UNWIND questions AS question
WITH
  questions,
  question,
  COLLECT {
    MATCH
      path =
        (above:Question)-[:REQUIRES|HAS_GROUP|MEMBER*1.. {visibility: 'PUBLIC'}]->(question)
    WHERE above IN questions AND all(next IN nodes(path) WHERE next.visibility = 'PUBLIC')
    RETURN DISTINCT above.id
  } AS above
WITH collect({id: question.id, above: above}) AS rows
WITH
  [
    row IN rows |
    {
      id: row.id,
      strictlyAbove:
        [other IN rows WHERE other.id IN row.above AND NOT row.id IN other.above | other.id]
    }
  ] AS rows
WITH
  reduce(
    state = {placed: [], layers: []},
    round IN rows |
    head([
      next IN [
        [
          row IN rows
          WHERE
            NOT row.id IN state.placed
            AND all(id IN row.strictlyAbove WHERE id IN state.placed) |
          row.id
        ]
      ] |
      {placed: state.placed + next, layers: state.layers + [next]}
    ])
  ).layers AS layers
UNWIND range(0, size(layers) - 1) AS layer
UNWIND layers[layer] AS id
WITH layer, id
WHERE id <> $question
ORDER BY layer, id
RETURN layer, collect(id) AS questions
ORDER BY layer
