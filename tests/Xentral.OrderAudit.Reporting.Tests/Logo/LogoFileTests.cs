using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Reporting.Tests.Logo;

public sealed class LogoFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static readonly Dictionary<string, byte[]> BrokenPictures = new()
    {
        ["empty"] = [],
        ["another format"] = "GIF89a"u8.ToArray(),
        ["half a PNG"] = SampleLogos.PngContent[..40],
        ["half a JPEG"] = SampleLogos.JpegContent[..60],
        ["PNG without header"] = [.. SampleLogos.PngContent.AsSpan(0, 8), .. "\0\0\0\rXXXX"u8, .. SampleLogos.PngContent.AsSpan(16)],
        ["JPEG without frame"] = [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0xFF, 0xD9],
        ["a drawing"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
    };

    public static TheoryData<string> Broken => [.. BrokenPictures.Keys];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_kind_and_size()
    {
        Assert.Equal(("image/png", 24, 8), KindAndSize(SampleLogos.PngContent));
        Assert.Equal(("image/jpeg", 24, 8), KindAndSize(SampleLogos.JpegContent));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Refuses_what_is_no_whole_picture(string picture)
    {
        var (logo, problem) = LogoFile.Read(folder.Write("logo", BrokenPictures[picture]));

        Assert.Null(logo);
        Assert.Contains("Report:Logo: ", problem!.De, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_is_missing_or_too_large()
    {
        Assert.Contains("lässt sich nicht lesen", LogoFile.Read(folder.PathOf("none.png")).Problem!.De, StringComparison.Ordinal);
        Assert.Contains("1 MB", LogoFile.Read(folder.Write("large.png", new byte[1_100_000])).Problem!.De, StringComparison.Ordinal);
    }

    [Fact]
    public void No_logo_is_no_problem() => Assert.Equal((null, null), LogoFile.Read(""));

    private (string, int, int) KindAndSize(byte[] content)
    {
        var (logo, problem) = LogoFile.Read(folder.Write("logo", content));
        Assert.Null(problem);
        Assert.Equal(content, logo!.Content.ToArray());
        return (logo.MediaType, logo.Width, logo.Height);
    }
}
