/** What an error says; Grafana's services also throw plain objects with a message, and its client answers with a status. */
export function getErrorText(error: unknown): string {
  if (error instanceof Error) {
    return error.message;
  }
  if (typeof error === 'object' && error !== null) {
    const texts = ['message', 'statusText'].map((key): unknown => Reflect.get(error, key));
    const text = texts.find((said) => typeof said === 'string' && said !== '');
    return typeof text === 'string' ? text : JSON.stringify(error);
  }
  return String(error);
}
