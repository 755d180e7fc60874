// @vitest-environment jsdom
import { createDataFrame, FieldType } from '@grafana/data';
import { of } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { fetchNames } from './fetchNames';
import type { ModelsQuery } from './modelsQuery';

const query: ModelsQuery = { refId: 'list', queryType: 'list', what: 'models' };

describe('names for a picker', () => {
  it('are those of the first text column of the answer', async () => {
    const frame = createDataFrame({
      fields: [
        { name: 'rows', type: FieldType.number, values: [2, 1] },
        { name: 'name', type: FieldType.string, values: ['churn', 'credit-risk'] },
      ],
    });
    const names = await fetchNames({ query: () => of({ data: [frame] }) }, query);
    expect(names).toEqual(['churn', 'credit-risk']);
  });

  it('are none where the answer is empty', async () => {
    expect(await fetchNames({ query: () => of({ data: [] }) }, query)).toEqual([]);
  });

  it('are refused in the words of the backend', async () => {
    const answer = { data: [], errors: [{ message: 'The folder /logs is not there' }] };
    await expect(fetchNames({ query: () => of(answer) }, query)).rejects.toThrow('The folder /logs is not there');
  });
});
