-- What happened to an order: its import, changes by hand.
SELECT
  auftrag,
  CAST(zeit AS CHAR) AS zeit,
  grund
FROM auftrag_protokoll
WHERE auftrag IN (@keys)
