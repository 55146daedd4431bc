namespace Xentral.OrderAudit.TestSupport.Amazon.Faults;

/// <summary>What can go wrong between Amazon and us.</summary>
public enum FaultKind
{
    // The request is refused.
    TooManyRequests,
    TooManyRequestsFromGateway,
    InternalError,
    InternalErrorFromGateway,
    ServiceUnavailableHtml,
    AccessTokenExpired,
    AccessTokenInvalid,
    ClientSecretExpired,
    RoleMissing,
    ForeignMarketplace,
    DeniedByProxy,
    BadRequest,
    PageTokenForgotten,
    Redirect,

    // The login refuses.
    InvalidGrant,
    InvalidClient,
    UnauthorizedClient,
    LoginUnavailable,
    LoginWithoutToken,

    // The connection fails.
    ResetConnection,
    Hang,
    HangInBody,
    CutBody,

    // The answer is not what it should be.
    TruncatedJson,
    EmptyBodyWithStatus200,
    GatewayBodyWithStatus200,
    HtmlWithStatus200,
    OrdersOfWrongType,
    WrongCharset,
    DeepNesting,
    HugeBody,
    NoContent,
    PartialContent,

    // The answer is unusual, but good.
    UnknownEnumValue,
    UnknownField,
    NumbersForTexts,

    // One order of the page is bad.
    BrokenOrder,
    OrderWithoutNumber,
    AddressWithheldForAMoment,
    LostLetters,

    // A report comes to nothing.
    ReportCancelled,
    ReportFatal,
    ReportFatalWithReason,
    ReportStuck,
    DocumentExpired,
    BrokenPacking,
    UselessRestrictedToken,

    // Paging never ends.
    RepeatedToken,
    EndlessEmptyPages,
}
