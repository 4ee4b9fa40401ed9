import type { ReactNode } from 'react';
import { problemOf } from '../api/client.ts';
import { useCommonTexts } from '../texts/common.ts';
import { Dialog } from './dialog.tsx';
import { useSay } from '../texts/texts.ts';
import './fields.css';
import './table.css';

interface ConfirmDialogProps {
  readonly title: string;
  readonly button: string;
  readonly problem: unknown;
  readonly isBusy: boolean;
  readonly close: () => void;
  readonly run: () => void;
  readonly children: ReactNode;
}

/** Says what follows before a move that cannot be taken back; a refusal stays on it. */
export function ConfirmDialog({ title, button, problem, isBusy, close, run, children }: ConfirmDialogProps) {
  const common = useCommonTexts();
  const say = useSay();
  return (
    <Dialog
      open
      title={title}
      okText={button}
      cancelText={common('cancel')}
      confirmLoading={isBusy}
      onOk={run}
      onCancel={close}
    >
      {problem ? (
        <p className="form-problem" role="alert">
          {say(problemOf(problem))}
        </p>
      ) : null}
      {children}
    </Dialog>
  );
}
