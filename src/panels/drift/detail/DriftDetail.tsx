import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Collapse, Text, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, useState, type ReactElement } from 'react';
import { DetailLinks } from '../../../viz/detail/DetailLinks';
import type { DriftGrid } from '../../../viz/drift/driftGrid';
import { getDriftCell } from '../../../viz/drift/getDriftCell';
import { findRecipe } from '../../../viz/recipe/findRecipe';
import { readRecipes } from '../../../viz/recipe/readRecipes';
import { RecipeList } from '../../../viz/recipe/RecipeList';
import { cellVerdict } from '../../../viz/strip/cellVerdict';
import type { DriftPanelProps } from '../driftPanelProps';
import { getCellLinks } from '../getCellLinks';
import { DistributionSection } from './DistributionSection';
import { DriftDetailHeader } from './DriftDetailHeader';
import { DriftHistory } from './DriftHistory';
import { DriftNumbers } from './DriftNumbers';
import { explainDistribution } from './explainDistribution';
import { explainVerdict } from './explainVerdict';
import { useDistribution } from './useDistribution';

export interface DriftDetailProps {
  panel: DriftPanelProps;
  grid: DriftGrid;
  cell: number;
  onSelect: (cell: number) => void;
  /** Absent where what holds the detail closes it. */
  onClose: (() => void) | undefined;
}

/** Why a cell is as it is: both distributions, the numbers, how they came about, and the row's history. */
export function DriftDetail({ panel, grid, cell: index, onSelect, onClose }: DriftDetailProps): ReactElement {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const cell = useMemo(() => getDriftCell(grid, index), [grid, index]);
  const source = grid.sources[grid.cells.source[index] ?? 0];
  const [isRecipeOpen, setIsRecipeOpen] = useState(false);
  const lookup = useDistribution(panel.data, source?.frame, cell);
  const { state } = lookup;
  const answered = state.kind === 'ready' ? [state.frame] : [];
  const recipe = findRecipe(readRecipes([...answered, ...grid.sources.map(({ frame }) => frame)]), cell);
  const color = theme.visualization.getColorByName(cell.verdict === cellVerdict.out ? 'orange' : 'blue');
  return (
    <div className={styles.detail}>
      <DriftDetailHeader grid={grid} cell={cell} timeZone={panel.timeZone} onSelect={onSelect} onClose={onClose} />
      <p className={styles.verdict}>
        {explainVerdict(cell)}{' '}
        {state.kind === 'ready' && cell.verdict === cellVerdict.out && explainDistribution(state.distribution)}
      </p>
      <DistributionSection lookup={lookup} column={cell.column} color={color} />
      <Text element="h4" variant="h6">
        {t('drift-detail.history', 'History')}
      </Text>
      <DriftHistory grid={grid} cell={cell} timeZone={panel.timeZone} timeRange={panel.timeRange} color={color} />
      <Text element="h4" variant="h6">
        {t('drift-detail.numbers', 'Numbers')}
      </Text>
      <DriftNumbers cell={cell} scoreField={source?.fields.get('score')} />
      {recipe !== undefined && (
        <Collapse
          label={t('drift-detail.recipe', 'How these numbers came about')}
          isOpen={isRecipeOpen}
          onToggle={setIsRecipeOpen}
        >
          <RecipeList recipe={recipe} />
        </Collapse>
      )}
      <DetailLinks links={getCellLinks(grid, index)} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  detail: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }),
  verdict: css({ margin: 0 }),
});
