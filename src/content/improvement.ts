import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { isSameText } from '../editors/same-text';
import type { ReplyBox } from '../editors/types';
import { editBetween, smallestEdit } from '../engine/edit';
import type { Edit } from '../engine/types';
import type { ImproveOutcome, ShownProblem, UndoOutcome } from '../messages';
import { applyParts, improve, stepsFor, type Part } from '../rewrite/improve';
import { inContext, type PartInContext } from '../rewrite/in-context';
import { hunksOf } from './hunks';

/** “Improve reply”: the best rewrites of all shown problems together, and all of them taken back. */
export interface Improvement {
  /** The parts of which the agent can choose. */
  improvement(): readonly PartInContext[];
  /** The reply with these parts, for copying. */
  improvedText(keys: readonly string[]): string;
  /** Puts these parts in place. Never rejects. */
  applyAll(keys: readonly string[]): Promise<ImproveOutcome>;
  /** Takes back exactly what `applyAll` did, while the text is as it left it. Never rejects. */
  undoAll(): Promise<UndoOutcome>;
}

/** What an improvement needs of its session. */
export interface ImprovementOptions {
  readonly box: ReplyBox;
  readonly signal: AbortSignal;
  /** The problems that are shown, true to the text that is there now. */
  problems(): readonly ShownProblem[];
  /** Nothing is judged until `work` has ended; it tells each edit that it made. */
  hold(work: (follow: (edit: Edit) => void) => Promise<void>): Promise<void>;
}

/** What was done to the reply, as the texts that it had from before to after. */
interface Done {
  readonly parts: number;
  readonly texts: readonly string[];
}

/** Improves the reply in a box. */
export function startImprovement({ box, signal: stopped, problems, hold }: ImprovementOptions): Improvement & {
  /** How many changes can be taken back, or null. */
  readonly made: ReadonlySignal<number | null>;
  /** The reply reads so now. */
  reads(text: string): void;
} {
  const done = signal<Done | null>(null);
  const made = computed(() => done.value && done.value.parts);
  let busy = false;

  const chosen = (keys: readonly string[]): { readonly text: string; readonly parts: readonly Part[] } => {
    const shown = problems();
    const text = box.read();
    return { text, parts: improve(text, shown).filter(({ key }) => keys.includes(key)) };
  };

  /** The texts that the reply had while these edits were made, the first one first; one alone where they could not be. */
  const make = async (edits: readonly Edit[], before: string): Promise<readonly string[]> => {
    const texts = [before];
    for (const { span, text: put } of edits) {
      const text = texts.at(-1) ?? before;
      const outcome = await box.replace(span, text.slice(span.start, span.end), put);
      const now = box.read();
      if (outcome === 'done' && isKeptAround(span, text, now)) {
        texts.push(now);
        continue;
      }
      if (isSameText(now, text)) await box.takeBack(texts);
      return [before];
    }
    return texts;
  };

  /** A field's own undo knows one step back only after one step; in an editor what is not touched keeps its formatting. */
  const stepsIn = (text: string, parts: readonly Part[]) => {
    if (box.editor.id !== 'textarea') return stepsFor(text, parts);
    const edit = editBetween(text, applyParts(text, parts));
    return parts.length > 0 ? [{ edit, keys: parts.map(({ key }) => key) }] : [];
  };
  /** The ways to make a step, the one with the fewest edits first: across an edge of bold or of a link only what differs is written. */
  const waysOf = (step: Edit, text: string): readonly (readonly Edit[])[] => {
    const edits = apartFromParagraphs(step, text);
    if (edits.every((edit) => box.rangesOf(smallestEdit(edit, text).span).length <= 1))
      return [edits.map((edit) => smallestEdit(edit, text))];
    return [false, true].map((fine) => edits.flatMap((edit) => hunksOf(edit, text, { fine })));
  };

  const applyAll = async (keys: readonly string[]): Promise<ImproveOutcome> => {
    const { text: before, parts } = chosen(keys);
    const texts = [before];
    const placed = new Set<string>();
    await hold(async (follow) => {
      for (const step of stepsIn(before, parts)) {
        const text = texts.at(-1) ?? before;
        if (stopped.aborted || box.read() !== text) break;
        for (const edits of waysOf(step.edit, text)) {
          if (box.read() !== text) break;
          const [, ...after] = await make(edits, text);
          texts.push(...after);
          if (after.length === 0) continue;
          for (const key of step.keys) placed.add(key);
          break;
        }
      }
      if (placed.size === 0) return;
      done.value = { parts: placed.size, texts };
      for (const { edit } of stepsFor(
        before,
        parts.filter(({ key }) => placed.has(key)),
      ))
        follow(edit);
    });
    return {
      done: placed.size,
      failed: parts.filter(({ key }) => !placed.has(key)).map(({ key, edit }) => ({ key, text: edit.text.trim() })),
    };
  };

  const undoAll = async (): Promise<UndoOutcome> => {
    const last = done.peek();
    if (!last || !isSameText(box.read(), last.texts.at(-1) ?? '')) return 'changed';
    let outcome: UndoOutcome = 'failed';
    await hold(async (follow) => {
      if ((await box.takeBack(last.texts)) !== 'done') return;
      outcome = 'done';
      done.value = null;
      last.texts.reduceRight((after, text) => {
        follow(editBetween(after, text));
        return text;
      });
    });
    return outcome;
  };

  /** Runs alone; what comes in between or goes wrong has `otherwise`. */
  const alone = async <Outcome>(work: () => Promise<Outcome>, otherwise: Outcome): Promise<Outcome> => {
    if (busy || stopped.aborted) return otherwise;
    busy = true;
    try {
      return await work();
    } catch {
      return otherwise;
    } finally {
      busy = false;
    }
  };

  return {
    made,
    reads(text) {
      if (done.peek() && !isSameText(text, done.peek()?.texts.at(-1) ?? '')) done.value = null;
    },
    improvement() {
      const shown = problems();
      const text = box.read();
      return improve(text, shown).map((part) => inContext(text, part));
    },
    improvedText(keys) {
      const { text, parts } = chosen(keys);
      return applyParts(text, parts);
    },
    applyAll: (keys) => alone(() => applyAll(keys), { done: 0, failed: [] }),
    undoAll: () => alone(undoAll, 'failed'),
  };
}

/** A rewrite with a paragraph before or behind it as two edits, the last one first: an editor takes a paragraph only between others. */
function apartFromParagraphs({ span: { start, end }, text: put }: Edit, text: string): readonly Edit[] {
  const isLast = /^(?:\n|$)/.test(text.slice(end));
  const at = isLast ? put.indexOf('\n\n') : put.lastIndexOf('\n\n') + 2;
  if (start === end || !put.includes('\n\n')) return [{ span: { start, end }, text: put }];
  const [head, rest] = [put.slice(0, at), put.slice(at)];
  return isLast
    ? [
        { span: { start: end, end }, text: rest },
        { span: { start, end }, text: head },
      ]
    : [
        { span: { start, end }, text: rest },
        { span: { start, end: start }, text: head },
      ];
}

/** Whether nothing but `span` is other than it was: the agent, or the page, may have written, too. */
function isKeptAround({ start, end }: Edit['span'], before: string, now: string): boolean {
  const tail = before.length - end;
  return (
    now.length >= start + tail &&
    isSameText(now.slice(0, start), before.slice(0, start)) &&
    isSameText(tail ? now.slice(-tail) : '', before.slice(end))
  );
}
