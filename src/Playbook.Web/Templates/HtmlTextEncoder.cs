using System.Text;
using HandlebarsDotNet;
using Playbook.Web.Markdown;

namespace Playbook.Web.Templates;

/// <summary>Escapes what templates write in the same way as the rest of the program: five characters, other letters stay.</summary>
internal sealed class HtmlTextEncoder : ITextEncoder
{
    /// <inheritdoc />
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    /// <inheritdoc />
    public void Encode(string? text, TextWriter target) => target.Write(HtmlText.Encode(text ?? ""));

    /// <inheritdoc />
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var collected = new StringBuilder();
        while (text is not null && text.MoveNext())
        {
            collected.Append(text.Current);
        }

        Encode(collected, target);
    }
}
