using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Web.Links;

/// <summary>What a link leads to.</summary>
public abstract record LinkTarget;

/// <summary>A page or file of the site.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Suffix"><c>#anchor</c>, or the empty string.</param>
public sealed record InternalTarget(UrlPath Address, string Suffix) : LinkTarget;

/// <summary>Something outside the site.</summary>
/// <param name="Url">The address as written.</param>
public sealed record ExternalTarget(string Url) : LinkTarget;

/// <summary>A page that is not part of this site, by choice: the words stay, the link goes.</summary>
public sealed record HiddenTarget : LinkTarget;

/// <summary>Nothing that exists.</summary>
/// <param name="Explain">Says why not, when it is asked: looking for what was meant takes longer than finding that it is not there.</param>
public sealed record BrokenTarget(Func<Diagnostic> Explain) : LinkTarget
{
    /// <summary>Why not.</summary>
    public Diagnostic Diagnostic => Explain();
}
