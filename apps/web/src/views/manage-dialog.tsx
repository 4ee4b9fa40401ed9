import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { problemOf, queries, queryClient } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import type { SavedView } from './saved-views.tsx';
import { useViewTexts } from './texts.ts';
import './views.css';

interface ManageDialogProps {
  readonly views: readonly SavedView[];
  readonly close: () => void;
}

/** My own views: other names, shared or not, or gone. */
export default function ManageDialog({ views, close }: ManageDialogProps) {
  const t = useViewTexts();
  return (
    <Modal open title={t('manage')} onCancel={close} footer={null} width={640}>
      {views.length === 0 && (
        <p className="second">
          {t('none')} {t('noneWhy')}
        </p>
      )}
      <ul className="view-list">
        {views.map((view) => (
          <ViewLine key={view.id} view={view} />
        ))}
      </ul>
    </Modal>
  );
}

const refresh = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/views'] });

function ViewLine({ view }: { readonly view: SavedView }) {
  const t = useViewTexts();
  const say = useSay();
  const [name, setName] = useState(view.name);
  const [isShared, setShared] = useState(view.isShared);
  const changing = queries.useMutation('put', '/api/v1/views/{id}', { onSuccess: refresh });
  const removing = queries.useMutation('delete', '/api/v1/views/{id}', { onSuccess: refresh });
  const params = { path: { id: view.id } };
  const problem = changing.error ?? removing.error;
  const isSame = name.trim() === view.name && isShared === view.isShared;
  return (
    <li className="view-line">
      <Input
        aria-label={`${t('name')} ${view.name}`}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label className="check">
        <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
        {t('share')}
      </label>
      <span className="view-buttons">
        <Button
          aria-label={`${t('keep')} · ${t('rename', { name: view.name })}`}
          disabled={isSame || name.trim() === ''}
          loading={changing.isPending}
          onClick={() => changing.mutate({ params, body: { name: name.trim(), search: view.search, isShared } })}
        >
          {t('keep')}
        </Button>
        <Button
          aria-label={t('removeOf', { name: view.name })}
          loading={removing.isPending}
          onClick={() => removing.mutate({ params })}
        >
          {t('remove')}
        </Button>
      </span>
      {problem && (
        <p className="field-problem" role="alert">
          {say(problemOf(problem))}
        </p>
      )}
    </li>
  );
}
