-- Amazon's own shipment report: whoever stands here was shipped by Amazon when the channel is AFN.
SELECT
  orderid,
  fulfillment_channel
FROM amazon_shipment_info
WHERE orderid IN (@keys)
