-- For a snapshot: whole rows of the staging table.
SELECT
  id,
  shopid,
  CAST(extid AS CHAR) AS extid,
  imported,
  trash,
  SUBSTR(warenkorb, 1, 1048577) AS warenkorb,
  bestellnummer, -- optional
  jsonencoded, -- optional
  CAST(logdatei AS CHAR) AS logdatei -- optional
FROM shopimport_auftraege
WHERE id IN (@keys)
