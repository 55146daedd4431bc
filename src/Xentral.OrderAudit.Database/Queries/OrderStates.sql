-- The states of an order the Amazon module saw. How its rows are found depends on the indexes: see OrderStateReader.
SELECT
  orderid,
  shop_id, -- optional
  CAST(updated_at AS CHAR) AS updated_at -- optional
FROM shopimporter_amazon_order_status
WHERE shop_id IN (@shops) AND orderid IN (@keys)
