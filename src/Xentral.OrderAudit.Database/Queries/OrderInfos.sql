-- Orders known to the Amazon module.
SELECT
  orderid,
  isfba, -- optional
  CAST(created_at AS CHAR) AS created_at -- optional
FROM shopimporter_amazon_orderinfo
WHERE orderid IN (@keys)
