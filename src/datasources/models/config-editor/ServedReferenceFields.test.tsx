// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { referenceDefinitionSchema } from '../../../schema/settings/referenceDefinition';
import { ReferenceKindFields } from './ReferenceKindFields';
import type { StoredReference } from './storedModel';

function renderFields(first: StoredReference): () => StoredReference {
  let held = first;
  function Fields() {
    const [reference, setReference] = useState(first);
    held = reference;
    return <ReferenceKindFields id="model" reference={reference} onChange={setReference} />;
  }
  render(<Fields />);
  return () => held;
}

function type(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

afterEach(cleanup);

describe('the fields of a reference that follows the version that serves', () => {
  test('write what the settings take', () => {
    const get = renderFields({ id: 'training', kind: 'version', version: 'served', source: '' });
    type("Files of a version's data", 'training/{version}.parquet');
    type('Alias or stage that serves', 'champion');
    expect(get()).toEqual({
      id: 'training',
      kind: 'version',
      version: 'served',
      source: 'training/{version}.parquet',
      alias: 'champion',
    });
    expect(referenceDefinitionSchema.parse(get())).toEqual(get());
  });

  test('say that the name of the version is missing from the files', () => {
    renderFields({ id: 'training', kind: 'version', version: 'served', source: '' });
    expect(screen.queryByRole('alert')).toBeNull();
    type("Files of a version's data", 'training/latest.parquet');
    expect(screen.getByRole('alert').textContent).toContain('{version}');
  });

  test('an alias that is cleared is left out', () => {
    const get = renderFields({
      id: 'training',
      kind: 'version',
      version: 'served',
      source: '{version}.csv',
      alias: 'champion',
    });
    type('Alias or stage that serves', '');
    expect(JSON.parse(JSON.stringify(get()))).not.toHaveProperty('alias');
  });
});

test('a plain version may have files of its own too', () => {
  const get = renderFields({ id: 'seven', kind: 'version', version: '7' });
  type('Files of its data; empty for its rows of the log', 'training/{version}.parquet');
  expect(get()).toMatchObject({ version: '7', source: 'training/{version}.parquet' });
});
