using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Playbook.Browser.Tests.Print;

/// <summary>A sheet that a browser printed, lengths in points.</summary>
/// <param name="Width">Of the paper.</param>
/// <param name="Height">Of the paper.</param>
/// <param name="Words">What stands on it, in the order in which it was drawn.</param>
internal sealed record PrintedPage(double Width, double Height, IReadOnlyList<PrintedWord> Words)
{
    /// <summary>Running titles and page numbers stand nearer to the edge than this; what a page says, farther from it.</summary>
    private const double Margin = 36;

    /// <summary>Three millimetres: printers leave at least that of each side of the paper empty.</summary>
    private const double Unprintable = 3 * 72 / 25.4;

    /// <summary>The part of a word's box that another may cover: boxes are as high as the font, and lines are set closer.</summary>
    private const double Overlap = 0.3;

    /// <summary>What the page says, without white space.</summary>
    public string Body { get; } = Joined(Words.Where(word => !IsMargin(word, Height)));

    /// <summary>What stands above and below it, without white space.</summary>
    public string Edges { get; } = Joined(Words.Where(word => IsMargin(word, Height)));

    /// <summary>Reads a page of <c>pdftotext -bbox</c>.</summary>
    public static PrintedPage Of(XElement page) =>
        new(Number(page, "width"), Number(page, "height"), [.. page.Elements().Select(word =>
            new PrintedWord(word.Value, Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax")))]);

    /// <summary>A text as <see cref="Body"/> has it.</summary>
    public static string Squeeze(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>Words that are off the paper or too near to its edge.</summary>
    public IEnumerable<string> Outside() => Words
        .Where(word => word.Left < Unprintable || word.Right > Width - Unprintable || word.Top < Unprintable || word.Bottom > Height - Unprintable)
        .Select(word => word.Text);

    /// <summary>Pairs of words that are printed over each other.</summary>
    public IEnumerable<string> Overprinted() =>
        from pair in Words.Index()
        from other in Words.Skip(pair.Index + 1)
        where pair.Item.Shared(other) > Overlap * Math.Min(pair.Item.Area, other.Area)
        select $"{pair.Item.Text} and {other.Text}";

    private static bool IsMargin(PrintedWord word, double height) => word.Bottom < Margin || word.Top > height - Margin;

    private static string Joined(IEnumerable<PrintedWord> words) => Squeeze(string.Concat(words.Select(word => word.Text)));

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
