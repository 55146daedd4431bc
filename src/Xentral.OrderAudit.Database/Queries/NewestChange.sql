-- When the youngest order was last written: the age of a restored backup.
SELECT
  CAST(logdatei AS CHAR) AS logdatei
FROM auftrag
ORDER BY id DESC LIMIT 1
