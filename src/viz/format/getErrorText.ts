/** What an error says; of an answer of Grafana's, which its client throws, the status. */
export function getErrorText(error: unknown): string {
  if (error instanceof Error) {
    return error.message;
  }
  const isAnswer = typeof error === 'object' && error !== null && 'statusText' in error;
  return String(isAnswer ? error.statusText : error);
}
