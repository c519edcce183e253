using System.Globalization;
using System.Text;
using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Templates;

/// <summary>
/// Holds what one call of <see cref="TemplateSet"/> writes, so that the text of a template that fails half way can be
/// taken back. There is one for each thread, which also counts how deep partials stand in each other.
/// </summary>
internal sealed class RenderBuffer : TextWriter
{
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static RenderBuffer? _spare;

    [ThreadStatic]
    private static RenderBuffer? _current;

    private readonly StringBuilder _text = new();
    private RenderBuffer? _outer;
    private DiagnosticBag? _diagnostics;

    private RenderBuffer()
        : base(CultureInfo.InvariantCulture)
    {
    }

    /// <summary>The buffer that this thread renders into.</summary>
    /// <exception cref="InvalidOperationException">This thread renders nothing.</exception>
    public static RenderBuffer Current => _current ?? throw new InvalidOperationException("Nothing is being rendered.");

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Takes what goes wrong.</summary>
    public DiagnosticBag Diagnostics => _diagnostics ?? throw new InvalidOperationException("Nothing is being rendered.");

    /// <summary>How many templates stand in each other.</summary>
    public int Depth { get; set; }

    /// <summary>Number of characters written; a smaller number takes the last ones back.</summary>
    public int Length
    {
        get => _text.Length;
        set => _text.Length = value;
    }

    /// <summary>An empty buffer, which is <see cref="Current"/> until it is disposed.</summary>
    /// <param name="diagnostics">Takes what goes wrong.</param>
    public static RenderBuffer Rent(DiagnosticBag diagnostics)
    {
        var buffer = _spare ?? new RenderBuffer();
        _spare = null;
        buffer._diagnostics = diagnostics;
        buffer._outer = _current;
        buffer.Depth = 0;
        _current = buffer;
        return buffer;
    }

    /// <inheritdoc />
    public override void Write(char value) => _text.Append(value);

    /// <inheritdoc />
    public override void Write(string? value) => _text.Append(value);

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => _text.Append(buffer, index, count);

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer) => _text.Append(buffer);

    /// <summary>Writes everything to another writer.</summary>
    public void CopyTo(TextWriter output)
    {
        foreach (var chunk in _text.GetChunks())
        {
            output.Write(chunk.Span);
        }
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _current = _outer;
        _outer = null;
        _diagnostics = null;
        if (_text.Capacity <= LargestKept)
        {
            _text.Clear();
            _spare = this;
        }

        base.Dispose(disposing);
    }
}
