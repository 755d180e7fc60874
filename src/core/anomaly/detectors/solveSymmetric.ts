/**
 * Solves A x = b for a symmetric positive semidefinite A (n × n by rows, lower triangle read) by Cholesky's
 * decomposition. A direction in which A has no extent gets 0. O(n³).
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array<ArrayBuffer> {
  const size = right.length;
  const factor = new Float64Array(size * size);
  const at = (row: number, column: number) => factor[row * size + column] ?? NaN;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column] ?? NaN;
      for (let inner = 0; inner < column; inner++) {
        sum -= at(row, inner) * at(column, inner);
      }
      const pivot = at(column, column);
      factor[row * size + column] = row === column ? Math.sqrt(Math.max(0, sum)) : divide(sum, pivot);
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      solution[row] = (solution[row] ?? NaN) - at(row, column) * (solution[column] ?? NaN);
    }
    solution[row] = divide(solution[row] ?? NaN, at(row, row));
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let below = row + 1; below < size; below++) {
      solution[row] = (solution[row] ?? NaN) - at(below, row) * (solution[below] ?? NaN);
    }
    solution[row] = divide(solution[row] ?? NaN, at(row, row));
  }
  return solution;
}

function divide(value: number, pivot: number): number {
  return pivot > 0 ? value / pivot : 0;
}
