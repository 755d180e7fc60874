/** Kinds of columns that the simulations draw. */
export const shapes = [
  'normal',
  'lognormal',
  'Pareto 3',
  'Poisson 4',
  'rounded',
  '60 % zeros',
  '3 categories',
  '20 categories',
  '200 categories',
] as const;

export type Shape = (typeof shapes)[number];

/** How a window differs from the reference. */
export interface Change {
  name: string;
  /** Added to every value, in standard deviations of a normal column. */
  shift: number;
  scale: number;
}

/** One value; categories come as whole numbers in Zipf's proportions. */
export function drawShape(shape: Shape, random: () => number, { shift, scale }: Change): number {
  const z = shift + scale * drawNormal(random);
  switch (shape) {
    case 'normal':
      return z;
    case 'lognormal':
      return Math.exp(z);
    case 'Pareto 3':
      return (1 - random()) ** (-1 / 3) + shift;
    case 'Poisson 4':
      return drawPoisson(4 * Math.exp(shift / 2), random);
    case 'rounded':
      return Math.round(z * 2) / 2;
    case '60 % zeros':
      return random() < 0.6 ? 0 : Math.exp(z);
    default:
      return drawZipf(Number.parseInt(shape, 10), random);
  }
}

function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function drawPoisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  for (; product > limit; count++) product *= random();
  return count;
}

function drawZipf(categories: number, random: () => number): number {
  let total = 0;
  for (let k = 1; k <= categories; k++) total += 1 / k;
  let left = random() * total;
  let category = 1;
  for (; category < categories; category++) {
    left -= 1 / category;
    if (left < 0) break;
  }
  return category;
}
