using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Profiles;

/// <summary>
/// A share of the merchants: number <paramref name="Index"/>, from 0, of <paramref name="Count"/>. A merchant stays in its share whatever others come and go.
/// </summary>
internal readonly record struct Shard(int Index, int Count)
{
    public static Shard Whole { get; } = new(0, 1);

    /// <param name="text"><c>0/4</c> to <c>3/4</c>.</param>
    /// <exception cref="UsageException">No such share.</exception>
    public static Shard Parse(string text)
        => text.Split('/') is [var index, var count]
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && number < of
                ? new(number, of)
                : throw new UsageException(new LocalizedText(
                    $"--shard: „{text}“ ist kein Anteil. Bei vier Anteilen heißen sie 0/4, 1/4, 2/4 und 3/4.",
                    $"--shard: “{text}” is no share. Of four shares they are 0/4, 1/4, 2/4 and 3/4."));

    public bool Holds(string name)
        => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) % (ulong)Count == (ulong)Index;
}
