using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Xentral.OrderAudit.TestSupport.Rest;

/// <summary>The login of Xentral 20.3's and OpenXE's interface: HTTP digest with MD5 and <c>qop=auth</c> (RFC 2617), because that is what they speak.</summary>
internal sealed partial class DigestLogin(string user, string key)
{
    private const string Realm = "Xentral-API";

    private readonly string nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private readonly string opaque = RandomNumberGenerator.GetHexString(32, lowercase: true);

    public string Challenge => $"Digest realm=\"{Realm}\",qop=\"auth\",nonce=\"{nonce}\",opaque=\"{opaque}\"";

    public bool Accepts(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Digest ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var parts = Part()
            .Matches(header)
            .ToDictionary(
                match => match.Groups["key"].Value, match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value);
        string Value(string name) => parts.GetValueOrDefault(name, "");
        var address = context.Request.Path + context.Request.QueryString;
        var secret = Md5($"{user}:{Realm}:{key}");
        var expected = Md5($"{secret}:{nonce}:{Value("nc")}:{Value("cnonce")}:{Value("qop")}:{Md5($"{context.Request.Method}:{Value("uri")}")}");

        return Value("username") == user
            && Value("nonce") == nonce
            && Value("opaque") == opaque
            && Value("uri").Length >= address.Length / 2
            && Value("response") == expected;
    }

#pragma warning disable CA5351 // Not chosen: the real interface knows no other digest.
    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351

    [GeneratedRegex("(?<key>[a-z]+)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^,\\s]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
