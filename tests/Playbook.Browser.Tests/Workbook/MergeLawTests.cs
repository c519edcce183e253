using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>What holds whenever two copies of a record become one, whatever has been written where.</summary>
public sealed class MergeLawTests(BrowserFixture browser, ThemeSites sites)
{
    /// <summary>Several browsers write, exchange files with and without private answers, and merge, in any order.</summary>
    private const string Play =
        """
        const { records, transfer } = playbook;
        const play = (seed, steps, check) => {
          const { below, pick, random } = maker(seed);
          const keys = ['one', 'two', 'three'];
          const start = () => ({ id: 'aaaabbbbccccdddd', type: 'sheet', schema: 1, page: 'p', title: 't', form: 'f', created: '2026-11-26T09:00:00.000Z', changed: '2026-11-26T10:00:00.000Z', head: { dot: 'headhead.1', seen: ['headhead.1'] }, answers: [] });
          const browsers = Array.from({ length: 3 + below(2) }, (_, i) => ({ device: `device${i}x`, count: 0, record: start() }));
          const written = [];
          const replaced = new Set();
          for (let i = 0; i < steps; i++) {
            const me = pick(browsers);
            const other = pick(browsers);
            if (random() < .5) {
              const key = pick(keys);
              const text = random() < .3 ? pick(['same', 'again']) : `${me.device} ${i}`;
              const before = records.values(records.answerOf(me.record, key));
              const cell = { id: key, type: 'answer', number: 1, prompt: key, private: random() < .3, text, dot: `${me.device}.${++me.count}` };
              const next = structuredClone(me.record);
              records.put(next, cell, me.record);
              for (const value of before) if (records.content(value) !== records.content(cell)) replaced.add(`${key} ${records.content(value)}`);
              written.push(`${key} ${records.content(cell)}`);
              me.record = next;
            } else {
              const sent = random() < .4 ? transfer.leaving(other.record, new Set(keys.filter(() => random() < .3))) : other.record;
              const merged = records.merge(me.record, sent);
              check(me.record, sent, merged, `seed ${seed}, step ${i}`);
              me.record = merged;
            }
          }
          return { browsers, written, replaced };
        };
        const contents = record => records.values(record.head).map(records.content).concat(record.answers.flatMap(answer => records.values(answer).map(value => answer.id + records.content(value)))).sort().join('\n');
        const problems = [];
        """;

    [Fact]
    public Task Merging_again_changes_nothing() => HoldsAsync(
        """
        (mine, theirs, merged, at) => {
          if (canonical(records.merge(merged, merged)) !== canonical(merged)) problems.push(`${at}: a record merged with itself`);
          if (contents(records.merge(merged, theirs)) !== contents(merged)) problems.push(`${at}: theirs twice`);
          if (contents(records.merge(merged, mine)) !== contents(merged)) problems.push(`${at}: mine twice`);
          if (!records.knows(merged, mine) || !records.knows(merged, theirs)) problems.push(`${at}: not all is known`);
        }
        """);

    [Fact]
    public Task It_does_not_matter_who_merges() => HoldsAsync(
        """
        (mine, theirs, merged, at) => {
          const other = records.merge(theirs, mine);
          if (contents(other) !== contents(merged)) problems.push(`${at}: ${contents(merged)} and ${contents(other)}`);
          if (!records.knows(other, merged) || !records.knows(merged, other)) problems.push(`${at}: one knows more`);
        }
        """);

    [Fact]
    public Task A_value_stays_or_was_replaced_by_somebody_who_had_seen_it() => HoldsAsync(
        """
        (mine, theirs, merged, at) => {
          for (const [one, other] of [[mine, theirs], [theirs, mine]]) {
            for (const answer of one.answers) {
              for (const value of records.values(answer)) {
                const stays = records.values(records.answerOf(merged, answer.id)).some(after => records.content(after) === records.content(value));
                const theirs = records.answerOf(other, answer.id);
                const isSeen = theirs && records.isSeen(theirs.seen, value) && !records.values(theirs).some(after => records.dots(after).includes(value.dot));
                if (!stays && !isSeen) problems.push(`${at}: ${answer.id} lost ${value.text} (${value.dot})`);
              }
            }
          }
        }
        """);

    [Fact]
    public async Task When_all_have_met_nothing_is_lost_that_nobody_has_replaced()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        await page.ShouldFindNothingAsync(
            $$"""
            () => {
              {{Play}}
              for (let seed = 1; seed <= 400; seed++) {
                const { browsers, written, replaced } = play(seed, 40, () => {});
                const { record } = browsers.reduce((one, other) => ({ record: records.merge(one.record, other.record) }));
                const there = new Set(record.answers.flatMap(answer => records.values(answer).map(value => `${answer.id} ${records.content(value)}`)));
                for (const value of written) if (!there.has(value) && !replaced.has(value)) problems.push(`seed ${seed}: ${value}`);
              }
              return problems;
            }
            """);
    }

    private async Task HoldsAsync(string law)
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        await page.ShouldFindNothingAsync(
            $$"""
            () => {
              {{Play}}
              for (let seed = 1; seed <= 300; seed++) play(seed, 60, {{law}});
              return problems;
            }
            """);
    }
}
