import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { getPeerMethodOptions } from '../../viz/overlay/getPeerMethodOptions';
import { defaultOptions, type Options } from './options';
import { PeerGroupEditor } from './PeerGroupEditor';

/** Of the detector `peers`: how the odd one out is found, and which series are a group. */
export function addPeerOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  const category = [t('overlay-options.detection.category', 'Detection')];
  builder
    .addRadio({
      path: 'peerMethod',
      name: t('overlay-options.peer-method.name', 'Method'),
      description: t(
        'overlay-options.peer-method.description',
        'MAD: far from the median of the group. DBSCAN: outside the largest cluster, where most of the group is'
      ),
      category,
      defaultValue: defaultOptions.peerMethod,
      settings: { options: getPeerMethodOptions() },
      showIf: ({ detector }) => detector === 'peers',
    })
    .addCustomEditor<unknown, string[]>({
      id: 'peerGroupBy',
      path: 'peerGroupBy',
      name: t('overlay-options.peer-group-by.name', 'Group by labels'),
      description: t(
        'overlay-options.peer-group-by.description',
        'Series with the same values of these labels are peers. Empty: all series of the panel are. At least three are needed'
      ),
      category,
      defaultValue: defaultOptions.peerGroupBy,
      editor: PeerGroupEditor,
      showIf: ({ detector }) => detector === 'peers',
    });
}
