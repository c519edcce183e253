using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Metadata;

/// <summary>A value and its place, for findings that can only be made later, such as a reference to nothing.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it stands, or null when it came from no file.</param>
public sealed record Located<T>(T Value, SourceLocation? Location);
