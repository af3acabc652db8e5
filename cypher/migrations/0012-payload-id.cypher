// Older databases kept states as payloads, which are log items now.
// Params: none. Returns: nothing.
DROP INDEX payload_id IF EXISTS
