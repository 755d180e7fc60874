import type { ComponentType } from 'react';
import { Modal } from '@grafana/ui';

export interface ModalContent {
  title: string;
  body: ComponentType<{ onDismiss?: () => void }>;
  width?: string | number;
  height?: string | number;
}

interface Props {
  content: ModalContent | null;
  onDismiss: () => void;
}

/** The modal that a panel menu's link opens. */
export function ModalHost({ content, onDismiss }: Props) {
  if (!content) {
    return null;
  }
  const { title, body: Body } = content;
  return (
    <Modal isOpen title={title} onDismiss={onDismiss}>
      <Body onDismiss={onDismiss} />
    </Modal>
  );
}
