using System.Text;
using System.Threading.Channels;

namespace Playbook.Testing;

/// <summary>Keeps what is written, and hands out its lines as they come.</summary>
public sealed class LineWriter : TextWriter
{
    /// <summary>How long a line is waited for before a test fails rather than hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly Lock _lock = new();

    /// <summary>Nothing written yet; lines end alike on every system.</summary>
    public LineWriter() => NewLine = "\n";

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc />
    public override void Write(char value)
    {
        lock (_lock)
        {
            _text.Append(value);
            if (value == '\n')
            {
                _lines.Writer.TryWrite(_line.ToString());
                _line.Clear();
            }
            else
            {
                _line.Append(value);
            }
        }
    }

    /// <summary>The next line that begins so; the lines before it are passed over.</summary>
    public async Task<string> LineAsync(string beginning)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await _lines.Reader.ReadAsync(patience.Token) is var line && line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    /// <summary>All that was written.</summary>
    public override string ToString()
    {
        lock (_lock)
        {
            return _text.ToString();
        }
    }
}
