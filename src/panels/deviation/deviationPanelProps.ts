import type { PanelProps } from '@grafana/data';
import type { Options } from './options';

export type DeviationPanelProps = PanelProps<Options>;
