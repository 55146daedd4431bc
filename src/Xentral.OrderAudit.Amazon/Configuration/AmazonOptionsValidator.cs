using Microsoft.Extensions.Options;

namespace Xentral.OrderAudit.Amazon.Configuration;

internal sealed class AmazonOptionsValidator : IValidateOptions<AmazonOptions>
{
    public ValidateOptionsResult Validate(string? name, AmazonOptions options)
        => AmazonOptionsProblems.Of(options) is { Count: > 0 } problems
            ? ValidateOptionsResult.Fail(problems.Select(problem => problem.En))
            : ValidateOptionsResult.Success;
}
