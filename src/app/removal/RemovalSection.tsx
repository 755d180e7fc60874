import { t, Trans } from '@grafana/i18n';
import { Alert, Button, ConfirmModal, Stack, Text } from '@grafana/ui';
import { useState } from 'react';
import { FoundUsesList } from './FoundUsesList';
import type { OverlayUse } from './overlayUse';
import { RemovalResults } from './RemovalResults';
import { useRemoval, type RemovalState } from './useRemoval';

/** "Remove Plumbline from my dashboards": for before one disables the app. */
export function RemovalSection() {
  const { state, search, remove } = useRemoval();
  const isBusy = state.kind === 'searching' || state.kind === 'removing';
  return (
    <Stack direction="column" gap={2} alignItems="flex-start">
      <Text color="secondary">
        <Trans i18nKey="removal.text">
          While the app is disabled, panels with the transformation Anomaly overlay may stay blank. This finds the
          dashboards that use it and takes it out of them, as a new version of each. Nothing else of them changes.
          Library panels and dashboards that you may not see are not looked through.
        </Trans>
      </Text>
      <Button variant="secondary" icon="search" disabled={isBusy} onClick={search}>
        {t('removal.search', 'Find my dashboards')}
      </Button>
      <output aria-live="polite">{getProgress(state)}</output>
      {state.kind === 'found' && <Found state={state} onRemove={remove} />}
      {state.kind === 'removed' && <RemovalResults results={state.results} />}
      {state.kind === 'failed' && (
        <Alert severity="error" title={t('removal.failed', "The dashboards couldn't be looked through")}>
          {state.message}
        </Alert>
      )}
    </Stack>
  );
}

function getProgress(state: RemovalState): string {
  switch (state.kind) {
    case 'searching':
      return t('removal.searching', 'Looked through {{done}} of {{all}} dashboards…', {
        done: state.done,
        all: state.all,
      });
    case 'removing':
      return t('removal.removing', 'Removed from {{done}} of {{all}} dashboards…', {
        done: state.done,
        all: state.all,
      });
    default:
      return '';
  }
}

interface FoundProps {
  state: Extract<RemovalState, { kind: 'found' }>;
  onRemove: (uses: OverlayUse[]) => void;
}

function Found({ state: { uses, unread }, onRemove }: FoundProps) {
  const [isAsking, setIsAsking] = useState(false);
  const removable = uses.filter(({ obstacle }) => obstacle === undefined);
  return (
    <>
      {uses.length === 0 ? (
        <Text>{t('removal.none', 'None of your dashboards uses the transformation.')}</Text>
      ) : (
        <FoundUsesList uses={uses} />
      )}
      {unread.length > 0 && (
        <Alert
          severity="warning"
          title={t('removal.unread', 'Dashboards that could not be read: {{count}}', { count: unread.length })}
        >
          <ul>
            {unread.map(({ title, message }) => (
              <li key={title}>{`${title}: ${message}`}</li>
            ))}
          </ul>
        </Alert>
      )}
      {removable.length > 0 && (
        <Button variant="destructive" icon="trash-alt" onClick={() => setIsAsking(true)}>
          {t('removal.remove', 'Remove from {{dashboards}} dashboards', { dashboards: removable.length })}
        </Button>
      )}
      <ConfirmModal
        isOpen={isAsking}
        title={t('removal.confirm.title', 'Remove Plumbline from dashboards')}
        body={t(
          'removal.confirm.body',
          'The transformation is taken out of {{panels}} panels on {{dashboards}} dashboards. Each gets a new version, so you can go back.',
          { panels: removable.reduce((sum, { panels }) => sum + panels.length, 0), dashboards: removable.length }
        )}
        confirmText={t('removal.confirm.yes', 'Remove')}
        onConfirm={() => {
          setIsAsking(false);
          onRemove(removable);
        }}
        onDismiss={() => setIsAsking(false)}
      />
    </>
  );
}
