using Playbook.Coaching.Build;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Copies every other file of the input: pictures, style sheets, scripts; and makes the style sheet of the theme's tokens and the scripts of words and of the workbook's schema.</summary>
public sealed class AssetsPipeline : Pipeline
{
    /// <summary>The steps.</summary>
    public AssetsPipeline(BuildContext build, Module last)
        : base("assets")
    {
        Input.Add(new ReadAssets(build));
        Process.Add(new MakeTokens(build));
        Process.Add(new MakeWords(build));
        Process.Add(new MakeWorkbookSchema());
        Output.Add(last);
    }
}
