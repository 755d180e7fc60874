import { t } from '@grafana/i18n';
import { overlayQuerySchema, type OverlayQuery } from '../../../schema/query/overlayQuery';
import { formatIssue } from '../../../services/query/formatIssue';

/** A query as it was stored, checked. Throws a sentence that names what is wrong. */
export function parseOverlayQuery(stored: unknown): OverlayQuery {
  const parsed = overlayQuerySchema.safeParse(stored);
  if (!parsed.success) {
    throw new Error(
      t('overlay.query.unreadable', 'The overlay query can’t be read. {{issues}}', {
        issues: parsed.error.issues.map((issue) => formatIssue(issue, stored)).join(' '),
        interpolation: { escapeValue: false },
      })
    );
  }
  return parsed.data;
}
