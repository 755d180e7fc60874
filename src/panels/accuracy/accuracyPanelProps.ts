import type { PanelProps } from '@grafana/data';
import type { Options } from './options';

export type AccuracyPanelProps = PanelProps<Options>;
