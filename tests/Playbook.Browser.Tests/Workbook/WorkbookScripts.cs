namespace Playbook.Browser.Tests.Workbook;

/// <summary>Makes up workbooks, the same every time for the same number.</summary>
internal static class WorkbookScripts
{
    public const string Generator =
        """
        () => {
          const { records } = playbook;
          // A small generator of numbers that look random (mulberry32).
          window.randomFrom = seed => () => {
            seed = (seed + 0x6D2B79F5) | 0;
            let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
            t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
            return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
          };
          window.hostile = [
            '', ' ', '<script>__trap()</' + 'script>', '<img src=x onerror=__trap()>', '"><svg onload=__trap()>', "javascript:__trap()", '{{constructor}}', '${__trap()}',
            '\u202Eright to left\u202C', 'שלום', '\uD800', '\uDC00 lone', 'a\uDBFF', '__proto__', 'constructor', 'toString', '\u0000', 'a\u0000b', '\u2028\u2029', '\r\n\t',
            '👩🏽‍🚀 🏳️‍🌈', 'e\u0301', '\uFEFF', '\uFFFF', '</textarea>', '&lt;&amp;', '\\"\\u0041', 'x'.repeat(100_000), '😀'.repeat(40_000), 'null', '0', '{"a":1}',
          ];
          window.maker = seed => {
            const random = randomFrom(seed);
            const below = n => Math.floor(random() * n);
            const pick = all => all[below(all.length)];
            const text = () => (random() < .7 ? pick(hostile) : pick(hostile) + pick(hostile)).slice(0, 100_000);
            const short = () => text().slice(0, 500);
            const id = n => Array.from({ length: n }, () => pick([...'abcdefghijkmnpqrstuvwxyz23456789'])).join('');
            const dot = () => `${pick(['aaaaaaaa', 'bbbbbbbb', id(8)])}.${1 + below(1000)}`;
            const some = (n, make) => Array.from({ length: below(n + 1) }, make);
            const maybe = (name, make) => (random() < .6 ? { [name]: make() } : {});
            const day = () => pick(['', '2026-11-26', '2024-02-29']);
            const action = () => ({ id: id(16), ...maybe('what', text), ...maybe('who', short), ...maybe('due', day), ...maybe('status', () => pick(['open', 'done', 'dropped'])) });
            const value = (type, key) => ({
              id: key, type, number: below(50), prompt: text(), private: random() < .3, dot: dot(),
              ...({
                answer: () => ({ text: text() }), blank: () => ({ text: text() }),
                scale: () => ({ ...maybe('value', () => below(11)), scale: { from: 0, to: 10, ...maybe('low', short) } }),
                actions: () => ({ actions: some(3, action) }),
              }[type] ?? (() => ({ choices: some(3, text) })))(),
            });
            const distinct = all => all.filter((one, i) => all.findIndex(other => records.content(other) === records.content(one)) === i);
            const cell = all => { const [first, ...others] = distinct(all); return { ...first, seen: records.joined(all.map(value => value.dot)), ...(others.length && { others }) }; };
            const answer = i => {
              const type = pick(['answer', 'scale', 'choice', 'checklist', 'actions', 'emotions', 'blank']);
              const key = `${pick(['__proto__', 'constructor', 'wins', '<b>', 'blank:', '\uD800'])}${i}`;
              return cell([value(type, key), ...(random() < .2 ? [value(type, key)] : [])]);
            };
            const head = () => ({ ...maybe('name', short), ...maybe('person', short), ...maybe('date', day), dot: dot() });
            const record = () => {
              const answers = Array.from({ length: below(6) }, (_, i) => answer(i));
              return {
                id: id(16), type: 'sheet', schema: 1, page: short() || 'p', title: short(), form: '1a2b3c', created: '2026-11-26T09:00:00.000Z', changed: '2026-11-26T10:00:00.000Z',
                head: cell([head(), ...(random() < .1 ? [head()] : [])]), answers,
              };
            };
            return { random, below, pick, text, id, value, cell, record, workbook: n => some(n, record) };
          };
          // Keys in order: two records are alike when their texts are.
          window.canonical = value => JSON.stringify(value, (_, inside) =>
            inside && typeof inside === 'object' && !Array.isArray(inside) ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1))) : inside);
          window.fileOf = (all, handbook = { id: 'tested', title: 'Tested' }) =>
            JSON.stringify({ kind: 'playbook-workbook', schema: 1, handbook, saved: '2026-11-26T10:00:00.000Z', records: all });
          // A sheet with one answer a line: sheet({ wins: 'text' }).
          window.sheet = (answers, dots = {}, more = {}) => {
            return {
              id: 'aaaabbbbccccdddd', type: 'sheet', schema: 1, page: 'ready', title: 'Are we ready?', form: '1a2b3c', created: '2026-11-26T09:00:00.000Z', changed: '2026-11-26T10:00:00.000Z',
              head: { person: 'A.', date: '2026-11-25', dot: 'headhead.1', seen: ['headhead.1'] },
              answers: Object.entries(answers).map(([key, text], i) => ({ id: key, type: 'answer', number: i + 1, prompt: `What about ${key}?`, private: key.startsWith('secret'), text, dot: dots[key] ?? `homehome.${i + 1}`, seen: [dots[key] ?? `homehome.${i + 1}`] })),
              ...more,
            };
          };
          window.keep = (...all) => store.update(all.map(one => one.id), (_, stamp, id) => all.find(one => one.id === id));
        }
        """;
}
