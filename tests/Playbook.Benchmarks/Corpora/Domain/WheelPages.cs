using Playbook.Benchmarks.Corpora.Text;
using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes wheels.</summary>
internal static class WheelPages
{
    /// <summary>The page of a craft's wheel, with a section for each bucket.</summary>
    public static string Write(DomainText text) => text.FrontMatter()
        .Line("scale", "1-10")
        .Line("buckets", string.Concat(text.Craft.Buckets.Select(bucket => Entry(text, bucket))).TrimEnd())
        .Above(
        [
            text.Prose.Paragraph(),
            Section("## How to use it", text.List(3, 5, text.Prose.MarkedSentence)),
            Block("tip {title=\"Short of time?\"}", text.Prose.Sentence()),
            .. text.Craft.Buckets.Select(bucket => BucketSection(text, bucket)),
        ]);

    private static string Entry(DomainText text, Bucket bucket) =>
        $"\n  - id: {bucket.Id}\n    title: {bucket.Title}\n    description: {FrontMatter.Quoted(text.Prose.Sentence())}";

    private static string BucketSection(DomainText text, Bucket bucket) => Section(
        $"## {bucket.Title} {{#{bucket.Id}}}",
        text.Prose.Paragraph(),
        $"Skills: {string.Join(", ", bucket.Skills.Select(skill => text.Place.LinkTo(skill)))}.");
}
