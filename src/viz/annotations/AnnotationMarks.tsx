import { css } from '@emotion/css';
import { dateTimeFormat, type GrafanaTheme2 } from '@grafana/data';
import { Tag, Tooltip, useStyles2 } from '@grafana/ui';
import type { TimeZone } from '@grafana/schema';
import type { ReactElement } from 'react';
import type { PlotArea } from '../overlay/chart/OverlayController';
import type { Annotation } from './annotation';

export interface AnnotationMarksProps {
  annotations: Annotation[];
  area: PlotArea;
  range: [number, number];
  timeZone: TimeZone;
}

/** More would cover one another. */
const mostMarks = 200;

/** A mark on the time axis for each annotation, with its text on hover and focus. */
export function AnnotationMarks({ annotations, area, range, timeZone }: AnnotationMarksProps): ReactElement {
  const styles = useStyles2(getStyles);
  const [from, to] = range;
  const shown = annotations.filter((annotation) => annotation.to >= from && annotation.from <= to).slice(0, mostMarks);
  return (
    <div className={styles.marks} style={{ left: area.left, top: area.top + area.height, width: area.width }}>
      {shown.map((annotation, index) => {
        const start = Math.max(0, (annotation.from - from) / (to - from));
        const end = Math.min(1, (annotation.to - from) / (to - from));
        const isRegion = annotation.to > annotation.from;
        const time = dateTimeFormat(annotation.from, { timeZone });
        const heading = isRegion ? `${time} – ${dateTimeFormat(annotation.to, { timeZone })}` : time;
        return (
          <Tooltip key={index} content={<AnnotationText annotation={annotation} heading={heading} />} interactive>
            <button
              type="button"
              className={isRegion ? styles.region : styles.point}
              style={{
                left: start * area.width,
                ...(isRegion
                  ? { width: Math.max(6, (end - start) * area.width), background: annotation.color }
                  : { borderBottomColor: annotation.color }),
              }}
              aria-label={[heading, annotation.title, ...annotation.lines].filter(Boolean).join('. ')}
            />
          </Tooltip>
        );
      })}
    </div>
  );
}

function AnnotationText({ annotation, heading }: { annotation: Annotation; heading: string }): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.text}>
      <span>{heading}</span>
      {annotation.title !== '' && <strong>{annotation.title}</strong>}
      {annotation.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className={styles.tags}>
        {annotation.tags.map((tag) => (
          <Tag key={tag} name={tag} />
        ))}
      </span>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  marks: css({ position: 'absolute', height: 0 }),
  point: css({
    position: 'absolute',
    top: 0,
    width: 0,
    height: 0,
    padding: 0,
    border: '5px solid transparent',
    borderTop: 'none',
    background: 'none',
    transform: 'translateX(-50%)',
  }),
  region: css({
    position: 'absolute',
    top: 0,
    height: 5,
    padding: 0,
    border: 'none',
    borderRadius: theme.shape.radius.default,
  }),
  text: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(0.5), maxWidth: 360 }),
  tags: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) }),
});
