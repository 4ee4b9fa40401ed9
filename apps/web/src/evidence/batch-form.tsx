import { Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import type { EvidenceFields } from './evidence-queue.ts';
import { useEvidenceTexts } from './texts.ts';

type About = Omit<EvidenceFields, 'kind'>;

interface BatchFormProps {
  readonly count: number;
  readonly today: string;
  readonly send: (about: About) => Promise<void>;
}

/** What holds for the whole batch, asked once. */
export function BatchForm({ count, today, send }: BatchFormProps) {
  const t = useEvidenceTexts();
  const id = useId();
  const [about, setAbout] = useState<About>({ tests: 'effect', title: '', takenOn: today, stage: 'after' });
  const [isBusy, setBusy] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    const title = about.title.trim();
    if (title === '' || about.takenOn === '') return setMissing(true);
    setBusy(true);
    const { place, ...rest } = about;
    await send({ ...rest, title, ...(place?.trim() ? { place: place.trim() } : {}) });
  };
  return (
    <form
      className="card batch-form"
      aria-label={t('about')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('about')}</h2>
      {isMissing && (
        <p className="form-problem" role="alert">
          {t('fillName')}
        </p>
      )}
      <div className="field">
        <span id={`${id}tests`}>{t('tests')}</span>
        <Radio.Group
          aria-labelledby={`${id}tests`}
          value={about.tests}
          options={(['effect', 'paper'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={({ target }) => setAbout({ ...about, tests: target.value === 'paper' ? 'paper' : 'effect' })}
        />
      </div>
      <div className="field">
        <span id={`${id}stage`}>{t('stage')}</span>
        <Radio.Group
          aria-labelledby={`${id}stage`}
          value={about.stage ?? 'neither'}
          options={(['before', 'after', 'neither'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={({ target }) => {
            const { stage: _stage, ...rest } = about;
            setAbout(target.value === 'before' || target.value === 'after' ? { ...rest, stage: target.value } : rest);
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}name`}>{t('name')}</label>
        <Input
          id={`${id}name`}
          maxLength={180}
          value={about.title}
          onChange={({ target }) => setAbout({ ...about, title: target.value })}
        />
        {count > 1 && <p className="field-hint">{t('nameHint')}</p>}
      </div>
      <div className="field">
        <label htmlFor={`${id}day`}>{t('takenOn')}</label>
        <input
          id={`${id}day`}
          className="day"
          type="date"
          max={today}
          value={about.takenOn}
          onChange={({ target }) => setAbout({ ...about, takenOn: target.value })}
        />
      </div>
      <Place id={`${id}place`} value={about.place ?? ''} change={(place) => setAbout({ ...about, place })} />
      <Button type="primary" htmlType="submit" size="large" block loading={isBusy}>
        {t('submit', { count })}
      </Button>
    </form>
  );
}

interface PlaceProps {
  readonly id: string;
  readonly value: string;
  readonly change: (place: string) => void;
}

/** Browsers give a page their place only by https. */
const mayLocate = window.isSecureContext && 'geolocation' in navigator;

/** Where it was; the device's own place only when it is asked for. */
function Place({ id, value, change }: PlaceProps) {
  const t = useEvidenceTexts();
  const [word, setWord] = useState<'locating' | 'noPlace' | null>(null);
  const locate = (): void => {
    setWord('locating');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setWord(null);
        change(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`);
      },
      () => setWord('noPlace'),
      { timeout: 10_000 },
    );
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('place')}</label>
      <div className="place">
        <Input id={id} maxLength={200} value={value} onChange={({ target }) => change(target.value)} />
        {mayLocate && (
          <Button onClick={locate} disabled={word === 'locating'}>
            {t('here')}
          </Button>
        )}
      </div>
      {word && <p role="status">{t(word)}</p>}
      {!mayLocate && <p className="field-hint">{t('placeByHand')}</p>}
    </div>
  );
}
