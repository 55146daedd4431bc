-- What a copy of the orders needs beside the columns of Orders.sql: the shop and the last change.
SELECT
  shop, -- optional
  CAST(logdatei AS CHAR) AS logdatei -- optional
FROM auftrag
