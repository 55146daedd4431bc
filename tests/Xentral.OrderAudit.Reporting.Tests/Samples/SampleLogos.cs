using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Reporting.Tests.Samples;

/// <summary>Small whole pictures.</summary>
internal static class SampleLogos
{
    public static byte[] PngContent { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAABgAAAAICAMAAADUf89RAAAAA1BMVEUAqlXok8zCAAAADElEQVQI12NgGB4AAADIAAF8Y2l9AAAAAElFTkSuQm"
        + "CC");

    public static byte[] JpegContent { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV"
        + "pQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAI"
        + "ABgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAQG/8"
        + "QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AjATskAA//9k=");

    public static ReportLogo Png { get; } = new(PngContent, "image/png", 24, 8);

    public static ReportLogo Jpeg { get; } = new(JpegContent, "image/jpeg", 24, 8);
}
