namespace Playbook.Serving;

/// <summary>The files of a site to serve.</summary>
internal interface ISite
{
    /// <summary>How browsers may keep what they get.</summary>
    string CacheControl { get; }

    /// <summary>The site's own headers.</summary>
    HeaderRules Headers { get; }

    /// <summary>The bytes of a file, or null when there is none.</summary>
    /// <param name="path">Its address in the site as <see cref="RequestPath"/> lets it through.</param>
    ReadOnlyMemory<byte>? Find(string path);
}
