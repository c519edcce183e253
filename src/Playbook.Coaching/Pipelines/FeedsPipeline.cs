using Playbook.Coaching.Build;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Files for hosts and search engines: the sitemap and the headers.</summary>
public sealed class FeedsPipeline : Pipeline
{
    /// <summary>The steps.</summary>
    public FeedsPipeline(BuildContext build, Module last)
        : base("feeds")
    {
        Dependencies.Add(ContentPipeline.PipelineName);
        Process.Add(new MakeSitemap(build));
        Process.Add(new MakeHeaders());
        Output.Add(last);
    }
}
