-- The states of an order the Amazon module saw. Its index begins with the shop.
SELECT
  shop_id,
  orderid,
  CAST(updated_at AS CHAR) AS updated_at -- optional
FROM shopimporter_amazon_order_status
WHERE shop_id IN (@shops) AND orderid IN (@keys)
