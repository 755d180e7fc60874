interface Problem {
  message: string;
  remedy: string;
}

/** What is wrong and what to do, as two sentences. */
export function formatProblem({ message, remedy }: Problem): string {
  const problem = message.replace(/[.\s]+$/, '');
  return remedy === '' ? `${problem}.` : `${problem}. ${remedy}`;
}
