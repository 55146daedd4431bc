namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>Tests that measure the whole process, so no other test may run beside them.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
