import { describe, expect, it } from 'vitest';
import { findEntities } from './findEntities';

describe('findEntities', () => {
  it('puts the parts of a run together and tells models and versions by their folder', () => {
    expect(
      findEntities([
        'data/ws_p-0123456789abcdef/RUN-1-0123456789abcdef_part_0.parquet',
        'data/ws_p-0123456789abcdef/RUN-1-0123456789abcdef_part_1.parquet',
        'model_data/ws_p-0123456789abcdef/model_versions/M-1-0123456789abcdef_part_0.parquet',
        'model_data/ws_p-0123456789abcdef/models/M-0123456789abcdef_part_0.parquet',
      ]).map(({ scope, project, files }) => [scope, project, files.length])
    ).toEqual([
      ['runs', 'ws_p-0123456789abcdef', 2],
      ['model_versions', 'ws_p-0123456789abcdef', 1],
      ['models', 'ws_p-0123456789abcdef', 1],
    ]);
  });

  it('leaves out what has no part 0, and files that are not of an export', () => {
    expect(findEntities(['p/RUN-2-0123456789abcdef_part_1.parquet', 'p/notes.parquet', 'p/a_part_x.parquet'])).toEqual(
      []
    );
  });

  it('takes a project that is called models for a project', () => {
    expect(findEntities(['models/RUN-1_part_0.parquet'])).toMatchObject([{ scope: 'runs', project: 'models' }]);
  });
});
