using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Publishes questions, skills, wheels, sessions and plans as open data, with their schemas.</summary>
public sealed class DataPipeline : Pipeline
{
    /// <summary>The steps.</summary>
    public DataPipeline(Module last)
        : base("data")
    {
        Dependencies.Add(ContentPipeline.PipelineName);
        Process.Add(new MakeData());
        Process.Add(new MakeWheelScripts());
        Process.Add(new MakeQuestionScripts());
        Output.Add(last);
    }
}
