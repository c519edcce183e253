using Playbook.Coaching.Content;
using Playbook.Coaching.Packs;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Links;

namespace Playbook.Coaching.Settings;

/// <summary>What <c>_settings.yml</c> and the command line say about the whole handbook.</summary>
public sealed record HandbookSettings
{
    private const int DefaultReviewMonths = 12;
    private const int MostReviewMonths = 120;

    /// <summary>Stable name of the handbook; what people save in their browsers is filed under it.</summary>
    public string Id { get; init; } = "handbook";

    /// <summary>Name of the handbook; null when the title of its home page serves.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence about it, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Path of a picture that stands before its name, or null.</summary>
    public SettingText? Logo { get; init; }

    /// <summary>Markdown for the foot of every page, or null.</summary>
    public SettingText? Footer { get; init; }

    /// <summary>Markdown for the home page, laid over an <c>index.md</c>, or null.</summary>
    public SettingText? Home { get; init; }

    /// <summary>Language of its content and of its interface, as a language tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Name or path of the theme.</summary>
    public Located<string>? Theme { get; init; }

    /// <summary>Folder of a base handbook that this one is laid over, or null.</summary>
    public Located<string>? Base { get; init; }

    /// <summary>Address at which the site is published (<c>https://…</c>), for what must be absolute; null when it is not known.</summary>
    public Located<string>? Site { get; init; }

    /// <summary>Address of a page's source for editing, with <c>{path}</c> for its path; null for no link.</summary>
    public string? Edit { get; init; }

    /// <summary>Address for feedback, with <c>{title}</c> and <c>{path}</c>; null for no link.</summary>
    public string? Feedback { get; init; }

    /// <summary>Pages that are left out: paths, folders or patterns with <c>*</c>.</summary>
    public IReadOnlyList<Located<string>> Hide { get; init; } = [];

    /// <summary>Packs of pages that are printed together.</summary>
    public IReadOnlyList<PackDefinition> Packs { get; init; } = [];

    /// <summary>From when on ratings of several people count as apart.</summary>
    public CompareSettings Compare { get; init; } = new();

    /// <summary>After how many months a page's review is due.</summary>
    public int ReviewMonths { get; init; } = DefaultReviewMonths;

    /// <summary>The sheets that PDF files are made for.</summary>
    public PaperSize Paper { get; init; }

    /// <summary>Whether search engines may list what the generator makes; pages of content inherit the key and may say otherwise.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Reads the settings; the keys that pages inherit are left to them.</summary>
    /// <param name="reader">Reader of the settings.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static HandbookSettings Read(MetadataReader reader, DiagnosticBag diagnostics) => new()
    {
        Id = reader.String("id") ?? "handbook",
        Title = reader.String("title"),
        Description = reader.String("description"),
        Logo = SettingText.Read(reader, "logo"),
        Footer = SettingText.Read(reader, "footer"),
        Home = SettingText.Read(reader, "home"),
        Language = reader.String("language") ?? "en",
        Theme = reader.LocatedString("theme"),
        Base = reader.LocatedString("base"),
        Site = Address(reader.LocatedString("site"), diagnostics),
        Edit = OutsideAddress(reader.LocatedString("edit"), "edit", diagnostics),
        Feedback = OutsideAddress(reader.LocatedString("feedback"), "feedback", diagnostics),
        Hide = reader.LocatedStrings("hide"),
        Paper = reader.Enum<PaperSize>("paper") ?? PaperSize.A4,
        Packs = PackDefinition.Read(reader),
        Compare = CompareSettings.Read(reader.Map("compare"), diagnostics),
        IsPublic = reader.Boolean("public") ?? false,
        ReviewMonths = RangedNumber.Read(reader, "review", (1, MostReviewMonths), diagnostics)?.Value ?? DefaultReviewMonths,
    };

    /// <summary>Percent-encoded as sitemaps need it, which are no XML with a control character in them.</summary>
    private static Located<string>? Address(Located<string>? address, DiagnosticBag diagnostics)
    {
        if (address is null)
        {
            return null;
        }

        if (Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https"))
        {
            return address with { Value = uri.AbsoluteUri };
        }

        diagnostics.Add(MetadataDiagnostics.UnknownValue.At(
            address.Location, $"'site' cannot be '{address.Value}'.", "an absolute address, such as https://handbook.example.com"));
        return null;
    }

    /// <summary>An address that pages link to, held to the same schemes as links in prose.</summary>
    private static string? OutsideAddress(Located<string>? address, string key, DiagnosticBag diagnostics)
    {
        var target = address is null ? "" : LinkSchemes.AsRead(address.Value);
        if (target.Length == 0 || (LinkSchemes.Of(target) is { } scheme && LinkSchemes.IsAllowed(scheme)))
        {
            return target.Length == 0 ? null : target;
        }

        diagnostics.Add(MetadataDiagnostics.UnknownValue.At(
            address!.Location, $"'{key}' cannot be '{address.Value}'.", "an absolute address, such as https://git.example.com/edit/{path} or mailto:coaching@example.com"));
        return null;
    }
}
