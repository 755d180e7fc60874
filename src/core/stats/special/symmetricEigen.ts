export interface EigenPairs {
  /** Falling. */
  values: Float64Array;
  /** Unit vectors in the same order. */
  vectors: Float64Array[];
}

const sweeps = 60;

/** Eigenvalues and vectors of a symmetric matrix (rows of one flat array) by Jacobi rotations. O(size³) a sweep. */
export function symmetricEigen(matrix: Float64Array, size: number): EigenPairs {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        off += Math.abs(a[p * size + q] ?? 0);
        rotate(a, v, size, p, q);
      }
    }
    if (off === 0) break;
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (i, j) => (a[j * size + j] ?? 0) - (a[i * size + i] ?? 0)
  );
  return {
    values: Float64Array.from(order, (i) => a[i * size + i] ?? 0),
    vectors: order.map((i) => Float64Array.from({ length: size }, (_, row) => v[row * size + i] ?? 0)),
  };
}

/** Zeroes the entry (p, q). */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] ?? 0;
  if (Math.abs(apq) < 1e-300) {
    a[p * size + q] = a[q * size + p] = 0;
    return;
  }
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(t * t + 1);
  const sin = t * cos;
  const turn = (array: Float64Array, i: number, j: number): void => {
    const x = array[i] ?? 0;
    const y = array[j] ?? 0;
    array[i] = cos * x - sin * y;
    array[j] = sin * x + cos * y;
  };
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k);
  for (let k = 0; k < size; k++) turn(v, k * size + p, k * size + q);
  a[p * size + q] = a[q * size + p] = 0;
}
