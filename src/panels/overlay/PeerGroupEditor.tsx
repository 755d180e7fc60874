import type { StandardEditorProps } from '@grafana/data';
import { PeerGroupInput } from '../../viz/overlay/PeerGroupInput';

/** The panel's option for the labels that tell groups of peers apart. */
export function PeerGroupEditor({ id, value, onChange }: StandardEditorProps<string[] | undefined>) {
  return <PeerGroupInput id={id} value={value ?? []} onChange={onChange} />;
}
