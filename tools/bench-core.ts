import { parseArgs } from 'node:util';
import { runCommand } from './cli/runCommand';
import { measureCore } from './bench/measureCore';
import { measureScipy } from './bench/measureScipy';

/**
 * Processor time of each measure from raw arrays, beside scipy's where Python and scipy are there, in nanoseconds a value. Other work on
 * the machine hardly changes it.
 */
runCommand(() => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      rows: { type: 'string', default: '1000000' },
      columns: { type: 'string', default: '20' },
      python: { type: 'string', default: 'python3' },
    },
  });
  const rows = Number(values.rows);
  const columns = Number(values.columns);
  if (!(rows > 0) || !(columns > 0)) throw new Error('--rows and --columns must be positive whole numbers.');
  const figures = measureCore(rows, columns);
  const scipy = measureScipy(values.python, rows, columns);
  if (values.json) {
    console.log(JSON.stringify({ rows, columns, figures, scipy }));
    return Promise.resolve(0);
  }
  console.log(`${rows.toLocaleString('en')} rows × ${columns} columns a side, nanoseconds of processor time a value`);
  console.log(`${'measure'.padEnd(24)}${'core'.padStart(10)}${'scipy'.padStart(10)}`);
  for (const [name, nanoseconds] of Object.entries(figures)) {
    const beside = scipy?.[name];
    console.log(`${name.padEnd(24)}${nanoseconds.toFixed(1).padStart(10)}${(beside?.toFixed(1) ?? '–').padStart(10)}`);
  }
  if (scipy === null) console.log(`${values.python} with scipy was not found; name one with --python.`);
  return Promise.resolve(0);
});
