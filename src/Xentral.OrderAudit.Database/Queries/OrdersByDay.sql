-- Heads of orders of some days, of any shop.
SELECT
  id,
  internet,
  status,
  CAST(datum AS CHAR) AS datum,
  shopextid, -- optional
  belegnr, -- optional
  teillieferungvon, -- optional
  shop -- optional
FROM auftrag
WHERE datum >= @since AND datum < @until
