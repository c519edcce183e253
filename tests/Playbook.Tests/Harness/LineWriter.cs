using System.Text;
using System.Threading.Channels;

namespace Playbook.Tests.Harness;

/// <summary>Keeps what is written, and hands out its lines as they come.</summary>
internal sealed class LineWriter : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly Lock _lock = new();

    public LineWriter() => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

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
        var patience = Patience.Token();
        while (true)
        {
            if (await _lines.Reader.ReadAsync(patience) is var line && line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    public override string ToString()
    {
        lock (_lock)
        {
            return _text.ToString();
        }
    }
}
