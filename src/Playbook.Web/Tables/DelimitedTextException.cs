namespace Playbook.Web.Tables;

/// <summary>A table in text that cannot be read.</summary>
/// <param name="message">What is wrong, as a sentence.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="column">The column, from 1.</param>
public sealed class DelimitedTextException(string message, int line, int column) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line => line;

    /// <summary>The column, from 1, in UTF-16 units.</summary>
    public int Column => column;
}
