namespace Playbook.Web.Search;

/// <summary>The parts of a document, which weigh differently.</summary>
internal enum Field
{
    /// <summary>What it is called.</summary>
    Title,

    /// <summary>The headings inside.</summary>
    Headings,

    /// <summary>The sentence about it.</summary>
    Summary,

    /// <summary>Other words by which people look for it.</summary>
    Keywords,

    /// <summary>Everything else.</summary>
    Body,
}
