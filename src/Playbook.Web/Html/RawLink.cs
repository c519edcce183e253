namespace Playbook.Web.Html;

/// <summary>A link or an image in raw HTML.</summary>
/// <param name="Target">The address, character references undone.</param>
/// <param name="IsImage">Whether it embeds a picture.</param>
/// <param name="Offset">Where its element begins in the HTML; -1 when the parser made the element up.</param>
public readonly record struct RawLink(string Target, bool IsImage, int Offset);
