using Spectre.Console;
using Spectre.Console.Rendering;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>Cleans the texts that are about to be drawn on a terminal; the drawing's own escapes pass.</summary>
internal sealed class SafeSegments : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables)
        => renderables.Select(renderable => new Cleaned(renderable));

    private sealed class Cleaned(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => inner.Render(options, maxWidth).Select(Clean);

        private static Segment Clean(Segment segment)
        {
            var text = segment.IsControlCode ? segment.Text : SafeText.OfLines(segment.Text);
            return text == segment.Text ? segment : new Segment(text, segment.Style);
        }
    }
}
