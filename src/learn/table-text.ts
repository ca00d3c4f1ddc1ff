import { VIEWS, type View } from '../engine/cues/heads';
import { HEADS, UNIT } from '../engine/cues/table';
import { PLANS, type Model } from './learn';

/** The table as text, in the format that `readCueTable` reads, sorted by cue. */
export function tableText(model: Model, comments: readonly string[]): string {
  const lines = comments.map((comment) => `// ${comment}`);
  for (const head of HEADS) lines.push(`= ${head} ${tenths(model.get(head)?.bias ?? 0)} ${tenths(PLANS[head].threshold)}`);
  for (const view of VIEWS) {
    const cues = cuesOf(model, view);
    lines.push(`[${view}]`, ...[...cues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cue, weights]) => `${cue}: ${weights.join(', ')}`));
  }
  return `${lines.join('\n')}\n`;
}

function cuesOf(model: Model, view: View): Map<string, string[]> {
  const cues = new Map<string, string[]>();
  for (const head of HEADS)
    for (const [key, weight] of model.get(head)?.weights ?? []) {
      const written = tenths(weight);
      if (!key.startsWith(`${view} `) || written === 0) continue;
      const cue = key.slice(view.length + 1);
      const weights = cues.get(cue);
      if (weights) weights.push(`${head} ${written}`);
      else cues.set(cue, [`${head} ${written}`]);
    }
  return cues;
}

const tenths = (weight: number): number => Math.round(weight * UNIT);
