using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Playbook.Web.Yaml;

/// <summary>
/// The library's events, one by one. Its parser keeps its own stack on the heap, where its object model recurses and
/// overflows the thread's. Malformed text ends the events with one finding.
/// </summary>
internal sealed class YamlEvents(string text, YamlPositions positions, DiagnosticBag diagnostics)
{
    private readonly Parser _parser = new(new StringReader(text));
    private readonly Stack<int?> _brackets = new();
    private long _end;

    /// <summary>Whether the events ended before the text did.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The next event, or null at the end or when stopped.</summary>
    public ParsingEvent? Next()
    {
        if (IsStopped || !TryMove() || _parser.Current is not { } current)
        {
            return null;
        }

        _end = current.End.Index;
        TrackBrackets(current);
        return current;
    }

    /// <summary>Ends the events.</summary>
    public void Stop() => IsStopped = true;

    private bool TryMove()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException exception)
        {
            Fail(exception.Start.Index, exception.End.Index, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Some malformed texts break the scanner (InvalidOperationException, ArgumentException) instead of being
            // refused by it. Only the library runs here, so nothing of ours can hide behind this.
            Fail(_end, _end, "it cannot be read from here on");
        }

        return false;
    }

    private void Fail(long start, long end, string problem)
    {
        Stop();
        var open = _brackets.FirstOrDefault(bracket => bracket is not null);
        var failure = new YamlFailure(text, Clamp(start), Clamp(end), problem, open);
        var mistake = YamlMistakes.Explain(failure);
        diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(
            positions.At(mistake.Start, mistake.End), mistake.Message, suggestion: mistake.Suggestion));
    }

    private int Clamp(long index) => (int)Math.Clamp(index, 0, text.Length);

    private void TrackBrackets(ParsingEvent current)
    {
        switch (current)
        {
            case SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow }:
                _brackets.Push(BracketAt(current.Start.Index));
                break;
            case SequenceStart or MappingStart:
                _brackets.Push(null);
                break;
            case SequenceEnd or MappingEnd:
                _brackets.TryPop(out _);
                break;
        }
    }

    // An anchor or a tag may stand before the bracket, and a pair in a list is a map without any.
    private int? BracketAt(long start)
    {
        var found = text.AsSpan(Clamp(start)).IndexOfAny('[', '{', '\n');
        return found >= 0 && text[Clamp(start) + found] != '\n' ? Clamp(start) + found : null;
    }
}
