using System.Text;
using Playbook.Commands;

// Without a byte order mark: it would end up in the first line of a redirected report.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// While the index of the search is made, whoever writes its files waits for it, and others go on writing pages. The pool would
// let half a second go by before it gave them a thread.
ThreadPool.GetMinThreads(out _, out var completionThreads);
ThreadPool.SetMinThreads(2 * Environment.ProcessorCount, completionThreads);

using var interruption = new Interruption();
return await new PlaybookCommandLine(AppServices.OfProcess()).RunAsync(args, interruption.Token);
