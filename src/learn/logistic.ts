/** Sparse rows: row `i` has `columns` and `values` from `first[i]` to `first[i + 1]`. */
export interface Matrix {
  readonly first: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

/** A linear model in log-odds. */
export interface Linear {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Packs rows of (column, value) pairs. */
export function matrixOf(rows: readonly (readonly (readonly [number, number])[])[], width: number): Matrix {
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  const matrix = { first: new Int32Array(rows.length + 1), columns: new Int32Array(size), values: new Float64Array(size), width };
  let at = 0;
  rows.forEach((row, i) => {
    for (const [column, value] of row) {
      matrix.columns[at] = column;
      matrix.values[at++] = value;
    }
    matrix.first[i + 1] = at;
  });
  return matrix;
}

const MEMORY = 8;
const PRECISE_ENOUGH = 1e-3;

/**
 * Logistic regression with an L2 penalty: minimises |w|²/2 + cost · Σ weight · log(1 + exp(-y · odds)) by L-BFGS. `truth` is 1 or 0 by
 * row. The bias is not penalised. It stops after so many steps at the latest. The same input always gives the same model.
 */
export function fit(matrix: Matrix, truth: ArrayLike<number>, rowWeights: ArrayLike<number>, cost: number, mostSteps: number): Linear {
  const { first, columns, values, width } = matrix;
  const rows = first.length - 1;
  // The bias is the last parameter.
  const size = width + 1;
  const gradientAt = (w: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let j = 0; j < width; j++) {
      const wj = w[j] as number;
      loss += (wj * wj) / 2;
      gradient[j] = wj;
    }
    gradient[width] = 0;
    for (let i = 0; i < rows; i++) {
      const weight = cost * (rowWeights[i] as number);
      if (!weight) continue;
      const from = first[i] as number;
      const to = first[i + 1] as number;
      let odds = w[width] as number;
      for (let k = from; k < to; k++) odds += (values[k] as number) * (w[columns[k] as number] as number);
      const y = truth[i] as number;
      const signed = y ? odds : -odds;
      loss += weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
      const slope = weight * (1 / (1 + Math.exp(-odds)) - y);
      for (let k = from; k < to; k++)
        gradient[columns[k] as number] = (gradient[columns[k] as number] as number) + slope * (values[k] as number);
      gradient[width] = (gradient[width] as number) + slope;
    }
    return loss;
  };

  let w = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = gradientAt(w, gradient);
  const start = norm(gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < mostSteps && norm(gradient) > PRECISE_ENOUGH * start; step++) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    let rate = steps.length ? 1 : 1 / Math.max(1, norm(gradient));
    let next = w;
    let nextGradient = gradient;
    let nextLoss = Infinity;
    for (let tries = 0; tries < 30; tries++, rate /= 2) {
      next = w.map((value, j) => value + rate * (direction[j] as number));
      nextGradient = new Float64Array(size);
      nextLoss = gradientAt(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * rate * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.map((value, j) => value - (w[j] as number));
    const y = nextGradient.map((value, j) => value - (gradient[j] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > MEMORY) steps.shift();
    }
    [w, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return { bias: w[width] as number, weights: w.slice(0, width) };
}

/** The two-loop recursion: the direction in which L-BFGS steps. */
function descent(gradient: Float64Array, steps: readonly { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, rho } = steps[k] as (typeof steps)[number];
    const alpha = rho * dot(s, direction);
    alphas[k] = alpha;
    addScaled(direction, y, -alpha);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] as number) * scale;
  }
  steps.forEach(({ s, y, rho }, k) => addScaled(direction, s, (alphas[k] as number) - rho * dot(y, direction)));
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}

const norm = (a: Float64Array): number => Math.sqrt(dot(a, a));

function addScaled(to: Float64Array, from: Float64Array, scale: number): void {
  for (let j = 0; j < to.length; j++) to[j] = (to[j] as number) + scale * (from[j] as number);
}
