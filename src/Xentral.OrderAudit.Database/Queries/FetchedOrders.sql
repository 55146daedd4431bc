-- One row per item that Xentral fetched from Amazon.
SELECT
  orderid,
  imported, -- optional
  isfba, -- optional
  CAST(zeitstempel AS CHAR) AS zeitstempel -- optional
FROM shopimport_amazon_gotorders
WHERE orderid IN (@keys)
