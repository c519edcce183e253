using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Playbook.Pdf;

/// <summary>
/// Speaks the DevTools protocol with a browser (https://chromedevtools.github.io/devtools-protocol/): commands with answers,
/// and events of its tabs. May be used from many threads.
/// </summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    private const int ReceiveSize = 64 * 1024;

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _waiting = new();
    private readonly ConcurrentDictionary<string, Channel<DevToolsEvent>> _tabs = new(StringComparer.Ordinal);
    private Task _receiving = Task.CompletedTask;
    private int _last;
    private volatile bool _isLost;

    private DevToolsConnection() => _socket.Options.Proxy = null;

    /// <summary>Connects to a browser on this machine.</summary>
    /// <exception cref="PrintException">It does not answer.</exception>
    public static async Task<DevToolsConnection> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        var connection = new DevToolsConnection();
        try
        {
            await connection._socket.ConnectAsync(address, cancellationToken);
        }
        catch (WebSocketException error)
        {
            throw new PrintException($"The browser does not answer: {error.Message}", error);
        }

        connection._receiving = connection.ReceiveAsync();
        return connection;
    }

    /// <summary>What happens in a tab, from the first time that somebody asks; it ends when the tab or the browser does.</summary>
    public ChannelReader<DevToolsEvent> EventsOf(string tab) => _tabs.GetOrAdd(tab, _ => Channel.CreateUnbounded<DevToolsEvent>()).Reader;

    /// <summary>Sends a command and waits for the answer.</summary>
    /// <param name="method">The command's name.</param>
    /// <param name="parameters">What it is given.</param>
    /// <param name="tab">The session of the tab it is meant for; null for the browser.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="PrintException">The browser refuses, or has ended.</exception>
    public async Task<JsonElement> SendAsync(string method, JsonObject parameters, string? tab, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (tab is not null)
        {
            command["sessionId"] = tab;
        }

        await SendAsync(JsonSerializer.SerializeToUtf8Bytes(command), cancellationToken);

        // Asked after the answer was announced: whoever ends the connection fails all that wait, or is seen here.
        ThrowIfLost();
        return await answer.Task.WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _receiving;
        _socket.Dispose();
        _sending.Dispose();
    }

    private static PrintException Lost() => new("The browser has ended.");

    private void ThrowIfLost()
    {
        if (_isLost)
        {
            throw Lost();
        }
    }

    private async Task SendAsync(byte[] command, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            ThrowIfLost();
            await _socket.SendAsync(command, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        catch (WebSocketException)
        {
            throw Lost();
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReceiveAsync()
    {
        var message = new ArrayBufferWriter<byte>(ReceiveSize);
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(message.GetMemory(ReceiveSize), CancellationToken.None);
                message.Advance(part.Count);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                if (part.EndOfMessage)
                {
                    Take(message.WrittenMemory);
                    message.ResetWrittenCount();
                }
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            // The browser has ended, or is no longer listened to.
        }
        finally
        {
            Lose();
        }
    }

    private void Take(ReadOnlyMemory<byte> text)
    {
        using var document = JsonDocument.Parse(text);
        var message = document.RootElement.Clone();
        if (message.TryGetProperty("id", out var id) && _waiting.TryRemove(id.GetInt32(), out var answer))
        {
            Answer(answer, message);
        }
        else if (message.TryGetProperty("sessionId", out var tab) && _tabs.TryGetValue(tab.GetString()!, out var events))
        {
            events.Writer.TryWrite(new DevToolsEvent(message.GetProperty("method").GetString()!, message.GetProperty("params")));
        }
    }

    private static void Answer(TaskCompletionSource<JsonElement> answer, JsonElement message)
    {
        if (message.TryGetProperty("error", out var error))
        {
            answer.SetException(new PrintException($"The browser says: {error.GetProperty("message").GetString()}"));
        }
        else
        {
            answer.SetResult(message.GetProperty("result"));
        }
    }

    private void Lose()
    {
        _isLost = true;
        foreach (var answer in _waiting.Values)
        {
            answer.TrySetException(Lost());
        }

        foreach (var events in _tabs.Values)
        {
            events.Writer.TryComplete(Lost());
        }
    }
}
