import { useState } from 'react';
import { useSpeech } from './frame.tsx';

interface Photo {
  readonly id: string;
  readonly title: string;
  readonly stage: 'before' | 'after';
}

const address = ({ id }: Photo): string => `/api/v1/public/photos/${id}`;

/** Before and after: one over the other with a slider where there is one of each, else side by side with their words. */
export function Photos({ photos }: { readonly photos: readonly Photo[] }) {
  const { t } = useSpeech();
  const of = (stage: Photo['stage']): readonly Photo[] => photos.filter((photo) => photo.stage === stage);
  const [before, after] = [of('before'), of('after')];
  if (photos.length === 0) return null;
  const [first] = before;
  const [last] = after;
  return (
    <section className="photos" aria-label={t('photos')}>
      {first && last && before.length === 1 && after.length === 1 ? (
        <Compare before={first} after={last} />
      ) : (
        <div className="photo-pair">
          {[...before, ...after].map((photo) => (
            <figure key={photo.id}>
              <img src={address(photo)} alt={photo.title || t(photo.stage)} loading="lazy" />
              <figcaption>{t(photo.stage)}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </section>
  );
}

function Compare({ before, after }: { readonly before: Photo; readonly after: Photo }) {
  const { t } = useSpeech();
  const [share, setShare] = useState(50);
  return (
    <figure className="compare">
      <div className="compare-box">
        <img src={address(after)} alt={`${t('after')} ${after.title}`} loading="lazy" />
        <img
          src={address(before)}
          alt={`${t('before')} ${before.title}`}
          loading="lazy"
          style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
        />
        <span className="compare-line" style={{ left: `${share}%` }} aria-hidden="true" />
      </div>
      <figcaption>
        <span>{t('before')}</span>
        <input
          type="range"
          min="0"
          max="100"
          value={share}
          aria-label={t('compare')}
          aria-valuetext={t('compareAt', { share })}
          onChange={({ target }) => setShare(Number(target.value))}
        />
        <span>{t('after')}</span>
      </figcaption>
    </figure>
  );
}
