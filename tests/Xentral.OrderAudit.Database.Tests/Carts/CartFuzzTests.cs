using System.Text;
using CsCheck;
using Xentral.OrderAudit.Database.Carts;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.Database.Tests.Carts;

/// <summary>Whatever bytes stand in a cart, decoding ends with a value or a reason, and in bounded memory.</summary>
public sealed class CartFuzzTests
{
    private const int Rounds = 20_000;

    private static readonly IReadOnlyDictionary<string, string> Keys = CartEncoding.KeysOf(Invented.NumberOf(1), Invented.Buyer);

    private static readonly string[] Heads = ["{\"name\":", "a:3:{s:4:\"name\";", "a:1:{i:0;a:", "a:99999:{"];

    private static readonly byte[][] Carts =
    [
        Convert.FromBase64String(CartEncoding.Json(Keys)),
        Convert.FromBase64String(CartEncoding.Php(Keys)),
        Convert.FromBase64String(CartEncoding.Php(Keys, Encoding.Latin1)),
    ];

    [Fact]
    public void Survives_random_text() => Gen.String.Sample(text => AssertDecoded(text), iter: Rounds);

    [Fact]
    public void Survives_random_bytes() => Gen.Byte.Array[0, 2_000].Sample(bytes => AssertDecoded(Convert.ToBase64String(bytes)), iter: Rounds);

    [Fact]
    public void Survives_random_bytes_that_begin_like_a_cart()
        => Gen.Select(Gen.Int[0, Heads.Length - 1], Gen.Byte.Array[0, 500])
            .Sample((head, tail) => AssertDecoded(Convert.ToBase64String([.. Encoding.ASCII.GetBytes(Heads[head]), .. tail])), iter: Rounds);

    [Fact]
    public void Survives_real_carts_with_changed_bytes()
        => Gen.Select(Gen.Int[0, Carts.Length - 1], Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 8])
            .Sample((cart, changes) => AssertDecoded(Convert.ToBase64String(Changed(Carts[cart], changes))), iter: Rounds);

    [Fact]
    public void Survives_real_carts_cut_anywhere()
    {
        foreach (var cart in Carts)
        {
            for (var length = 0; length < cart.Length; length++)
            {
                AssertDecoded(Convert.ToBase64String(cart.AsSpan(0, length)));
            }
        }
    }

    [Fact]
    public void Takes_no_more_memory_than_a_few_times_the_largest_cart()
    {
        var deep = Convert.ToBase64String(Encoding.ASCII.GetBytes($"a:1:{{s:4:\"name\";{string.Concat(Enumerable.Repeat("a:1:{i:0;", 60_000))}"));
        var wide = Convert.ToBase64String(Encoding.ASCII.GetBytes($"a:99999:{{{string.Concat(Enumerable.Repeat("i:0;i:0;", 90_000))}"));
        AssertDecoded(deep);

        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertDecoded(deep);
        AssertDecoded(wide);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16L * CartDecoder.LargestText);
    }

    private static byte[] Changed(byte[] cart, (int Position, byte Value)[] changes)
    {
        var changed = cart.ToArray();
        foreach (var (position, value) in changes)
        {
            changed[position % changed.Length] = value;
        }

        return changed;
    }

    private static void AssertDecoded(string text)
    {
        switch (CartDecoder.Decode(text))
        {
            case CartContent.Readable cart:
                Assert.NotNull(CartAddress.Of(cart.Values));
                break;
            case CartContent.Unreadable cart:
                Assert.NotEmpty(cart.Because);
                break;
        }
    }
}
