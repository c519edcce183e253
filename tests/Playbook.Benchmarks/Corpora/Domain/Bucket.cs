namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>A bucket of a craft's wheel.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Skills">Its skills.</param>
internal sealed record Bucket(string Id, string Title, IReadOnlyList<Place> Skills);
