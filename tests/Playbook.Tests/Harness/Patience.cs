namespace Playbook.Tests.Harness;

/// <summary>How long a test waits for what must happen before it fails rather than hang.</summary>
internal static class Patience
{
    /// <summary>A token that ends the test's waiting.</summary>
    public static CancellationToken Token()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(TimeSpan.FromSeconds(30));
        return source.Token;
    }
}
