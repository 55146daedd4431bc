-- When the newest orders were last written: the age of a restored backup. Newest by their date; ids say nothing after an import of old orders.
SELECT
  CAST(logdatei AS CHAR) AS logdatei
FROM auftrag
ORDER BY datum DESC, id DESC LIMIT 200
