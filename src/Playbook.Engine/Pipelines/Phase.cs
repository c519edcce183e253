namespace Playbook.Engine.Pipelines;

/// <summary>The four parts of a pipeline.</summary>
public enum Phase
{
    /// <summary>Reads; depends on nothing.</summary>
    Input,

    /// <summary>Works on its own documents and those of the pipelines it depends on.</summary>
    Process,

    /// <summary>Runs when every pipeline has processed, so that it can see all of them.</summary>
    PostProcess,

    /// <summary>Writes.</summary>
    Output,
}
