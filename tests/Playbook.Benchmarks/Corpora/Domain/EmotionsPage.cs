namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Words for feelings, which the blocks of sessions draw from.</summary>
internal static class EmotionsPage
{
    /// <summary>Path of the list.</summary>
    public const string Path = "lists/emotions.md";

    /// <summary>The list.</summary>
    public const string Text =
        """
        ---
        description: Words for how a week feels.
        ---
        # Emotions

        ## Bright

        - Glad
        - Proud
        - Curious

        ## Dark

        - Tired
        - Angry
        - Lost

        """;
}
