using System.Reflection;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Build;

/// <summary>Tells versions of the program apart, for another one may make another site of the same input.</summary>
internal static class ProgramDigest
{
    /// <summary>The version that runs, the libraries that it uses included.</summary>
    public static Digest Value { get; } = Of(typeof(Digest).Assembly, typeof(MarkdownParser).Assembly, typeof(ProgramDigest).Assembly);

    private static Digest Of(params IEnumerable<Assembly> own)
    {
        var digest = new DigestBuilder();
        foreach (var assembly in own)
        {
            digest.Add(assembly.ManifestModule.ModuleVersionId.ToString());
            foreach (var name in assembly.GetReferencedAssemblies().Select(name => name.FullName).Order(StringComparer.Ordinal))
            {
                digest.Add(name);
            }
        }

        return digest.ToDigest();
    }
}
