/** Where two lists have their longest common subsequence: indexes into both, in order. */
export interface Common {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** A longest common subsequence. What both end with is taken first, so that an insertion is one run. */
export function commonItems(before: readonly string[], after: readonly string[]): Common {
  const kept = { before: new Set<number>(), after: new Set<number>() };
  const keep = (i: number, j: number) => {
    kept.before.add(i);
    kept.after.add(j);
  };
  let [rows, columns] = [before.length, after.length];
  while (rows > 0 && columns > 0 && before[rows - 1] === after[columns - 1]) keep(--rows, --columns);
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (before[i] === after[j]) keep(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
