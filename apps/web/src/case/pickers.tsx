import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, problemOf } from '../api/client.ts';
import { upload } from '../evidence/upload.ts';
import { Icon } from '../parts/icon.tsx';
import { useSay } from '../texts/texts.ts';
import { useFormTexts } from './form-texts.ts';

interface PickerProps {
  readonly id: string;
  readonly label: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** A unit by name; the server searches and answers with paths, for names repeat. */
export function UnitPicker({ id, label, value, change, several }: PickerProps & { readonly several: boolean }) {
  const t = useFormTexts();
  const [q, setQ] = useState('');
  const wanted = useDeferredValue(q.trim());
  const { data } = useQuery({
    queryKey: ['units', wanted],
    queryFn: async () =>
      (await api.GET('/api/v1/units', { params: { query: { q: wanted, limit: 20 } } })).data?.items ?? [],
    enabled: wanted !== '',
  });
  return (
    <Select
      id={id}
      aria-label={label}
      mode={several ? 'multiple' : undefined}
      allowClear
      placeholder={t('findUnit')}
      showSearch={{ filterOption: false, onSearch: setQ }}
      value={several ? (Array.isArray(value) ? value : []) : value || undefined}
      options={data?.map((unit) => ({ value: unit.id, label: unit.pathText }))}
      onChange={change}
    />
  );
}

/** A case by number or words. */
export function CasePicker({ id, label, value, change }: PickerProps) {
  const t = useFormTexts();
  const [q, setQ] = useState('');
  const wanted = useDeferredValue(q.trim());
  const { data } = useQuery({
    queryKey: ['cases', wanted],
    queryFn: async () =>
      (await api.GET('/api/v1/worklist', { params: { query: { view: 'all', q: wanted, limit: 20 } } })).data?.items ??
      [],
    enabled: wanted !== '',
  });
  return (
    <Select
      id={id}
      aria-label={label}
      placeholder={t('findCase')}
      showSearch={{ filterOption: false, onSearch: setQ }}
      value={value || undefined}
      options={data?.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
      onChange={change}
    />
  );
}

/** One file, sent at once; the form carries its digest. */
export function FilePicker({ id, value, change }: Omit<PickerProps, 'label'>) {
  const t = useFormTexts();
  const say = useSay();
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setName(file.name);
    setBusy(true);
    setError(null);
    try {
      change(await upload(file, file.name));
    } catch (problem) {
      setError(problem);
      change(undefined);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <label className="drop">
        <Icon name="camera" />
        <span role="status">
          {isBusy ? t('uploading', { name }) : value ? t('uploaded', { name }) : t('chooseFile')}
        </span>
        <input
          id={id}
          type="file"
          aria-label={t('chooseFile')}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </label>
      {error !== null && (
        <p className="field-problem" role="alert">
          {say(problemOf(error))}
        </p>
      )}
    </>
  );
}
