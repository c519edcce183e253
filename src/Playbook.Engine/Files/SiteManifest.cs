using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Playbook.Engine.Files;

/// <summary>
/// What a built site says about itself in its <see cref="OutputMarker"/>: which files it has, and what they were made from.
/// The next build keeps those that it would make in the same way. The text is the same whenever the site is.
/// </summary>
/// <param name="Entries">Every file of the site, the marker left out, by address.</param>
/// <param name="Origin">What the site was made from; null when it was not recorded.</param>
internal sealed record SiteManifest(IReadOnlyDictionary<UrlPath, ManifestEntry> Entries, SiteOrigin? Origin)
{
    /// <summary>Grows when a manifest is written that this reader would misread.</summary>
    private const string Format = "format 1";

    private const string OriginName = "origin ";
    private const string NotKnown = "-";

    /// <summary>A site of which nothing is known.</summary>
    public static SiteManifest Empty { get; } = new(FrozenDictionary<UrlPath, ManifestEntry>.Empty, null);

    /// <summary>The text of the marker, with line feeds.</summary>
    public string ToText()
    {
        var text = new StringBuilder(OutputMarker.Notice).Append(Format).Append('\n');
        if (Origin is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{OriginName}{Origin.MadeFrom} {Origin.Pages}\n");
        }

        foreach (var (address, entry) in Entries.OrderBy(pair => pair.Key))
        {
            text.Append(entry.Content.ToString()).Append(' ')
                .Append(entry.MadeFrom?.ToString() ?? NotKnown).Append(' ')
                .Append(address.Encoded()).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads the text of a marker; empty when it is not understood, and then everything is made anew.</summary>
    public static SiteManifest Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 2 || lines[1] != Format)
        {
            return Empty;
        }

        var entries = new Dictionary<UrlPath, ManifestEntry>(lines.Length);
        SiteOrigin? origin = null;
        foreach (var line in lines.Skip(2).Where(line => line.Length > 0))
        {
            if (line.StartsWith(OriginName, StringComparison.Ordinal))
            {
                origin = ParseOrigin(line.AsSpan(OriginName.Length));
            }
            else if (TryParseEntry(line, out var address, out var entry))
            {
                entries[address] = entry;
            }
            else
            {
                return Empty;
            }
        }

        return new SiteManifest(entries, origin);
    }

    private static SiteOrigin? ParseOrigin(ReadOnlySpan<char> text) =>
        text.Length > Digest.TextLength
        && Digest.TryParse(text[..Digest.TextLength], out var madeFrom)
        && int.TryParse(text[(Digest.TextLength + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var pages)
            ? new SiteOrigin(madeFrom, pages)
            : null;

    private static bool TryParseEntry(string line, out UrlPath address, [NotNullWhen(true)] out ManifestEntry? entry)
    {
        (address, entry) = (default, null);
        if (line.Split(' ', 3) is not [var content, var madeFrom, { Length: > 0 } path] || !Digest.TryParse(content, out var bytes))
        {
            return false;
        }

        address = new UrlPath(Uri.UnescapeDataString(path));
        entry = new ManifestEntry(bytes, Digest.TryParse(madeFrom, out var known) ? known : null);
        return true;
    }
}
