using System.Globalization;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Content;

/// <summary>A rising scale of whole numbers, written <c>1-10</c>.</summary>
/// <param name="From">Lowest number.</param>
/// <param name="To">Highest number.</param>
public sealed record Scale(int From, int To)
{
    /// <summary>Every number of a scale is shown, to be marked: nobody marks one of thousands.</summary>
    private const int HighestNumber = 100;

    /// <summary>1 to 10: the handbook's default.</summary>
    public static Scale Default { get; } = new(1, 10);

    /// <summary>Whether a number lies on the scale.</summary>
    public bool Contains(int value) => value >= From && value <= To;

    /// <summary>Reads a scale; null when the key is absent, or cannot be read, which is reported.</summary>
    public static Scale? Read(MetadataReader reader, string key, DiagnosticBag diagnostics)
    {
        if (reader.LocatedString(key) is not { } text)
        {
            return null;
        }

        var ends = text.Value.Split('-', '–');
        if (ends.Length == 2 && Number(ends[0]) is { } from && Number(ends[1]) is { } to && from < to && to <= HighestNumber)
        {
            return new Scale(from, to);
        }

        diagnostics.Add(ContentDiagnostics.InvalidScale.At(
            text.Location, $"'{text.Value}' is no scale.", $"two rising numbers up to {HighestNumber}, such as 1-10"));
        return null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}–{To}");

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
