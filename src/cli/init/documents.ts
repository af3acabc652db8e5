/** What a new instance says of itself. */
import { jsonSchema } from '../../exchange/json-schema.ts';
import type { NewFile } from './templates.ts';

/** The files of a new instance beside its templates. */
export function documents(): readonly NewFile[] {
  return [
    { path: 'README.md', text: README },
    { path: 'lacuna.env', text: SETTINGS },
    { path: '.gitignore', text: IGNORED },
    { path: 'schema/lacuna.schema.json', text: `${JSON.stringify(jsonSchema(), null, 2)}\n` },
  ];
}

const README = `# A map of your field

This folder is an empty Lacuna instance. It describes no field yet: that is what you will do.

## What to do next

1. Open \`templates/\`. There is a file for each kind of record (questions, claims, findings, methods,
   labs, people and so on) and one for the connections that begin at each kind. Every field is there
   with what it means and what it takes. The entries in the files are fictional.
2. Begin small: write ten questions of your field into a copy of \`templates/question.yaml\`, and which
   of them need which into a copy of \`templates/connections-of-question.yaml\`.
3. Check what you wrote. Nothing is changed by this:

   \`\`\`sh
   lacuna validate questions.yaml connections.yaml
   lacuna import questions.yaml connections.yaml --dry-run
   \`\`\`

4. Bring it in, and look:

   \`\`\`sh
   lacuna import questions.yaml connections.yaml --message "First questions"
   lacuna serve
   \`\`\`

   Then open <http://127.0.0.1:4000/graphiql/> to ask, and <http://127.0.0.1:4000/page> to read.
5. Correct a file and import it again: what is the same stays as it is.

To see a filled template at work, import all of them into a folder of their own, which you may throw
away: \`DATA_DIR=./try lacuna import templates/*.yaml\`.

## What is here

| file | what it is |
|---|---|
| \`lacuna.env\` | the settings of this instance; commands that run in this folder read it |
| \`templates/\` | a template for each kind of record and for its connections |
| \`schema/lacuna.schema.json\` | the form of the files as JSON Schema, for editors that help while you write |
| \`data/\` | the store, once there is one; not for hands |

## Good to know

- Say where things come from: \`sources\` of a connection, \`verification\` of a record. What is from
  memory is UNVERIFIED, and readers see it so.
- \`visibility\` is PUBLIC unless stated. What is LAB or NETWORK is served to nobody who is not signed in.
- JSON, NDJSON, CSV, JSON-LD, N-Quads and Turtle are read as well as YAML.
- \`lacuna export backup.ndjson\` writes everything public; \`lacuna verify\` checks that the store is whole.
`;

const SETTINGS = `# Settings of this instance, read by every lacuna command that runs in this folder.
# Variables of the environment win over this file.

# What a new, empty store is filled with: none, or one of the bundled seeds (field, example).
SEED=none

# Folder of the embedded store.
DATA_DIR=./data

# Where to serve.
# HOST=127.0.0.1
# PORT=4000

# What every IRI begins with; fixed when the server first starts. Choose an address that will last.
# BASE_IRI=https://graph.example/

# Keeps the graph in Neo4j instead of the embedded store.
# NEO4J_URI=neo4j://localhost:7687
# NEO4J_USER=neo4j
# NEO4J_PASSWORD=
# NEO4J_DATABASE=

# What works through the whole graph: worker threads, seconds for an answer, and megabytes for answers
# that are kept. Without a number of threads there is one less than there are cores.
# ANALYSIS_THREADS=1
# ANALYSIS_SECONDS=20
# ANALYSIS_CACHE_MB=64

# fatal, error, warn, info, debug, trace or silent
# LOG_LEVEL=info
`;

const IGNORED = `# The store is made from your files; keep those.
/data/
/try/
`;
