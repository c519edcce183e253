namespace Playbook.Coaching.Diagrams;

/// <summary>Breaks a name into lines.</summary>
public static class LineBreaker
{
    /// <summary>The lines of a name, each filled before the next begins.</summary>
    /// <param name="pieces">The name.</param>
    /// <param name="widths">How wide each line may be, in em.</param>
    /// <param name="breaking">Where lines may end.</param>
    /// <returns>
    /// As many lines as there are widths, none of them empty; null when the name does not fit or needs fewer.
    /// Where a line's joint is a hyphen there is room for it.
    /// </returns>
    public static IReadOnlyList<LabelPiece>? Break(IReadOnlyList<LabelPiece> pieces, IReadOnlyList<double> widths, LineBreaking breaking)
    {
        var widest = widths.Max();
        var parts = breaking switch
        {
            LineBreaking.Words => pieces,
            LineBreaking.Syllables => [.. pieces.SelectMany(piece => TextWidth.Of(piece.Text) > widest ? WordBreaker.Syllables(piece) : [piece])],
            _ => [.. pieces.SelectMany(WordBreaker.Letters)],
        };
        var lines = new List<LabelPiece>();
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

            lines.Add(new(line.TrimEnd(), parts[index - 1].Joint));
            line = "";
            if (lines.Count == widths.Count)
            {
                return null;
            }

            index--;
        }

        lines.Add(new(line.TrimEnd(), LabelJoint.None));
        return lines.Count == widths.Count ? lines : null;

        // Room is kept for the hyphen that stands behind the part if the line ends there.
        bool Fits(string text, LabelPiece part, bool isLast) =>
            TextWidth.Of(text) + (part.Joint == LabelJoint.Hyphen && !isLast ? TextWidth.Of("-") : 0) <= widths[lines.Count];
    }
}
