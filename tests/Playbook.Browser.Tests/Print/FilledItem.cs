using System.Text.Json;
using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Print;

/// <summary>What can be filled in on a form, and what was.</summary>
/// <param name="Number">Its number on paper.</param>
/// <param name="Prompt">The words of its prompt, between its blanks.</param>
/// <param name="First">The words that must follow the prompt on the same sheet.</param>
/// <param name="Texts">What was written.</param>
/// <param name="Rows">What was written into the rows of a table, cell by cell.</param>
/// <param name="Marks">How many options were chosen.</param>
internal sealed record FilledItem(string Number, string[] Prompt, string First, string[] Texts, string[][] Rows, int Marks)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Fills in everything, and tells what. A text begins and ends with a mark that stands nowhere else; the texts take
    /// turns, and none leaves the form blank.
    /// </summary>
    private const string Script =
        """
        texts => {
          const say = (field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
          const mark = input => { input.checked = true; input.dispatchEvent(new Event('change', { bubbles: true })); };
          const fill = texts.length > 0;
          if (fill) {
            say(document.querySelector('[name=person]'), 'Noor and Sam');
            document.querySelectorAll('.block .blank input').forEach(field => say(field, 'user research'));
          }
          return JSON.stringify([...document.querySelectorAll('[data-item]')].map((item, i) => {
            const words = item.querySelector('.prompt-words').cloneNode(true);
            words.querySelectorAll('.blank').forEach(blank => blank.replaceWith('\u0000'));
            const found = { number: item.dataset.number, prompt: words.textContent.split('\u0000').filter(part => part.trim()), first: '', texts: [], rows: [], marks: 0 };
            const rows = [...item.querySelectorAll('tbody tr')];
            const box = item.querySelector('textarea');
            const inputs = [...item.querySelectorAll('.values input, .words input, .options input')];
            if (rows.length > 0) {
              found.first = item.querySelector('th').textContent;
              if (fill) {
                rows.forEach((row, k) => {
                  say(row.querySelector('[data-field=what]'), `(${i}.${k}: ${texts[k % texts.length].slice(0, 160)})`);
                  say(row.querySelector('[data-field=who]'), 'Noor');
                  say(row.querySelector('[data-field=due]'), `2027-03-${String(k + 1).padStart(2, '0')}`);
                  say(row.querySelector('[data-field=status]'), 'open');
                  found.rows.push([...row.querySelectorAll('.written')].map(copy => copy.textContent));
                });
              }
            } else if (box) {
              if (fill) {
                say(box, `(${i}: ${texts[i % texts.length]} :${i})`);
                found.first = `(${i}:`;
                found.texts = [box.value];
              }
            } else {
              found.first = inputs[0].closest('label').textContent;
              if (fill) {
                for (const input of inputs[0].type === 'radio' ? [inputs.at(-1)] : [inputs[0], inputs.at(-1)]) mark(input);
                found.marks = inputs.filter(input => input.checked).length;
                if (found.marks > 0) found.first = '';
              }
            }
            return found;
          }));
        }
        """;

    /// <summary>Fills in a form, and waits until it is saved.</summary>
    /// <param name="page">The page of the form, loaded.</param>
    /// <param name="texts">What to write; none leaves it blank.</param>
    public static async Task<IReadOnlyList<FilledItem>> FillAsync(IPage page, params string[] texts)
    {
        await Assertions.Expect(page.Locator("html.live")).ToBeAttachedAsync();
        var items = JsonSerializer.Deserialize<FilledItem[]>(await page.EvaluateAsync<string>(Script, texts), Web)!;
        if (texts.Length > 0)
        {
            await Assertions.Expect(page.Locator(".sheet-status")).ToContainTextAsync("Saved at");
        }

        return items;
    }
}
