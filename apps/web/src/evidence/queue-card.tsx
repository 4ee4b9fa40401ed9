import { Button, Progress } from 'antd';
import { useSyncExternalStore } from 'react';
import { useSay } from '../texts/texts.ts';
import { again, drop, queue } from './evidence-queue.ts';
import type { QueuedFile } from './evidence-queue.ts';
import { Thumb } from './file-source.tsx';
import { useEvidenceTexts } from './texts.ts';

/** What is on its way: how far each file is, and what was refused, with its own way to try again. */
export function QueueCard({ items }: { readonly items: readonly QueuedFile[] }) {
  const t = useEvidenceTexts();
  const say = useSay();
  const shares = useSyncExternalStore(queue.subscribe, queue.shares);
  return (
    <section className="card" aria-labelledby="queue-head">
      <h2 id="queue-head">{t('queueTitle')}</h2>
      {!navigator.onLine && <p role="status">{t('queueOffline')}</p>}
      <ul className="queue">
        {items.map((one) => {
          const percent = Math.round((one.sha256 ? 1 : (shares.get(one.key) ?? 0)) * 100);
          return (
            <li key={one.key}>
              <Thumb file={one.file} name={one.name} />
              <div>
                <strong>{one.fields.title}</strong>
                {one.problem ? (
                  <>
                    <p className="field-problem" role="alert">
                      {say(one.problem)}
                    </p>
                    <div className="buttons">
                      <Button onClick={() => void again(one)}>{t('again')}</Button>
                      <Button onClick={() => void drop(one.key)}>{t('dropIt')}</Button>
                    </div>
                  </>
                ) : (
                  <>
                    <p className="third">{percent === 0 ? t('waiting') : t('sending', { percent })}</p>
                    <Progress percent={percent} showInfo={false} aria-label={one.fields.title} />
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
