import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelSelection } from '../../schema/query/common';
import { StoreError } from '../../stores/storeError';
import { formatProblem } from '../formatProblem';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import type { ModelLog } from './modelLog';
import { openModelLog } from './openModelLog';
import { selectModels } from './selectModels';

const atOnce = 4;

interface Asked {
  models: ModelSelection;
  registry?: string;
  timezone?: string;
}

interface ModelAnswers<Answer> {
  answers: Answer[];
  /** One for each model that could not be answered. */
  notices: FrameNotice[];
}

/**
 * Answers for each model that a query names. Where several are asked for on a dashboard, the fault of one model's log becomes
 * a notice; a rule must not lose an instance without a word, so there it is an error.
 */
export async function answerModels<Answer>(
  context: ServiceContext,
  query: Asked,
  answer: (log: ModelLog, models: number) => Promise<Answer>
): Promise<ModelAnswers<Answer>> {
  const { store, settings, request } = context;
  const models = selectModels(settings.models, query);
  const mayLack = models.length > 1 && !request.isAlert;
  const notices: FrameNotice[] = [];
  const answers = await mapConcurrently(models, atOnce, async (model) => {
    try {
      const log = await openModelLog(store, model, {
        now: request.now,
        timezone: query.timezone,
        signal: request.signal,
      });
      return [await answer(log, models.length)];
    } catch (error) {
      if (!mayLack || !isAboutModel(error)) {
        throw error;
      }
      notices.push({ severity: 'error', text: `Model ${model.model}: ${formatProblem(error)}` });
      return [];
    }
  });
  if (answers.flat().length === 0 && notices[0] !== undefined) {
    throw new QueryError(notices[0].text, 'No other model could be answered either.');
  }
  return { answers: answers.flat(), notices };
}

function isAboutModel(error: unknown): error is QueryError | StoreError {
  return error instanceof QueryError || (error instanceof StoreError && error.kind !== 'cancelled');
}
