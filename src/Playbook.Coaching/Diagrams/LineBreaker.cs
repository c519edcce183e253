namespace Playbook.Coaching.Diagrams;

/// <summary>Breaks a name into lines.</summary>
public static class LineBreaker
{
    /// <summary>The lines of a name, each filled before the next begins.</summary>
    /// <param name="pieces">The name.</param>
    /// <param name="widths">How wide each line may be, in em.</param>
    /// <param name="breaking">Where lines may end.</param>
    /// <returns>As many lines as there are widths, none of them empty; null when the name does not fit or needs fewer.</returns>
    public static IReadOnlyList<string>? Break(IReadOnlyList<LabelPiece> pieces, IReadOnlyList<double> widths, LineBreaking breaking)
    {
        var widest = widths.Max();
        var parts = breaking == LineBreaking.Words
            ? pieces
            : [.. pieces.SelectMany(piece => breaking == LineBreaking.AllWords || Width(piece) > widest ? piece.Broken() : [piece])];
        var lines = new List<string>();
        var line = "";
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index];
            var longer = line + part.Text;
            if (Fits(longer, part, index == parts.Count - 1))
            {
                line = longer + (part.Joint == LabelJoint.Space ? " " : "");
                continue;
            }

            if (line.Length == 0)
            {
                return null;
            }

            lines.Add(line.TrimEnd() + (parts[index - 1].Joint == LabelJoint.Hyphen ? "-" : ""));
            line = "";
            if (lines.Count == widths.Count)
            {
                return null;
            }

            index--;
        }

        lines.Add(line.TrimEnd());
        return lines.Count == widths.Count ? lines : null;

        // Room is kept for the hyphen that stands behind the part if the line ends there.
        bool Fits(string text, LabelPiece part, bool isLast) =>
            TextWidth.Of(text) + (part.Joint == LabelJoint.Hyphen && !isLast ? TextWidth.Of("-") : 0) <= widths[lines.Count];
    }

    private static double Width(LabelPiece piece) => TextWidth.Of(piece.Text);
}
