using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>A state that its country does not have. Only where every state is known.</summary>
internal static class StateDetector
{
    public static void Find(ref DamageReport report)
    {
        var (amazon, erp) = (report.Amazon.Address.State, report.Erp.Address.State);

        if (FieldText.IsUnusable(erp) || report.Run.Rules is not { States: { IsComplete: true } states } || states.CodeOf(erp) is not null)
        {
            return;
        }

        report.Add(AddressField.State, DamageKind.UnknownState, erp, amazon, states.Canonical(erp) == states.Canonical(amazon));
    }
}
