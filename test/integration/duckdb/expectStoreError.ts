import { expect } from 'vitest';
import { StoreError } from '../../../src/stores/storeError';
import type { StoreErrorKind } from '../../../src/stores/storeError';

interface ExpectedError {
  kind: StoreErrorKind;
  message?: RegExp;
  remedy?: RegExp;
}

/** Fails unless the answer is a StoreError of that kind, which always has a remedy in a full sentence. */
export async function expectStoreError(answer: Promise<unknown>, expected: ExpectedError): Promise<void> {
  const error: unknown = await answer.then(
    () => 'an answer',
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(StoreError);
  if (error instanceof StoreError) {
    expect(error.kind).toBe(expected.kind);
    expect(error.message).toMatch(expected.message ?? /\w/);
    expect(error.remedy).toMatch(expected.remedy ?? /\w.*\.$/);
  }
}
