import type { DataSourceApi } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { useEffect, useState } from 'react';
import { getErrorText } from '../../viz/format/getErrorText';

export type LoadedDataSource =
  | { state: 'none' }
  | { state: 'loading' }
  | { state: 'ready'; dataSource: DataSourceApi }
  | { state: 'failed'; message: string };

/** A data source of this Grafana, loaded with its editor. */
export function useDataSource(uid: string | undefined): LoadedDataSource {
  const [loaded, setLoaded] = useState<{ uid: string; result: LoadedDataSource }>();
  useEffect(() => {
    if (uid === undefined) {
      return undefined;
    }
    let isCurrent = true;
    const show = (result: LoadedDataSource): void => {
      if (isCurrent) {
        setLoaded({ uid, result });
      }
    };
    getDataSourceSrv()
      .get({ uid })
      .then(
        (dataSource) => show({ state: 'ready', dataSource }),
        (error: unknown) => show({ state: 'failed', message: getErrorText(error) })
      );
    return () => {
      isCurrent = false;
    };
  }, [uid]);
  if (uid === undefined) {
    return { state: 'none' };
  }
  return loaded?.uid === uid ? loaded.result : { state: 'loading' };
}
