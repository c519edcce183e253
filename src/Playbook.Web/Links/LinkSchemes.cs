using System.Buffers;
using System.Collections.Frozen;

namespace Playbook.Web.Links;

/// <summary>The schemes of addresses, and which of them may lead out of the site: those that fetch or call, none that runs.</summary>
public static class LinkSchemes
{
    private static readonly FrozenSet<string> Allowed =
        FrozenSet.ToFrozenSet(["http", "https", "mailto", "tel", "ftp"], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    /// <summary>Whether addresses with a scheme may stand in a page.</summary>
    public static bool IsAllowed(string scheme) => Allowed.Contains(scheme);

    /// <summary>
    /// The address as browsers read it: they drop control characters, and spaces around it, before they look for its
    /// scheme. Hardly any address has one, and there are many links.
    /// </summary>
    public static string AsRead(string address) => (address.AsSpan().ContainsAny(ControlCharacters)
        ? string.Concat(address.Where(character => !char.IsControl(character)))
        : address).Trim();

    /// <summary>The scheme in lower case, or null of an address without one.</summary>
    /// <param name="address">An address as <see cref="AsRead"/> gives it.</param>
    public static string? Of(string address)
    {
        var colon = address.IndexOf(':');
        var isScheme = colon > 0
            && char.IsAsciiLetter(address[0])
            && address.AsSpan(0, colon).IndexOfAnyExcept(Characters) < 0;
        return isScheme ? address[..colon].ToLowerInvariant() : null;
    }
}
