namespace Playbook.Coaching.Diagrams;

/// <summary>Sets a name into a shape: as large as fits, in few lines, close to the shape's middle.</summary>
/// <param name="room">The shape.</param>
public sealed class LabelFitter(ILabelRoom room)
{
    /// <summary>The smallest font size in units.</summary>
    public const int Smallest = 9;

    private const int MostLines = 7;

    /// <summary>More letters than fit anywhere.</summary>
    private const int MostLetters = 160;

    /// <summary>How many steps away from the middle are as bad as one more line.</summary>
    private const int LineCost = 2;

    private readonly List<(DiagramPoint Centre, int Lines)> _arrangements =
    [
        .. room.Centres.SelectMany((centre, distance) => Enumerable.Range(1, MostLines).Select(lines => (centre, lines, cost: distance / 2 + lines * LineCost)))
            .OrderBy(arrangement => arrangement.cost)
            .Select(arrangement => (arrangement.centre, arrangement.lines)),
    ];

    /// <summary>The name in lines.</summary>
    /// <param name="name">The name.</param>
    /// <param name="largest">The largest font size in units.</param>
    /// <remarks>
    /// At the smallest size words that are longer than a line are broken. What does not fit even then ends in an
    /// ellipsis: whoever shows the label gives the whole name too.
    /// </remarks>
    public Label Fit(string name, int largest)
    {
        var pieces = LabelPiece.Of(name);
        if (pieces.Count == 0)
        {
            return new Label(largest, []);
        }

        for (var size = largest; size >= Smallest; size--)
        {
            if (Set(pieces, size, LineBreaking.Words) is { } label)
            {
                return label;
            }
        }

        return Set(pieces, Smallest, LineBreaking.LongWords) ?? Set(pieces, Smallest, LineBreaking.AllWords) ?? Shortened(name);
    }

    private Label? Set(IReadOnlyList<LabelPiece> pieces, int size, LineBreaking breaking)
    {
        var height = size * Label.LineHeight;
        foreach (var (centre, count) in _arrangements)
        {
            var middles = Enumerable.Range(0, count).Select(line => centre with { Y = centre.Y + (line - (count - 1) / 2.0) * height }).ToList();
            var widths = middles.ConvertAll(middle => room.WidthAround(middle, height) / size);
            if (LineBreaker.Break(pieces, widths, breaking) is { } lines)
            {
                return new Label(size, [.. lines.Zip(middles, (text, middle) => new LabelLine(text, middle))]);
            }
        }

        return null;
    }

    private Label Shortened(string name)
    {
        var letters = LabelPiece.Letters(name);
        for (var count = Math.Min(letters.Count, MostLetters); count > 0; count--)
        {
            var start = string.Concat(letters.Take(count)).TrimEnd() + "…";
            if (Set(LabelPiece.Of(start), Smallest, LineBreaking.AllWords) is { } label)
            {
                return label;
            }
        }

        return new Label(Smallest, []);
    }
}
