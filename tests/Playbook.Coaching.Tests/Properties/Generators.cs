using FsCheck;
using FsCheck.Fluent;

namespace Playbook.Coaching.Tests.Properties;

/// <summary>What the generators of texts are put together from.</summary>
internal static class Generators
{
    /// <summary>One of the texts.</summary>
    public static Gen<string> OneOf(params string[] texts) => Gen.Elements(texts);

    /// <summary>Between two numbers of a text, put together.</summary>
    public static Gen<string> Repeat(Gen<string> text, int least, int most, string between = "") =>
        Gen.Choose(least, most).SelectMany(count => Gen.ArrayOf(text, count)).Select(texts => string.Join(between, texts));

    /// <summary>Texts behind one another.</summary>
    public static Gen<string> Concat(params Gen<string>[] texts) =>
        texts.Aggregate((all, next) => all.SelectMany(before => next.Select(text => before + text)));

    /// <summary>A text, or now and then another.</summary>
    public static Gen<string> Mostly(Gen<string> usual, Gen<string> rare) => Gen.Frequency((9, usual), (1, rare));
}
