using Playbook.Coaching.Build;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Reads pages and makes no site, for tools that work on the content files themselves.</summary>
public sealed class ReadPagesPipeline : Pipeline
{
    /// <summary>Name of the pipeline.</summary>
    public const string PipelineName = "pages";

    /// <summary>The steps.</summary>
    public ReadPagesPipeline(BuildContext build)
        : base(PipelineName)
    {
        Input.Add(new ReadContent(build));
        Process.Add(new ParseContent(build));
        Process.Add(new ReadPages(build));
    }
}
