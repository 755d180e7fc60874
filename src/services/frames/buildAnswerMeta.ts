import type { FrameMeta, FrameNotice } from '../../schema/frames/frame';

interface Answered {
  statements: readonly string[];
  /** A text is a warning. */
  remarks: ReadonlyArray<string | FrameNotice>;
}

/** The statements behind the answers, each once, and what a reader should know of them. */
export function buildAnswerMeta(answers: readonly Answered[], notices: readonly FrameNotice[]): FrameMeta {
  const remarks = answers.flatMap((answer) => answer.remarks);
  return {
    executedQueryString: [...new Set(answers.flatMap(({ statements }) => statements))].join(';\n\n'),
    notices: [
      ...notices,
      ...remarks.map((remark): FrameNotice =>
        typeof remark === 'string' ? { severity: 'warning', text: remark } : remark
      ),
    ],
  };
}
