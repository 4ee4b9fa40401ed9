import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { AskDialog } from './ask-dialog.tsx';
import { useUsersTexts } from './users-texts.ts';

/** What is to be done, and with whom; null: with somebody new. */
export interface Asked {
  readonly act: 'create' | 'reset' | 'lock' | 'unlock' | 'end';
  readonly person: Schemas['UserLine'] | null;
}

interface UserDialogProps {
  readonly asked: Asked;
  readonly close: () => void;
  readonly done: (name: string) => void;
  readonly submit: (
    asked: Asked,
    answers: Readonly<Record<string, string>>,
  ) => Promise<Schemas['OneTimePassword'] | null>;
}

/** Says what follows, does it, and shows a password that comes of it this once. */
export function UserDialog({ asked, close, done, submit }: UserDialogProps) {
  const t = useUsersTexts();
  const [secret, setSecret] = useState<Schemas['OneTimePassword'] | null>(null);
  const { act, person } = asked;
  const makesPassword = act === 'create' || act === 'reset';
  if (secret) {
    return (
      <Modal
        open
        title={t('once')}
        onCancel={close}
        footer={
          <Button type="primary" onClick={close}>
            {t('known')}
          </Button>
        }
      >
        <p className="second">{t('onceWhy')}</p>
        <dl className="who">
          <dt>{t('username')}</dt>
          <dd>{secret.username}</dd>
          <dt>{t('once')}</dt>
          <dd className="secret">{secret.password}</dd>
        </dl>
      </Modal>
    );
  }
  const verb = act === 'create' ? t('add') : t(act);
  const note = act === 'create' ? t('addNote') : t(`${act}Note`);
  return (
    <AskDialog
      title={
        act === 'create' ? (person ? t('addFor', { name: person.name }) : t('addNew')) : `${verb} ${person?.name ?? ''}`
      }
      verb={verb}
      note={`${note} ${t('logged')}`}
      fields={
        act === 'create'
          ? [
              ...(person ? [] : [{ name: 'name', kind: 'text' as const, label: t('name') }]),
              { name: 'username', kind: 'text', label: t('username') },
            ]
          : []
      }
      submit={async (answers) => {
        setSecret(await submit(asked, answers));
        done(person?.name ?? answers['name'] ?? '');
      }}
      done={() => {
        if (!makesPassword) close();
      }}
      cancel={close}
    />
  );
}
