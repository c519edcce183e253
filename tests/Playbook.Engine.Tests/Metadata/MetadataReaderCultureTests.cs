using System.Globalization;
using static Playbook.Engine.Tests.Metadata.ReaderInput;

namespace Playbook.Engine.Tests.Metadata;

public sealed class MetadataReaderCultureTests
{
    // Turkish has two letters i, Arabic (Saudi Arabia) and Thai another calendar, Swedish another minus sign.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            ShouldReadAsEver();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void ShouldReadAsEver()
    {
        var input = new ReaderInput(
            ("order", Text("-12")), ("reviewed", Text("2026-03-31")), ("level", Text("in-between")), ("other", Text("IN-BETWEEN")),
            ("draft", Text("TRUE")), ("checked", Text("2026-3-1")), ("TITLE", Text("x")));

        input.Reader.Integer("order").ShouldBe(-12);
        input.Reader.Date("reviewed").ShouldBe(new DateOnly(2026, 3, 31));
        input.Reader.Enum<Level>("level").ShouldBe(Level.InBetween);
        input.Reader.Enum<Level>("other").ShouldBeNull();
        input.Reader.Boolean("draft").ShouldBeNull();
        input.Reader.Date("checked").ShouldBeNull();
        input.Reader.String("title").ShouldBeNull();
        input.Reader.Done();

        input.Findings.ShouldBe(
        [
            "input/page.md(5,10): error PB1105: 'other' is 'IN-BETWEEN'. Expected initial, in-between or final. Did you mean 'in-between'?",
            "input/page.md(6,10): error PB1104: 'draft' is 'TRUE'. Expected true or false. Did you mean 'true'?",
            "input/page.md(7,10): error PB1104: 'checked' is '2026-3-1'. Expected a date such as 2026-03-31. Did you mean '2026-03-01'?",
            "input/page.md(8,1): warning PB1103: The key 'TITLE' is not known here. Did you mean 'title'?",
        ]);
    }

    private enum Level
    {
        Initial,
        InBetween,
        Final,
    }
}
