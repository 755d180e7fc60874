import { css } from '@emotion/css';
import type { GrafanaTheme2, LinkModel } from '@grafana/data';
import { DataLinkButton, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';

/** The data links of what a detail is about, each once. Nothing without one. */
export function DetailLinks({ links }: { links: readonly LinkModel[] }): ReactElement | null {
  const styles = useStyles2(getStyles);
  const byTarget = new Map(links.map((link) => [`${link.title} ${link.href}`, link]));
  return byTarget.size === 0 ? null : (
    <div className={styles}>
      {[...byTarget].map(([key, link]) => (
        <DataLinkButton key={key} link={link} buttonProps={{ variant: 'secondary', size: 'sm' }} />
      ))}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) });
