using Playbook.Coaching.Build;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Markdown in, pages out.</summary>
public sealed class ContentPipeline : Pipeline
{
    /// <summary>Name of the pipeline.</summary>
    public const string PipelineName = "content";

    /// <summary>The steps.</summary>
    public ContentPipeline(BuildContext build, Module last)
        : base(PipelineName)
    {
        Input.Add(new ReadContent(build));
        Process.Add(new Remember(new ContentDigests(build).Of, ContentDigests.Lasts, new ParseContent(build), new ReadPages(build)));
        Process.Add(new PlanSite(build));
        Output.Add(new RenderPages(build));
        Output.Add(last);
    }
}
