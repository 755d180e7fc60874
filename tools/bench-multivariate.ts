import { parseArgs } from 'node:util';
import { measureMultivariate } from './bench/measureMultivariate';
import { runCommand } from './cli/runCommand';

/** Drift of all columns together, beside NannyML's where Python and NannyML are there. */
runCommand(() => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, python: { type: 'string', default: 'python3' } },
  });
  const figures = measureMultivariate(values.python);
  if (values.json) {
    console.log(JSON.stringify(figures));
    return Promise.resolve(0);
  }
  console.log('4 windows of 500 rows a turn against a reference of 5,000 at turn 0.3');
  console.log(['turn', 'area', 'NannyML', 'error off by'].map((name) => name.padStart(14)).join(''));
  for (const { turn, area, nannymlArea, errorDistance } of figures) {
    const cells = [
      String(turn),
      area.toFixed(3),
      nannymlArea?.toFixed(3) ?? '–',
      errorDistance?.toExponential(1) ?? '–',
    ];
    console.log(cells.map((cell) => cell.padStart(14)).join(''));
  }
  if (figures.every(({ nannymlArea }) => nannymlArea === null)) {
    console.log(`${values.python} with nannyml was not found; name one with --python.`);
  }
  return Promise.resolve(0);
});
