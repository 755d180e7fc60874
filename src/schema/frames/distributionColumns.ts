import type { ColumnSpec } from './columnSpec';

export const distributionColumns = [
  { name: 'bin_order', type: 'number', description: 'Place of the bin' },
  { name: 'bin', type: 'string', description: 'Name of the bin or category' },
  {
    name: 'bin_low',
    type: 'number',
    description: 'Lower edge, not part of the bin; null for categories and open ends',
  },
  { name: 'bin_high', type: 'number', description: 'Upper edge, part of the bin; null for categories and open ends' },
  { name: 'reference_count', type: 'number', description: 'Rows of the reference' },
  { name: 'reference_share', type: 'number', unit: 'percentunit', description: 'Share of the reference' },
  { name: 'current_count', type: 'number', description: 'Rows of the window' },
  { name: 'current_share', type: 'number', unit: 'percentunit', description: 'Share of the window' },
  {
    name: 'contribution',
    type: 'number',
    unit: 'percentunit',
    description: 'Share of the score that comes from this bin',
  },
] as const satisfies readonly ColumnSpec[];
