using Playbook.Engine.Files;

namespace Playbook.Engine.Tests.Files;

public sealed class FileDiagnosticsTests
{
    [Fact]
    public void Every_code_is_listed_once() =>
        FileDiagnostics.All.Select(descriptor => descriptor.Code).ShouldBe(["PB1001", "PB1002", "PB1003", "PB1004", "PB1005", "PB1006", "PB1007"]);

    [Fact]
    public void An_input_file_that_cannot_be_read_is_an_error_at_the_file() =>
        FileDiagnostics.UnreadableInput
            .At(new InputFile(new SourcePath("a.md"), new MemoryRoot("input"), 0).At(), "The file cannot be read: permission denied.")
            .ToString()
            .ShouldBe("input/a.md: error PB1001: The file cannot be read: permission denied.");
}
