namespace Playbook.Benchmarks.Corpora.Guides;

/// <summary>What a generator writes differently from another one, so that both get the same text.</summary>
internal interface IDialect
{
    /// <summary>The folder of the content, with a slash at its end; empty for the top.</summary>
    string ContentFolder { get; }

    /// <summary>Key of the front matter for the place among neighbours.</summary>
    string OrderKey { get; }

    /// <summary>What a path to a page ends in when a link leads there.</summary>
    string LinkEnding { get; }

    /// <summary>A passage beside the text.</summary>
    string Tip(string title, string text);
}
