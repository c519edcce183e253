namespace Playbook.Coaching.Diagrams;

/// <summary>Sets a name into a shape: as large as fits, in few lines, close to the shape's middle.</summary>
public sealed class LabelFitter
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

    private readonly ILabelRoom _room;
    private readonly List<(DiagramPoint Centre, int Lines)> _arrangements;

    /// <summary>No line is wider.</summary>
    private readonly double _widest;

    /// <summary>Looks for the places in a shape where a label may lie.</summary>
    /// <param name="room">The shape.</param>
    public LabelFitter(ILabelRoom room)
    {
        var places = Places(room).ToList();
        _room = room;
        _widest = places.Max(place => place.Width);
        _arrangements =
        [
            .. from place in places
               from lines in Enumerable.Range(1, MostLines)
               orderby place.Distance + lines * LineCost
               select (place.Centre, lines),
        ];
    }

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

        return Shortened(name);
    }

    /// <summary>Places around the middle of a shape, how far away they are in steps, and how wide the lowest line may be there.</summary>
    private static IEnumerable<(DiagramPoint Centre, double Distance, double Width)> Places(ILabelRoom room)
    {
        var (x, y) = (room.Centre.X, room.Centre.Y);
        return
            from row in Steps(y, room.Reach)
            from column in Steps(x, room.Reach)
            let centre = new DiagramPoint(x + column * Step, y + row * Step)
            let width = room.WidthAround(centre, Smallest * Label.LineHeight)
            where width > Smallest
            select (centre, Math.Sqrt(row * row + column * column), width);
    }

    private static IEnumerable<int> Steps(double from, double reach)
    {
        var first = (int)((-reach - from) / Step);
        return Enumerable.Range(first, (int)((reach - from) / Step) - first + 1);
    }

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

            var widths = new double[count];
            for (var line = 0; line < count; line++)
            {
                widths[line] = _room.WidthAround(Middle(line), height) / size;
            }

            if (widths.Sum() >= needed && LineBreaker.Break(pieces, widths, breaking) is { } lines)
            {
                return new Label(size, [.. lines.Select((text, line) => new LabelLine(text.Text, Middle(line), text.Joint))]);
            }

            DiagramPoint Middle(int line) => centre with { Y = centre.Y + (line - (count - 1) / 2.0) * height };
        }

        return null;
    }

    /// <summary>The longest beginning that fits, of whole words if there is one.</summary>
    private Label Shortened(string name)
    {
        var pieces = LabelPiece.Of(name).Take(MostLetters).ToList();
        return Longest(pieces.Count, count => Set(
                [.. pieces.Take(count - 1), new(pieces[count - 1].Text + "…", LabelJoint.Space)], Smallest, LineBreaking.Syllables))
            ?? Longest(Math.Min(name.Length, MostLetters), count => Set(
                LabelPiece.Of(string.Concat(LabelPiece.Letters(name).Take(count)) + "…"), Smallest, LineBreaking.Letters))
            ?? new Label(Smallest, []);
    }

    /// <summary>Finds the longest by halving what is in doubt.</summary>
    private static Label? Longest(int most, Func<int, Label?> set)
    {
        Label? best = null;
        for (var least = 1; least <= most;)
        {
            var count = (least + most) / 2;
            if (set(count) is { } label)
            {
                (best, least) = (label, count + 1);
            }
            else
            {
                most = count - 1;
            }
        }

        return best;
    }
}
