// Turns payloads into log items, and the JSON list that a log entry held into items of their own. The
// list was always written the same way, and neither ids nor digests hold quotes.
// Params: none. Returns: nothing.
MATCH (payload:Payload)
SET payload:LogItem
REMOVE payload:Payload
WITH count(*) AS payloadCount
MATCH (entry:LogEntry)
WHERE entry.items IS NOT NULL
WITH entry, split(entry.items, '{"id":"') AS parts
REMOVE entry.items
WITH entry, parts
UNWIND range(1, size(parts) - 1) AS index
WITH entry, index, parts[index] AS part
MERGE (item:LogItem {revision: entry.revision, position: index - 1})
SET
  item.id = split(part, '"')[0],
  item.before = split(split(part, '"before":"')[1], '"')[0],
  item.after = split(split(part, '"after":"')[1], '"')[0]
