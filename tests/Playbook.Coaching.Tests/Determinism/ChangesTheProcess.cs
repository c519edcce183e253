namespace Playbook.Coaching.Tests.Determinism;

/// <summary>Tests that change what belongs to the whole process; they run when no others do.</summary>
[CollectionDefinition(nameof(ChangesTheProcess), DisableParallelization = true)]
public sealed class ChangesTheProcess;
