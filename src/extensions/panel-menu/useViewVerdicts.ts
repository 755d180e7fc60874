import type { AbsoluteTimeRange, FieldConfigSource, PluginExtensionPanelContext } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { getSpan } from '../../core/anomaly/anchored/getSpan';
import type { OverlayQuery } from '../../schema/query/overlayQuery';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import { defaultOverlayOptions } from '../transformation/defaultOverlayOptions';
import { useVisibleVerdicts } from '../transformation/useVisibleVerdicts';
import type { LookBackRequest } from './judgeLookBack';
import { useLookBack } from './useLookBack';
import type { SeriesPanel } from './viewedPanel';
import type { ViewSettings } from './viewSettings';

interface Viewed {
  panel: Readonly<PluginExtensionPanelContext>;
  viewed: SeriesPanel;
  fieldConfig: FieldConfigSource | undefined;
  settings: ViewSettings;
  queries: OverlayQuery[];
  /** Raised when feedback has changed: the look-back is judged anew. */
  revision: number;
}

type ViewVerdicts =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | {
      kind: 'judged';
      verdicts: SeriesVerdict[];
      notices: string[];
      range: AbsoluteTimeRange;
      /** With a look-back: what lies before the range was fetched too. */
      isWhole: boolean;
    };

const noSeries: PanelSeries[] = [];

/** The verdicts on the look-back, or on what the panel shows. */
export function useViewVerdicts({ panel, viewed, fieldConfig, settings, queries, revision }: Viewed): ViewVerdicts {
  const theme = useTheme2();
  const { lookBack, alarms, direction } = settings;
  const request = useMemo(
    (): LookBackRequest | undefined =>
      lookBack === 'visible'
        ? undefined
        : {
            panel,
            queries,
            range: { from: viewed.range.to - getSpan(lookBack), to: viewed.range.to },
            fieldConfig,
            theme,
            isBounded: direction === 'auto',
            revision,
          },
    [lookBack, direction, panel, queries, viewed, fieldConfig, theme, revision]
  );
  const options = useMemo(
    () => ({
      ...defaultOverlayOptions,
      direction,
      ...(alarms !== undefined && { budget: { alarms, per: 'week' as const } }),
    }),
    [alarms, direction]
  );
  const whole = useLookBack(request);
  const visible = useVisibleVerdicts(request === undefined ? viewed.series : noSeries, options);
  if (request !== undefined) {
    return whole?.kind === 'judged'
      ? { ...whole, range: request.range, isWhole: true }
      : (whole ?? { kind: 'loading' });
  }
  return visible === undefined
    ? { kind: 'loading' }
    : { kind: 'judged', verdicts: visible, notices: [], range: viewed.range, isWhole: false };
}
