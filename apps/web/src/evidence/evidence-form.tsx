import { Button, Input } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useSay } from '../texts/texts.ts';
import type { BatchFields } from './kept.ts';
import { dropFile, queue, queueFiles, retryFile } from './queue.ts';
import type { Line } from './queue.ts';
import { useEvidenceTexts } from './texts.ts';
import './evidence.css';

interface EvidenceFormProps {
  readonly caseId: string;
  readonly today: string;
}

/** Evidence from a phone or a desk (UX-5): camera first, several at once, what they share asked once, a queue below. */
export function EvidenceForm({ caseId, today }: EvidenceFormProps) {
  const t = useEvidenceTexts();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [wasSent, setSent] = useState(false);
  const empty: BatchFields = { tests: 'effect', stage: 'after', title: '', takenOn: today, place: '' };
  const [fields, setFields] = useState(empty);
  const set = (more: Partial<BatchFields>): void => setFields({ ...fields, ...more });
  const take = (more: Iterable<File>): void => setFiles((before) => [...before, ...more]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const pasted = event.clipboardData?.files;
      if (pasted && pasted.length > 0) take(pasted);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
  const send = (): void => {
    const ready = files.length > 0 && fields.title.trim() !== '' && fields.takenOn !== '';
    setMissing(!ready && !(wasSent && files.length === 0));
    if (!ready) return;
    // Taken out of the form at once: a second press finds nothing to send.
    setFiles([]);
    setSent(true);
    void queueFiles(caseId, files, fields);
  };
  return (
    <form
      className="form evidence-form"
      noValidate
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Sources take={take} />
      <Chosen files={files} remove={(at) => setFiles(files.filter((_, index) => index !== at))} />
      <Shared fields={fields} set={set} />
      {isMissing && (
        <p className="field-problem" role="alert">
          {t('missing')}
        </p>
      )}
      <Button type="primary" size="large" htmlType="submit" block>
        {t('send', { count: files.length })}
      </Button>
      <Uploads caseId={caseId} />
    </form>
  );
}

/** The camera, the album or a folder; what is dropped or pasted comes the same way. */
function Sources({ take }: { readonly take: (files: Iterable<File>) => void }) {
  const t = useEvidenceTexts();
  const input = (capture: boolean): ReactNode => (
    <input
      type="file"
      multiple
      aria-label={t(capture ? 'camera' : 'choose')}
      {...(capture ? { accept: 'image/*', capture: 'environment' as const } : {})}
      onChange={({ target }) => {
        take([...(target.files ?? [])]);
        target.value = '';
      }}
    />
  );
  return (
    <div className="sources">
      <label className="drop camera">
        <Icon name="camera" />
        <span>{t('camera')}</span>
        {input(true)}
      </label>
      <label className="drop">
        <Icon name="upload" />
        <span>{t('choose')}</span>
        {input(false)}
      </label>
      <p className="third drop-hint">{t('drop')}</p>
    </div>
  );
}

interface ChosenProps {
  readonly files: readonly File[];
  readonly remove: (at: number) => void;
}

function Chosen({ files, remove }: ChosenProps) {
  const t = useEvidenceTexts();
  if (files.length === 0) return null;
  return (
    <div>
      <p role="status">{t('chosen', { count: files.length })}</p>
      <ul className="thumbs">
        {files.map((file, at) => (
          <li key={`${file.name}-${file.lastModified}-${at}`}>
            <Thumb file={file} />
            <button type="button" className="plain" onClick={() => remove(at)}>
              {t('remove')}
              <span className="unseen"> {file.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Thumb({ file }: { readonly file: File }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file.type.startsWith('image/')) return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ? <img src={address} alt={file.name} /> : <span className="thumb-name">{file.name}</span>;
}

interface SharedProps {
  readonly fields: BatchFields;
  readonly set: (more: Partial<BatchFields>) => void;
}

function Shared({ fields, set }: SharedProps) {
  const t = useEvidenceTexts();
  return (
    <>
      <Options
        name="tests"
        legend={t('tests')}
        value={fields.tests}
        options={{ effect: t('effect'), paper: t('paper') }}
        set={(tests) => set({ tests })}
      />
      <Options
        name="stage"
        legend={t('stage')}
        value={fields.stage}
        options={{ before: t('before'), after: t('after'), '': t('neither') }}
        set={(stage) => set({ stage })}
      />
      <label className="field">
        <span>{t('title')}</span>
        <Input maxLength={190} value={fields.title} onChange={({ target }) => set({ title: target.value })} />
        <span className="field-foot">{t('titleHint')}</span>
      </label>
      <label className="field">
        <span>{t('takenOn')}</span>
        <input
          type="date"
          className="day"
          value={fields.takenOn}
          onChange={({ target }) => set({ takenOn: target.value })}
        />
      </label>
      <Place value={fields.place} set={(place) => set({ place })} />
    </>
  );
}

interface OptionsProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly set: (value: T) => void;
}

function Options<T extends string>({ name, legend, value, options, set }: OptionsProps<T>) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="picks">
        {(Object.entries(options) as [T, string][]).map(([key, label]) => (
          <label key={key} className="pick">
            <input type="radio" name={name} checked={value === key} onChange={() => set(key)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A place in words; the position of the device only when its holder asks for it. */
function Place({ value, set }: { readonly value: string; readonly set: (place: string) => void }) {
  const t = useEvidenceTexts();
  const [hasFailed, setFailed] = useState(false);
  const locate = (): void =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => set(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`),
      () => setFailed(true),
      { timeout: 10_000 },
    );
  return (
    <div className="field">
      <label htmlFor="evidence-place">{t('place')}</label>
      <div className="field-line">
        <Input id="evidence-place" maxLength={200} value={value} onChange={({ target }) => set(target.value)} />
        {'geolocation' in navigator && <Button onClick={locate}>{t('locate')}</Button>}
      </div>
      {hasFailed && (
        <p className="third" role="status">
          {t('noPlace')}
        </p>
      )}
    </div>
  );
}

/** What is on its way for this case, file by file. */
function Uploads({ caseId }: { readonly caseId: string }) {
  const t = useEvidenceTexts();
  const all = useSyncExternalStore(queue.subscribe, queue.get);
  const lines = all.filter(({ file }) => file.caseId === caseId);
  if (lines.length === 0) return null;
  return (
    <section className="uploads" aria-label={t('queue')}>
      {lines.some(({ state }) => state === 'waits') && <p role="status">{t('kept')}</p>}
      <ul>
        {lines.map((line) => (
          <Upload key={line.file.key} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Upload({ line }: { readonly line: Line }) {
  const t = useEvidenceTexts();
  const say = useSay();
  const { file, picture, state, share, problem } = line;
  const { title } = file.fields;
  return (
    <li className={`upload ${state}`}>
      {picture ? <img src={picture} alt="" /> : <Icon name="paper" />}
      <span className="upload-text">
        <span>{title}</span>
        <span className="third">
          {t(state)}
          {problem && `:${say(problem)}`}
        </span>
        {state === 'sending' && <progress value={share} max={1} aria-label={title} />}
      </span>
      {state === 'refused' && (
        <>
          <Button onClick={() => retryFile(file.key)}>
            {t('retry')}
            <span className="unseen"> {title}</span>
          </Button>
          <Button onClick={() => void dropFile(file.key)}>
            {t('remove')}
            <span className="unseen"> {title}</span>
          </Button>
        </>
      )}
    </li>
  );
}
