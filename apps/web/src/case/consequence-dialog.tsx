import { Modal } from 'antd';
import { useCommonTexts } from '../texts/common.ts';

interface ConsequenceProps {
  readonly title: string;
  readonly text: string;
  readonly run: () => void;
  readonly close: () => void;
}

/** The question before what cannot be taken back, with what follows in one sentence. */
export default function ConsequenceDialog({ title, text, run, close }: ConsequenceProps) {
  const common = useCommonTexts();
  return (
    <Modal open title={title} okText={common('confirm')} cancelText={common('cancel')} onOk={run} onCancel={close}>
      <p>{text}</p>
    </Modal>
  );
}
