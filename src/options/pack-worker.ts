import { packWork, type PackWork } from './pack-work';

/** What the page asks for; answered under the same number. */
export interface WorkRequest {
  readonly number: number;
  readonly task: keyof PackWork;
  readonly given: unknown;
}

/** The answer; `failed` where there is none. */
export interface WorkAnswer {
  readonly number: number;
  readonly answer?: unknown;
  readonly failed?: true;
}

addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
  const { number, task, given } = data;
  let reply: WorkAnswer;
  try {
    reply = { number, answer: (packWork[task] as (given: unknown) => unknown)(given) };
  } catch {
    reply = { number, failed: true };
  }
  postMessage(reply);
});
