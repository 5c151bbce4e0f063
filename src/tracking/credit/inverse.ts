// Plain dense linear algebra for chains of a few hundred states: Gauss and Jordan with row exchange.
import { assert } from '../../base/assert.ts';

/** Solves A·X = B in place: afterwards `right` (size × width, by rows) holds X; `matrix` (size × size) is used up. */
export function solveInPlace(matrix: Float64Array, right: Float64Array, size: number): void {
  const width = right.length / size;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row * size + column]!) > Math.abs(matrix[pivot * size + column]!)) pivot = row;
    if (pivot !== column) {
      swapRows(matrix, size, pivot, column);
      swapRows(right, width, pivot, column);
    }
    const head = matrix[column * size + column]!;
    assert(head !== 0, 'a chain from which every walk ends has an inverse');
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = matrix[row * size + column]! / head;
      if (factor === 0) continue;
      for (let at = column; at < size; at++) matrix[row * size + at]! -= factor * matrix[column * size + at]!;
      for (let at = 0; at < width; at++) right[row * width + at]! -= factor * right[column * width + at]!;
    }
  }
  for (let row = 0; row < size; row++)
    for (let at = 0; at < width; at++) right[row * width + at]! /= matrix[row * size + row]!;
}

function swapRows(rows: Float64Array, width: number, a: number, b: number): void {
  for (let at = 0; at < width; at++) {
    const held = rows[a * width + at]!;
    rows[a * width + at] = rows[b * width + at]!;
    rows[b * width + at] = held;
  }
}

/** The inverse of a matrix, by rows; the matrix is used up. */
export function inverseOf(matrix: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++) inverse[row * size + row] = 1;
  solveInPlace(matrix, inverse, size);
  return inverse;
}
