import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findChromium,
  findFirefox,
  launchChromium,
  launchFirefox,
  serve,
  type RunningBrowser,
  type Server,
} from '../../scripts/browsers.mjs';
import type { ReplaceOutcome } from '../../src/editors/types';
import { buildLab, type Lab } from './lab/build';
import type { Rect } from './lab/colour';
import { drive, settle, type Driver } from './lab/driver';
import { EDITORS, PAGES, type PageName } from './lab/list';

declare module 'vitest' {
  interface TaskMeta {
    /** What the matrix in docs/editors.md says of an editor. */
    editor?: { readonly title: string; readonly canReplace: boolean; readonly copy: string | undefined };
  }
}

const BROWSERS = [
  { name: 'Chromium', path: findChromium(), launch: launchChromium },
  { name: 'Firefox', path: findFirefox(), launch: launchFirefox },
] as const;

/** The whole matrix is long; without it each editor has its foremost cases only. */
const WHOLE = process.env.EDITORS === 'whole';

/** Pixels: wider than any letter and the space behind it. */
const LETTER = 18;

/** A colour that nothing on the lab pages has, for what the lab paints. */
const MAGENTA = '255 0 255';

/** Wider than any reply box of the lab. */
const LONG = 'these words are so many, in a box as narrow as this one is, that they go on in the next line '.repeat(3).trimEnd();

/** One replacement in a reply whose paragraphs are `before`; afterwards they are `after`, in one of the ways that editors have. */
interface Case {
  readonly title: string;
  readonly core?: boolean;
  readonly before: readonly string[];
  readonly act: (agent: Driver) => Promise<ReplaceOutcome>;
  readonly after: readonly (readonly string[])[];
  /** The same where paragraphs are lines without a gap of their own, so that an empty one keeps them apart. */
  readonly afterLines?: readonly string[];
}

// The agent has typed " ok" to the end of `before` when `act` comes.
const CASES: readonly Case[] = [
  {
    title: 'replaces a plain phrase',
    core: true,
    before: ['Hi Anna. You failed to reply. Thanks.'],
    act: (agent) => agent.replace('You failed to reply', 'We have no answer yet'),
    after: [['Hi Anna. We have no answer yet. Thanks. ok']],
  },
  {
    title: 'replaces what was typed just now',
    core: true,
    before: ['Hi Anna. That is'],
    act: (agent) => agent.replace('ok', 'fine'),
    after: [['Hi Anna. That is fine']],
  },
  {
    title: 'keeps the bold around a phrase',
    before: ['Hi <strong>Anna you failed to reply today</strong> now.'],
    act: (agent) => agent.replace('you failed to', 'could you'),
    after: [['Hi <strong>Anna could you reply today</strong> now. ok']],
  },
  {
    title: 'keeps the bold of a wholly bold phrase',
    core: true,
    before: ['Hi Anna <strong>you failed</strong> to reply.'],
    act: (agent) => agent.replace('you failed', 'we wait'),
    after: [['Hi Anna <strong>we wait</strong> to reply. ok']],
  },
  {
    title: 'replaces across the edge of bold',
    before: ['Hi Anna <strong>you failed</strong> to reply.'],
    act: (agent) => agent.replace('failed to', 'did not'),
    after: [['Hi Anna <strong>you did not</strong> reply. ok'], ['Hi Anna <strong>you </strong>did not reply. ok']],
  },
  {
    title: 'replaces in a list item',
    before: ['Hi.', '<ul><li>First.</li><li>We see that you failed here.</li></ul>', 'Bye.'],
    act: (agent) => agent.replace('you failed', 'it broke'),
    after: [['Hi.', '<ul><li>First.</li><li>We see that it broke here.</li></ul>', 'Bye. ok']],
  },
  {
    title: 'replaces in a link, which stays',
    before: ['Hi, <a href="https://example.com/help">see how you failed here</a> first.'],
    act: (agent) => agent.replace('you failed', 'it broke'),
    after: [['Hi, <a href="https://example.com/help">see how it broke here</a> first. ok']],
  },
  {
    title: 'replaces the second of two',
    before: ['Hi.', 'We see that you failed and you failed.'],
    act: (agent) => agent.replace('you failed', 'it <broke> & fell', 2),
    after: [['Hi.', 'We see that you failed and it &lt;broke&gt; &amp; fell. ok']],
  },
  {
    title: 'deletes a word',
    before: ['Hi Anna, obviously you did it.'],
    act: (agent) => agent.replace('obviously ', ''),
    after: [['Hi Anna, you did it. ok']],
  },
  {
    title: 'inserts a paragraph at the start',
    before: ['Hi Anna.', 'Second.'],
    act: (agent) => agent.insert(0, 'I am sorry.\n\n'),
    after: [['I am sorry.', 'Hi Anna.', 'Second. ok']],
    afterLines: ['I am sorry.', '', 'Hi Anna.', 'Second. ok'],
  },
  {
    title: 'inserts a paragraph at the end',
    core: true,
    before: ['Hi Anna.', 'Second.'],
    act: (agent) => agent.insert(-1, '\n\nI will call tomorrow.'),
    after: [['Hi Anna.', 'Second. ok', 'I will call tomorrow.']],
    afterLines: ['Hi Anna.', 'Second. ok', '', 'I will call tomorrow.'],
  },
  {
    title: 'inserts a paragraph between two',
    before: ['Hi Anna.', 'Second.'],
    act: (agent) => agent.insert('Hi Anna.'.length, '\n\nI am sorry.'),
    after: [['Hi Anna.', 'I am sorry.', 'Second. ok']],
    afterLines: ['Hi Anna.', '', 'I am sorry.', 'Second. ok'],
  },
  {
    title: 'keeps paragraphs apart with empty lines where the reply does',
    before: ['Hi Anna.', '', 'Second.'],
    act: (agent) => agent.insert(-1, '\n\nI will call.'),
    after: [['Hi Anna.', '', 'Second. ok', '', 'I will call.']],
  },
];

