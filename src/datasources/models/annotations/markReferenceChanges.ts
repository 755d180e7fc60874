import {
  DataTopic,
  FieldType,
  isDataFrame,
  textUtil,
  type DataFrame,
  type DataQueryResponse,
  type Field,
} from '@grafana/data';
import { t } from '@grafana/i18n';
import { plainText } from '../../../viz/format/plainText';
import { formatReferenceChange } from '../../../viz/reference/formatReferenceChange';
import { readReferenceChanges } from '../../../viz/reference/readReferenceChanges';
import { referenceFrameName } from '../../../viz/reference/referenceFrameName';

/**
 * Adds to series of drift when their reference changed to another version, as annotations that Grafana's own charts draw. Tables are
 * left alone, and so are rules: the server asks the data source itself.
 */
export function markReferenceChanges(response: DataQueryResponse): DataQueryResponse {
  const frames = response.data.filter((frame): frame is DataFrame => isDataFrame(frame) && isSeries(frame));
  const refIds = [...new Set(frames.map(({ refId }) => refId))];
  const marks = refIds.flatMap((refId) =>
    buildMarks(
      frames.filter((frame) => frame.refId === refId),
      refId
    )
  );
  return marks.length === 0 ? response : { ...response, data: response.data.concat(marks) };
}

function isSeries({ fields, meta }: DataFrame): boolean {
  const hasText = fields.some(({ type }) => type === FieldType.string);
  return meta?.custom?.referenceChanges !== undefined && !hasText && fields.some(({ type }) => type === FieldType.time);
}

function buildMarks(frames: readonly DataFrame[], refId: string | undefined): DataFrame[] {
  const changes = readReferenceChanges(frames);
  const hasSeveral = new Set(changes.map(({ model }) => model)).size > 1;
  if (changes.length === 0) {
    return [];
  }
  const fields: Field[] = [
    buildField(
      'time',
      FieldType.time,
      changes.map(({ time }) => time)
    ),
    buildField(
      'title',
      FieldType.string,
      changes.map((change) =>
        textUtil.escapeHtml(
          t('reference-mark.title', 'Reference: version {{versions}}', {
            versions: formatReferenceChange(change),
            ...plainText,
          })
        )
      )
    ),
    buildField(
      'text',
      FieldType.string,
      changes.map(({ model }) => (hasSeveral ? textUtil.escapeHtml(model) : ''))
    ),
    buildField(
      'tags',
      FieldType.other,
      changes.map(() => ['reference'])
    ),
    buildField(
      'color',
      FieldType.string,
      changes.map(() => 'blue')
    ),
    // An id of 0 is what Grafana can neither edit nor delete.
    buildField(
      'id',
      FieldType.number,
      changes.map(() => 0)
    ),
  ];
  return [
    { refId, name: referenceFrameName, fields, length: changes.length, meta: { dataTopic: DataTopic.Annotations } },
  ];
}

function buildField(name: string, type: FieldType, values: unknown[]): Field {
  return { name, type, config: {}, values };
}
