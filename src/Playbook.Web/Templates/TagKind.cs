namespace Playbook.Web.Templates;

/// <summary>What a tag does, by its first character.</summary>
internal enum TagKind
{
    /// <summary><c>{{title}}</c> or <c>{{{html}}}</c>: writes a value or calls a helper.</summary>
    Value,

    /// <summary><c>{{#if x}}</c> or <c>{{^if x}}</c>: opens a block.</summary>
    Open,

    /// <summary><c>{{else}}</c> or <c>{{else if x}}</c>.</summary>
    Else,

    /// <summary><c>{{/if}}</c>: closes a block.</summary>
    Close,

    /// <summary><c>{{&gt; card}}</c>: writes a partial.</summary>
    Partial,

    /// <summary><c>{{#&gt; frame}}</c>: writes a partial around a block.</summary>
    PartialBlock,

    /// <summary><c>{{#*inline "row"}}</c>: defines a partial for this template.</summary>
    Inline,

    /// <summary><c>{{!-- note --}}</c>: writes nothing.</summary>
    Comment,
}
