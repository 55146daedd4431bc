using System.Text;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>Spoils inputs the way bad disks, other programs and bad people do. The same seed spoils the same way.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Texts =
    [
        "\0",
        "\u001B[2J",
        "\r\n",
        "\t",
        "|",
        "*",
        "#",
        "=cmd|'/c calc'!A1",
        "\"",
        "'",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        ";",
        "null",
        "true",
        "-1",
        "0",
        "1e999",
        "99999999999999999999",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "0050-05-05T05:05:05+14:00",
        "\\ud83d",
        "\uFEFF",
        "\u202E",
        "\uFFFF",
        "../../x",
        "NaN",
        "2025-02-30", "302-0000001-0000001", "%s%n", "${x}", "<script>", "&#0;", "_x0041_", "\\u0000",
    ];

    private readonly Random random = new(seed);

    public byte[] Spoil(IReadOnlyList<byte[]> seeds)
    {
        var input = seeds[random.Next(seeds.Count)].ToList();
        for (var rounds = random.Next(1, 5); rounds > 0; rounds--)
        {
            SpoilOnce(input, seeds);
        }

        return [.. input];
    }

    private void SpoilOnce(List<byte> input, IReadOnlyList<byte[]> seeds)
    {
        var place = random.Next(input.Count + 1);
        var length = random.Next(0, Math.Min(64, input.Count - place) + 1);
        switch (random.Next(9))
        {
            case 0 when place < input.Count:
                input[place] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when place < input.Count:
                input[place] = (byte)random.Next(256);
                break;
            case 2:
                input.RemoveRange(place, length);
                break;
            case 3:
                input.InsertRange(place, input.GetRange(place, length));
                break;
            case 4:
                input.InsertRange(place, Encoding.UTF8.GetBytes(Texts[random.Next(Texts.Length)]));
                break;
            case 5:
                input.RemoveRange(place, length);
                input.InsertRange(place, Encoding.UTF8.GetBytes(Texts[random.Next(Texts.Length)]));
                break;
            case 6:
                input.RemoveRange(place, input.Count - place);
                break;
            case 7:
                var other = seeds[random.Next(seeds.Count)];
                input.InsertRange(place, other.AsSpan(random.Next(other.Length + 1)).ToArray().Take(4096));
                break;
            default:
                input.InsertRange(place, Enumerable.Repeat((byte)random.Next(256), random.Next(1, 2000)));
                break;
        }
    }
}
