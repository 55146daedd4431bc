-- Where no index leads from the number to the row: ids and numbers of the days in question. Without time, zero dates are asked for apart.
SELECT
  id,
  internet,
  shopextid -- optional
FROM auftrag
WHERE datum >= @since AND datum < @until
