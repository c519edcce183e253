namespace Playbook.Engine.Metadata;

/// <summary>Reads a scalar as a type, strictly.</summary>
/// <param name="scalar">What was written.</param>
/// <param name="value">The value, when it is one.</param>
/// <param name="suggestion">What to write instead, or null, when it is none.</param>
/// <returns>Whether it is a value of the type.</returns>
internal delegate bool ScalarParser<T>(MetadataScalar scalar, out T value, out string? suggestion);
