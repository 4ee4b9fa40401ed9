import type { ModalProps } from 'antd';
import { Suspense, lazy } from 'react';

const Modal = lazy(() => import('./modal.tsx'));

/** antd's dialog, which comes when one is opened: no page waits for it. */
export function Dialog(props: ModalProps) {
  return (
    <Suspense>
      <Modal {...props} />
    </Suspense>
  );
}
