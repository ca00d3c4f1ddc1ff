import { SEVERITIES, type Problem } from './types';

/** So many are shown at once: more would be a red pen. */
const MOST = 5;

/** The problems that matter most, in the list's order: by severity, then what is missing, and what only cues add up to last. */
export function foremost<P extends Pick<Problem, 'severity' | 'span' | 'because'>>(problems: readonly P[], most = MOST): readonly P[] {
  if (problems.length <= most) return problems;
  const picked = new Set([...problems].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return problems.filter((problem) => picked.has(problem));
}

function rank({ severity, span, because }: Pick<Problem, 'severity' | 'span' | 'because'>): number {
  return SEVERITIES.indexOf(severity) * 3 + (because ? 2 : span ? 1 : 0);
}
