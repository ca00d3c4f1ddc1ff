import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds of processor time of the page's main thread between marks `from` and `to` that the page itself made. */
export interface Trace {
  busy(from: string, to: string): number;
  /** The longest single task. */
  longest(from: string, to: string): number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** Records what the page's main thread does while `run` runs. */
export async function traced(page: Page, run: () => Promise<void>): Promise<Trace> {
  const cdp: CDPSession = await page.createCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'] },
  });
  await run();
  await cdp.send('Tracing.end');
  await done;
  await cdp.detach();
  const marks = new Map(events.filter(({ name }) => name.startsWith('bench ')).map((event) => [event.name.slice(6), event]));
  const [first] = marks.values();
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && pid === first?.pid && tid === first.tid);
  if (tasks.length === 0) throw new Error('The trace holds no tasks of the page.');
  const within = (from: string, to: string): readonly number[] => {
    const [start, end] = [marks.get(from)?.ts, marks.get(to)?.ts];
    if (start === undefined || end === undefined) throw new Error(`No mark ${from} or ${to}`);
    return tasks.filter(({ ts }) => ts >= start && ts < end).map(({ tdur = 0 }) => tdur / 1000);
  };
  return {
    busy: (from, to) => within(from, to).reduce((sum, ms) => sum + ms, 0),
    longest: (from, to) => Math.max(0, ...within(from, to)),
  };
}

/** Marks a moment in the page. */
export const mark = (page: Page, name: string): Promise<void> => page.evaluate((words) => void performance.mark(`bench ${words}`), name);
