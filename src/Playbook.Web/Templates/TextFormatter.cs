using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Playbook.Web.Templates;

/// <summary>Makes the template library write every value as <see cref="TemplateText"/> has it.</summary>
internal sealed class TextFormatter : IFormatterProvider, IFormatter
{
    /// <inheritdoc />
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = this;
        return true;
    }

    /// <inheritdoc />
    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(TemplateText.Of(value), encode: true);
}
