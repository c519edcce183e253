namespace Playbook.Web.Templates;

/// <summary>Bounds that no sensible template reaches; beyond them compiling or rendering would exhaust the stack, which ends the process.</summary>
internal static class TemplateLimits
{
    /// <summary>How deep blocks, parentheses and partials may stand in each other, and how many branches an <c>{{else if}}</c> may have.</summary>
    public const int Depth = 50;
}
