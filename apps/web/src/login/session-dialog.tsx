import { Modal } from 'antd';
import { queryClient } from '../api/client.ts';
import { useShellTexts } from '../shell/texts.ts';
import { LoginForm } from './login-form.tsx';
import { useLoginTexts } from './texts.ts';

/** Asks for the password over the page, so that nothing typed below is lost; then what failed is read again. */
export default function SessionDialog({ done }: { readonly done: () => void }) {
  const t = useLoginTexts();
  const shell = useShellTexts();
  return (
    <Modal open title={t('title')} closable={false} footer={null} width={400}>
      <p className="second">{shell('sessionEnded')}</p>
      <LoginForm
        done={() => {
          done();
          void queryClient.invalidateQueries();
        }}
      />
    </Modal>
  );
}
