using System.Buffers.Text;

namespace Xentral.OrderAudit.Database.Carts;

/// <summary>
/// A cart as PHP's serialize writes it: <c>a:2:{s:4:"name";s:6:"Müller";…}</c>, lengths in bytes. A reader of data only: nothing is ever created
/// from class names, and references are refused.
/// </summary>
internal ref struct PhpCart(ReadOnlySpan<byte> content)
{
    private const int DeepestNesting = 32;
    private const int MostElements = 100_000;

    private readonly ReadOnlySpan<byte> content = content;
    private int position;
    private int elements;

    /// <exception cref="CartFormatException">It is no serialized array, or one beyond all bounds.</exception>
    public IReadOnlyDictionary<string, string> Read()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var count = BeginArray();

        for (var index = 0; index < count; index++)
        {
            var key = CartText.Of(Key());
            var value = Value(depth: 1);

            if (CartKeys.All.Contains(key))
            {
                values[key] = CartText.Of(value);
            }
        }

        Expect((byte)'}');

        return position == content.Length || content[position..].Trim(" \t\r\n\0"u8).IsEmpty ? values : throw Broken();
    }

    private static CartFormatException Broken() => new("beschädigte PHP-Daten / damaged PHP data");

    /// <returns>The text of a scalar; nothing for what is nested, which is only skipped.</returns>
    private ReadOnlySpan<byte> Value(int depth)
    {
        if (++elements > MostElements || depth > DeepestNesting)
        {
            throw new CartFormatException("zu umfangreich / too extensive");
        }

        switch (Peek())
        {
            case (byte)'s':
                return Text();
            case (byte)'i' or (byte)'d' or (byte)'b':
                return Scalar();
            case (byte)'N':
                position++;
                Expect((byte)';');
                return [];
            case (byte)'a':
                SkipElements(BeginArray(), depth);
                return [];
            case (byte)'O':
                SkipElements(BeginObject(), depth);
                return [];
            default:
                throw Broken();
        }
    }

    private void SkipElements(int count, int depth)
    {
        for (var index = 0; index < count; index++)
        {
            Key();
            Value(depth + 1);
        }

        Expect((byte)'}');
    }

    private ReadOnlySpan<byte> Key() => Peek() switch
    {
        (byte)'s' => Text(),
        (byte)'i' => Scalar(),
        _ => throw Broken(),
    };

    private int BeginArray()
    {
        Expect((byte)'a');
        Expect((byte)':');
        var count = Number((byte)':');
        Expect((byte)'{');

        return count;
    }

    private int BeginObject()
    {
        Expect((byte)'O');
        Expect((byte)':');
        var length = Number((byte)':');
        Quoted(length);
        Expect((byte)':');
        var count = Number((byte)':');
        Expect((byte)'{');

        return count;
    }

    private ReadOnlySpan<byte> Text()
    {
        Expect((byte)'s');
        Expect((byte)':');
        var text = Quoted(Number((byte)':'));
        Expect((byte)';');

        return text;
    }

    private ReadOnlySpan<byte> Quoted(int length)
    {
        Expect((byte)'"');
        if (length > content.Length - position)
        {
            throw Broken();
        }

        var text = content.Slice(position, length);
        position += length;
        Expect((byte)'"');

        return text;
    }

    private ReadOnlySpan<byte> Scalar()
    {
        position++;
        Expect((byte)':');
        var length = content[position..].IndexOf((byte)';');
        if (length is < 1 or > 40)
        {
            throw Broken();
        }

        var text = content.Slice(position, length);
        position += length + 1;

        return text;
    }

    private int Number(byte end)
    {
        if (!Utf8Parser.TryParse(content[position..], out int number, out var used) || number < 0 || used > 10)
        {
            throw Broken();
        }

        position += used;
        Expect(end);

        return number;
    }

    private readonly byte Peek() => position < content.Length ? content[position] : throw Broken();

    private void Expect(byte wanted)
    {
        if (Peek() != wanted)
        {
            throw Broken();
        }

        position++;
    }
}
