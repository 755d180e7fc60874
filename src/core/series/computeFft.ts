import type { Work } from '../work/work';
/**
 * Fast Fourier transform in place (Cooley and Tukey, radix 2), `real` and `imaginary` of the same length, a power of two.
 * It can be left between stages. `inverse` uses the conjugate kernel and divides by the length. O(n log n).
 */
export function* computeFft(real: Float64Array, imaginary: Float64Array, inverse = false): Work<void> {
  const { length } = real;
  if ((length & (length - 1)) !== 0 || imaginary.length !== length) {
    throw new Error(
      `A Fourier transform needs two arrays of one length, a power of two, not ${length} and ${imaginary.length}.`
    );
  }
  reverseBits(real, imaginary);
  for (let size = 2; size <= length; size *= 2) {
    yield;
    const angle = ((inverse ? 2 : -2) * Math.PI) / size;
    for (let place = 0; place < size / 2; place++) {
      const cosine = Math.cos(angle * place);
      const sine = Math.sin(angle * place);
      for (let first = place; first < length; first += size) {
        combine(real, imaginary, first, first + size / 2, cosine, sine);
      }
    }
  }
  if (inverse) {
    for (let index = 0; index < length; index++) {
      real[index] = (real[index] ?? NaN) / length;
      imaginary[index] = (imaginary[index] ?? NaN) / length;
    }
  }
}

function combine(
  real: Float64Array,
  imaginary: Float64Array,
  first: number,
  second: number,
  cosine: number,
  sine: number
): void {
  const secondReal = real[second] ?? NaN;
  const secondImaginary = imaginary[second] ?? NaN;
  const turnedReal = secondReal * cosine - secondImaginary * sine;
  const turnedImaginary = secondReal * sine + secondImaginary * cosine;
  real[second] = (real[first] ?? NaN) - turnedReal;
  imaginary[second] = (imaginary[first] ?? NaN) - turnedImaginary;
  real[first] = (real[first] ?? NaN) + turnedReal;
  imaginary[first] = (imaginary[first] ?? NaN) + turnedImaginary;
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  const { length } = real;
  let reversed = 0;
  for (let index = 1; index < length; index++) {
    let bit = length >> 1;
    while ((reversed & bit) !== 0) {
      reversed ^= bit;
      bit >>= 1;
    }
    reversed |= bit;
    if (index < reversed) {
      swap(real, index, reversed);
      swap(imaginary, index, reversed);
    }
  }
}

function swap(numbers: Float64Array, left: number, right: number): void {
  const kept = numbers[left] ?? NaN;
  numbers[left] = numbers[right] ?? NaN;
  numbers[right] = kept;
}
