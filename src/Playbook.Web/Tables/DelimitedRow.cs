namespace Playbook.Web.Tables;

/// <summary>One record of a table in text.</summary>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Fields">Its fields without their quotes.</param>
public sealed record DelimitedRow(int Line, IReadOnlyList<string> Fields)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsBlank => Fields.All(string.IsNullOrWhiteSpace);
}
