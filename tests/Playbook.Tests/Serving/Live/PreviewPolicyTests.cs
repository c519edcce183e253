using Playbook.Serving.Live;

namespace Playbook.Tests.Serving.Live;

public sealed class PreviewPolicyTests
{
    [Theory]
    [InlineData(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'")]
    [InlineData(
        "default-src 'none'; img-src data:; base-uri 'none'",
        "default-src 'none'; img-src data:; base-uri 'none'; connect-src 'self'; script-src-elem 'self'; worker-src 'self'")]
    [InlineData("script-src 'none'", "script-src 'none'; script-src-elem 'self'; worker-src 'self'")]
    [InlineData("connect-src https://a.example", "connect-src https://a.example 'self'")]
    [InlineData("CONNECT-SRC 'NONE' ; ;", "connect-src 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'")]
    [InlineData("default-src https:", "default-src https:; connect-src https: 'self'; script-src-elem https: 'self'; worker-src https: 'self'")]
    [InlineData("frame-ancestors 'none'", "frame-ancestors 'none'")]
    [InlineData("connect-src 'none', connect-src", "connect-src 'self',connect-src 'self'")]
    [InlineData("", "")]
    public void A_policy_is_widened_by_what_the_script_needs_and_no_more(string policy, string widened) =>
        PreviewPolicy.Widen(policy).ShouldBe(widened);

    [Fact]
    public void A_widened_policy_is_wide_enough()
    {
        var once = PreviewPolicy.Widen("default-src 'none'");

        PreviewPolicy.Widen(once).ShouldBe(once);
        once.ShouldNotContain("unsafe");
    }
}
