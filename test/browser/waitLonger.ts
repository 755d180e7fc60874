/** Run before each unit test file: on a busy machine a panel's lazy parts take longer than Testing Library's one second. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}

export {};
