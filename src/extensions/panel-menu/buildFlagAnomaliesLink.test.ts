// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import type { PluginExtensionEventHelpers, PluginExtensionPanelContext } from '@grafana/data';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../../plugin.json';
import { appId } from '../../schema/domain/appId';
import { buildFlagAnomaliesLink } from './buildFlagAnomaliesLink';

describe('the entry "Flag anomalies" of a panel menu', () => {
  it('is announced in plugin.json word by word, without which Grafana rejects it in development mode', () => {
    const { title, description, targets } = buildFlagAnomaliesLink();
    expect(manifest.extensions.addedLinks).toContainEqual({ title, description, targets: [targets] });
    expect(manifest.id).toBe(appId);
  });

  it('opens a modal that names the panel', () => {
    const openModal = vi.fn();
    const context = { title: 'Latency' } as PluginExtensionPanelContext;
    const helpers = { context, openModal } as unknown as PluginExtensionEventHelpers<PluginExtensionPanelContext>;
    buildFlagAnomaliesLink().onClick?.(undefined, helpers);
    expect(openModal).toHaveBeenCalledWith(expect.objectContaining({ title: 'Flag anomalies: Latency' }));
  });
});
