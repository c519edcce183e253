namespace Playbook.Engine.Documents;

/// <summary>
/// What flows through the pipelines. Immutable: a module that changes one makes another (<c>with</c>), which keeps its
/// <see cref="Id"/>. Derived records carry the typed content of each stage.
/// </summary>
/// <param name="Id">Identity that survives every change of the document; unique inside its pipeline.</param>
public abstract record Document(string Id);
