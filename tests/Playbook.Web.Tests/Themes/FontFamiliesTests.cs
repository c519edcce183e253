using Playbook.Web.Themes;

namespace Playbook.Web.Tests.Themes;

public sealed class FontFamiliesTests
{
    [Theory]
    [InlineData("sans-serif")]
    [InlineData("system-ui, sans-serif")]
    [InlineData("Segoe UI, 'Source Sans 3', \"Noto Sans\", serif")]
    [InlineData("-apple-system,Arial")]
    [InlineData("Grüße")]
    public void Names_with_commas_between_them_are_valid(string families) => FontFamilies.AreValid(families).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Arial,")]
    [InlineData(", Arial")]
    [InlineData("Source Sans 3")]
    [InlineData("'Arial")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("Arial'")]
    [InlineData("'Ari'al'")]
    [InlineData("'Arial\"")]
    [InlineData("-")]
    [InlineData("Arial; color: red")]
    [InlineData("Arial}")]
    [InlineData("url(x)")]
    [InlineData("Arial/**/")]
    [InlineData("Ari\\61l")]
    [InlineData("'</style>'")]
    [InlineData("'a\nb'")]
    [InlineData("a\nb")]
    [InlineData("@import")]
    [InlineData("a!important")]
    public void Anything_else_is_not(string families) => FontFamilies.AreValid(families).ShouldBeFalse();
}
