using System.Text.RegularExpressions;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>
/// Words that tell no two addresses apart while others stand beside them: what the stocks mark as type or particle, short forms of it, titles,
/// legal forms, saints, kinds of pick-up points, the words that announce a flat or a floor, and hints to the carrier.
/// </summary>
internal static partial class WeightlessWords
{
    private static readonly HashSet<string> Listed =
    [
        .. CountryStocks.All.SelectMany(OfStock).SelectMany(Keys),
        .. Keys("Herr Herrn Frau Mr Mrs Ms Miss Dr Prof Dipl Ing Mag med Familie Fam Firma Fa Sig Sra Don Mme Monsieur Madame Pan Pani Sgt Rev"),
        .. Keys("GmbH mbH AG KG OHG UG eK eV Ltd Limited PLC LLC Inc Corp Co Company SARL SAS SA SRL SpA BV NV VOF AB AS ApS Oy Oyj Kft Zrt doo Lda Ltda"),
        .. Keys("Pty Pvt Sp zoo Gesellschaft Haftung beschränkter mit"),
        .. Keys("Ebene Tower verdieping étage"),
        .. Keys("mbB eU UAB OÜ SIA EPE AE KK dooel Villa Saint Sainte Sankt Sint San Santa São Santo Sveti"),
        .. Keys("Amazon Hub Locker Packstation Postfiliale Paketshop Parcelshop Pickup Point Relais Hermes DHL DPD GLS UPS FedEx InPost Paczkomat PostNL"),
        .. Keys("PostNord"),
        .. Keys("von vom van der den des dem die das und the and of at near bei chez presso care zu zur zum im in am an auf aus de la le les du del della"),
        .. Keys("do da dos das el los las het ten ter aan op"),
        .. Keys("Haus House Hof Gebäude Bau Block Building Bldg Floor Etage Stock Wohnung Flat Apartment Apt Suite Unit Room Zimmer Raum App Appartement"),
        .. Keys("Top Tür Stiege Nr No Nummer Number Hausnummer Postnummer Box Postfach"),
        .. Keys("Eircode Kundennummer Kunde User ID Client Tel Telefon Phone Mobil Klingel klingeln bitte läuten Ring bell Attn attention Hd Abt Abteilung"),
        .. Keys("Dept Department Ortsteil OT District Sektor"),
        .. Keys("Street Road Lane Avenue Drive Boulevard Highway Way Court Place Square Close Crescent Gardens Grove Terrace Parade Hill Row Straße Strasse"),
        .. Keys("Platz Weg Gasse Allee Ufer Damm Ring Markt Steig Pfad Hof Chaussee"),
        .. Keys("Rue Avenue Place Boulevard Chemin Impasse Quai Allée Route Cours Passage Lieu dit Via Viale Piazza Corso Largo Vicolo Borgo Contrada Calle"),
        .. Keys("Avenida Plaza Paseo Carretera Camino Rua Travessa Praça Estrada"),
        .. Keys("ulica ul aleja al osiedle os plac pl námestie náměstí ulice třída utca út tér krt strada bulevardul calea aleea sokak caddesi cadde bulvar"),
        .. Keys("mahallesi mah gatan vägen gade vej allé gata veien katu tie iela gatve mnt tänav"),
    ];

    public static bool Has(string key) => Listed.Contains(key);

    private static IEnumerable<string> OfStock(CountryStock stock)
        => stock.Streets.Select(street => Telling().Replace(street, " ")).Concat(stock.Types)
            .Concat(stock.Dwellings.SelectMany(dwelling => dwelling.Ways)).Concat(stock.Dwellings.SelectMany(dwelling => dwelling.Slots))
                .Concat(stock.Abbreviations).Concat(stock.Called).Concat(stock.Hints);

    private static IEnumerable<string> Keys(string text) => Word().Matches(Letters.Strip(text)).Select(match => match.Value.ToUpperInvariant());

    [GeneratedRegex(@"\*[^*]+\*")]
    private static partial Regex Telling();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
