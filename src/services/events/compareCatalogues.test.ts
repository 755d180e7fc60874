import { describe, expect, it } from 'vitest';
import type { CatalogueDeployment, CatalogueVersion, RegistryCatalogue } from '../catalogue/registryCatalogue';
import { compareCatalogues } from './compareCatalogues';
import { takeSnapshot } from './takeSnapshot';

const noon = Date.UTC(2026, 0, 5, 12);
const minute = 60_000;

interface Held {
  read?: number;
  aliases?: Record<string, string>;
  versions?: Array<Partial<CatalogueVersion>>;
  deployments?: Array<Partial<CatalogueDeployment>>;
  gaps?: string[];
}

function build({ read = noon, aliases = {}, versions = [{}], deployments = [], gaps = [] }: Held): RegistryCatalogue {
  const model = 'credit-risk';
  const texts = {
    aliases: '',
    author: '',
    description: '',
    run: '',
    source: '',
    properties: '',
    url: '',
    serving: '',
    rows: null,
  };
  return {
    registry: 'lab',
    read,
    gaps,
    models: new Map([
      [
        model,
        {
          registry: 'lab',
          model,
          description: '',
          created: null,
          updated: null,
          aliases: Object.entries(aliases),
          url: 'https://lab.test/credit-risk',
        },
      ],
    ]),
    versions: new Map([
      [
        model,
        versions.map((version) => ({
          ...texts,
          registry: 'lab',
          model,
          version: '6',
          created: noon - minute,
          updated: noon - minute,
          stage: '',
          approval: '' as const,
          status: '' as const,
          ...version,
        })),
      ],
    ]),
    deployments: deployments.map((deployment) => ({
      registry: 'lab',
      model,
      version: '6',
      target: 'eu',
      place: 'eu',
      traffic: null,
      state: 'serving',
      updated: noon - minute,
      url: '',
      ...deployment,
    })),
  };
}

const later = noon + 5 * minute;
const compare = (before: Held, after: Held): ReturnType<typeof compareCatalogues> =>
  compareCatalogues(takeSnapshot(build(before), undefined), build({ ...after, read: later }), later);

describe('comparing what a registry holds with what it held', () => {
  it('tells nothing where nothing has changed', () => {
    const held = { aliases: { production: '6' }, deployments: [{}] };
    expect(compare(held, held)).toEqual([]);
  });

  it('tells a new version at the time that the registry gives, or else when it was seen', () => {
    const created = noon + minute;
    const found = compare({}, { versions: [{}, { version: '7', created }, { version: '8', created: null }] });
    expect(found).toMatchObject([
      { kind: 'version_created', version: '7', time: created, timeSource: 'vendor' },
      { kind: 'version_created', version: '8', time: later, timeSource: 'observed' },
    ]);
  });

  it('tells an alias that has moved, come or gone when it was seen', () => {
    const found = compare({ aliases: { production: '6', old: '5' } }, { aliases: { production: '7', next: '8' } });
    expect(found).toMatchObject([
      { kind: 'alias_moved', subject: 'production', from: '6', to: '7', version: '7', timeSource: 'observed' },
      { kind: 'alias_moved', subject: 'old', from: '5', to: undefined, version: '5' },
      { kind: 'alias_moved', subject: 'next', from: undefined, to: '8', version: '8', time: later },
    ]);
  });

  it("takes the vendor's time of a stage or an approval only where it has moved on with the change", () => {
    const updated = noon + 2 * minute;
    const [vendor] = compare({}, { versions: [{ approval: 'approved', updated }] });
    expect(vendor).toMatchObject({
      kind: 'approval_changed',
      from: '',
      to: 'approved',
      time: updated,
      timeSource: 'vendor',
    });
    const [observed] = compare({}, { versions: [{ stage: 'Production' }] });
    expect(observed).toMatchObject({ kind: 'stage_changed', to: 'Production', time: later, timeSource: 'observed' });
  });

  it('tells the versions that a place serves, with their shares', () => {
    const split = [
      { version: '7', traffic: 0.8, updated: noon + minute },
      { version: '6', traffic: 0.2 },
      { version: '5', state: 'stopped' },
    ];
    expect(compare({ deployments: [{}] }, { deployments: split })).toMatchObject([
      { subject: 'eu', from: '6', to: '7 (80 %), 6 (20 %)', version: '7', time: noon + minute, timeSource: 'vendor' },
    ]);
    expect(compare({ deployments: [{}] }, { deployments: [] })).toMatchObject([
      { subject: 'eu', from: '6', to: undefined },
    ]);
  });

  it('takes nothing for gone that a reading may have missed', () => {
    const gaps = ['Its deployments are missing.'];
    expect(compare({ deployments: [{}] }, { gaps })).toEqual([]);
    const patchy = takeSnapshot(build({ gaps, read: later }), takeSnapshot(build({ deployments: [{}] }), undefined));
    const back = compareCatalogues(patchy, build({ deployments: [{ version: '7' }], read: later + 1 }), later + 1);
    expect(back).toMatchObject([{ from: '6', to: '7' }]);
    expect(compare({}, { versions: [{}, { version: '8', created: null }], gaps })).toEqual([]);
  });

  it('gives a change the same id when the comparison is repeated', () => {
    const before = takeSnapshot(build({ aliases: { production: '6' } }), undefined);
    const after = build({ aliases: { production: '7' }, versions: [{}, { version: '7' }], read: later });
    const getIds = (at: number): string[] => compareCatalogues(before, after, at).map(({ id }) => id);
    expect(getIds(later + minute)).toEqual(getIds(later));
    expect(new Set(getIds(later)).size).toBe(2);
  });
});
