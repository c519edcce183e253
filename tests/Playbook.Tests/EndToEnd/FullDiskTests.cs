namespace Playbook.Tests.EndToEnd;

/// <summary>Real disks that take no more: the build ends with a finding, and the old site is still there to the byte.</summary>
public sealed class FullDiskTests
{
    /// <summary>Bytes in a file that is larger than the disks below take.</summary>
    private const int TooLarge = 3_000_000;

    /// <summary>
    /// Builds the old site on a disk that has no room for the new one, then the new one, and says what came of it. The
    /// disk is mounted where this process alone sees it; where that is forbidden, the limit on files stands for it.
    /// </summary>
    private const string OnSmallDisk =
        """
        if [ "$inside" != yes ]; then
          apart="unshare --user --map-root-user --mount"
          mkdir disk
          if $apart mount -t tmpfs none disk 2>/dev/null; then
            inside=yes exec $apart bash -c 'mount -t tmpfs -o size=2500k none disk; eval "$script"' bash "$@"
          fi
          ulimit -f 1000
          trap '' XFSZ
        fi
        content() { (cd disk/output && find . -type f ! -name .playbook -exec sha256sum {} + | sort); }
        "${@/%new/old}" --output disk/output; echo "old: $?"
        before=$(content)
        "$@" --output disk/output; echo "new: $?"
        [ "$before" = "$(content)" ] && echo unchanged
        ls -A disk
        """;

    [Fact]
    public async Task A_file_larger_than_may_be_written_is_a_finding_and_leaves_the_old_site()
    {
        using var sites = await TwoSites.CreateAsync();
        (await sites.BuildHereAsync("old")).ShouldBe("");
        sites.Write("new/large.bin", new byte[TooLarge]);

        // 1,000 units of 1,024 bytes. The signal that comes with the error would end the process.
        var (exitCode, _, errors) = await RunAsync(sites, "ulimit -f 1000; trap '' XFSZ; exec \"$@\"");

        errors.ShouldBe(
            "error PB1004: Cannot write 'large.bin': the file is larger than the disk takes. The output is as it was before.\n");
        exitCode.ShouldBe(1);
        sites.Shown().ShouldBe("old");
        sites.Temporary.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_build_that_the_limit_ends_is_like_a_killed_one()
    {
        using var sites = await TwoSites.CreateAsync();
        (await sites.BuildHereAsync("old")).ShouldBe("");
        sites.Write("new/large.bin", new byte[TooLarge]);

        var (exitCode, _, _) = await RunAsync(sites, "ulimit -f 1000; exec \"$@\"");

        exitCode.ShouldNotBe(0);
        sites.Shown().ShouldBe("old");
        (await sites.BuildHereAsync("new")).ShouldBe("");
        sites.Temporary.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_disk_is_a_finding_and_leaves_the_old_site()
    {
        using var sites = await TwoSites.CreateAsync();
        sites.Write("new/large.bin", new byte[TooLarge]);

        var (_, output, errors) = await RunAsync(sites, OnSmallDisk);

        errors.ShouldMatch(@"^error PB1004: Cannot write '[^']+': [^:]+\. The output is as it was before\.\n$");
        output.ShouldBe("old: 0\nnew: 1\nunchanged\noutput\n");
    }

    private static Task<(int ExitCode, string Output, string Errors)> RunAsync(TwoSites sites, string script) =>
        PlaybookProcess.RunCommandLineAsync(
            sites.Path,
            ["bash", "-c", script, "bash", .. sites.CommandLine("new")],

            // The runtime would otherwise map memory through a file, to which the limit applies too.
            ("DOTNET_EnableWriteXorExecute", "0"),
            ("script", script));
}
