using Playbook.Engine.Pipelines;

namespace Playbook.Engine.Tests.Pipelines;

internal sealed class TestPipeline : Pipeline
{
    public TestPipeline(string name, params IEnumerable<string> dependencies)
        : base(name) => Dependencies.UnionWith(dependencies);
}
