namespace Playbook.Testing.Hostile;

/// <summary>
/// A piece of text that an attacker would write where content is expected. Whatever of it runs calls <c>__trap()</c> or
/// <c>alert()</c>, or asks <c>evil.example</c> for something.
/// </summary>
/// <param name="Group">The idea behind it.</param>
/// <param name="Text">The text.</param>
public sealed record Snippet(string Group, string Text)
{
    /// <summary>The text for places that are one line long.</summary>
    public string Line => Text.ReplaceLineEndings(" ");
}
