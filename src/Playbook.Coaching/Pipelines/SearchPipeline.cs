using Playbook.Coaching.Build;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the index by which everything in the handbook can be found.</summary>
public sealed class SearchPipeline : Pipeline
{
    /// <summary>The steps.</summary>
    public SearchPipeline(BuildContext build, Module last)
        : base("search")
    {
        Dependencies.Add(ContentPipeline.PipelineName);
        Process.Add(new MakeSearch(build));
        Output.Add(last);
    }
}
