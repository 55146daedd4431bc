-- The few carts that are needed, each cut to what a cart can have at most.
SELECT
  id,
  imported,
  trash,
  SUBSTR(warenkorb, 1, 1048577) AS warenkorb,
  jsonencoded, -- optional
  CAST(logdatei AS CHAR) AS logdatei -- optional
FROM shopimport_auftraege
WHERE id IN (@keys)
