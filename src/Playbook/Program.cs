using System.Text;
using Playbook.Commands;

// Without a byte order mark: it would end up in the first line of a redirected report.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interruption = new Interruption();
return await new PlaybookCommandLine(AppServices.OfProcess()).RunAsync(args, interruption.Token);
