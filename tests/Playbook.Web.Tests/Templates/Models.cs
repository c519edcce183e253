namespace Playbook.Web.Tests.Templates;

internal enum Mood
{
    Calm,
    VeryGlad,
}

internal sealed record PersonModel(string Name, string? Role = null);

internal sealed record PageModel
{
    public string Title { get; init; } = "Title";

    public string? Summary { get; init; }

    public string Html { get; init; } = "<p>Body</p>";

    public bool IsDraft { get; init; }

    public int Level { get; init; } = 3;

    public double Share { get; init; } = 0.5;

    public int? Minutes { get; init; }

    public Mood Mood { get; init; } = Mood.VeryGlad;

    public DateOnly Reviewed { get; init; } = new(2026, 2, 9);

    public PersonModel? Owner { get; init; }

    public IReadOnlyList<PersonModel> People { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<object> Blocks { get; init; } = [];

    public IReadOnlyList<TreeModel> Tree { get; init; } = [];

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string> { ["Low"] = "flat" };

    public string Url => "a/b.html";
}

internal sealed record TreeModel(string Name, IReadOnlyList<TreeModel> Children);

internal sealed record ChainModel(string Title, ChainModel? More);

internal sealed record FieldBlock(string Label, string Value, int Key = 0, string First = "f", string Last = "l", string Index = "i");

internal sealed record NoteBlock(string Value, string Label, string Text = "note");
