namespace Xentral.OrderAudit.Composition;

/// <summary>Every place an audit reads from and keeps things in, spelled out once, whichever command starts it.</summary>
internal static class SettledPlaces
{
    public static Settings Of(AppIo io, Settings settings) => OrderFilePlaces.Settle(io, StatePlace.Settle(io, settings));
}
