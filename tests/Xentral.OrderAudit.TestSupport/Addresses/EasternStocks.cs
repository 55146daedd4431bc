namespace Xentral.OrderAudit.TestSupport.Addresses;

internal static class EasternStocks
{
    public static CountryStock Turkey { get; } = new(
        "TR",
        ["Ayşe", "İbrahim", "Gökçe"],
        ["Yılmaz", "Çelik", "Şahin"],
        ["İstiklal Caddesi No:#", "Atatürk Bulvarı No:#", "Gül Sokak No:#"],
        ["5", "5 D:3", "12", "44 Daire 7"],
        ["Kat 2 Daire 5", "Yıldız Mahallesi"],
        ["Çelik Tekstil A.Ş."],
        [("Beyoğlu", "34430", "İstanbul"), ("Adana", "01010", "Adana")]);

    public static CountryStock Hungary { get; } = new(
        "HU",
        ["Zsófia", "Győző"],
        ["Nagy", "Szűcs", "Kőszegi"],
        ["Kossuth Lajos utca #", "Fő út #", "Széchenyi tér #", "Rózsa u. #"],
        ["12", "12/B", "5", "101"],
        ["2. emelet 5", "fszt. 3"],
        ["Fa Kft."],
        [("Budapest", "1051", ""), ("Győr", "9021", "")]);

    public static CountryStock Romania { get; } = new(
        "RO",
        ["Ștefan", "Ioana"],
        ["Țepeș", "Ionescu", "Măgureanu"],
        ["Strada Victoriei nr. #", "Bulevardul Unirii nr. #", "Str. Mihai Eminescu #"],
        ["5", "12A", "101"],
        ["bl. A1, sc. B, et. 3, ap. 12", "ap. 4"],
        ["Lemn SRL"],
        [("București", "010011", "București"), ("Iași", "700001", "Iași")]);

    public static CountryStock Croatia { get; } = new(
        "HR",
        ["Željka", "Đuro"],
        ["Šimić", "Čačić", "Kovačević"],
        ["Ilica #", "Trg bana Jelačića #", "Vukovarska ulica #", "Gornje Selo bb"],
        ["5", "12A", "44"],
        ["2. kat", "stan 4"],
        ["Drvo d.o.o."],
        [("Zagreb", "10000", ""), ("Čakovec", "40000", "")]);
}
