interface Shared {
  /** When it was asked for; milliseconds. */
  asked: number;
  answer: Promise<unknown>;
}

/** So many answers are kept; what was asked for longest ago goes first. */
const mostAnswers = 50;

/** Answers of Grafana's own interfaces that several panels need at once: one that is under way, or is new, serves all. Failures aren't kept. */
export class SharedAnswers {
  private readonly answers = new Map<string, Shared>();

  /** The answer of an address if it was asked for at most `lifetime` milliseconds ago, else what `fetchJson` brings. */
  get(
    url: string,
    { now, lifetime }: { now: number; lifetime: number },
    fetchJson: (url: string) => Promise<unknown>
  ): Promise<unknown> {
    const known = this.answers.get(url);
    if (known !== undefined && now - known.asked <= lifetime) {
      return known.answer;
    }
    const shared = { asked: now, answer: fetchJson(url) };
    this.answers.delete(url);
    this.answers.set(url, shared);
    shared.answer.catch(() => this.forget(url, shared));
    const [oldest] = this.answers.keys();
    if (this.answers.size > mostAnswers && oldest !== undefined) {
      this.answers.delete(oldest);
    }
    return shared.answer;
  }

  /** Something was changed: whoever asks from now on gets a new answer. */
  clear(): void {
    this.answers.clear();
  }

  private forget(url: string, shared: Shared): void {
    if (this.answers.get(url) === shared) {
      this.answers.delete(url);
    }
  }
}