let lab: Lab;
let server: Server;
beforeAll(async () => {
  lab = await buildLab();
  server = await serve({ folder: lab.pages });
});
afterAll(async () => {
  await server?.close();
  await lab?.remove();
});

describe.each(BROWSERS)('$name', ({ name, path, launch }) => {
  if (!path) {
    it('has every editor in it', ({ skip }) => {
      if (process.env.CI === 'true') throw new Error(`${name} is missing`);
      skip(`${name} is not installed`);
    });
    return;
  }

  let running: RunningBrowser;
  beforeAll(async () => {
    running = await launch({ extension: lab.extension });
  });
  afterAll(() => running?.close());

  describe.each(PAGES)('%s', (editor) => {
    const content = (paragraphs: readonly string[]) => contentOf(editor, paragraphs);
    let page: Page;
    let agent: Driver;
    beforeAll(async () => {
      page = await running.browser.newPage();
      agent = await drive(page, `${server.url}/${editor}.html`, EDITORS[editor]);
    });
    afterAll(() => page?.close());

    /** Where the extension takes `phrase` to be; it is where the page finds it. */
    const whereIs = async (phrase: string, inSight = true) => {
      const rects = await agent.ask<Rect[]>('rects', phrase);
      const [first, last] = [rects[0], rects.at(-1)];
      if (!isField(editor)) {
        expect(rects.map(rounded)).toEqual((await agent.measure(phrase)).map(rounded));
        expect(rects.length).toBeGreaterThan(1);
      } else if (inSight && first && last) {
        const start = (await agent.ask<string>('read')).indexOf(phrase);
        expect(await agent.fieldOffset(first.left + 1, middle(first))).toBe(start);
        expect(await agent.fieldOffset(last.right - 1, middle(last))).toBe(start + phrase.length);
      }
      return rects.map(rounded);
    };

    it('is known', async ({ task }) => {
      const { canReplace } = await agent.ask<{ canReplace: boolean }>('editor');
      expect(canReplace || EDITORS[editor].copy?.[name]).toBeTruthy();
      task.meta.editor = { canReplace, title: EDITORS[editor].title, copy: EDITORS[editor].copy?.[name] };
    });

    it.each(CASES.filter(({ core }) => WHOLE || core))(
      '$title, and one Ctrl+Z undoes exactly that',
      async ({ before, act, after, afterLines }) => {
        await agent.start(content(before));
        await agent.type(' ok');
        await settle(100);
        const typed = await agent.model();
        const caret = await agent.ask('caret');
        const length = (await agent.ask<string>('read')).length;
        expect(await act(agent)).toBe('done');
        const replaced = await agent.model();
        const wanted = (EDITORS[editor].lines && afterLines ? [afterLines] : after).map(content);
        expect(replaced).toBe(wanted.includes(replaced) ? replaced : wanted[0]);
        expect(await agent.ask('caret')).toBe((caret as number) + (await agent.ask<string>('read')).length - length);
        await agent.undo();
        expect(await agent.model()).toBe(typed);
        await agent.redo();
        expect(await agent.model()).toBe(replaced);
      },
    );

    it('has nothing of ours in what is sent: every block is read, and nothing is changed by looking', async () => {
      const list = '<ul><li>First.</li><li>We see it.</li></ul>';
      await agent.start(content(['Hi <strong>Anna</strong>, you failed.', '', 'Second.', list, 'Bye.']));
      const gap = isField(editor) ? '\n\n' : '\n';
      const read = ['Hi Anna, you failed.', `Second.`, 'First.\nWe see it.', 'Bye.'].join(gap);
      expect(await agent.ask('read')).toBe(isField(editor) ? read : read.replace('\n', '\n\n'));
      const before = await agent.innerHtml();
      const model = await agent.model();
      const looked = await agent.ask<Record<'ranges' | 'rects' | 'second' | 'outside', number | null>>('look');
      expect(looked).toMatchObject({ second: 2, outside: null });
      expect(looked.rects).toBeGreaterThanOrEqual(2);
      if (!(name === 'Firefox' && isField(editor))) expect(looked.ranges).toBeGreaterThanOrEqual(1);
      expect(await agent.innerHtml()).toBe(before);
      expect(await agent.model()).toBe(model);
    });

    if (!WHOLE) return;

    // At its edges and as a whole, some editors would put the new words beside the link.
    it.each([
      ['at its start', 'how you', 'what'],
      ['at its end', 'you failed', 'it broke'],
      ['as a whole', 'how you failed', 'what broke'],
    ])('replaces the words of a link %s, or leaves them alone', async (_, phrase, text) => {
      const link = (words: string) => content([`Hi, see <a href="https://example.com/help">${words}</a> first.`]);
      await agent.start(link('how you failed'));
      const before = await agent.model();
      const outcome = await agent.replace(phrase, text);
      expect(await agent.model()).toBe(outcome === 'done' ? link('how you failed'.replace(phrase, text)) : before);
    });

    it('undoes two replacements one by one', async () => {
      await agent.start(content(['Hi, you failed and obviously late.']));
      const first = await agent.model();
      await agent.replace('you failed', 'we wait');
      const second = await agent.model();
      await agent.replace('obviously', 'sadly');
      const third = await agent.model();
      expect(third).toBe(content(['Hi, we wait and sadly late.']));
      await agent.undo();
      expect(await agent.model()).toBe(second);
      await agent.undo();
      expect(await agent.model()).toBe(first);
      await agent.redo();
      await agent.redo();
      expect(await agent.model()).toBe(third);
    });

    it('takes several replacements back at once, exactly', async () => {
      // The newer CKEditor is built here without links.
      const hasLinks = !isField(editor) && editor !== 'ckeditor5-48';
      const guide = hasLinks ? '<a href="https://example.com/help">quick guide</a>' : 'quick guide';
      await agent.start(
        content([`Hi Anna, <strong>you failed</strong> to reply. As I said, ${guide} has it.`, 'We look as soon as possible.']),
      );
      await agent.type(' ok');
      await settle(100);
      const typed = await agent.model();
      const texts = [await agent.ask<string>('read')];
      const then = async (act: Promise<ReplaceOutcome>) => {
        expect(await act).toBe('done');
        texts.push(await agent.ask<string>('read'));
      };
      await then(agent.replace('as soon as possible', 'by [date]'));
      await then(agent.replace('g', 'G'));
      await then(agent.replace('As I said, ', ''));
      await then(agent.replace('you failed to', 'could you'));
      await then(agent.insert('Hi Anna, '.length, 'we are sorry. '));
      if (hasLinks) expect(await agent.model()).toMatch(/<a [^>]*>quick Guide<\/a>/);
      expect(await agent.ask('takeBack', ['another', 'text'])).toBe('reverted');
      expect(await agent.ask('takeBack', texts)).toBe('done');
      expect(await agent.model()).toBe(typed);
      await agent.type('!');
      expect(await agent.ask<string>('read')).toContain('!');
    });

    it('lets the agent type on where the caret was', async () => {
      await agent.start(content(['Hi, you failed to reply.']));
      await agent.press('Home');
      await agent.type('A');
      expect(await agent.replace('you failed', 'we wait')).toBe('done');
      await agent.type('B');
      await agent.press('Control', 'End');
      await agent.type('C');
      expect(await agent.model()).toBe(content(['ABHi, we wait to reply.C']));
    });

    it('gives the focus back', async () => {
      await agent.start(content(['Hi, you failed to reply.']));
      await page.focus('#elsewhere');
      expect(await agent.replace('you failed', 'we wait')).toBe('done');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('elsewhere');
      expect(await agent.model()).toBe(content(['Hi, we wait to reply.']));
    });

    it('takes back what the page makes something else of', async () => {
      await agent.start(content(['Hi, you failed to <strong>reply</strong>.']));
      const before = await agent.model();
      await agent.spoil('we wait');
      expect(await agent.replace('you failed', 'we wait')).toBe('reverted');
      expect(await agent.model()).toBe(before);
    });

    it('leaves the reply alone while an input method writes', async () => {
      await agent.start(content(['Hi, you failed to reply.']));
      const before = await agent.model();
      expect(await agent.ask('locked')).toBe(false);
      await agent.compose(true);
      expect(await agent.ask('locked')).toBe(true);
      expect(await agent.replace('you failed', 'we wait')).toBe('reverted');
      await agent.compose(false);
      await settle(100);
      expect(await agent.model()).toBe(before);
      expect(await agent.ask('locked')).toBe(false);
      expect(await agent.replace('you failed', 'we wait')).toBe('done');
      expect(await agent.model()).toBe(content(['Hi, we wait to reply.']));
    });

    it('knows where the words are, scrolled and resized', async () => {
      const lines = Array.from({ length: 60 }, (_, index) => `Line ${index}.`);
      await agent.start(content([...lines.slice(0, 30), `First some words, and then ${LONG}, and that is it.`, ...lines.slice(30)]));
      await agent.scrollTo('Line 0.');
      const places = [await whereIs(LONG, false)];
      await agent.scrollTo(LONG);
      places.push(await whereIs(LONG));
      await page.setViewport({ width: 800, height: 800 });
      await agent.scrollTo(LONG);
      places.push(await whereIs(LONG));
      await page.setViewport({ width: 1280, height: 800 });
      expect(new Set(places.map(String)).size).toBe(3);
    });

    // Firefox paints no highlight in a text field; there the extension draws lines over the page, which typing.test.ts looks at.
    it.runIf(name === 'Chromium' || !isField(editor))('underlines the words where they are', async () => {
      const lines = Array.from({ length: 40 }, (_, index) => `Line ${index}.`);
      const long = `First some words, and then ${LONG}, and that is it.`;
      await agent.start(content([...lines.slice(0, 20), 'Hi Anna. You failed to reply.', long, ...lines.slice(20)]));
      expect(await agent.linesOf(MAGENTA)).toEqual([]);
      /** Looks at the screen, once both phrases are scrolled to and painted. */
      const isUnderlined = async (phrase: string) => {
        await agent.scrollTo(phrase);
        await agent.ask('paint', phrase);
        await settle(100);
        const rects = await agent.ask<Rect[]>('rects', phrase);
        // The first and the last of what lies on one line are its ends.
        const rows = new Map<number, Rect[]>();
        for (const rect of rects) rows.set(Math.round(rect.bottom), [...(rows.get(Math.round(rect.bottom)) ?? []), rect]);
        const painted = await agent.linesOf(MAGENTA);
        await agent.ask('paint');
        expect(painted).toHaveLength(rows.size);
        [...rows.values()].forEach((row, index) => {
          const [{ left, top, bottom }, { right }] = [row[0], row.at(-1)] as [Rect, Rect];
          const line = painted[index] as Rect;
          // Lines leave out the letters that reach through them, so only the ends of the phrase, which have none, are sharp.
          expect(Math.abs(line.left - left)).toBeLessThan(index === 0 ? 2 : LETTER);
          expect(Math.abs(line.right - right)).toBeLessThan(index === rows.size - 1 ? 2 : LETTER);
          expect(line.top).toBeGreaterThan((top + bottom) / 2);
          expect(line.bottom).toBeLessThan(bottom + 4);
        });
        return rows.size;
      };
      try {
        for (const viewport of [
          { width: 1280, height: 800 },
          { width: 900, height: 700 },
          { width: 640, height: 400, deviceScaleFactor: 2 },
        ]) {
          await page.setViewport(viewport);
          expect(await isUnderlined('You failed to')).toBe(1);
          expect(await isUnderlined(LONG)).toBeGreaterThan(1);
        }
      } finally {
        await page.setViewport({ width: 1280, height: 800 });
      }
    });

    it('refuses when the text is another, or the reply is locked', async () => {
      await agent.start(content(['Hi, you failed to reply.']));
      const before = await agent.model();
      expect(await agent.ask('replaceStale', 0, 'Hello', 'Dear')).toBe('reverted');
      expect(await agent.model()).toBe(before);
      await agent.lock(true);
      expect(await agent.ask('locked')).toBe(true);
      expect(await agent.replace('you failed', 'we wait')).toBe('reverted');
      await agent.lock(false);
      expect(await agent.model()).toBe(before);
    });
  });
});

const rounded = ({ left, top, right, bottom }: Rect) => [left, top, right, bottom].map(Math.round);

const middle = ({ top, bottom }: Rect) => (top + bottom) / 2;

function isField(editor: PageName): boolean {
  return editor.endsWith('textarea');
}

/** Paragraphs as the editor's model has them. */
function contentOf(editor: PageName, paragraphs: readonly string[]): string {
  if (isField(editor)) {
    const text = paragraphs
      .filter(Boolean)
      .join('\n\n')
      .replace(/<\/li><li>/g, '\n')
      .replace(/<\/?(?:strong|ul|li|a)[^>]*>/g, '');
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  }
  return paragraphs
    .map((paragraph) => (paragraph.startsWith('<ul>') ? paragraph : `<p>${paragraph || (EDITORS[editor].empty ?? '<br>')}</p>`))
    .join('');
}
