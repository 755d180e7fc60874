/**
 * P(D < d) of the two-sided one-sample Kolmogorov-Smirnov statistic, exact: n!/nⁿ times an entry of the n-th power of Durbin's
 * matrix (Marsaglia, Tsang, Wang 2003). The matrix has 2⌈nd⌉ − 1 rows. O((nd)³ log n).
 */
export function kolmogorovByMatrix(n: number, d: number): number {
  const k = Math.ceil(n * d);
  const size = 2 * k - 1;
  const h = k - n * d;
  const { matrix, exponent } = power(buildMatrix(size, h), size, n);
  let value = matrix[(k - 1) * size + k - 1] ?? 0;
  let scale = exponent;
  for (let i = 1; i <= n; i++) {
    value *= i / n;
    if (value < 1e-140) {
      value *= 1e140;
      scale -= 140;
    }
  }
  return value * 10 ** scale;
}

function buildMatrix(size: number, h: number): Float64Array {
  const matrix = new Float64Array(size * size);
  const at = (i: number, j: number): number => i * size + j;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= Math.min(size - 1, i + 1); j++) matrix[at(i, j)] = 1;
  }
  for (let i = 0; i < size; i++) {
    matrix[at(i, 0)] = (matrix[at(i, 0)] ?? 0) - h ** (i + 1);
    matrix[at(size - 1, i)] = (matrix[at(size - 1, i)] ?? 0) - h ** (size - i);
  }
  const corner = at(size - 1, 0);
  matrix[corner] = (matrix[corner] ?? 0) + (2 * h - 1 > 0 ? (2 * h - 1) ** size : 0);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      for (let g = 1; g <= i - j + 1; g++) matrix[at(i, j)] = (matrix[at(i, j)] ?? 0) / g;
    }
  }
  return matrix;
}

interface ScaledMatrix {
  matrix: Float64Array;
  /** Power of ten that was taken out. */
  exponent: number;
}

function power(matrix: Float64Array, size: number, n: number): ScaledMatrix {
  if (n === 1) return { matrix, exponent: 0 };
  const half = power(matrix, size, Math.floor(n / 2));
  let product = multiply(half.matrix, half.matrix, size);
  let exponent = 2 * half.exponent;
  if (n % 2 === 1) product = multiply(matrix, product, size);
  const centre = Math.floor(size / 2) * (size + 1);
  if ((product[centre] ?? 0) > 1e140) {
    product = product.map((value) => value * 1e-140);
    exponent += 140;
  }
  return { matrix: product, exponent };
}

function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k] ?? 0;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++)
        product[i * size + j] = (product[i * size + j] ?? 0) + factor * (b[k * size + j] ?? 0);
    }
  }
  return product;
}
