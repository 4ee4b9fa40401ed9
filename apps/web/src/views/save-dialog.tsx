import { Input, Modal } from 'antd';
import { useState } from 'react';
import { problemOf, queries, queryClient } from '../api/client.ts';
import { LineField } from '../parts/line-field.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';
import type { ViewPlace } from './saved-views.tsx';
import { useViewTexts } from './texts.ts';
import './views.css';

interface SaveDialogProps {
  readonly place: ViewPlace;
  readonly search: string;
  readonly close: () => void;
}

/** A name for the filters as they stand, and who else sees them. */
export default function SaveDialog({ place, search, close }: SaveDialogProps) {
  const t = useViewTexts();
  const common = useCommonTexts();
  const say = useSay();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const saving = queries.useMutation('post', '/api/v1/views', {
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/views'] });
      close();
    },
  });
  const save = (): void => saving.mutate({ body: { place, search, isShared, name: name.trim() } });
  return (
    <Modal
      open
      title={t('save')}
      okText={t('keep')}
      cancelText={common('cancel')}
      okButtonProps={{ disabled: name.trim() === '' }}
      confirmLoading={saving.isPending}
      onOk={save}
      onCancel={close}
    >
      <div className="form">
        <LineField label={t('name')} problem={saving.error ? say(problemOf(saving.error)) : undefined}>
          {(given) => (
            <Input
              {...given}
              maxLength={40}
              placeholder={t('nameHint')}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onPressEnter={(event) => !event.nativeEvent.isComposing && name.trim() !== '' && save()}
            />
          )}
        </LineField>
        <label className="check">
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          {t('share')}
        </label>
      </div>
    </Modal>
  );
}
