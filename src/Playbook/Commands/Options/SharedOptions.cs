namespace Playbook.Commands.Options;

/// <summary>
/// The options that several commands have. They are the same objects for all of them, so that an option means the same
/// before the command's name and behind it.
/// </summary>
internal sealed class SharedOptions
{
    /// <summary>Which site to build.</summary>
    public SiteOptions Site { get; } = new();

    /// <summary>Where the built site is.</summary>
    public OutputOption Output { get; } = new();

    /// <summary>Whether warnings fail.</summary>
    public StrictOption Strict { get; } = new();

    /// <summary>How findings are written.</summary>
    public ReportOptions Report { get; } = new();

    /// <summary>Where a site is served.</summary>
    public ServerOptions Server { get; } = new();
}
