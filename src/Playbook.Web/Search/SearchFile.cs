using Playbook.Engine.Files;

namespace Playbook.Web.Search;

/// <summary>One file of the search.</summary>
/// <param name="Address">Where it is written.</param>
/// <param name="MadeFrom">Digest of everything that its content is a function of.</param>
/// <param name="Content">Makes its content, a classic script in UTF-8.</param>
public sealed record SearchFile(UrlPath Address, Func<Digest> MadeFrom, Func<byte[]> Content);
