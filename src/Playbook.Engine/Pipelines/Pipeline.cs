namespace Playbook.Engine.Pipelines;

/// <summary>
/// A named list of modules in four phases. A derived class is a table of contents: its constructor names modules and
/// dependencies, and holds no logic.
/// </summary>
/// <param name="name">Unique name, in lower case.</param>
public abstract class Pipeline(string name)
{
    /// <summary>Unique name, in lower case.</summary>
    public string Name => name;

    /// <summary>Names of the pipelines whose <see cref="Phase.Process"/> results this one's <see cref="Process"/> reads.</summary>
    public ISet<string> Dependencies { get; } = new SortedSet<string>(StringComparer.Ordinal);

    /// <summary>Modules that read.</summary>
    public IList<Module> Input { get; } = [];

    /// <summary>Modules that work on this pipeline's documents.</summary>
    public IList<Module> Process { get; } = [];

    /// <summary>Modules that may look at every pipeline's processed documents.</summary>
    public IList<Module> PostProcess { get; } = [];

    /// <summary>Modules that write.</summary>
    public IList<Module> Output { get; } = [];

    /// <summary>The modules of a phase.</summary>
    public IList<Module> this[Phase phase] => phase switch
    {
        Phase.Input => Input,
        Phase.Process => Process,
        Phase.PostProcess => PostProcess,
        _ => Output,
    };
}
