import type { FieldConfigSource, PluginExtensionPanelContext } from '@grafana/data';
import { getBackendSrv } from '@grafana/runtime';
import { useEffect, useState } from 'react';
import { fetchFieldConfig } from './fetchFieldConfig';

export interface PanelFieldConfig {
  isLoading: boolean;
  fieldConfig: FieldConfigSource | undefined;
}

/** How the panel whose menu was opened writes its series, once that is known. */
export function usePanelFieldConfig(panel: Readonly<PluginExtensionPanelContext> | undefined): PanelFieldConfig {
  const [state, setState] = useState<PanelFieldConfig>({ isLoading: true, fieldConfig: undefined });
  useEffect(() => {
    let isCurrent = true;
    const fetchJson = (url: string) =>
      getBackendSrv().get<unknown>(url, undefined, undefined, { showErrorAlert: false });
    void fetchFieldConfig(fetchJson, panel?.dashboard.uid, panel?.id ?? NaN).then((fieldConfig) => {
      if (isCurrent) {
        setState({ isLoading: false, fieldConfig });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [panel]);
  return state;
}
