using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon.Orders;

/// <summary>Writes the delivery address, less what Amazon withholds.</summary>
internal sealed class RecipientWriter(AmazonSimulatorOptions options)
{
    public void Write(Utf8JsonWriter json, AmazonOrder order, int index, FaultKind? oddity)
    {
        // Amazon releases no address before the payment is settled.
        if (order.DeliveryAddress is null || order.Status is AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability)
        {
            return;
        }

        var address = Harmed(Released(order.DeliveryAddress, order.Fulfilment), oddity);
        json.WriteStartObject("recipient"u8);
        json.WriteStartObject("deliveryAddress"u8);
        WriteText(json, "name", address.Name, index);
        WriteText(json, "companyName", address.Company, index);
        WriteText(json, "addressLine1", address.Street, index);
        WriteText(json, "addressLine2", address.Supplement, index);
        WriteText(json, "addressLine3", address.SecondSupplement, index);
        WriteText(json, "city", address.City, index);
        WriteText(json, "districtOrCounty", address.District, index);
        WriteText(json, "stateOrRegion", address.State, index);
        if (oddity == FaultKind.NumbersForTexts && int.TryParse(address.PostalCode, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumber("postalCode"u8, number);
        }
        else
        {
            WriteText(json, "postalCode", address.PostalCode, index);
        }

        WriteText(json, "countryCode", address.Country, index);
        WriteText(json, "phone", address.Phone, index);
        WriteText(json, "addressType", WireNames.Of(address.Kind), index);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private PostalAddress Released(PostalAddress address, Fulfilment fulfilment)
    {
        if (fulfilment == Fulfilment.Amazon)
        {
            return new() { PostalCode = address.PostalCode, State = address.State, Country = address.Country };
        }

        return options.HasPersonalDataRole ? address : WithoutPersonalData(address);
    }

    private static PostalAddress Harmed(PostalAddress address, FaultKind? oddity) => oddity switch
    {
        FaultKind.AddressWithheldForAMoment => WithoutPersonalData(address),
        FaultKind.LostLetters => address with { Name = $"?{address.Name[1..]}", Street = $"?{address.Street[1..]}" },
        _ => address,
    };

    private static PostalAddress WithoutPersonalData(PostalAddress address)
        => address with { Name = "", Street = "", Supplement = "", SecondSupplement = "", PostalCode = "", Phone = "" };

    private void WriteText(Utf8JsonWriter json, string name, string text, int index)
    {
        if (text.Length > 0 || options.EmptyTexts == EmptyTextStyle.EmptyString || (options.EmptyTexts == EmptyTextStyle.Mixed && index % 3 == 1))
        {
            json.WriteString(name, text);
        }
        else if (options.EmptyTexts == EmptyTextStyle.Mixed && index % 3 == 2)
        {
            json.WriteNull(name);
        }
    }
}
