import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Collapse, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import { useState, type ReactElement } from 'react';
import type { PerformanceCurve } from '../../../schema/query/performanceQuery';
import { useElementWidth } from '../../../viz/charts/useElementWidth';
import { DetailLinks } from '../../../viz/detail/DetailLinks';
import type { CurveAnswer } from '../../../viz/performance/curveAnswer';
import { readRecipes } from '../../../viz/recipe/readRecipes';
import { RecipeList } from '../../../viz/recipe/RecipeList';
import type { AccuracyChart, ChartLine } from '../accuracyChart';
import type { AccuracyPanelProps } from '../accuracyPanelProps';
import { AccuracyDetailHeader } from './AccuracyDetailHeader';
import { explainWindow } from './explainWindow';
import { getCurveViews } from './getCurveViews';
import { useCurves } from './useCurves';
import { WindowCurves } from './WindowCurves';
import { WindowNumbers } from './WindowNumbers';

export interface AccuracyDetailProps {
  panel: AccuracyPanelProps;
  chart: AccuracyChart;
  lines: readonly ChartLine[];
  answers: readonly CurveAnswer[];
  place: number;
  onSelect: (place: number) => void;
  /** Absent where what holds the detail closes it. */
  onClose: (() => void) | undefined;
}

/** One window: its numbers, its curves, and how they came about. */
export function AccuracyDetail(props: AccuracyDetailProps): ReactElement {
  const { panel, chart, lines, answers, place, onSelect, onClose } = props;
  const styles = useStyles2(getStyles);
  const first = chart.lines[0]?.line;
  const views = getCurveViews(first?.metric ?? '');
  const [chosen, setChosen] = useState<PerformanceCurve>();
  const view = chosen ?? views[0]?.value ?? 'confusion';
  const lookup = useCurves({ data: panel.data, answers, chart, lines, place, view, costs: panel.options.costs });
  const { ref, width } = useElementWidth();
  const [isRecipeOpen, setIsRecipeOpen] = useState(false);
  const recipes = readRecipes([...new Set(chart.lines.map(({ line }) => line.frame))]);
  const links = lines.flatMap(({ line, points }) => {
    const row = points[place]?.row;
    return row === undefined ? [] : (line.valueField.getLinks?.({ valueRowIndex: row }) ?? []);
  });
  return (
    <div className={styles.detail} ref={ref}>
      <AccuracyDetailHeader
        chart={chart}
        place={place}
        timeZone={panel.timeZone}
        onSelect={onSelect}
        onClose={onClose}
      />
      <p className={styles.sentence}>{explainWindow(chart, place)}</p>
      <WindowNumbers lines={lines} place={place} />
      <div className={styles.views}>
        <RadioButtonGroup
          size="sm"
          aria-label={t('accuracy-detail.view', 'View')}
          options={views}
          value={view}
          onChange={setChosen}
        />
      </div>
      {width > 0 && <WindowCurves lookup={lookup} view={view} width={width} panelHeight={panel.height} />}
      {recipes.length > 0 && (
        <Collapse
          label={t('accuracy-detail.recipe', 'How these numbers came about')}
          isOpen={isRecipeOpen}
          onToggle={setIsRecipeOpen}
        >
          {recipes.map((recipe) => (
            <RecipeList key={`${recipe.model} ${recipe.method}`} recipe={recipe} />
          ))}
        </Collapse>
      )}
      <DetailLinks links={links} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  detail: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }),
  sentence: css({ margin: 0 }),
  views: css({ overflowX: 'auto', flexShrink: 0 }),
});
