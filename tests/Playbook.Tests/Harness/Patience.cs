namespace Playbook.Tests.Harness;

/// <summary>How long a test waits for what must happen before it fails rather than hang.</summary>
internal static class Patience
{
    /// <summary>A token that ends waiting for what will not come; on a busy machine what does come takes its time.</summary>
    public static CancellationToken Token()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(TimeSpan.FromMinutes(2));
        return source.Token;
    }
}
