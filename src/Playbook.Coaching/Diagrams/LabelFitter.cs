namespace Playbook.Coaching.Diagrams;

/// <summary>Sets a name into a shape: as large as fits, in few lines, close to the shape's middle.</summary>
/// <param name="room">The shape.</param>
public sealed class LabelFitter(ILabelRoom room)
{
    /// <summary>The smallest font size in units.</summary>
    public const int Smallest = 9;

    /// <summary>From this size down long words are broken.</summary>
    private const int SmallestWhole = 12;

    private const int MostLines = 7;

    /// <summary>More letters than fit anywhere.</summary>
    private const int MostLetters = 160;

    /// <summary>How far apart the places are that are tried.</summary>
    private const double Step = 8;

    /// <summary>How many steps away from the middle are as bad as one more line.</summary>
    private const int LineCost = 2;

    private readonly List<(DiagramPoint Centre, int Lines)> _arrangements = [.. Arrangements(room)];

    /// <summary>No line is wider.</summary>
    private readonly double _widest = Places(room).Max(place => room.WidthAround(place.Place, Smallest * Label.LineHeight));

    /// <summary>The name in lines.</summary>
    /// <param name="name">The name.</param>
    /// <param name="largest">The largest font size in units.</param>
    /// <remarks>
    /// Words that are longer than a line are broken rather than set in letters too small to read. What does not fit even
    /// at the smallest size ends in an ellipsis: whoever shows the label gives the whole name too.
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
            var label = Set(pieces, size, LineBreaking.Words)
                ?? (size <= SmallestWhole ? Set(pieces, size, LineBreaking.Syllables) : null);
            if (label is not null)
            {
                return label;
            }
        }

        return Set(pieces, Smallest, LineBreaking.Letters) ?? Shortened(name);
    }

    private static IEnumerable<(DiagramPoint Place, double Distance)> Places(ILabelRoom room)
    {
        var steps = (int)(2 * room.Reach / Step);
        return
            from row in Enumerable.Range(-steps, 2 * steps + 1)
            from column in Enumerable.Range(-steps, 2 * steps + 1)
            let place = new DiagramPoint(room.Centre.X + column * Step, room.Centre.Y + row * Step)
            where room.WidthAround(place, Smallest * Label.LineHeight) > Smallest
            select (place, Math.Sqrt(row * row + column * column));
    }

    /// <summary>Where a label may be centred with how many lines, the most pleasing first.</summary>
    private static IEnumerable<(DiagramPoint Centre, int Lines)> Arrangements(ILabelRoom room) =>
        from place in Places(room)
        from lines in Enumerable.Range(1, MostLines)
        orderby place.Distance + lines * LineCost
        select (place.Place, lines);

    private Label? Set(IReadOnlyList<LabelPiece> pieces, int size, LineBreaking breaking)
    {
        var height = size * Label.LineHeight;
        var needed = pieces.Sum(piece => TextWidth.Of(piece.Text));
        foreach (var (centre, count) in _arrangements)
        {
            if (needed * size > count * _widest)
            {
                continue;
            }

            var middles = Enumerable.Range(0, count).Select(line => centre with { Y = centre.Y + (line - (count - 1) / 2.0) * height }).ToList();
            var widths = middles.ConvertAll(middle => room.WidthAround(middle, height) / size);
            if (widths.Sum() >= needed && LineBreaker.Break(pieces, widths, breaking) is { } lines)
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
            if (Set(LabelPiece.Of(start), Smallest, LineBreaking.Letters) is { } label)
            {
                return label;
            }
        }

        return new Label(Smallest, []);
    }
}
