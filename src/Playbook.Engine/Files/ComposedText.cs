using System.Text;

namespace Playbook.Engine.Files;

/// <summary>Text in Unicode's composed form (NFC), in which names are compared.</summary>
public static class ComposedText
{
    /// <summary>The composed form. What normalising refuses (halves of surrogate pairs, U+FFFE) becomes the replacement character.</summary>
    public static string Of(string text) =>
        Ascii.IsValid(text) ? text : string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Normalize();
}
