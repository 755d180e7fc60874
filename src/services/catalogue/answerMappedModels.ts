import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelSettings } from '../../schema/settings/modelSettings';
import { StoreError } from '../../stores/storeError';
import { formatProblem } from '../formatProblem';
import type { ModelLog } from '../models/modelLog';
import { openModelLog } from '../models/openModelLog';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';

const atOnce = 4;

interface MappedAnswers<Answer> {
  /** By the model's name. */
  answers: Map<string, Answer>;
  notices: FrameNotice[];
}

/** Looks into the logs of mapped models. A log that can't be read is named in a notice: its model's row stays. */
export async function answerMappedModels<Answer>(
  { store, request }: ServiceContext,
  models: readonly ModelSettings[],
  timezone: string | undefined,
  answer: (log: ModelLog) => Promise<Answer>
): Promise<MappedAnswers<Answer>> {
  const answers = new Map<string, Answer>();
  const notices: FrameNotice[] = [];
  await mapConcurrently(models, atOnce, async (model) => {
    try {
      const log = await openModelLog(store, model, { now: request.now, timezone, signal: request.signal });
      answers.set(model.model, await answer(log));
    } catch (error) {
      const isAboutLog = error instanceof QueryError || (error instanceof StoreError && error.kind !== 'cancelled');
      if (!isAboutLog) {
        throw error;
      }
      notices.push({ severity: 'error', text: `Model ${model.model}: ${formatProblem(error)}` });
    }
  });
  return { answers, notices };
}
