import { afterEach, describe, expect, it, vi } from 'vitest';
import { startPackTools } from '../../src/options/pack-tools';
import type { WorkAnswer, WorkRequest } from '../../src/options/pack-worker';

const given = { text: '{}', name: '', others: [] };

/** A worker that does what the test says. */
function workers() {
  const all: (EventTarget & { asked: WorkRequest[]; ended: boolean })[] = [];
  const start = () => {
    const worker = Object.assign(new EventTarget(), {
      asked: [] as WorkRequest[],
      ended: false,
      postMessage: (request: WorkRequest) => void worker.asked.push(request),
      terminate: () => void (worker.ended = true),
    });
    all.push(worker);
    return worker as unknown as Worker;
  };
  const answer = (index: number, data: WorkAnswer) => all[index]?.dispatchEvent(new MessageEvent('message', { data }));
  return { all, start, answer };
}

afterEach(() => vi.useRealTimers());

describe('the work beside the page', () => {
  it('gives each question its own answer, from one worker', async () => {
    const { all, start, answer } = workers();
    const tools = startPackTools(start);
    const [first, second] = [tools.examine(given), tools.examine(given)];
    answer(0, { number: 2, answer: 'b' });
    answer(0, { number: 1, answer: 'a' });
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
    expect(all.map(({ asked }) => asked.length)).toEqual([2]);
  });

  it('rejects what failed, and goes on', async () => {
    const { start, answer } = workers();
    const tools = startPackTools(start);
    const asked = tools.examine(given);
    answer(0, { number: 1, failed: true });
    await expect(asked).rejects.toThrow('no answer');
    const next = tools.examine(given);
    answer(0, { number: 2, answer: 'b' });
    expect(await next).toBe('b');
  });

  it('gives up a worker that takes a minute or breaks, and begins another one', async () => {
    vi.useFakeTimers();
    const { all, start, answer } = workers();
    const tools = startPackTools(start);
    const late = expect(tools.examine(given)).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(60_000);
    await late;
    const broken = expect(tools.examine(given)).rejects.toThrow('no answer');
    all[1]?.dispatchEvent(new Event('error'));
    await broken;
    const next = tools.examine(given);
    answer(2, { number: 3, answer: 'c' });
    expect(await next).toBe('c');
    expect(all.map(({ ended }) => ended)).toEqual([true, true, false]);
  });
});
