import { expect, it } from 'vitest';
import { fit, matrixOf, type Linear, type Matrix } from '../../src/learn/logistic';

/** Four hundred rows of three features that come and go by themselves: the first speaks for, the second against, the third for nothing. */
const rows = Array.from({ length: 400 }, (_, i) => [0, 1, 2].filter((bit) => (i >> bit) & 1).map((bit): [number, number] => [bit, 1]));
const truth = rows.map((row, i) => {
  const has = (bit: number) => row.some(([column]) => column === bit);
  return has(0) && !has(1) ? 1 : has(1) && !has(0) ? 0 : (i >> 3) % 2;
});
const ones = rows.map(() => 1);

it('gives a feature that speaks for it a weight, one that speaks against it the opposite, and noise none', () => {
  const { weights } = fit(matrixOf(rows, 3), truth, ones, 1, 200);
  expect(weights[0]).toBeGreaterThan(1.5);
  expect(weights[1]).toBeLessThan(-1.5);
  expect(Math.abs(weights[2] as number)).toBeLessThan(0.2);
});

it('is at a minimum: the gradient vanishes', () => {
  const matrix = matrixOf(rows, 3);
  const model = fit(matrix, truth, ones, 1, 200);
  const slopes = rows.map((_, i) => 1 / (1 + Math.exp(-oddsOf(matrix, i, model))) - (truth[i] as number));
  for (const column of [0, 1, 2]) {
    const slope = rows.reduce((sum, row, i) => sum + (row.some(([c]) => c === column) ? (slopes[i] as number) : 0), 0);
    expect(slope + (model.weights[column] as number)).toBeCloseTo(0, 1);
  }
});

it('gives the same model for the same input', () => {
  expect(fit(matrixOf(rows, 3), truth, ones, 1, 60)).toEqual(fit(matrixOf(rows, 3), truth, ones, 1, 60));
});

it('does not see rows of no weight', () => {
  const half = rows.map((_, i) => (i < 200 ? 1 : 0));
  const alone = fit(matrixOf(rows.slice(0, 200), 3), truth.slice(0, 200), half.slice(0, 200), 1, 200);
  const model = fit(matrixOf(rows, 3), truth, half, 1, 200);
  model.weights.forEach((weight, j) => expect(weight).toBeCloseTo(alone.weights[j] as number, 6));
});

function oddsOf({ first, columns, values }: Matrix, row: number, { bias, weights }: Linear): number {
  let sum = bias;
  for (let k = first[row] as number; k < (first[row + 1] as number); k++)
    sum += (values[k] as number) * (weights[columns[k] as number] as number);
  return sum;
}
