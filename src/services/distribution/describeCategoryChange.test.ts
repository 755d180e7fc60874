import { expect, test } from 'vitest';
import { describeCategoryChange } from './describeCategoryChange';

const privacy = { minCount: 10, maxCategories: 2 };

test('categories that came and went are named with their rows, the largest first', () => {
  const newCategories = [
    { category: 'B6', rows: 12 },
    { category: 'ZZ', rows: 90 },
  ];
  const vanishedCategories = [{ category: 'OO', rows: 200 }];
  expect(describeCategoryChange({ newCategories, vanishedCategories }, privacy)).toEqual([
    'Not in the reference: ZZ (90 rows), B6 (12 rows).',
    'Not in the window any more: OO (200 rows).',
  ]);
});

test('a category of few rows has no name, and no more names are given than may be', () => {
  const newCategories = [9, 10, 11, 12].map((rows) => ({ category: `c${rows}`, rows }));
  expect(describeCategoryChange({ newCategories, vanishedCategories: [] }, privacy)).toEqual([
    'Not in the reference: c12 (12 rows), c11 (11 rows), 2 more.',
  ]);
});

test('nothing is said where no category came or went', () => {
  expect(describeCategoryChange({ newCategories: [], vanishedCategories: [] }, privacy)).toEqual([]);
});
