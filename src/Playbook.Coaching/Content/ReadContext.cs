using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Content;

/// <summary>What reading one file as its kind needs.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Metadata">Reader of the front matter, for the keys of the kind.</param>
/// <param name="Diagnostics">Where findings go.</param>
public sealed record ReadContext(PageContent Content, MetadataReader Metadata, DiagnosticBag Diagnostics);
