using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Content;

/// <summary>The front matter that every kind of page may have.</summary>
public sealed record PageMetadata
{
    /// <summary>Title that wins over the first heading.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence for indexes and search engines.</summary>
    public string? Description { get; init; }

    /// <summary>Name for <c>xref:</c> and for saved responses; null when the file name serves.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>Kind that wins over the folder's.</summary>
    public Kind? Kind { get; init; }

    /// <summary>Place among its neighbours; those without come after those with one.</summary>
    public int Order { get; init; } = int.MaxValue;

    /// <summary>Whether the page shows in previews only.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Last part of the address, when it is not to be the file name.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>Old addresses that lead here.</summary>
    public IReadOnlyList<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>Words that gather pages across kinds.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Other words by which people look for the page: what they call it every day.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Who keeps the page.</summary>
    public string? Owner { get; init; }

    /// <summary>When somebody last read it through.</summary>
    public Located<DateOnly>? Reviewed { get; init; }

    /// <summary>Whether search engines may list it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Where its ideas come from.</summary>
    public IReadOnlyList<Citation> Sources { get; init; } = [];

    /// <summary>Ids of the skills it serves.</summary>
    public IReadOnlyList<Located<string>> Skills { get; init; } = [];

    /// <summary>Ids of the buckets it serves.</summary>
    public IReadOnlyList<Located<string>> Buckets { get; init; } = [];

    /// <summary>Ids of pages worth reading next.</summary>
    public IReadOnlyList<Located<string>> Related { get; init; } = [];

    /// <summary>Pages that are printed together with this one, behind it: ids, or paths from the top of the input.</summary>
    public IReadOnlyList<Located<string>> Pack { get; init; } = [];

    /// <summary>Reads the common keys; the reader may then read those of its kind.</summary>
    /// <param name="reader">Reader of the front matter.</param>
    /// <param name="kind">Kind of the page: a wheel's <c>buckets</c> are its own, not ones it serves.</param>
    public static PageMetadata Read(MetadataReader reader, Kind kind) => new()
    {
        Title = reader.String("title"),
        Description = reader.String("description"),
        Id = reader.LocatedString("id"),
        Kind = reader.Enum<Kind>("kind"),
        Order = reader.Integer("order") ?? int.MaxValue,
        IsDraft = reader.Boolean("draft") ?? false,
        Slug = reader.LocatedString("slug"),
        RedirectFrom = reader.LocatedStrings("redirectFrom"),
        Tags = reader.Strings("tags"),
        Keywords = reader.Strings("keywords"),
        Owner = reader.String("owner"),
        Reviewed = reader.LocatedDate("reviewed"),
        IsPublic = reader.Boolean("public") ?? false,
        Sources = Citation.Read(reader),
        Skills = reader.LocatedStrings("skills"),
        Buckets = kind == Content.Kind.Wheel ? [] : reader.LocatedStrings("buckets"),
        Related = reader.LocatedStrings("related"),
        Pack = reader.LocatedStrings("pack"),
    };
}
