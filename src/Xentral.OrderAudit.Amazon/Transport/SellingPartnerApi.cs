using System.Net;
using Xentral.OrderAudit.Amazon.Authentication;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Throttling;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>Asks Amazon until there is a whole, readable answer or a reason in words why there will be none.</summary>
internal sealed class SellingPartnerApi(AmazonTransport transport, RequestBudgets budgets, AccessTokens ownTokens, RetryPolicy retries, ApiMessages messages)
{
    /// <param name="read">Reads a successful answer; it throws <see cref="PassingFaultException"/> for one that is no answer.</param>
    /// <exception cref="RefusedException">Amazon denies access to this request.</exception>
    /// <exception cref="PageTokenRejectedException">The list has to be begun anew.</exception>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused for another reason, or a fault did not pass.</exception>
    public ValueTask<T> AskAsync<T>(ApiRequest request, Func<Answer, T> read, CancellationToken cancellationToken)
        => AskAsync(request, ownTokens, read, cancellationToken);

    /// <inheritdoc cref="AskAsync{T}(ApiRequest, Func{Answer, T}, CancellationToken)"/>
    public async ValueTask<T> AskAsync<T>(ApiRequest request, ITokens tokens, Func<Answer, T> read, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync(request, tokens, read, mayRefresh: true, cancellationToken).ConfigureAwait(false);
        }
        catch (TokenRejectedException rejected)
        {
            tokens.Forget(rejected.Token);
            return await TryAsync(request, tokens, read, mayRefresh: false, cancellationToken).ConfigureAwait(false);
        }
    }

    private ValueTask<T> TryAsync<T>(ApiRequest request, ITokens tokens, Func<Answer, T> read, bool mayRefresh, CancellationToken cancellationToken)
        => retries.ExecuteAsync(cancellation => SendAsync(request, tokens, read, mayRefresh, cancellation), request.IsOptional, cancellationToken);

    private async ValueTask<T> SendAsync<T>(ApiRequest request, ITokens tokens, Func<Answer, T> read, bool mayRefresh, CancellationToken cancellationToken)
    {
        // First the turn, then the token: the wait may outlast a token.
        var budget = budgets.For(request.Operation);
        using var turn = await budget.WaitForTurnAsync(cancellationToken).ConfigureAwait(false);
        var token = await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        using var message = messages.For(request, token);
        using var answer = await transport.SendAsync(request.Operation, message, cancellationToken).ConfigureAwait(false);

        if (answer.Status == HttpStatusCode.TooManyRequests)
        {
            budget.Refused(answer.RetryAfter);
            throw new PassingFaultException(PassingFaultTexts.Throttled, PassingFaultTexts.OtherProgram, isThrottled: true);
        }

        budget.Accepted(answer.AnnouncedRate);

        // A report that was ordered is answered with 202.
        return answer.Status is HttpStatusCode.OK or HttpStatusCode.Accepted ? read(answer) : throw FailureOf(answer, request, token, mayRefresh);
    }

    private static Exception FailureOf(Answer answer, ApiRequest request, AccessToken token, bool mayRefresh)
    {
        var error = ErrorBody.Read(answer.Body);
        switch (answer.Status)
        {
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when mayRefresh && error.IsAboutToken:
                return new TokenRejectedException(token);
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                return new RefusedException(AccessRefusals.Of(error, request), answer.RequestId);
            case HttpStatusCode.BadRequest when request.ContinuesAList:
                // Whatever its words: the first page was taken with the same parameters, so it is the page token.
                return new PageTokenRejectedException(answer.RequestId);
            case HttpStatusCode.BadRequest when error.IsAboutPersonalData:
                return new RefusedException(AccessRefusals.PersonalDataRoleMissing, answer.RequestId);
            case HttpStatusCode.BadRequest:
                return AnswerRefusals.InvalidInput(request.Operation, answer.RequestId);

            // "No content" or a part of it, where a whole answer is due: something on the way has cut it.
            case > HttpStatusCode.OK and < HttpStatusCode.MultipleChoices:
            case HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError:
                return PassingFaultException.Of(answer);
            default:
                return AnswerRefusals.UnexpectedStatus(answer.Status, answer.RequestId);
        }
    }
}
