using Playbook.Serving.Live;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Serving.Live;

public sealed class PreviewFeedTests
{
    private readonly PreviewFeed _feed = new();

    [Fact]
    public async Task Who_comes_late_gets_the_current_state_at_once()
    {
        _feed.Publish(State("1"));
        _feed.Publish(State("2"));

        (await _feed.NextAsync(known: null, Patience.Token())).Build.ShouldBe("2");
    }

    [Fact]
    public async Task Who_knows_the_current_state_waits_for_the_next()
    {
        _feed.Publish(State("1"));
        var known = await _feed.NextAsync(known: null, Patience.Token());

        var next = _feed.NextAsync(known, Patience.Token());
        next.IsCompleted.ShouldBeFalse();
        _feed.Publish(State("2"));

        (await next).Build.ShouldBe("2");
    }

    [Fact]
    public async Task Everybody_is_told()
    {
        var waiting = Enumerable.Range(0, 10).Select(_ => _feed.NextAsync(known: null, Patience.Token())).ToList();

        _feed.Publish(State("1"));

        (await Task.WhenAll(waiting)).ShouldAllBe(state => state.Build == "1");
    }

    [Fact]
    public async Task Waiting_ends_when_cancelled()
    {
        using var end = new CancellationTokenSource();
        var next = _feed.NextAsync(known: null, end.Token);

        await end.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => next);
    }

    private static PreviewState State(string build) => new(build, ShownSite.Whole, [], 0, 0, Notice: null);
}
