import { readFileSync } from 'node:fs';

/** A labelled reply, customer message or sentence, as the labelling guide describes it. */
export interface Item {
  readonly id: string;
  readonly customer: string;
  readonly reply: string;
  /** The company or project; replies of one company share templates. */
  readonly domain: string;
  /** What is held out together: the domain of real replies, the style or writer of written ones. */
  readonly fold: string;
  readonly kind: 'real' | 'written' | 'customer' | 'sentence';
  /** By category: exact quotes, which may be none where something is missing. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly disputed?: readonly string[];
  readonly complaint?: number;
  readonly companySide?: number;
  readonly upset?: number;
  readonly repeat?: number;
  readonly urgent?: number;
  readonly threat?: string;
  readonly vulnerable?: string;
  readonly thanks?: number;
  readonly apology?: number;
  readonly empathy?: number;
  readonly nextStep?: number;
  readonly tone?: number;
}

type Line = Readonly<Record<string, unknown>>;

/** The lines of a JSONL file. Throws an Error that names the file and the line that cannot be read. */
export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line) as Line];
      } catch {
        throw new Error(`${file}, line ${i + 1}: not JSON`);
      }
    });
}

/**
 * Reads labelled items: replies with their labels in the same line or in a file of labels (`NAME.labels.jsonl` beside it), customer messages
 * (`text`, `complaint` ...), or sentences (`text`, `label`).
 */
export function readItems(file: string, labelsFile = file.replace(/\.jsonl$/, '.labels.jsonl')): Item[] {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.jsonl$/, '');
  const lines = readLines(file);
  const apart = lines[0] && 'reply' in lines[0] && !('labels' in lines[0]);
  const labels = new Map(apart ? readLines(labelsFile).map((line) => [line.id, line]) : []);
  return lines.map((line, i): Item => {
    const { text, label } = line;
    if (typeof text === 'string' && typeof label === 'string')
      return {
        id: `${name}-${i}`,
        customer: '',
        reply: text,
        domain: `${name}-${i}`,
        fold: name,
        kind: 'sentence',
        labels: label === 'none' ? {} : { [label]: [text] },
      };
    const id = String(line.id);
    const all = { ...line, ...labels.get(line.id) } as Partial<Item> & Line;
    if (typeof text === 'string') return { ...all, id, customer: text, reply: '', domain: id, fold: `${name}-${i % 5}`, kind: 'customer' };
    const real = typeof line.source === 'string';
    const domain = String(line.domain ?? line.pair ?? id);
    const fold = real ? domain : String(line.style ?? name);
    return { ...all, id, customer: String(line.customer), reply: String(line.reply), domain, fold, kind: real ? 'real' : 'written' };
  });
}
