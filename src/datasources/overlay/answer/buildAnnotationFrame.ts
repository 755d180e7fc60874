import { DataTopic, FieldType, textUtil, type DataFrame, type Field } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { SeriesMark } from '../../../schema/domain/feedback';
import type { Finding } from '../../../viz/overlay/finding';
import { groupFindings, type FindingGroup } from './groupFindings';

/** So many sentences stand in one annotation. */
const mostSentences = 5;

interface AnnotationOptions {
  refId: string;
  /**
   * For the panel whose query this is: what feedback on a finding has to name. Otherwise they are a dashboard's annotations, which
   * Grafana colours itself.
   */
  getMarks?: (finding: Finding) => SeriesMark[];
}

/** Incidents as annotations: a region each, what overlaps together. No incident gives no frame. */
export function buildAnnotationFrame(findings: Finding[], { refId, getMarks }: AnnotationOptions): DataFrame[] {
  const groups = groupFindings(findings);
  if (groups.length === 0) {
    return [];
  }
  const fields: Field[] = [
    buildField(
      'time',
      FieldType.time,
      groups.map(({ from }) => from)
    ),
    buildField(
      'timeEnd',
      FieldType.time,
      groups.map(({ to }) => to)
    ),
    buildField('title', FieldType.string, groups.map(getTitle)),
    buildField('text', FieldType.string, groups.map(getText)),
    buildField('tags', FieldType.other, groups.map(getTags)),
    // Grafana doesn't work it out for the annotations of a panel's own query.
    buildField(
      'isRegion',
      FieldType.boolean,
      groups.map(({ from, to }) => to > from)
    ),
  ];
  // An id of 0 is what Grafana can neither edit nor delete.
  fields.push(
    buildField(
      'id',
      FieldType.number,
      groups.map(() => 0)
    )
  );
  if (getMarks !== undefined) {
    fields.push(
      buildField(
        'marks',
        FieldType.other,
        groups.map(({ findings: own }) => own.flatMap(getMarks))
      ),
      buildField(
        'color',
        FieldType.string,
        groups.map(() => 'red')
      )
    );
  }
  return [
    {
      refId,
      name: 'incidents',
      fields,
      length: groups.length,
      ...(getMarks && { meta: { dataTopic: DataTopic.Annotations } }),
    },
  ];
}

function buildField(name: string, type: FieldType, values: unknown[]): Field {
  return { name, type, config: {}, values };
}

function getTitle({ findings }: FindingGroup): string {
  const names = [...new Set(findings.map(({ series }) => series))];
  const [name = ''] = names;
  return textUtil.escapeHtml(
    names.length === 1 ? name : t('overlay.annotation.title', '{{count}} series off', { count: names.length })
  );
}

/** Grafana shows it as HTML. */
function getText({ findings }: FindingGroup): string {
  const isOfSeveral = new Set(findings.map(({ series }) => series)).size > 1;
  const worst = [...findings].sort((left, right) => right.score - left.score).slice(0, mostSentences);
  const sentences = worst.map(({ series, text }) => textUtil.escapeHtml(isOfSeveral ? `${series}: ${text}` : text));
  const more = findings.length - worst.length;
  return [...sentences, ...(more > 0 ? [t('overlay.annotation.more', 'And {{more}} more.', { more })] : [])].join(
    '<br>'
  );
}

function getTags({ findings }: FindingGroup): string[] {
  return ['anomaly', ...new Set(findings.flatMap(({ side }) => side ?? []))];
}
